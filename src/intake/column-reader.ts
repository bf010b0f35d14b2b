import { cellReader, isPlainInteger } from "./cell-text";
import type { ColumnFormat } from "./column-format";
import { inOrder } from "./date-order";
import { type DateText, isReal, isYear } from "./date-text";
import { losesPrecision, valueOf } from "./number-text";
import { type PeriodText, periodText } from "./period-text";

/** The cells of a column to values, by its format. */

/** A figure, a text (days are YYYY-MM-DD, months YYYY-MM, fiscal years FYyyyy), or null for no figure. */
export type Value = string | number | null;

/** A value that is a day. */
export const isDay = (value: Value | undefined): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** What happened to a cell beside its value. */
export type CellNote =
  "bad-date" | "bad-number" | "not-a-date" | "not-a-number" | "excel-serial-date" | "precision-lost" | "own-power";

/** Told of each cell that is more than its value: a note for its line, or the flag that stood beside it. */
export type Witness = { note: (note: CellNote, line: number) => void; flag: (flag: string, line: number) => void };

/** Excel counts days from 1900 (and takes 1900 for a leap year): 10 000 is in 1927, 80 000 in 2119. Limits are ours. */
const serials = { first: 10_000, last: 80_000, epoch: Date.UTC(1899, 11, 30), day: 86_400_000 };

/** Reads one raw cell of a column. */
export type CellReader = (raw: string, line: number) => Value;

/** The reader of a column. Texts in a column of figures stay texts, and the witness is told. */
export function readerOf(format: ColumnFormat, witness: Witness): CellReader {
  switch (format.kind) {
    case "text":
      return (raw) => textOf(raw);
    case "number":
      return numberReader(format, witness);
    case "date":
      return dateReader(format, witness);
    case "month":
    case "period":
      return periodReader(format, witness);
  }
}

/** The text itself; ="00123" is how spreadsheets keep a code a text. */
function textOf(raw: string): Value {
  const trimmed = raw.trim();
  if (trimmed.startsWith('="') && trimmed.endsWith('"') && trimmed.length > 2) return trimmed.slice(2, -1);
  return trimmed === "" ? null : trimmed;
}

function numberReader(format: Extract<ColumnFormat, { kind: "number" }>, witness: Witness): CellReader {
  const reading = cellReader();
  return (raw, line) => {
    const cell = raw.trim();
    if (isPlainInteger(cell)) return Number(format.power === 0 ? cell : `${cell}e${format.power}`);
    const read = reading(cell);
    if (read.is === "number") {
      if (losesPrecision(read.figure)) witness.note("precision-lost", line);
      if (read.figure.power !== 0) witness.note("own-power", line);
      if (read.figure.flag !== undefined) witness.flag(read.figure.flag, line);
      return valueOf(read.figure, format, read.figure.power === 0 ? format.power : 0);
    }
    if (read.is === "missing") {
      if (read.flag !== undefined) witness.flag(read.flag, line);
      return null;
    }
    const torn = read.is === "broken" || /^\d[\d.,'’\s]{1,40}$/.test(cell);
    witness.note(torn ? "bad-number" : "not-a-number", line);
    return torn ? null : cell;
  };
}

function dateReader(format: Extract<ColumnFormat, { kind: "date" }>, witness: Witness): CellReader {
  const reading = cellReader();
  return (raw, line) => {
    const cell = raw.trim();
    if (isPlainInteger(cell)) return wholeNumber(cell, format.compact, (note) => witness.note(note, line));
    const read = reading(cell);
    if (read.is === "missing") return null;
    if (read.is !== "date") {
      witness.note("not-a-date", line);
      return cell;
    }
    if (read.date.kind === "month") return monthLabel(read.date);
    const day = dayLabel(read.date, format);
    if (day === undefined) witness.note("bad-date", line);
    return day ?? null;
  };
}

/** A year, a day in eight digits, or Excel's count of days. Other numbers are no dates and stay texts. */
function wholeNumber(cell: string, compact: boolean, tell: (note: CellNote) => void): Value {
  if (compact && cell.length === 8) return `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`;
  const serial = Number(cell);
  if (cell.length === 4 && isYear(serial)) return serial;
  const known = serial >= serials.first && serial <= serials.last;
  tell(known ? "excel-serial-date" : "not-a-date");
  if (!known) return cell;
  return new Date(serials.epoch + serial * serials.day).toISOString().slice(0, 10);
}

/** YYYY-MM-DD with the time that was written, or undefined when the calendar has no such day. */
function dayLabel(
  date: Exclude<DateText, { kind: "month" }>,
  { order, midnight }: Extract<ColumnFormat, { kind: "date" }>,
): string | undefined {
  const [year, month, day] = date.kind === "numeric" ? inOrder(date, order) : [date.year, date.month, date.day];
  if (!isReal(year, month, day)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${midnight ? "" : date.time}`;
}

function periodReader(
  { kind, order }: Extract<ColumnFormat, { kind: "month" | "period" }>,
  witness: Witness,
): CellReader {
  const reading = cellReader();
  return (raw, line) => {
    const cell = raw.trim();
    const period = kind === "period" ? periodText(cell) : undefined;
    if (period !== undefined) return periodLabel(period);
    if (isPlainInteger(cell)) return Number(cell);
    const read = reading(cell);
    if (read.is === "missing") return null;
    if ("flag" in read && read.flag !== undefined) witness.flag(read.flag, line);
    if (read.is === "period") return periodLabel(read.period);
    if (read.is !== "date") {
      witness.note("not-a-date", line);
      return cell;
    }
    if (read.date.kind === "month") return monthLabel(read.date);
    const day = dayLabel(read.date, { kind: "date", order, compact: false, midnight: false });
    if (day === undefined) witness.note("bad-date", line);
    return day ?? null;
  };
}

const monthLabel = ({ year, month }: { year: number; month: number }): string => `${year}-${pad(month, 2)}`;

function periodLabel(period: PeriodText): string {
  if (period.kind === "fiscal") return `FY${period.year}`;
  return period.kind === "quarter" ? `${period.year}-Q${period.quarter}` : `${period.year}-H${period.half}`;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");

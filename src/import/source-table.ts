import type { SourceTable } from "../domain/mapping";
import { readerOf, type Value } from "../intake/column-reader";
import { monthNamed } from "../intake/month-names";
import type { Reading, Result } from "../intake/reading";
import { type Turn, turned } from "../intake/turned";
import { isMultiplied } from "./proof";

/** A reading as the mapping wants it: values with their texts, periods that stand in columns turned into rows. */

/** The texts of the rows that were kept, each beside its values. Columns that were empty at the edges are gone from both. */
export function textsOf({ header, lines, text }: Result): string[][] {
  const first = header.length < text.width && text.rows.every(({ cells }) => (cells[0] ?? "").trim() === "") ? 1 : 0;
  const isWhole = first === 0 && header.length === text.width;
  let at = 0; // rows and lines are in the order of the file
  return lines.map((line) => {
    while (at < text.rows.length && (text.rows[at]?.line ?? 0) < line) at += 1;
    const cells = text.rows[at]?.line === line ? (text.rows[at]?.cells ?? []) : [];
    return isWhole ? cells : cells.slice(first, first + header.length);
  });
}

/** What stands around and beside the rows. */
type Around = Pick<Reading, "leftOut" | "flags">;

/** The table of an accepted reading. `name` is that of its file. */
export function sourceTable(name: string, reading: Around, result: Result): SourceTable {
  const { header, rows, lines } = result;
  const { turn } = result;
  const texts = textsOf(result);
  const around = [...reading.leftOut.flatMap(({ text }) => text ?? []), ...header].join(" ").slice(0, 2000);
  const shared = { name, around, monthNamed, fileRows: rows.length };
  if (turn !== undefined)
    return { ...shared, ...turnedTable({ reading, result, texts, turn, around: `${name} ${around}` }) };
  const flags = new Map(reading.flags.map(({ line, column, flag }) => [JSON.stringify([line, column]), flag]));
  const kinds = result.formats.map(({ kind }) => kind);
  return {
    ...shared,
    header,
    kinds,
    rows,
    lines,
    textAt: (row, column) => texts[row]?.[column] ?? "",
    flagAt: (row, column) => flags.get(JSON.stringify([lines[row], header[column]])),
    isRounded: (row, column) => isRounded(texts[row]?.[column] ?? "", rows[row]?.[column] ?? null),
  };
}

type Turning = { reading: Around; result: Result; texts: string[][]; turn: Turn; around: string };

/** One row for each period of each row: the words beside it, the period, the figure. */
function turnedTable({ reading, result, texts, turn, around }: Turning) {
  const { header, rows, lines, formats } = result;
  const cells = turned({ header, rows, lines, flags: reading.flags }, turn);
  const periods = new Map(turn.periods.map((at) => [header[at] ?? "", periodValue(header[at] ?? "", turn)]));
  const ofRow = turn.year === "of the row";
  const last = turn.keys.length + 1;
  const textAt = (row: number, column: number): string => {
    const place = turn.periods[row % turn.periods.length] ?? 0;
    if (column === last - 1) return header[place] ?? "";
    return texts[Math.floor(row / turn.periods.length)]?.[column === last ? place : (turn.keys[column] ?? 0)] ?? "";
  };
  return {
    header: [...turn.keys.map((at) => header[at] ?? ""), ofRow ? "month" : "period", valueName(around)],
    kinds: [
      ...turn.keys.map((at) => formats[at]?.kind ?? "text"),
      ofRow ? ("number" as const) : ("period" as const),
      "number" as const,
    ],
    rows: cells.map(({ keys, period, value }) => [...keys, periods.get(period) ?? null, value]),
    lines: cells.map(({ line }) => line),
    textAt,
    flagAt: (row: number, column: number) => (column === last ? cells[row]?.flag : undefined),
    isRounded: (row: number, column: number) =>
      column === last && isRounded(textAt(row, column), cells[row]?.value ?? null),
  };
}

/** The label of a column as the period it names. */
function periodValue(label: string, { year }: Turn): Value {
  const month = year === undefined ? undefined : monthNamed(label.trim());
  if (month !== undefined) return year === "of the row" ? month : `${year}-${String(month).padStart(2, "0")}`;
  const read = readerOf({ kind: "period", order: undefined }, { note: () => undefined, flag: () => undefined });
  return read(label, 1);
}

/** What figures under periods count is said by the words around them, if at all. */
function valueName(around: string): string {
  if (/\b(escales?|calls|escalas|scali)\b/i.test(around)) return "calls";
  return /\b(passagers?|passengers?|pax|pasajeros|passeggeri|croisi[ée]ristes)\b/i.test(around)
    ? "passengers"
    : "value";
}

/** "1,6 M": written short and therefore rounded. */
export const isRounded = (text: string, value: Value): boolean =>
  typeof value === "number" && /\p{L}/u.test(text) && isMultiplied(text, value);

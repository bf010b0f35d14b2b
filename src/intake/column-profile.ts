import { cellReader, type CellText, isPlainInteger } from "./cell-text";
import type { DateText } from "./date-text";
import { isCode, type NumberText } from "./number-text";
import { periodText } from "./period-text";

/** Everything the cells of one column say about how it is written, counted. */
export type ColumnProfile = {
  read: (cell: string) => CellText;
  rows: number;
  missing: number;
  /** Missing marks that would be words in a column of words. */
  missingWords: number;
  numbers: number;
  plainIntegers: number;
  /** Whole numbers of at most three digits: written without a separator because they need none. */
  smallIntegers: number;
  codes: number;
  wrapped: number;
  tooLong: number;
  days: number;
  months: number;
  fiscal: number;
  /** Fiscal labels that say so ("FY2016"), rather than two years ("2011-12"). */
  fiscalSure: number;
  periods: number;
  years: number;
  texts: number;
  broken: number;
  /** Texts of letters and digits together ("12A"): codes. */
  mixed: number;
  comma: MarkCounts;
  dot: MarkCounts;
  units: Map<string, number>;
  powers: Map<number, number>;
  /** First cell whose comma or dot can be read in two ways, with its line. */
  doubtful: { figure: NumberText; line: number } | undefined;
  /** Doubtful figures that end in a zero: decimals written by a program would not. */
  doubtfulZeros: number;
  /** Dates of two numbers and a year, kept apart to see which order holds. */
  numericDates: (Extract<DateText, { kind: "numeric" }> & { line: number })[];
  compactDates: number;
  /** Whole numbers that may be Excel's count of days. */
  serials: number;
  /** Days with a time of day, and those of them at midnight. */
  timed: number;
  midnights: number;
  /** Labels that are a month or two years ("2011-12"), each once. */
  spans: Set<string>;
  spanned: number;
  /** Digits before the decimal mark, of the longest figure. */
  integerDigits: number;
};

export type MarkCounts = { decimal: number; group: number; either: number };

/** Numeric dates kept at most, half of them from the beginning: enough to see an order. */
const keptDates = 50_000;

/** An empty profile. */
export function emptyProfile(): ColumnProfile {
  const marks = (): MarkCounts => ({ decimal: 0, group: 0, either: 0 });
  return {
    read: cellReader(),
    rows: 0,
    missing: 0,
    missingWords: 0,
    numbers: 0,
    plainIntegers: 0,
    smallIntegers: 0,
    codes: 0,
    wrapped: 0,
    tooLong: 0,
    days: 0,
    months: 0,
    fiscal: 0,
    fiscalSure: 0,
    periods: 0,
    years: 0,
    texts: 0,
    broken: 0,
    mixed: 0,
    comma: marks(),
    dot: marks(),
    units: new Map(),
    powers: new Map(),
    doubtful: undefined,
    doubtfulZeros: 0,
    numericDates: [],
    compactDates: 0,
    serials: 0,
    timed: 0,
    midnights: 0,
    spans: new Set(),
    spanned: 0,
    integerDigits: 0,
  };
}

/** Counts one cell in. */
export function addCell(profile: ColumnProfile, raw: string, line: number): void {
  profile.rows += 1;
  if (isPlainInteger(raw)) return addPlain(profile, raw);
  const cell = raw.trim();
  if (cell.length !== raw.length && isPlainInteger(cell)) return addPlain(profile, cell);
  const read = profile.read(cell);
  switch (read.is) {
    case "missing":
      profile.missing += 1;
      if (read.mark === "word") profile.missingWords += 1;
      return undefined;
    case "number":
      return addNumber(profile, read.figure, line);
    case "date":
      return addDate(profile, read.date, { cell, line });
    case "period":
      profile.periods += 1;
      if (read.period.kind === "fiscal") profile.fiscal += 1;
      if (read.period.kind === "fiscal" && read.period.sure) profile.fiscalSure += 1;
      return undefined;
    case "broken":
      profile.broken += 1;
      return undefined;
    case "text":
      profile.texts += 1;
      if (cell.length < 30 && /\d/.test(cell) && /\p{L}/u.test(cell)) profile.mixed += 1;
      return undefined;
  }
}

function addPlain(profile: ColumnProfile, cell: string): void {
  profile.numbers += 1;
  profile.plainIntegers += 1;
  if (cell.length <= 3) profile.smallIntegers += 1;
  if (cell.length > profile.integerDigits) profile.integerDigits = cell.length;
  if (cell.length === 5 && cell <= "80000") profile.serials += 1;
  if (cell.length === 4 && cell >= "1800" && cell <= "2100") profile.years += 1;
  if (cell.length === 8 && /^(18|19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(cell)) profile.compactDates += 1;
}

function addNumber(profile: ColumnProfile, figure: NumberText, line: number): void {
  profile.numbers += 1;
  if (isCode(figure)) profile.codes += 1;
  if (figure.wrapped) profile.wrapped += 1;
  if (figure.digits.length > 15 && figure.behind === 0 && figure.exponent === undefined) profile.tooLong += 1;
  const digits = figure.digits.length - (figure.mark === "decimal" ? figure.behind : 0);
  if (digits > profile.integerDigits) profile.integerDigits = digits;
  if (figure.unit !== undefined) count(profile.units, figure.unit);
  count(profile.powers, figure.power);
  if (figure.group === ",") profile.comma.group += 1;
  if (figure.group === ".") profile.dot.group += 1;
  const marks = figure.sign === "," ? profile.comma : profile.dot;
  if (figure.mark === "decimal") marks.decimal += 1;
  if (figure.mark !== "either") return;
  marks.either += 1;
  if (figure.digits.endsWith("0")) profile.doubtfulZeros += 1;
  profile.doubtful ??= { figure, line };
}

function addDate(profile: ColumnProfile, date: DateText, { cell, line }: { cell: string; line: number }): void {
  if (date.kind === "month") {
    profile.months += 1;
    if (periodText(cell) === undefined) return;
    profile.spanned += 1;
    profile.spans.add(cell);
    return;
  }
  profile.days += 1;
  if (date.time !== "") profile.timed += 1;
  if (/^T00:00(:00)?$/.test(date.time)) profile.midnights += 1;
  if (date.kind === "numeric" && profile.numericDates.length < keptDates) profile.numericDates.push({ ...date, line });
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

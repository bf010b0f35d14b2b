import { type DateText, dateText } from "./date-text";
import { type Missing, missingMark } from "./missing";
import { flagOfMissing, isBrokenNumber, type NumberText, numberText } from "./number-text";
import { type PeriodText, periodText } from "./period-text";

/** What one trimmed cell says by itself; its column decides what is meant. */
export type CellText =
  | { is: "missing"; mark: Missing; flag: string | undefined }
  | { is: "number"; figure: NumberText }
  | { is: "date"; date: DateText }
  | { is: "period"; period: PeriodText }
  | { is: "broken" }
  | { is: "text" };

const text: CellText = { is: "text" };
const broken: CellText = { is: "broken" };

/** No figure, date or missing mark is longer. */
const longest = 48;

/** Reads a trimmed cell. Its time is bounded whatever the cell holds. */
export function cellText(cell: string): CellText {
  if (cell.length > longest) return text;
  const mark = missingMark(cell);
  if (mark !== undefined) return { is: "missing", mark, flag: undefined };
  const figure = numberText(cell);
  if (figure !== undefined) return { is: "number", figure };
  const date = dateText(cell);
  if (date !== undefined) return { is: "date", date };
  const period = periodText(cell);
  if (period !== undefined) return { is: "period", period };
  const flag = flagOfMissing(cell);
  if (flag !== undefined) return { is: "missing", mark: "marker", flag };
  return isBrokenNumber(cell) ? broken : text;
}

/** A whole number written with digits only, as most are: "1597213". Not "0123", nor more digits than a double holds. */
export function isPlainInteger(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > 15) return false;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return length === 1 || cell.charCodeAt(0) !== 48;
}

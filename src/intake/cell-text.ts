import { type DateText, dateText } from "./date-text";
import { withoutFlag } from "./flags";
import { type Missing, missingMark } from "./missing";
import { flagOfMissing, hasDigit, isBrokenNumber, type NumberText, numberText } from "./number-text";
import { isWeekday, monthNamed } from "./month-names";
import { type PeriodText, periodText } from "./period-text";

/** What one trimmed cell says by itself; its column decides what is meant. */
export type CellText =
  | { is: "missing"; mark: Missing; flag: string | undefined }
  | { is: "number"; figure: NumberText }
  | { is: "date"; date: DateText; flag?: string }
  | { is: "period"; period: PeriodText; flag?: string }
  | { is: "broken" }
  | { is: "text" };

const text: CellText = { is: "text" };
const broken: CellText = { is: "broken" };

/** No figure, date or missing mark is longer. */
const longest = 48;

/** Reads a trimmed cell. Its time is bounded whatever the cell holds. */
export function cellText(cell: string): CellText {
  if (cell.length > longest) return text;
  if (startsWithLetter(cell)) return wordFirst(cell);
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
  return isBrokenNumber(cell) ? broken : (flaggedPeriod(cell) ?? text);
}

/** Different cells of one column that are remembered; a column with more of them has few that come twice. A rule of ours. */
const remembered = 5000;

/** Reads the cells of one column: what came before is not read again, as long as that saves anything. */
export function cellReader(): (cell: string) => CellText {
  const known = new Map<string, CellText>();
  let asked = 0;
  let saved = 0;
  let useful = true;
  return (cell) => {
    if (!useful) return cellText(cell);
    const before = known.get(cell);
    asked += 1;
    if (before !== undefined) {
      saved += 1;
      return before;
    }
    const read = cellText(cell);
    if (known.size < remembered) known.set(cell, read);
    else if (saved * 2 < asked) {
      useful = false;
      known.clear();
    }
    return read;
  };
}

/** Most cells that start with a letter are texts: they are looked at no longer than it takes to be sure. */
function wordFirst(cell: string): CellText {
  if (!hasDigit(cell)) {
    const mark = missingMark(cell);
    if (mark !== undefined) return { is: "missing", mark, flag: undefined };
    const flag = cell.length < 24 ? flagOfMissing(cell) : undefined;
    return flag === undefined ? text : { is: "missing", mark: "marker", flag };
  }
  const figure = /^(?:US\$|EUR|USD|GBP|CHF)/.test(cell) ? numberText(cell) : undefined;
  if (figure !== undefined) return { is: "number", figure };
  const date = startsLikeDate(cell) ? dateText(cell) : undefined;
  if (date !== undefined) return { is: "date", date };
  const period = periodText(cell);
  if (period !== undefined) return { is: "period", period };
  const flag = flagOfMissing(cell);
  return flag === undefined ? (flaggedPeriod(cell) ?? text) : { is: "missing", mark: "marker", flag };
}

/** "FY2024 (p)", "T1 2017*", "janv. 2024 (p)": a period that is no day, and the sign beside it. */
function flaggedPeriod(cell: string): CellText | undefined {
  const flagged = withoutFlag(cell);
  if (flagged === undefined) return undefined;
  const { rest, flag } = flagged;
  const period = periodText(rest);
  if (period !== undefined) return { is: "period", period, flag };
  const date = startsLikeDate(rest) ? dateText(rest) : undefined;
  return date?.kind === "month" ? { is: "date", date, flag } : undefined;
}

function startsLikeDate(cell: string): boolean {
  const word = /^\p{L}+/u.exec(cell)?.[0] ?? "";
  return monthNamed(word) !== undefined || isWeekday(word);
}

function startsWithLetter(cell: string): boolean {
  const code = cell.charCodeAt(0);
  const low = code | 0x20;
  return (low >= 97 && low <= 122) || (code >= 0xc0 && code <= 0x24f);
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

import { missingMark } from "./missing";
import { withoutFlag } from "./flags";
import { unitBehind } from "./units";

/**
 * One cell as a figure, before its column has said what a comma and a dot mean.
 * `whole` and `fraction` are digits; which of them a lone comma or dot separates is in `mark`.
 */
export type NumberText = {
  negative: boolean;
  /** All digits without separators, and how many of them stand behind the last comma or dot. */
  digits: string;
  behind: number;
  /** The last comma or dot, when there is exactly one reading for it or when the column must choose. */
  sign: "," | "." | "";
  mark: "none" | "decimal" | "group" | "either";
  /** The separator of thousands that is beyond doubt: blank (any space), apostrophe, comma, dot. */
  group: " " | "'" | "," | "." | "";
  /** Power of ten written out, by an exponent or by a word (k, M, millions). */
  exponent: number | undefined;
  power: number;
  unit: string | undefined;
  flag: string | undefined;
  /** In parentheses: a loss among other figures, a footnote number where every figure is so. */
  wrapped: boolean;
};

/** No figure needs more characters; longer cells are texts at once, whatever is in them. A rule of ours. */
const longest = 48;

const minus = "-−–‒﹣－";
const currencies = /^(?:€|\$|£|¥|US\$|EUR|USD|GBP|CHF)\s?/;

/** A trimmed cell as a figure; undefined when it is not written as one (texts, codes, dates, missing marks). */
export function numberText(cell: string): NumberText | undefined {
  if (cell.length === 0 || cell.length > longest) return undefined;
  if (!hasDigit(cell)) return undefined;
  const bare = unflagged(cell);
  if (bare !== undefined) return bare;
  const flagged = withoutFlag(cell);
  if (flagged === undefined) return undefined;
  const rest = numberText(flagged.rest);
  return rest === undefined ? undefined : { ...rest, flag: rest.flag ? rest.flag + flagged.flag : flagged.flag };
}

/** No missing mark with a flag behind it is longer: "non renseigné (provisoire)". A rule of ours. */
const longestFlagged = 36;

/** A missing mark with a flag behind it: ": c", "n.d. (1)". The flag, or undefined. */
export function flagOfMissing(cell: string): string | undefined {
  if (cell.length > longestFlagged) return undefined;
  const flagged = withoutFlag(cell) ?? (/^:[a-z]{1,2}$/.test(cell) ? { rest: ":", flag: cell.slice(1) } : undefined);
  return flagged !== undefined && flagged.rest !== "" && missingMark(flagged.rest) !== undefined
    ? flagged.flag
    : undefined;
}

/** Written like a figure but badly: digits and separators only, in no known order ("1.59.72", "12,34,56"). */
export function isBrokenNumber(cell: string): boolean {
  if (cell.length > longest) return false;
  const core = cell.replace(/^[-+−]/, "");
  return /^\d[\d.,'’ \u00A0\u202F]*\d$/.test(core) && numberText(cell) === undefined;
}

/** The figure with sign, currency and unit, but without a flag. */
function unflagged(cell: string): NumberText | undefined {
  const simple = simpleDecimal(cell);
  if (simple !== undefined) return simple;
  const wrapped = cell.startsWith("(") && cell.endsWith(")");
  const inner = wrapped ? cell.slice(1, -1).trim() : cell;
  const signed = unsigned(inner);
  const prefix = currencies.exec(signed.rest)?.[0] ?? "";
  const again = prefix === "" ? signed : unsigned(signed.rest.slice(prefix.length));
  const end = endOfFigure(again.rest);
  const core = coreOf(again.rest.slice(0, end));
  if (core === undefined) return undefined;
  const tail = again.rest.slice(end).trim();
  const trailingMinus = tail === "-" && !signed.negative;
  const behind = tail === "" || trailingMinus ? { power: 0 } : unitBehind(tail);
  if (behind === undefined) return undefined;
  const before = prefix === "" ? undefined : unitBehind(prefix)?.unit;
  const negative = signed.negative || again.negative || trailingMinus;
  if (wrapped && negative) return undefined;
  core.negative = negative || wrapped;
  core.power = behind.power;
  core.unit = behind.unit ?? before;
  core.wrapped = wrapped;
  return core;
}

/** Digits, or digits with one comma or dot that cannot set thousands apart: most figures. Undefined for all others. */
function simpleDecimal(cell: string): NumberText | undefined {
  const { length } = cell;
  let mark = -1;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (isDigitCode(code)) continue;
    if (mark >= 0 || (code !== comma && code !== dot)) return undefined;
    mark = at;
  }
  if (mark < 0) return newNumber(cell);
  const behind = length - mark - 1;
  if (mark === 0 || behind === 0 || behind === 3) return undefined;
  const figure = newNumber(cell.slice(0, mark) + cell.slice(mark + 1));
  figure.behind = behind;
  figure.sign = cell.charCodeAt(mark) === comma ? "," : ".";
  figure.mark = "decimal";
  return figure;
}

/** A plain whole number. Written out, and filled in place: spreads cost ten times as much, and there are millions of cells. */
const newNumber = (digits: string): NumberText => ({
  negative: false,
  digits,
  behind: 0,
  sign: "",
  mark: "none",
  group: "",
  exponent: undefined,
  power: 0,
  unit: undefined,
  flag: undefined,
  wrapped: false,
});

function unsigned(text: string): { rest: string; negative: boolean } {
  const first = text.charAt(0);
  if (first === "+") return { rest: text.slice(1).trimStart(), negative: false };
  return first !== "" && minus.includes(first)
    ? { rest: text.slice(1).trimStart(), negative: true }
    : { rest: text, negative: false };
}

/** Where digits, separators and exponent end and a unit may begin. */
function endOfFigure(text: string): number {
  let at = 0;
  let end = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code) || code === comma || code === dot) end = at + 1;
    else if (separatorOf(code) === undefined) break;
  }
  const marked = text.charCodeAt(end) | 0x20;
  if (marked !== letterE) return end;
  return end + (/^[eE][+-]?\d{1,3}(?![\d\p{L}])/u.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}

/** Digits, separators and exponent of a figure, or undefined when the separators are in no known order. */
function coreOf(text: string): NumberText | undefined {
  const runs: number[] = [];
  const separators: Separator[] = [];
  let digits = "";
  let start = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code)) continue;
    const separator = separatorOf(code);
    if (separator === undefined) break;
    runs.push(at - start);
    separators.push(separator);
    digits += text.slice(start, at);
    start = at + 1;
  }
  runs.push(at - start);
  digits += text.slice(start, at);
  if (digits === "") return undefined;
  const figure = newNumber(digits);
  if (at < text.length) figure.exponent = Number(text.slice(at + 1));
  return withSeparators(figure, runs, separators) ? figure : undefined;
}

/** Writes into a figure what the separators between its runs of digits can be; false when they are in no known order. */
function withSeparators(figure: NumberText, runs: number[], separators: Separator[]): boolean {
  const last = separators.at(-1);
  if (last === undefined) return true;
  const behind = runs.at(-1) ?? 0;
  const zeroFirst = (runs[0] ?? 0) > 0 && figure.digits.startsWith("0");
  const grouped = !zeroFirst && isGrouped(runs) && separators.every((separator) => separator === last);
  if (last === " " || last === "'") {
    figure.group = last;
    return grouped;
  }
  if (behind === 0) return false;
  figure.sign = last;
  const [other] = separators;
  if (separators.length > 1 && grouped) {
    figure.mark = "group";
    figure.group = last;
    return true;
  }
  figure.behind = behind;
  figure.mark = grouped ? "either" : "decimal";
  if (separators.length === 1 || other === undefined) return true;
  figure.group = other;
  const before = separators.slice(0, -1);
  return (
    other !== last && !zeroFirst && before.every((separator) => separator === other) && isGrouped(runs.slice(0, -1))
  );
}

/** Runs of digits as groups of thousands: one to three digits, then threes. */
function isGrouped(runs: number[]): boolean {
  const [first = 0, ...others] = runs;
  return first >= 1 && first <= 3 && others.every((run) => run === 3);
}

type Separator = " " | "'" | "," | ".";

const comma = 44;
const dot = 46;
const letterE = 101;

/** Any space is a blank, any apostrophe an apostrophe; undefined when a character separates no digits. */
function separatorOf(code: number): Separator | undefined {
  if (code === comma) return ",";
  if (code === dot) return ".";
  if (code === 32 || code === 0xa0 || code === 0x202f) return " ";
  if (code === 39 || code === 0x2019 || code === 0x60) return "'";
  return (code >= 0x2000 && code <= 0x200a) || code === 0x205f || code === 0x3000 ? " " : undefined;
}

/** Whether a text has a digit. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigitCode(text.charCodeAt(at))) return true;
  return false;
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** What the comma and the dot of a column mean. */
export type Marks = { decimal: "," | "." };

/**
 * The value of a figure once its column has decided. `scale` is a further power of ten (a header "in thousands" is 3).
 * Powers of ten are applied to the digits, never by multiplication, so that 1 597,2 thousands are exactly 1597200.
 */
export function valueOf(figure: NumberText, { decimal }: Marks, scale = 0): number {
  const fraction =
    figure.mark === "decimal" || (figure.mark === "either" && figure.sign === decimal) ? figure.behind : 0;
  const power = (figure.exponent ?? 0) + figure.power + scale - fraction;
  const value = Number(`${figure.digits}e${power}`);
  return figure.negative && value !== 0 ? -value : value;
}

/** Digits that a double cannot hold, or an exponent that hides digits ("2,01711E+14"). */
export function losesPrecision({ digits, behind, exponent, power }: NumberText): boolean {
  if (exponent !== undefined && exponent > 0) return exponent + power > behind;
  return digits.replace(/^0+/, "").length > 15 && behind === 0;
}

/** A whole number that starts with 0 and is no zero: a code ("08123"), not a figure. */
export function isCode({ digits, behind, mark, group, exponent, negative }: NumberText): boolean {
  if (mark !== "none" || group !== "" || exponent !== undefined || behind > 0 || negative) return false;
  return digits.length > 1 && digits.startsWith("0");
}

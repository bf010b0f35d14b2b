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

const spaces = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000]/;
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

/** A missing mark with a flag behind it: ": c", "n.d. (1)". The flag, or undefined. */
export function flagOfMissing(cell: string): string | undefined {
  if (cell.length > longest) return undefined;
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
  return {
    ...core,
    negative: negative || wrapped,
    power: behind.power,
    unit: behind.unit ?? before,
    flag: undefined,
    wrapped,
  };
}

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
  while (at < text.length && (isDigit(text[at]) || ".,'’` ".includes(text[at] ?? "x") || spaces.test(text[at] ?? "")))
    at += 1;
  while (at > 0 && !isDigit(text[at - 1]) && !".,".includes(text[at - 1] ?? "")) at -= 1;
  const exponent = /^[eE][+-]?\d{1,3}/.exec(text.slice(at, at + 6))?.[0] ?? "";
  return at + exponent.length;
}

type Core = Pick<NumberText, "digits" | "behind" | "sign" | "mark" | "group" | "exponent">;

/** Digits, separators and exponent of a figure, or undefined when the separators are in no known order. */
function coreOf(text: string): Core | undefined {
  const at = text.search(/[eE]/);
  const mantissa = at < 0 ? text : text.slice(0, at);
  const exponent = at < 0 ? undefined : Number(text.slice(at + 1));
  const runs = mantissa.split(/[^\d]/);
  const separators = mantissa
    .split("")
    .filter((char) => !isDigit(char))
    .map(separatorOf);
  const digits = runs.join("");
  if (digits === "") return undefined;
  const reading = readingOf(runs, separators);
  return reading === undefined ? undefined : { digits, exponent, ...reading };
}

/** What the separators between runs of digits can be. */
function readingOf(runs: string[], separators: string[]): Omit<Core, "digits" | "exponent"> | undefined {
  const last = separators.at(-1);
  const behind = runs.at(-1)?.length ?? 0;
  if (last === undefined) return { behind: 0, sign: "", mark: "none", group: "" };
  const grouped = isGrouped(runs) && separators.every((separator) => separator === last);
  if (last === " " || last === "'") return grouped ? { behind: 0, sign: "", mark: "none", group: last } : undefined;
  if ((last !== "," && last !== ".") || behind === 0) return undefined;

  const before = separators.slice(0, -1);
  if (before.length === 0) {
    return { behind, sign: last, mark: grouped ? "either" : "decimal", group: "" };
  }
  if (grouped) return { behind: 0, sign: last, mark: "group", group: last };
  const other = before[0] ?? "";
  const sound = other !== last && before.every((separator) => separator === other) && isGrouped(runs.slice(0, -1));
  return sound && isSeparator(other) ? { behind, sign: last, mark: "decimal", group: other } : undefined;
}

/** Runs of digits as groups of thousands: one to three digits not starting with 0, then threes. */
function isGrouped(runs: string[]): boolean {
  const [first = "", ...others] = runs;
  return first.length >= 1 && first.length <= 3 && !first.startsWith("0") && others.every((run) => run.length === 3);
}

const isSeparator = (text: string): text is " " | "'" | "," | "." => text.length === 1 && " ',.".includes(text);

function separatorOf(char: string): string {
  if (spaces.test(char)) return " ";
  return "'’`".includes(char) ? "'" : char;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text[at])) return true;
  return false;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

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

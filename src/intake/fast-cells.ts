import { isReal } from "./date-text";
import type { DayForm } from "./fast-plan";

/** Cells as bytes: where a plain figure, a day or a character ends, and what the careful road would change. */

const zero = 48;
const nine = 57;
const minus = 45;

/** Digits a figure may have without losing any in a double. */
const mostDigits = 15;

/** -12, 0, 345 or, with a decimal mark, 345,67: no zero before other digits, no more digits than a double holds. */
export function figureEnd(bytes: Uint8Array, from: number, mark: number): number {
  let at = bytes[from] === minus ? from + 1 : from;
  const start = at;
  while (isDigit(bytes[at])) at += 1;
  const whole = at - start;
  if (whole === 0 || (whole > 1 && bytes[start] === zero)) return -1;
  if (mark === 0 || bytes[at] !== mark) return whole <= mostDigits ? at : -1;
  const fraction = at + 1;
  at = fraction;
  while (isDigit(bytes[at])) at += 1;
  return at > fraction && at - start - 1 <= mostDigits ? at : -1;
}

/** The value of a figure that `figureEnd` found; its mark is any byte that is no digit. */
export function figureIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let scale = 0;
  for (let at = bytes[from] === minus ? from + 1 : from; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    if (isDigit(code)) {
      value = value * 10 + code - zero;
      scale *= 10;
    } else scale = 1;
  }
  const size = scale > 1 ? value / scale : value;
  return bytes[from] === minus ? -size : size;
}

/** A day of the calendar in ten characters. */
export function dayEnd(bytes: Uint8Array, from: number, { order, mark }: DayForm): number {
  const yearFirst = order === "ymd";
  const between = mark.charCodeAt(0);
  const year = digits(bytes, yearFirst ? from : from + 6, 4);
  const one = digits(bytes, yearFirst ? from + 5 : from, 2);
  const two = digits(bytes, yearFirst ? from + 8 : from + 3, 2);
  const [month, day] = order === "dmy" ? [two, one] : [one, two];
  const before = bytes[yearFirst ? from + 4 : from + 2];
  if (year < 0 || before !== between || bytes[yearFirst ? from + 7 : from + 5] !== between) return -1;
  return isReal(year, month, day) && !isDigit(bytes[from + 10]) ? from + 10 : -1;
}

/** The number in so many digits, or -1. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const code = bytes[at] ?? 0;
    if (code < zero || code > nine) return -1;
    value = value * 10 + code - zero;
  }
  return value;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= zero && code <= nine;

/** In UTF-8: signs that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069), and their neighbours. */
export function isTurning(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0xe2) return false;
  const second = bytes[at + 1];
  return second === 0x81 || (second === 0x80 && (bytes[at + 2] ?? 0) >= 0xa8);
}

/** Whether a byte above 7F stands where UTF-8 allows it (RFC 3629). */
export function isUtf8At(bytes: Uint8Array, at: number, code: number): boolean {
  if (code < 0xc0) return isContinued(bytes, at);
  const length = code < 0xe0 ? 2 : code < 0xf0 ? 3 : 4;
  if (code < 0xc2 || code > 0xf4) return false;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  const second = bytes[at + 1] ?? 0;
  const overlong = (code === 0xe0 && second < 0xa0) || (code === 0xf0 && second < 0x90);
  return !overlong && !(code === 0xed && second > 0x9f) && !(code === 0xf4 && second > 0x8f);
}

/** Whether a byte of the kind that continues a character has a beginning near enough before it. */
function isContinued(bytes: Uint8Array, at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const code = bytes[at - back] ?? 0;
    if (code >= 0xc0) return back < (code < 0xe0 ? 2 : code < 0xf0 ? 3 : 4);
    if (code < 0x80) return false;
  }
  return false;
}

/** Blanks of any kind at the ends would be cut by the careful road; ="…" would be opened. */
export function hasPlainEnds(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const last = bytes[to - 1] ?? 0;
  if (first === 32 || first === 61 || last === 32 || first === 0xa0 || last === 0xa0) return false;
  if (first === 0xc2 && bytes[from + 1] === 0xa0) return false;
  return first < 0xe1 || first > 0xef ? !isWideEnd(bytes, to) : false;
}

const isWideEnd = (bytes: Uint8Array, to: number): boolean => {
  const third = bytes[to - 3] ?? 0;
  return (bytes[to - 1] ?? 0) > 0x7f && (third === 0xe1 || third === 0xe2 || third === 0xe3 || third === 0xef);
};

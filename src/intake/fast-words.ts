import { lf } from "./content";
import { hasPlainEnds, isTurning, isUtf8At } from "./fast-cells";
import { cr, type Place, quote, type Scan } from "./fast-state";
import { totalKind } from "./notes";

/** Cells of words, as bytes: where they end, and what the careful road would read in them. */

const minus = 45;

/** Words as they stand: no line break, no blank at either end, no sign that means something to the careful road. */
export function textEnd(scan: Scan, { at: column, from, quoted }: Place): number {
  const { bytes } = scan;
  const end = quoted ? quotedEnd(scan, from) : wordEnd(scan, from);
  if (end <= from) return end;
  if (!hasPlainEnds(bytes, from, end)) return -1;
  if (!isLetter(bytes[from] ?? 0)) scan.wordless[column] = (scan.wordless[column] ?? 0) + scan.step;
  return scan.labels.includes(column) && isTotal(bytes, from, end) ? -1 : end;
}

function wordEnd(scan: Scan, from: number): number {
  const { bytes, delimiter, plain } = scan;
  for (let at = from; ; at += 1) {
    while (plain[bytes[at] ?? 0] === 1) at += 1;
    const code = bytes[at] ?? 0;
    if (code === delimiter || code === lf || code === cr) return at;
    if (code < 127 || isStrange(scan, at, code)) return -1;
  }
}

/** The place of the closing quote; quotes inside are doubled. */
function quotedEnd(scan: Scan, from: number): number {
  const { bytes, delimiter, plain } = scan;
  for (let at = from; ; at += 1) {
    while (plain[bytes[at] ?? 0] === 1) at += 1;
    const code = bytes[at] ?? 0;
    if (code === quote && bytes[at + 1] !== quote) return at;
    if (code === quote) at += 1;
    else if (code !== delimiter && (code < 127 || isStrange(scan, at, code))) return -1;
  }
}

/** A byte that the sample has not seen; in UTF-8 also signs that turn the direction of writing, and what is no character. */
export function isStrange({ bytes, accents, plan }: Scan, at: number, code: number): boolean {
  if (code === 127 || accents[code] === 0) return true;
  return plan.encoding === "utf-8" && (isTurning(bytes, at) || !isUtf8At(bytes, at, code));
}

/** The first two letters of every word that calls a row a total: see totalKind. */
const totals = new Set(
  ["so", "su", "pa", "zw", "do", "of", "in", "de", "di", "da", "y ", "gr", "to", "en", "ge", "- ", "--"].map(
    (pair) => (pair.charCodeAt(0) << 8) | pair.charCodeAt(1),
  ),
);

const decoder = new TextDecoder();

function isTotal(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const second = bytes[from + 1] ?? 0;
  const pair = ((isLetter(first) ? first | 32 : first) << 8) | (isLetter(second) ? second | 32 : second);
  if (first !== minus && first !== 0x95 && first !== 0x96 && first !== 0x97 && !totals.has(pair)) return false;
  return totalKind(decoder.decode(bytes.subarray(from, Math.min(to, from + 81)))) !== undefined;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0x7f;

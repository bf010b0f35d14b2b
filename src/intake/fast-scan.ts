import type { ByteSource } from "./content";
import type { FastColumn, FastPlan } from "./fast-plan";
import { totalKind } from "./notes";
import { dayEnd, figureEnd, figureIn, hasPlainEnds, isTurning, isUtf8At } from "./fast-cells";
import { isCountName } from "./header-words";
import { endApart } from "./plausibility";

/**
 * One pass over the bytes of a file on the fast road: every cell is what the plan says of its column, or the file goes back to the
 * careful road. It builds no cell, so that it takes a third of the time of the database's own reading, beside which it runs.
 */
/** Rows, and of each column the cells that are filled, and those with a decimal mark. */
export type Scanned = { rows: number; filled: number[]; marked: number[] };

/** Where and why a file is sent back. */
export type SentBack = { line: number; column: string; why: string };

/** Bytes read at once: what they hold is looked at in about ten milliseconds. A rule of ours. */
const stretch = 4_000_000;

/** Scans a whole file. `passed` is given each piece as it is done, and how many bytes are done then; when it throws, the scan ends. */
export async function fastScan(
  source: ByteSource,
  plan: FastPlan,
  passed: (piece: Uint8Array, done: number) => void = () => undefined,
): Promise<Scanned | SentBack> {
  const scan = newScan(plan);
  let next = source.read(0, stretch);
  for (let from = 0; from < source.size; from += scan.at) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other: the file is never in memory as a whole
    scan.bytes = await next;
    const end = scan.bytes.lastIndexOf(lf) + 1;
    if (end === 0 || (from + scan.bytes.length >= source.size && end < scan.bytes.length))
      return sentBack(scan, 0, "no line end behind the last line, or none for long");
    next = source.read(from + end, from + end + stretch); // read while this piece is scanned
    scan.at = from === 0 ? scan.bytes.indexOf(lf) + 1 : 0;
    const back = scanTo(scan, end);
    if (back !== undefined) return back;
    passed(scan.bytes.subarray(0, end), from + end);
  }
  return nothingOdd(scan);
}

const lf = 10;
const cr = 13;
const quote = 34;
const minus = 45;

type Ends = { low: number; next: number; before: number; high: number };

const newEnds = (): Ends => ({ low: Infinity, next: Infinity, before: -Infinity, high: -Infinity });

type Scan = {
  bytes: Uint8Array;
  plan: FastPlan;
  delimiter: number;
  at: number;
  rows: number;
  filled: number[];
  marked: number[];
  /** The two lowest figures that are not zero and the two highest, in columns that count people or ships. */
  ends: (Ends | undefined)[];
  /** Cells of words that start with no letter, by column. */
  wordless: number[];
  /** The columns whose words may call a row a total: the first two of words. */
  labels: number[];
  accents: Uint8Array;
  /** Bytes that end no cell and need no second look: 1 for each. */
  plain: Uint8Array;
};

function newScan(plan: FastPlan): Scan {
  const texts = plan.columns.flatMap(({ kind }, at) => (kind === "text" ? [at] : []));
  return {
    bytes: new Uint8Array(),
    plan,
    delimiter: plan.delimiter.charCodeAt(0),
    at: 0,
    rows: 0,
    filled: plan.columns.map(() => 0),
    marked: plan.columns.map(() => 0),
    ends: plan.columns.map(({ kind, name }) =>
      (kind === "integer" || kind === "decimal") && isCountName(name) ? newEnds() : undefined,
    ),
    wordless: plan.columns.map(() => 0),
    labels: texts.slice(0, 2),
    accents: Uint8Array.from(plan.accents, Number),
    plain: Uint8Array.from({ length: 256 }, (_, code) => Number(isPlain(code, plan))),
  };
}

/** In Windows-1252 every accent of the sample is plain; in UTF-8 each character is looked at. */
function isPlain(code: number, { delimiter, encoding, accents }: FastPlan): boolean {
  if (code < 127) return code >= 32 && code !== quote && code !== delimiter.charCodeAt(0);
  return code > 127 && encoding === "windows-1252" && accents[code] === true;
}

/** Scans whole records until a place is passed. */
function scanTo(scan: Scan, until: number): SentBack | undefined {
  const { bytes, plan, filled } = scan;
  const { columns } = plan;
  const last = columns.length - 1;
  while (scan.at < until) {
    let cells = 0;
    for (let column = 0; column <= last; column += 1) {
      const from = scan.at;
      const end = cellEnd(scan, columns[column] as FastColumn, column); // columns are as many as last says
      if (end < 0) return sentBack(scan, column, "not written like the rest of its column");
      if (end > from) {
        filled[column] = (filled[column] ?? 0) + 1;
        cells += 1;
      } else if (column === 0) return sentBack(scan, column, "empty in the first column");
      if (column < last && bytes[end] !== scan.delimiter) return sentBack(scan, column, "too few cells");
      scan.at = end + 1;
    }
    const closing = bytes[scan.at - 1];
    if (closing === cr && bytes[scan.at] === lf) scan.at += 1;
    else if (closing !== lf) return sentBack(scan, last, "too many cells, or another line end");
    if (cells < 2) return sentBack(scan, 0, "alone in its line");
    scan.rows += 1;
  }
  return undefined;
}

const sentBack = ({ rows, plan }: Scan, column: number, why: string): SentBack => ({
  line: rows + 2,
  column: plan.columns[column]?.name ?? "",
  why,
});

/** The place of the delimiter or line end behind a cell; -1 when the cell is not what its column says. */
function cellEnd(scan: Scan, column: FastColumn, at: number): number {
  const { bytes, delimiter } = scan;
  const quoted = bytes[scan.at] === quote;
  const from = quoted ? scan.at + 1 : scan.at;
  const end = contentEnd(scan, column, { at, from, quoted });
  if (end < 0) return -1;
  const after = quoted ? end + 1 : end;
  if (quoted && bytes[end] !== quote) return -1;
  const code = bytes[after];
  return code === delimiter || code === lf || code === cr ? after : -1;
}

type Place = { at: number; from: number; quoted: boolean };

function contentEnd(scan: Scan, column: FastColumn, place: Place): number {
  const { bytes, delimiter } = scan;
  const { from, quoted } = place;
  if (column.kind === "text") return textEnd(scan, place);
  const first = bytes[from];
  if (first === delimiter || first === lf || first === cr || (quoted && first === quote)) return from;
  switch (column.kind) {
    case "integer":
      return counted(scan, place, figureEnd(bytes, from, 0), 0);
    case "decimal":
      return counted(scan, place, figureEnd(bytes, from, column.mark.charCodeAt(0)), column.mark.charCodeAt(0));
    case "day":
      return dayEnd(bytes, from, column.form);
  }
}

/** Keeps the ends of a column that counts, and how many of its figures have a mark; the place where the figure ends goes on. */
function counted({ bytes, ends, marked }: Scan, { at, from }: Place, end: number, mark: number): number {
  if (end < 0) return end;
  if (mark !== 0 && holds(bytes, mark, from, end)) marked[at] = (marked[at] ?? 0) + 1;
  const kept = ends[at];
  if (kept === undefined) return end;
  const value = figureIn(bytes, from, end);
  if (value === 0) return end;
  if (value < kept.low) [kept.low, kept.next] = [value, kept.low];
  else if (value < kept.next) kept.next = value;
  if (value > kept.high) [kept.before, kept.high] = [kept.high, value];
  else if (value > kept.before) kept.before = value;
  return end;
}

function holds(bytes: Uint8Array, wanted: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] === wanted) return true;
  return false;
}

/** Words as they stand: no line break, no blank at either end, no sign that means something to the careful road. */
function textEnd(scan: Scan, { at: column, from, quoted }: Place): number {
  const { bytes } = scan;
  const end = quoted ? quotedEnd(scan, from) : wordEnd(scan, from);
  if (end <= from) return end;
  if (!hasPlainEnds(bytes, from, end)) return -1;
  if (!isLetter(bytes[from] ?? 0)) scan.wordless[column] = (scan.wordless[column] ?? 0) + 1;
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
function isStrange({ bytes, accents, plan }: Scan, at: number, code: number): boolean {
  if (code === 127 || accents[code] === 0) return true;
  return plan.encoding === "utf-8" && (isTurning(bytes, at) || !isUtf8At(bytes, at, code));
}

/** The first two letters of every word that calls a row a total: see totalKind. */
const totals = new Set(
  ["so", "su", "pa", "zw", "do", "of", "in", "de", "di", "da", "y ", "gr", "to", "en", "ge", "- ", "--"].map(
    (pair) => (pair.charCodeAt(0) << 8) | pair.charCodeAt(1),
  ),
);

function isTotal(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const second = bytes[from + 1] ?? 0;
  const pair = ((isLetter(first) ? first | 32 : first) << 8) | (isLetter(second) ? second | 32 : second);
  if (first !== minus && first !== 0x95 && first !== 0x96 && first !== 0x97 && !totals.has(pair)) return false;
  return totalKind(new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + 81)))) !== undefined;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0x7f;

/** A column of words of which many start with no letter may be something else on the whole; a figure far from the others is asked about. */
function nothingOdd(scan: Scan): Scanned | SentBack {
  const far = scan.ends.findIndex((ends) => ends !== undefined && standsOut(ends));
  if (far >= 0) return sentBack(scan, far, "a figure stands out");
  const column = scan.plan.columns.findIndex(
    ({ kind }, at) => kind === "text" && (scan.wordless[at] ?? 0) > (scan.filled[at] ?? 0) * 0.05,
  );
  if (column >= 0) return sentBack(scan, column, "may be more than words");
  return { rows: scan.rows, filled: scan.filled, marked: scan.marked };
}

function standsOut({ low, next, before, high }: Ends): boolean {
  const there = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
  return low < 0 || endApart([there(low), there(next)], [there(before), there(high)]) !== undefined;
}

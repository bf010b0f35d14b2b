import { type ByteSource, lf } from "./content";
import type { FastColumn, FastPlan } from "./fast-plan";
import { dayEnd, figureEnd, figureIn } from "./fast-cells";
import { addRow, type Look, lookOf, startRow, takeYear } from "./fast-look";
import { cr, type Ends, newScan, isOver, odd, type Place, quote, type Aside, type Scan } from "./fast-state";
import { isStrange, textEnd } from "./fast-words";
import { endApart } from "./plausibility";

/**
 * One pass over the bytes of a file on the fast road: every cell is what the plan says of its column, or the file goes back to the
 * careful road. It builds no cell, so that it takes a third of the time of the database's own reading, which follows it.
 */
/** Rows, and of each column the cells that are filled, and those with a decimal mark. Lines set aside are in none of these. */
export type Scanned = {
  rows: number;
  filled: number[];
  marked: number[];
  ends: (Ends | undefined)[];
  aside: Aside[];
  look?: Look;
};

/** Lines that are set aside at most: a file with more is no clean file. A rule of ours. */
const mostAside = 10_000;

/** Where and why a file is sent back. */
export type SentBack = { line: number; column: string; why: string };

/** Bytes read at once: smaller pieces cost a way to the browser's own process each. Measured; a rule of ours. */
const stretch = 8_000_000;

/** Scans header and rows of a file (`bodySource`). `passed` is told how many bytes are done; when it throws, the scan ends. */
export async function fastScan(
  source: ByteSource,
  plan: FastPlan,
  passed: (done: number) => void = () => undefined,
): Promise<Scanned | SentBack> {
  const scan = newScan(plan);
  let next = source.read(0, stretch);
  for (let from = 0; from < source.size; from += scan.at) {
    scan.before = from;
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other: the file is never in memory as a whole
    scan.bytes = await next;
    const end = scan.bytes.lastIndexOf(lf) + 1;
    if (end === 0 || (from + scan.bytes.length >= source.size && end < scan.bytes.length))
      return sentBack(scan, 0, "no line end behind the last line, or none for long");
    next = source.read(from + end, from + end + stretch); // read while this piece is scanned
    scan.at = from === 0 ? scan.bytes.indexOf(lf) + 1 : 0;
    const back = scanTo(scan, end);
    if (back !== undefined) return back;
    passed(from + end);
  }
  return nothingOdd(scan);
}

/** Scans whole records until a place is passed. A line that is not like the others is set aside where it can be. */
function scanTo(scan: Scan, until: number): SentBack | undefined {
  while (scan.at < until) {
    const start = scan.at;
    const back = rowFrom(scan);
    if (back !== undefined && !setAside(scan, start, back)) return back;
    scan.rows += 1;
  }
  return undefined;
}

/** Scans one record, and counts its cells. */
function rowFrom(scan: Scan): SentBack | undefined {
  const { bytes, plan, tally } = scan;
  const last = plan.columns.length - 1;
  let cells = 0;
  if (tally) startRow(tally);
  for (let column = 0; column <= last; column += 1) {
    const from = scan.at;
    const end = cellEnd(scan, plan.columns[column] as FastColumn, column); // columns are as many as last says
    if (end < 0) return sentBack(scan, column, odd);
    if (counts(scan, column, end > from)) cells += 1;
    else if (column === 0) return sentBack(scan, column, "empty in the first column");
    if (column < last && bytes[end] !== scan.delimiter) return sentBack(scan, column, "too few cells");
    scan.at = end + 1;
  }
  const closing = bytes[scan.at - 1];
  if (closing === cr && bytes[scan.at] === lf) scan.at += 1;
  else if (closing !== lf) return sentBack(scan, last, "too many cells, or another line end");
  if (cells < 2) return sentBack(scan, 0, "alone in its line");
  if (tally) addRow(tally);
  return undefined;
}

/** Counts a cell that says something; false for one that is empty. */
function counts(scan: Scan, column: number, isFilled: boolean): boolean {
  if (!isFilled) return false;
  if (scan.isGap) scan.isGap = false;
  else scan.filled[column] = (scan.filled[column] ?? 0) + scan.step;
  return true;
}

/** Passes over a line whose bytes are all plain, and takes back what its first cells have counted; false where it cannot be judged by itself. */
function setAside(scan: Scan, start: number, { line, column, why }: SentBack): boolean {
  const { bytes, plan, before } = scan;
  const end = bytes.indexOf(lf, start);
  const to = bytes[end - 1] === cr ? end - 1 : end;
  if (why !== odd || scan.aside.length >= mostAside || !isPlainLine(scan, start, to)) return false;
  const failed = plan.columns.findIndex(({ name }) => name === column);
  scan.at = start;
  scan.step = -1;
  for (let at = 0; at < failed; at += 1) {
    const from = scan.at;
    const cell = cellEnd(scan, plan.columns[at] as FastColumn, at);
    counts(scan, at, cell > from);
    scan.at = cell + 1;
  }
  scan.step = 1;
  scan.isGap = false;
  scan.at = end + 1;
  scan.aside.push({ line, from: before + start, to: before + to, column, why, bytes: bytes.slice(start, to) });
  return true;
}

/** Whether every byte is one that the sample has seen, and quotes only stand around cells: then the line is one record by itself. */
function isPlainLine(scan: Scan, from: number, to: number): boolean {
  const { bytes, plain, delimiter } = scan;
  let isQuoted = false;
  for (let at = from; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === quote) {
      if (isQuoted && bytes[at + 1] === quote && at + 1 < to) at += 1;
      else if (isQuoted ? at + 1 === to || bytes[at + 1] === delimiter : at === from || bytes[at - 1] === delimiter)
        isQuoted = !isQuoted;
      else return false;
    } else if (plain[code] === 0 && code !== delimiter && (code < 128 || isStrange(scan, at, code))) return false;
  }
  return to > from && !isQuoted;
}

const sentBack = ({ rows, plan }: Scan, column: number, why: string): SentBack => ({
  line: plan.body.above + rows + 2,
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

function contentEnd(scan: Scan, column: FastColumn, place: Place): number {
  const { bytes, delimiter } = scan;
  const { from, quoted } = place;
  if (column.kind === "text") return textEnd(scan, place);
  const first = bytes[from];
  if (first === delimiter || first === lf || first === cr || (quoted && first === quote)) return from;
  const end = plainEnd(scan, column, place);
  return end < 0 || !isOver(scan, end) ? (gapEnd(scan, place) ?? end) : end;
}

function plainEnd(scan: Scan, column: Exclude<FastColumn, { kind: "text" }>, place: Place): number {
  const { bytes } = scan;
  const { from } = place;
  switch (column.kind) {
    case "integer":
      return counted(scan, place, figureEnd(bytes, from, 0), 0);
    case "decimal":
      return counted(scan, place, figureEnd(bytes, from, column.mark.charCodeAt(0)), column.mark.charCodeAt(0));
    case "day":
      return dated(scan, place, dayEnd(bytes, from, column.form));
  }
}

/** Takes the year of a day; the place where it ends goes on. */
function dated({ bytes, tally }: Scan, { at, from }: Place, end: number): number {
  if (end >= 0 && at === tally?.column) takeYear(tally, bytes, from);
  return end;
}

/** The end of a mark for a figure that is missing. */
function gapEnd(scan: Scan, { at, from }: Place): number | undefined {
  const gap = scan.gaps[at]?.find(
    (mark) => isOver(scan, from + mark.length) && mark.every((code, place) => scan.bytes[from + place] === code),
  );
  if (gap === undefined) return undefined;
  scan.isGap = true;
  return from + gap.length;
}

/** Keeps the ends of a column that counts, and how many of its figures have a mark; the place where the figure ends goes on. */
function counted(scan: Scan, { at, from }: Place, end: number, mark: number): number {
  const { bytes, ends, marked, tally } = scan;
  if (end < 0) return end;
  if (!isOver(scan, end)) return end;
  if (mark !== 0 && holds(bytes, mark, from, end)) marked[at] = (marked[at] ?? 0) + scan.step;
  const kept = ends[at];
  if (kept === undefined && tally === undefined) return end;
  const value = figureIn(bytes, from, end);
  if (tally) tally.values[at] = value;
  if (kept === undefined || value === 0) return end;
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

/** A column of words of which many start with no letter may be something else on the whole; a figure far from the others is asked about. */
function nothingOdd(scan: Scan): Scanned | SentBack {
  const far = scan.ends.findIndex((ends) => ends !== undefined && standsOut(ends));
  if (far >= 0) return sentBack(scan, far, "a figure stands out");
  const column = scan.plan.columns.findIndex(
    ({ kind }, at) => kind === "text" && (scan.wordless[at] ?? 0) > (scan.filled[at] ?? 0) * 0.05,
  );
  if (column >= 0) return sentBack(scan, column, "may be more than words");
  const { rows, filled, marked, ends, aside, tally } = scan;
  const look = tally && lookOf(tally);
  return { rows: rows - aside.length, filled, marked, ends, aside, ...(look && { look }) };
}

function standsOut({ low, next, before, high }: Ends): boolean {
  const there = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
  return low < 0 || endApart([there(low), there(next)], [there(before), there(high)]) !== undefined;
}

import { asidesOf } from "./asides";
import { shapeOf } from "./cell-shape";
import { columnKinds } from "./column-kinds";
import { headerEvidence } from "./header-evidence";
import type { TextRecord } from "./records";

/** A file cut into tables and the lines around them. */
export type Block = { records: TextRecord[] };

export type Blocks = { tables: Block[]; around: { record: TextRecord; at: "above" | "below" }[] };

/** The tables of a file. The first that is returned is the longest one. */
export function blocksOf(
  records: readonly TextRecord[],
  comments: ReadonlySet<TextRecord>,
  { width, one }: { width: number; one: boolean },
): Blocks {
  const segments = segmentsOf(records.filter((record) => !comments.has(record)));
  const starts = new Set(segments.slice(1).map(([first]) => first));
  const { above, inside, below } = asidesOf(segments.flat(), width, (record) => starts.has(record));
  const inner = new Set(inside);
  const parts = segments
    .map((segment) => segment.filter((record) => inner.has(record)))
    .filter((part) => part.length > 0);
  const cut = one
    ? [parts.flat()]
    : cutAtWidths(
        joined(parts, width).flatMap((part) => cutAtHeaders(part, width)),
        width,
      );
  return {
    tables: longestFirst(cut),
    around: [
      ...above.map((record) => ({ record, at: "above" as const })),
      ...below.map((record) => ({ record, at: "below" as const })),
    ],
  };
}

/** Runs of records without a blank one between them. */
function segmentsOf(records: readonly TextRecord[]): TextRecord[][] {
  const segments: TextRecord[][] = [[]];
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === "")) segments.push([]);
    else segments.at(-1)?.push(record);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Segments put together again unless one starts a table of its own: a header over columns that have one already. */
function joined(parts: TextRecord[][], width: number): TextRecord[][] {
  const tables: TextRecord[][] = [];
  for (const part of parts) {
    const before = tables.at(-1);
    if (before === undefined || startsTable(part, before, width)) tables.push([...part]);
    else before.push(...part);
  }
  return tables;
}

/** Whether a segment behind a blank line is another table: two records of its own width, or a header of its own. */
function startsTable(part: readonly TextRecord[], before: readonly TextRecord[], width: number): boolean {
  const own = part[0]?.cells.length ?? 0;
  if (part.length < 2 || own < 2) return false;
  if (own !== width && part.every(({ cells }) => cells.length === own)) return true;
  const same = part[0]?.cells.join("\u0000") === before[0]?.cells.join("\u0000");
  const header = headerEvidence(part, own);
  return !same && own === width && header.rows > 0 && header.sure && hasFigures(part, own);
}

const hasFigures = (part: readonly TextRecord[], width: number): boolean =>
  columnKinds(part.slice(1), width).some((kind) => kind !== "text" && kind !== "empty");

/** A row of words in every column of figures, in the middle, is the header of a second table (or of the same one again). */
function cutAtHeaders(part: TextRecord[], width: number): TextRecord[][] {
  const rows = part.filter(({ cells }) => cells.length === width);
  const kinds = columnKinds(rows, width);
  const figures = kinds.flatMap((kind, at) => (kind === "number" || kind === "date" || kind === "year" ? [at] : []));
  if (figures.length < 2) return [part];
  const first = part[0]?.cells.join("\u0000");
  const cuts = part.flatMap((record, index) => {
    const worded = figures.every((at) => isName(record.cells[at] ?? ""));
    const filled = record.cells.every((cell) => cell.trim() !== "");
    return index > 3 && index < part.length - 1 && worded && filled && record.cells.join("\u0000") !== first
      ? [index]
      : [];
  });
  if (cuts.length === 0 || cuts.length > 5) return [part];
  return [0, ...cuts].map((cut, at) => part.slice(cut, cuts[at] ?? part.length));
}

/** A word without digits: the name of a column rather than a damaged figure. */
const isName = (cell: string): boolean =>
  cell !== "" && cell.length < 60 && !/^\d\d|\d\D*\d/.test(cell) && shapeOf(cell) === "text";

/** Records that a table of another width has at least, next to the first. A rule of ours: fewer are damaged rows. */
const tableRows = 3;

/** Records of another width at the end or the start of a table are a table of their own, when that width comes nowhere else. */
function cutAtWidths(parts: TextRecord[][], width: number): TextRecord[][] {
  return parts.flatMap((part) => {
    const start = runOfOther(part, width);
    const end = part.length - runOfOther(part.toReversed(), width);
    if (start >= end) return [part];
    return [part.slice(0, start), part.slice(start, end), part.slice(end)].filter((piece) => piece.length > 0);
  });
}

/** How many records at the start of a part are of one width that is not the table's; 0 when they are no table of their own. */
function runOfOther(part: readonly TextRecord[], width: number): number {
  const own = part[0]?.cells.length ?? width;
  if (own === width || own === 1) return 0;
  const end = part.findIndex(({ cells }) => cells.length !== own);
  const elsewhere = part.slice(end).some(({ cells }) => cells.length === own);
  if (end < tableRows || elsewhere) return 0;
  const run = part.slice(0, end);
  const ordered = (run[0]?.line ?? 0) < (run[1]?.line ?? 0) ? run : run.toReversed();
  const header = headerEvidence(ordered, own);
  return header.rows > 0 && header.sure ? end : 0;
}

const longestFirst = (parts: TextRecord[][]): Block[] =>
  parts.map((records) => ({ records })).toSorted((one, other) => other.records.length - one.records.length);

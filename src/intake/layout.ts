import { shapeOf } from "./cell-shape";
import { headerEvidence } from "./header-evidence";
import { aboveReason, belowReason } from "./notes";
import type { LeftOut } from "./question";
import type { TextRecord } from "./records";
import { type Block, blocksOf } from "./blocks";

/** Where the table is in a file: what stands above and below it, its header, its rows. */
export type Layout = {
  width: number;
  header: TextRecord[];
  /** Whether the evidence for the header is enough; otherwise it is a question. */
  headerSure: boolean;
  /** Rows in order, ragged ones among them. */
  body: TextRecord[];
  leftOut: LeftOut[];
  /** The first line and the last of each table of the file: more than one is a question. */
  tables: { from: number; to: number }[];
};

/** The layout of the records of a file. `singleColumn` when the file has no delimiter; `one` when all the records are of one table. */
export function layoutOf(records: readonly TextRecord[], singleColumn: boolean, one = false): Layout {
  const leftOut: LeftOut[] = [];
  const leave = (record: TextRecord, reason: string): void => {
    const text = textOf(record).slice(0, 200);
    leftOut.push({ line: record.line, reason, ...(record.count > 1 ? { count: record.count } : {}), text });
  };
  const comments = new Set([...commentsOf(records, singleColumn), ...records.filter(isRule)]);
  for (const record of records) {
    if (isBlank(record)) leave(record, "blank");
    else if (comments.has(record)) leave(record, isRule(record) ? "rule" : "comment");
  }
  const width = singleColumn ? 1 : tableWidth(records.filter((record) => !isBlank(record) && !comments.has(record)));
  const blocks = blocksOf(records, comments, { width, one });
  const [table, ...others] = blocks.tables;
  for (const { record, at } of blocks.around)
    leave(record, at === "above" ? aboveReason(textOf(record)) : belowReason(textOf(record)));
  const rows = table?.records ?? [];
  const evidence = headerEvidence(
    rows.filter(({ cells }, index) => cells.length === width || index === 0),
    width,
  );
  const header = rows.slice(0, evidence.rows);
  const body: TextRecord[] = [];
  for (const record of rows.slice(evidence.rows)) {
    if (repeats(record, header)) leave(record, "repeated-header");
    else body.push(record);
  }
  return { width, header, headerSure: evidence.sure, body, leftOut, tables: [table, ...others].flatMap(spanOf) };
}

const spanOf = (block: Block | undefined): { from: number; to: number }[] => {
  const first = block?.records[0];
  const last = block?.records.at(-1);
  return first && last ? [{ from: first.line, to: last.line + last.count - 1 }] : [];
};

const isBlank = ({ cells }: TextRecord): boolean => cells.every((cell) => cell.trim() === "");

/** A line drawn under a header: nothing but dashes, in three cells or characters at least. */
const isRule = ({ cells }: TextRecord): boolean =>
  cells.every((cell) => /^\s*(:?-*:?|=*)\s*$/.test(cell.slice(0, 200))) &&
  cells.some((cell) => /^\s*:?-{3,}:?\s*$|^\s*={3,}\s*$/.test(cell.slice(0, 200)));

/** The text of a record as one sentence. */
const textOf = ({ cells }: TextRecord): string =>
  cells
    .filter((cell) => cell.trim() !== "")
    .join(" ")
    .trim();

/** Lines that start with "#" where most do not. One as wide as the table may be its header or a row, unless the others make a table with a header without it. */
function commentsOf(records: readonly TextRecord[], singleColumn: boolean): TextRecord[] {
  const filled = records.filter((record) => !isBlank(record));
  const marked = filled.filter(({ cells }) => (cells[0] ?? "").trimStart().startsWith("#"));
  if (marked.length === 0 || marked.length > filled.length / 2) return [];
  if (singleColumn) return marked;
  const others = filled.filter((record) => !marked.includes(record));
  const width = tableWidth(others);
  const sure = marked.filter(({ cells }) => cells.length !== width);
  if (sure.length === 0 || sure.length === marked.length) return sure;
  const { rows, sure: headed } = headerEvidence(others, width);
  return rows > 0 && headed ? marked : sure;
}

/** Cells of most records; the header's when it is wider than any other record. */
function tableWidth(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const ranked = [...counts].toSorted(([width, count], [otherWidth, other]) => other - count || otherWidth - width);
  const usual = (ranked.find(([width]) => width > 1) ?? ranked[0])?.[0] ?? 1;
  const head = records.find(({ cells }) => cells.length > 1);
  const widest = head !== undefined && head.cells.length === Math.max(...counts.keys());
  return widest && head.cells.every((cell) => shapeOf(cell) === "text") ? head.cells.length : usual;
}

function repeats(record: TextRecord, header: readonly TextRecord[]): boolean {
  return header.some((row) => {
    const same = row.cells.every((cell, at) => cell.trim() === (record.cells[at] ?? "").trim());
    return same && row.cells.length === record.cells.length && row.cells.some((cell) => cell.trim() !== "");
  });
}

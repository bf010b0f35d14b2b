/** The tables that the tool holds, judged: how full, how old, what a column is. */

export type HeldTable = {
  name: string;
  rows: number;
  /** Cells that a row could fill, over all rows, and those that are filled. */
  cells: number;
  filled: number;
  sources?: number;
  years?: { first: number; last: number };
  /** The newest statement: a day, a month or a year, as its source says. */
  newest?: string;
  /** Facts of which several statements speak. */
  rivals?: number;
};

export type HeldColumn = {
  filled: number;
  distinct: number;
  lowest?: string;
  highest?: string;
  /** The values that come more than once, most frequent first. */
  common: { value: string; times: number }[];
};

export type Profile = { rows: number; columns: HeldColumn[] };

/** The share of cells that are filled; a table without rows has none. */
export const filledShare = ({ cells, filled }: HeldTable): number | undefined =>
  cells === 0 ? undefined : filled / cells;

/** A share that never rounds a gap away: 99.97 % filled is not full, 0.01 % is not empty. */
export function shareToShow(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 1;
  return Math.min(0.99, Math.max(0.01, part / whole));
}

/** Whole months from a day, month or year to today. A month or a year counts as its end, and what is not over has no age. */
export function ageInMonths(partial: string, today: string): number {
  const [year = 0, month = 12] = partial.split("-").map(Number);
  const [nowYear = 0, nowMonth = 1] = today.split("-").map(Number);
  const isOver = partial.length < 10 || today.slice(8) >= partial.slice(8);
  return Math.max(0, (nowYear - year) * 12 + nowMonth - month - (isOver ? 0 : 1));
}

export type ColumnMark = "empty" | "constant" | "unique" | "sparse";

/** What is worth knowing of a column before it is used. */
export function markOf({ filled, distinct }: HeldColumn, rows: number): ColumnMark | undefined {
  if (rows === 0) return undefined;
  if (filled === 0) return "empty";
  if (distinct === rows && rows > 1) return "unique";
  if (distinct === 1 && filled === rows && rows > 1) return "constant";
  return filled * 2 < rows ? "sparse" : undefined;
}

import { plain } from "./likeness";
import { type LineRow, yearsOnRecord, yearsSeen } from "./line-rows";
import type { LineOrder, PortSides } from "./view";

/** The orders of the matrix: each is one rule, told in words beside it, and worked out from what is published only. */

/** What a line is ranked by; undefined where nothing is published, which puts it last. */
type Rank = (row: LineRow, sides: PortSides) => number | undefined;

/**
 * - size: passengers a year in Miami as published (counted, else guaranteed, else expected);
 * - presence: years in which a source says that the line came, in the ports shown;
 * - loss: calls said to be lost in Marseille by withdrawals and cancellations, the highest number where sources differ;
 * - gap: years seen in Miami minus years seen in Marseille;
 * - name: none.
 */
const ranks: Record<LineOrder, Rank> = {
  size: ({ size }) => size?.passengers,
  presence: yearsSeen,
  loss: callsLost,
  gap: (row) => yearsSeen(row, "miami") - yearsSeen(row, "marseille"),
  name: () => undefined,
};

/** What decides between equals, highest first. Names decide what is still equal. */
const ties: Record<LineOrder, Rank> = {
  size: (row) => yearsOnRecord(row, "both"),
  presence: yearsOnRecord,
  loss: yearsOfLoss,
  gap: (row) => yearsSeen(row, "miami"),
  name: () => undefined,
};

export const rankOf = (row: LineRow, order: LineOrder, sides: PortSides): number | undefined =>
  ranks[order](row, sides);

/** Highest first, those without a published value last, equals by name. */
export function ordered(rows: LineRow[], order: LineOrder, sides: PortSides): LineRow[] {
  const keyed = rows.map((row) => ({
    row,
    rank: ranks[order](row, sides) ?? -Infinity,
    tie: ties[order](row, sides) ?? 0,
    name: plain(row.line.name),
  }));
  return keyed
    .toSorted((a, b) => compare(b.rank, a.rank) || compare(b.tie, a.tie) || (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);
}

function callsLost({ marseille }: LineRow): number {
  return marseille.cells.reduce((sum, { lost = 0 }) => sum + lost, 0);
}

/** Years in Marseille in which calls were cancelled or a ship was withdrawn, counted or not. */
function yearsOfLoss({ marseille }: LineRow): number {
  return marseille.cells.filter(({ kind, reduced }) => kind === "cancelled" || kind === "withdrawn" || reduced).length;
}

/** Equal when both are without a value: −Infinity minus −Infinity is no number. */

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

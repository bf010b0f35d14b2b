import type { Clip } from "../domain/clip";
import type { Cell, Column, Table } from "./deck";
import { rowHeights } from "./table-size";
import { widthOf } from "./measure";

/** A clip as a native table: the columns and rows that a slide has room for; of years, the last ones. */

const room = { w: 1152, h: 400, size: 11 };
const mostColumns = 8;
const narrowest = 60;
const widest = 330;

export function clipTable(clip: Clip): { table: Table; shown: number } {
  const kept = clip.columns.map((_column, at) => at).slice(0, mostColumns);
  const columns = kept.map((at): Column => {
    const { label = "", numeric = false } = clip.columns[at] ?? {};
    const widths = [label, ...clip.rows.map((row) => row[at]?.text ?? "")].map(
      (text, row) => widthOf(text, room.size, row === 0 || at === 0) + 20,
    );
    const share = Math.min(widest, Math.max(narrowest, ...widths));
    return { label, share: Math.round(share), align: numeric ? "right" : "left" };
  });
  const rows = clip.rows.map((row) =>
    kept.map((at, column): Cell => ({ text: row[at]?.text ?? "", strong: column === 0 })),
  );
  const bare: Table = { is: "table", columns, rows, alternative: clip.alternative };
  const heights = rowHeights(bare, room.w, room.size);
  const shown = isByYear(clip) ? fitting(heights, true) : fitting(heights, false);
  return { table: { ...bare, rows: isByYear(clip) ? rows.slice(-shown) : rows.slice(0, shown) }, shown };
}

/** How many rows fit under the header, from the first or from the last. */
function fitting([head = 0, ...heights]: number[], fromLast: boolean): number {
  let used = head;
  let rows = 0;
  for (const height of fromLast ? heights.toReversed() : heights) {
    used += height;
    if (used > room.h) break;
    rows += 1;
  }
  return Math.max(1, rows);
}

const isByYear = ({ rows }: Clip): boolean => rows.every(([first]) => /^(19|20)\d\d\b/.test(first?.text ?? ""));

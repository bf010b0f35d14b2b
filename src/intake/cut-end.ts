import type { Warning } from "./question";
import type { TextRecord } from "./records";

/** A file that stops in the middle of its last line: what its end looks like beside the lines before. */

/** Rows that a column must have for its shortest cell to say anything. A rule of ours. */
const enoughRows = 5;

/** Sizes in bytes at which copies and downloads break off. A rule of ours. */
const block = 4096;

/** A warning when the last row may be cut short: no line end behind it, and a last cell shorter than every other of its column, or a file that fills whole blocks. */
export function cutShort(text: string, rows: readonly TextRecord[], size: number): Warning[] {
  const last = rows.at(-1);
  if (last === undefined || /[\r\n]$/.test(text) || !/[\r\n]/.test(text) || !looksCut(rows, size)) return [];
  const message = `line ${last.line}: the last line has no line end and may be cut short`;
  return [{ code: "cut-short", line: last.line, message }];
}

/** Whether the last of these rows, behind which no line end stands, may be a part of a row. */
export function looksCut(rows: readonly TextRecord[], size: number): boolean {
  const last = rows.at(-1);
  if (last === undefined) return false;
  const at = last.cells.length - 1;
  const own = (last.cells[at] ?? "").trim().length;
  const others = rows.slice(0, -1).map(({ cells }) => (cells[at] ?? "").trim().length);
  const shorter = others.length >= enoughRows && others.every((length) => length > own);
  const broken = size > 0 && size % block === 0;
  return shorter || broken;
}

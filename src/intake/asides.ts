import { isFigure, shapeOf } from "./cell-shape";
import { columnKinds } from "./column-kinds";
import { isNoteLine } from "./notes";
import type { TextRecord } from "./records";

/** Lines above and below a table: titles, units, sources, notes. */
export type Asides = { above: TextRecord[]; inside: TextRecord[]; below: TextRecord[] };

/** Words of a last line with one cell only that may still be the name of a row without figures. A rule of ours. */
const nameWords = 3;

/** Records cut into those above a table of so many columns, those of it, and those below. `blank` tells whether a blank line stands before a record. */
export function asidesOf(
  records: readonly TextRecord[],
  width: number,
  blank: (record: TextRecord) => boolean,
): Asides {
  if (width === 1) return { above: [], inside: [...records], below: [] };
  const top = records.findIndex((record) => !isAlone(record, width));
  const start = Math.max(top, 0);
  const inner = records.slice(start).filter((record) => !isAlone(record, width));
  const figuresFirst = columnKinds(inner, width)[0] !== "text";
  let end = records.length;
  while (end > start && isBelow(records[end - 1], { width, figuresFirst, blank })) end -= 1;
  return { above: records.slice(0, start), inside: records.slice(start, end), below: records.slice(end) };
}

/** Whether a line has one cell, or fills none but the first. */
function isAlone({ cells }: TextRecord, width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  return filled <= 1 && (cells.length < width || (cells[0] ?? "").trim() !== "");
}

type Context = { width: number; figuresFirst: boolean; blank: (record: TextRecord) => boolean };

/** A line below the table. One that only lacks its figures is a row: "Toulon;;". One cut short that starts like a row is a damaged row. */
function isBelow(record: TextRecord | undefined, { width, figuresFirst, blank }: Context): boolean {
  if (record === undefined || !isAlone(record, width)) return false;
  const text = (record.cells[0] ?? "").trim();
  if (isNoteLine(text) || blank(record)) return true;
  const [word = ""] = text.split(/[ ;,|\t]/, 1);
  if (figuresFirst) return !isFigure(shapeOf(word));
  return record.cells.length < width ? !separated(text, width) : text.split(/\s+/).length > nameWords;
}

/** Whether another separator cuts a line into as many cells as the table has. */
const separated = (text: string, width: number): boolean =>
  width > 2 && [";", ",", "\t", "|"].some((separator) => text.split(separator).length === width);

import type { Cell, Table } from "./deck";
import type { Place } from "./layout";
import { heightOf, widthOf } from "./measure";

/** How large the text of a table is, and how high each of its rows: measured before anyone draws it. */

/** Of a cell, in slide units. */
export const cellPadding = (size: number): { x: number; y: number } =>
  size < 11 ? { x: 6, y: 1.5 } : { x: 8, y: size > 13 ? 9 : 6 };
export const denseSize = 9;
const sizes = [18, 16, 15, 14, 13, 12, 11];
/** A table fills no more of its place than this: air is part of it. */
const fullest = 0.92;

/** The largest size in which it fits, links on one line each where one allows that; rows as high as their text, header included. */
export function sizesOf(table: Table, at: Place): { size: number; heights: number[] } {
  const heightIn = (size: number) => rowHeights(table, at.w, size).reduce((sum, each) => sum + each, 0);
  const fits = sizes.filter((each) => heightIn(each) <= at.h * fullest);
  const usual = fits.find((each) => each <= 14) ?? 11;
  const whole = fits.find((each) => each >= 12 && linksStandWhole(table, at.w, each));
  const size = table.dense ? denseSize : (whole ?? usual);
  return { size, heights: rowHeights(table, at.w, size) };
}

/** A column read from its left after one of numbers stands a little off it. */
export const startOf = ({ columns }: Pick<Table, "columns">, at: number, size: number): number =>
  cellPadding(size).x + (columns[at - 1]?.align === "right" && columns[at]?.align === undefined ? 16 : 0);

function innerWidths(table: Table, width: number, size: number): number[] {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  return table.columns.map(({ share }, at) => (share / all) * width - startOf(table, at, size) - cellPadding(size).x);
}

/** A link that breaks is read as two. */
function linksStandWhole(table: Table, width: number, size: number): boolean {
  const inner = innerWidths(table, width, size);
  return table.rows.every((row) =>
    row.every(({ text, href }, at) => href === undefined || widthOf(text, size) <= (inner[at] ?? width)),
  );
}

export function rowHeights(table: Table, width: number, size: number): number[] {
  const inner = innerWidths(table, width, size);
  const tallest = (cells: Cell[]) =>
    Math.max(...cells.map(({ text, strong }, at) => heightOf(text, inner[at] ?? width, size, strong))) +
    2 * cellPadding(size).y +
    2;
  return [table.columns.map(({ label }): Cell => ({ text: label, strong: true })), ...table.rows].map(tallest);
}

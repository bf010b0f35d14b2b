import { withoutFlag } from "./flags";
import { shapeOf } from "./cell-shape";

/** The names of the columns from the cells of the header rows: joined, unique, never empty. */
export type ColumnName = { name: string; flag: string | undefined };

/** Texts of the header rows to one text a column: merged cells count for the columns to their right, rows are joined by a blank. */
export function joinedHeader(rows: readonly string[][], width: number): string[] {
  const filled = rows.map((cells, index) =>
    index < rows.length - 1 ? filledRight(cells, rows.slice(index + 1), width) : cells,
  );
  return Array.from({ length: width }, (_, at) => {
    const parts = filled.map((cells) => (cells[at] ?? "").trim()).filter((part) => part !== "");
    return parts.filter((part, index) => part !== parts[index - 1]).join(" ");
  });
}

/** A merged cell leaves blanks to its right. A blank over a column that has a name of its own below is filled from the left. */
function filledRight(cells: readonly string[], below: readonly string[][], width: number): string[] {
  let label = "";
  return Array.from({ length: width }, (_, at) => {
    const own = (cells[at] ?? "").trim();
    if (own !== "") label = own;
    return own === "" && below.some((row) => (row[at] ?? "").trim() !== "") ? label : own;
  });
}

/** Names for a header: flags of periods taken off ("2016 (p)"), empty names numbered, repeated names counted. Safe for any text, __proto__ included. */
export function columnNames(texts: readonly string[]): ColumnName[] {
  const taken = new Set(texts.map((text) => text.trim()));
  const seen = new Map<string, number>();
  return texts.map((text, at) => {
    const { rest, flag } = periodFlag(text.trim().replaceAll(/\s+/g, " "));
    const base = rest === "" ? `(colonne ${at + 1})` : rest;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    if (before === 0) return { name: base, flag };
    let count = before + 1;
    while (taken.has(`${base} (${count})`)) count += 1;
    taken.add(`${base} (${count})`);
    seen.set(base, count);
    return { name: `${base} (${count})`, flag };
  });
}

/** "2016 (p)", "2017¹", "janv. 2017*": the period without its flag. Other names keep what stands behind them. */
function periodFlag(text: string): { rest: string; flag: string | undefined } {
  const flagged = text.length <= 40 ? withoutFlag(text) : undefined;
  const isPeriod = flagged !== undefined && ["year", "date", "period"].includes(shapeOf(flagged.rest));
  return isPeriod ? flagged : { rest: text, flag: undefined };
}

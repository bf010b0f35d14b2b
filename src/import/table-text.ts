import type { ModelRow } from "../domain/mapping";
import type { ColumnFormat } from "../intake/column-format";
import { isDay, type Value } from "../intake/column-reader";
import type { Result } from "../intake/reading";
import type { Ask, OwnTable, TableText } from "./messages";

/** Rows as the text that the database reads: commas, every text in double quotes, nothing for nothing. */

/** The rows of one table of the model, with the source that they all share. None gives nothing. */
export function tableText(table: string, rows: ModelRow[], { id, droppedAt }: Ask): TableText[] {
  if (rows.length === 0) return [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shared: ModelRow =
    table === "targets" ? { source_id: id } : { source_id: id, published_on: droppedAt.slice(0, 10) };
  const all = [...columns, ...Object.keys(shared)];
  const cells = rows.map((row) => all.map((column) => row[column] ?? shared[column] ?? null));
  return [{ source: id, table, columns: all, bytes: bytesOf(cells), rows: rows.length }];
}

/** A table of its own: the line of each row, then its columns with the types that all their values have. */
export function ownTableText(source: string, table: string, { header, rows, lines, formats }: OwnRows): OwnTable {
  const columns = ownColumns(header);
  const types = ["INTEGER", ...header.map((_, at) => typeOf(rows, at, formats[at]))];
  const pieces = Array.from({ length: Math.ceil(rows.length / stretch) }, (_, at) => {
    const from = at * stretch;
    return bytesOf(rows.slice(from, from + stretch), lines.slice(from, from + stretch));
  });
  return { source, table, columns, types, bytes: new Blob(pieces), rows: rows.length };
}

/** Rows written at once. A rule of ours. */
const stretch = 10_000;

type OwnRows = Pick<Result, "header" | "rows" | "lines" | "formats">;

/** The names that the columns of a table of its own go by. */
export const ownColumns = (header: readonly string[]): string[] => ["file_line", ...distinct(header, ["file_line"])];

/** The database takes "Port" and "port" for one name. */
function distinct(names: readonly string[], taken: string[]): string[] {
  const seen = new Set(taken);
  return names.map((name) => {
    let candidate = name;
    for (let count = 2; seen.has(candidate.toLowerCase()); count += 1) candidate = `${name} (${count})`;
    seen.add(candidate.toLowerCase());
    return candidate;
  });
}

/** Figures of a column that has decimals somewhere are all of the kind that has them. */
function typeOf(rows: readonly (readonly Value[])[], at: number, format: ColumnFormat | undefined): string {
  const every = (is: (value: string | number) => boolean): boolean =>
    rows.every((row) => {
      const value = row[at] ?? null;
      return value === null || is(value);
    });
  if (every(() => false)) return "VARCHAR";
  if (every((value) => typeof value === "number"))
    return isWhole(format) && every((value) => Number.isSafeInteger(value)) ? "BIGINT" : "DOUBLE";
  return every(isDay) ? "DATE" : "VARCHAR";
}

const isWhole = (format: ColumnFormat | undefined): boolean => format?.kind !== "number" || !format.marked;

/** `lines` stand before the cells of their rows. */
function bytesOf(rows: Value[][], lines?: number[]): Uint8Array<ArrayBuffer> {
  let text = "";
  rows.forEach((row, place) => {
    if (lines) text += `${lines[place] ?? ""},`;
    row.forEach((value, at) => (text += at === 0 ? cellOf(value) : `,${cellOf(value)}`));
    text += "\n";
  });
  return new TextEncoder().encode(text);
}

function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`;
}

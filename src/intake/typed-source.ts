import { plain } from "./dialect";
import type { TextRecord } from "./records";
import type { TextTable } from "./text-table";

/** Values of files that have types of their own (workbooks, Parquet, JSON) as the texts that the columns are read from. */

/**
 * A value as a cell. Numbers are written so that nobody can doubt their mark: 1.597 is "1.5970", which no thousands can be.
 * Days are YYYY-MM-DD, with the time when it is not midnight (UTC).
 */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberCell(String(value));
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return dayCell(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part)) ?? "";
}

/** Digits as a program wrote them, with a last zero where three decimals could be taken for thousands. */
export const numberCell = (digits: string): string => (/^-?\d{1,3}\.\d{3}$/.test(digits) ? `${digits}0` : digits);

function dayCell(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A table whose header and rows are known: nothing stands around it. Rows are numbered from `first`. */
export function knownTable(header: readonly string[], rows: readonly (readonly unknown[])[], first: number): TextTable {
  const records = rows.map((cells, at): TextRecord => {
    const texts = header.map((_, column) => cellOf(cells[column]));
    return { line: first + at, count: 1, cells: texts };
  });
  return {
    dialect: plain(","),
    width: header.length,
    header: [{ line: 0, count: 1, cells: [...header] }],
    rows: records,
    leftOut: [],
    records: records.length + 1,
    warnings: [],
    questions: [],
  };
}

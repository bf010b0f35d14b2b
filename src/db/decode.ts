import type { Cell, Row } from "./database";

/** One column of one row to the type the domain asks for. A failure names the column: SQL and code disagree. */

export function text(row: Row, column: string): string {
  const cell = row[column];
  if (typeof cell === "string") return cell;
  throw new TypeError(wrong("a text", column, cell));
}

export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null || row[column] === undefined ? undefined : text(row, column);
}

export function number(row: Row, column: string): number {
  const cell = row[column];
  if (typeof cell === "number") return cell;
  throw new TypeError(wrong("a number", column, cell));
}

export function optionalNumber(row: Row, column: string): number | undefined {
  return row[column] === null || row[column] === undefined ? undefined : number(row, column);
}

export function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const cell = row[column];
  const found = allowed.find((value) => value === cell);
  if (found !== undefined) return found;
  throw new TypeError(wrong(`one of ${allowed.join(", ")}`, column, cell));
}

/** A cell that holds several texts; an empty one holds none. */
export function list(row: Row, column: string, separator: string): string[] {
  return (optionalText(row, column) ?? "").split(separator).filter((each) => each !== "");
}

/** What may be missing, without the keys that are: absent is not the same as undefined. */
export function given<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}

const wrong = (expected: string, column: string, cell: Cell | undefined): string =>
  `column ${column}: ${JSON.stringify(cell)} is not ${expected}`;

import { header, records } from "./csv";
import { type Field, faultOf } from "./table-field";

/** A CSV text against its Frictionless Table Schema (https://datapackage.org/standard/table-schema/), and the keys between tables. */

type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };

type TableSchema = {
  fields: Field[];
  missingValues?: string[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
};

/** One file of a data package. */
export type Resource = { name: string; path: string; schema: TableSchema };

/** What is wrong with one cell. `line` is the physical line of its row, counted from 1; `column` is empty for a whole line. */
export type Problem = { file: string; line: number; column: string; message: string; cell: string };

type Row = { file: string; line: number; cells: Map<string, string> };
type Table = { resource: Resource; rows: Row[] };

/** Everything wrong with the files of a package, table by table, then the keys between them. `texts` is by path. */
export function checkPackage(resources: Resource[], texts: Map<string, string>): Problem[] {
  const known = resources.filter(({ path }) => texts.has(path));
  const tables = known.map((resource) => readTable(resource, texts.get(resource.path) ?? ""));
  return [
    ...known.flatMap((resource) => checkTable(resource, texts.get(resource.path) ?? "")),
    ...tables.flatMap((table) => foreignKeyProblems(table, tables)),
  ];
}

/** Everything wrong with one file by itself. A header that differs ends the check: no cell has a known column. */
export function checkTable(resource: Resource, text: string): Problem[] {
  const { path: file, schema } = resource;
  const names = schema.fields.map(({ name }) => name);
  const found = header(text);
  if (found.join() !== names.join()) {
    return [{ file, line: 1, column: "", cell: found.join(), message: `the header should be ${names.join()}` }];
  }
  const table = readTable(resource, text);
  return [
    ...textProblems(file, text),
    ...widthProblems(file, text),
    ...table.rows.flatMap((row) => rowProblems(schema, row)),
    ...keysOf(schema).flatMap((key) => repeatedKeys(table, key)),
  ];
}

/** A problem as one line that leads an editor to its place: data/traffic.csv:12 status "actuel": is not one of actual, … */
export function sentence({ file, line, column, cell, message }: Problem): string {
  return `${file}:${line} ${column === "" ? "" : `${column} `}${JSON.stringify(cell)}: ${message}`;
}

function readTable(resource: Resource, text: string): Table {
  const names = header(text);
  const rows = records(text).map(({ line, cells }) => ({
    file: resource.path,
    line,
    cells: new Map(names.map((name, at) => [name, cells[at] ?? ""])),
  }));
  return { resource, rows };
}

/** The bytes that Excel and some editors add or leave out, and that DuckDB and git would see. */
function textProblems(file: string, text: string): Problem[] {
  const whole = { file, column: "", cell: "" };
  return [
    ...(text.startsWith("\uFEFF") ? [{ ...whole, line: 1, message: "starts with a byte order mark" }] : []),
    ...(text.includes("\r") ? [{ ...whole, line: 1, message: "has carriage returns" }] : []),
    ...(text.endsWith("\n")
      ? []
      : [{ ...whole, line: text.split("\n").length, message: "does not end with a line feed" }]),
  ];
}

function widthProblems(file: string, text: string): Problem[] {
  const width = header(text).length;
  return records(text)
    .filter(({ cells }) => cells.length !== width)
    .map(({ line, cells }) => {
      const message = `the line has ${cells.length} cells instead of ${width}`;
      return { file, line, column: "", cell: cells.join(), message };
    });
}

function rowProblems(schema: TableSchema, { file, line, cells }: Row): Problem[] {
  return schema.fields.flatMap((field) => {
    const cell = cells.get(field.name) ?? "";
    const message = faultOf(cell, field, schema.missingValues);
    return message === undefined ? [] : [{ file, line, column: field.name, cell, message }];
  });
}

/** The keys of a table, each once: a column that is its primary key is often said to be unique as well. */
function keysOf({ fields, primaryKey, uniqueKeys = [] }: TableSchema): string[][] {
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniqueKeys, ...unique];
  return [...new Map(keys.map((key) => [key.join(), key])).values()];
}

/** Empty cells of a key are compared as they are; only a key that is empty altogether repeats nothing. */
function repeatedKeys({ rows }: Table, key: string[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const cells = key.map((name) => row.cells.get(name) ?? "");
    const seen = first.get(cells.join("|"));
    if (cells.every((cell) => cell === "")) return [];
    if (seen === undefined) first.set(cells.join("|"), row.line);
    return seen === undefined ? [] : [problemAt(row, key, `repeats the key of line ${seen}`)];
  });
}

function foreignKeyProblems({ resource, rows }: Table, tables: Table[]): Problem[] {
  return (resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.find((table) => table.resource.name === reference.resource);
    const known = new Set(target?.rows.map((row) => valuesOf(row, reference.fields).join("|")));
    const message = `is not a ${reference.fields.join(", ")} of ${target?.resource.path ?? reference.resource}`;
    return rows
      .filter((row) => !valuesOf(row, fields).includes("") && !known.has(valuesOf(row, fields).join("|")))
      .map((row) => problemAt(row, fields, message));
  });
}

const valuesOf = ({ cells }: Row, names: string[]): string[] => names.map((name) => cells.get(name) ?? "");

const problemAt = (row: Row, names: string[], message: string): Problem => ({
  file: row.file,
  line: row.line,
  column: names.join(", "),
  cell: valuesOf(row, names).join(", "),
  message,
});

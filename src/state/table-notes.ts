import type { SchemaColumn } from "../db/workshop";
import { shortType } from "../query/columns";

/** The tables of the engine with what the data package says of them: for completion and for the list of tables. */

export type NotedTable = {
  name: string;
  rows: number;
  title: string;
  columns: { name: string; type: string; description: string }[];
};

type Described = { title: string; columns: Map<string, string> };

/** Fetched when it is first wanted: the package is as long as a data file. */
export async function tableNotes(): Promise<Map<string, Described>> {
  const { resources } = await import("../../data/datapackage.json");
  return new Map(
    resources.map(({ path, title, schema }) => [
      path.replace(/\.csv$/, ""),
      { title, columns: new Map(schema.fields.map(({ name, description }) => [name, description])) },
    ]),
  );
}

export function notedTables(schema: SchemaColumn[], notes: Map<string, Described>): NotedTable[] {
  const tables = new Map<string, NotedTable>();
  for (const { table, rows, name, type } of schema) {
    const note = notes.get(table);
    const noted = tables.get(table) ?? { name: table, rows, title: note?.title ?? "", columns: [] };
    noted.columns.push({ name, type: shortType(type), description: note?.columns.get(name) ?? lineNote(name) });
    tables.set(table, noted);
  }
  return [...tables.values()];
}

const lineNote = (column: string): string => (column === "file_line" ? "Physical line of the row in its file" : "");

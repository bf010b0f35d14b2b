import { header } from "../intake/csv";
import type { Engine } from "./database";
import { literal, quoted } from "./sql";
import schema from "./schema.sql?raw";

/** The one door by which a file's rows enter the database: schema.sql says which table, the file's own header says which columns. */

export type DataFile = { name: string; bytes: Uint8Array };

/** The files that schema.sql asks for, in its order. */
export const neededFiles: string[] = [...schema.matchAll(/^-- load (\S+)$/gm)].map((found) => found[1] ?? "");

/** The tables that schema.sql makes: any other was brought by a person. */
export const factTables: string[] = [...schema.matchAll(/^create table (\w+)/gm)].map((found) => found[1] ?? "");

/** The traffic of the ports comes first; the rest of schema.sql is loaded behind the first answer. */
const [first = "", behind = ""] = schema.split(/^-- behind the first answer:.*$/m);

/**
 * Creates and fills the tables of the traffic; the function it gives does the same for the others.
 * The engine must be empty. A file that is missing or does not fit its table throws QueryError.
 */
export async function loadFacts(engine: Engine, files: DataFile[]): Promise<() => Promise<void>> {
  const headers = new Map(
    files.map(({ name, bytes }) => [name, header(new TextDecoder().decode(bytes.subarray(0, 4096)))]),
  );
  const filled = (script: string) =>
    script.replace(/^-- load (\S+)$/gm, (_marker, name: string) => insertion(name, headers.get(name) ?? []));
  await Promise.all(files.map(({ name, bytes }) => engine.register(name, bytes)));
  await engine.run(filled(first));
  return () => engine.run(filled(behind));
}

/** The explicit dialect of the data package; DuckDB's own sniffer never decides. */
function insertion(file: string, columns: string[]): string {
  const table = quoted(file.replace(/\.csv$/, ""));
  const names = columns.map(quoted).join(", ");
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(", ");
  return `insert into ${table} (file_line, ${names})
select row_number() over () + 1, ${names}
from read_csv(${literal(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}});`;
}

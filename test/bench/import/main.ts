import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** Bare DuckDB-WASM, told everything that the fast road finds out: what test/bench/import.mjs compares the screen with. */

type Form = "clean" | "french";

let duckdb: AsyncDuckDB;
let connection: AsyncDuckDBConnection;

const chart: Record<Form, string> = {
  clean: "select place, year(first) as year, sum(tons)::double as total from t group by all order by all",
  french: 'select "Place", year("Premier") as year, sum("Tonnes")::double as total from t group by all order by all',
};

const told: Record<Form, string> = {
  clean: `delim = ',', columns = {'place': 'VARCHAR', 'client': 'VARCHAR', 'craft': 'VARCHAR', 'first': 'DATE', 'last': 'DATE', 'tons': 'BIGINT', 'tonnage': 'BIGINT', 'length': 'DOUBLE', 'revenue': 'DOUBLE', 'remark': 'VARCHAR'}`,
  french: `delim = ';', decimal_separator = ',', dateformat = '%d/%m/%Y', columns = {'Place': 'VARCHAR', 'Client': 'VARCHAR', 'Engin': 'VARCHAR', 'Premier': 'DATE', 'Dernier': 'DATE', 'Tonnes': 'BIGINT', 'Jauge': 'BIGINT', 'Longueur': 'DOUBLE', 'Recettes': 'DOUBLE', 'Remarque': 'VARCHAR'}`,
};

async function start(): Promise<void> {
  duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  connection = await duckdb.connect();
}

/** Milliseconds from the file to its rows, and from there to the answer that a chart draws. */
async function run(form: Form): Promise<{ load: number; chart: number }> {
  const [file = new File([], "none")] = document.querySelector("input")?.files ?? [];
  const from = performance.now();
  const text = form === "clean" ? file : await decoded(file);
  await duckdb.registerFileHandle("f.csv", text, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(
    `create table t as from read_csv('f.csv', auto_detect = false, header = true, quote = '"', escape = '"', ${told[form]})`,
  );
  const loaded = performance.now();
  await connection.query(chart[form]);
  return { load: loaded - from, chart: performance.now() - loaded };
}

/** The usual way to UTF-8: the browser's own decoder, in a stream. */
const decoded = (file: File): Promise<Blob> =>
  new Response(
    file.stream().pipeThrough(new TextDecoderStream("windows-1252")).pipeThrough(new TextEncoderStream()),
  ).blob();

/** Milliseconds of a question about the rows that were read. */
async function ask(sql: string): Promise<number> {
  const from = performance.now();
  await connection.query(sql);
  return performance.now() - from;
}

Object.assign(globalThis, { bench: { start, run, ask } });

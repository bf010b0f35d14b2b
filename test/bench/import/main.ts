import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { plainRows } from "../../../src/db/arrow";
import type { Engine } from "../../../src/db/database";
import { loadFast } from "../../../src/db/fast-road";
import type { FastPlan } from "../../../src/intake/fast-plan";
import type { Scanned } from "../../../src/intake/fast-scan";
import { type Form, made } from "./made";
// oxlint-disable-next-line import/default -- Vite gives the address of the worker
import roadUrl from "./road.ts?worker&url";

/** What test/bench/import.mjs asks of the page: a file to read, and milliseconds from the file to the answer that a chart draws. */

const files = new Map<Form, File>();
let duckdb: AsyncDuckDB;
let connection: AsyncDuckDBConnection;

const chart: Record<Form, string> = {
  clean: "select port, year(arrival) as year, sum(passengers)::double as total from t group by all order by all",
  french: 'select "Port", year("Arrivée") as year, sum("Passagers")::double as total from t group by all order by all',
};

/** Read by DuckDB alone, told everything that the fast road finds out. */
const told: Record<Form, string> = {
  clean: `delim = ',', columns = {'port': 'VARCHAR', 'line': 'VARCHAR', 'ship': 'VARCHAR', 'arrival': 'DATE', 'departure': 'DATE', 'passengers': 'BIGINT', 'tonnage': 'BIGINT', 'length': 'DOUBLE', 'revenue': 'DOUBLE', 'remark': 'VARCHAR'}`,
  french: `delim = ';', decimal_separator = ',', dateformat = '%d/%m/%Y', columns = {'Port': 'VARCHAR', 'Compagnie': 'VARCHAR', 'Navire': 'VARCHAR', 'Arrivée': 'DATE', 'Départ': 'DATE', 'Passagers': 'BIGINT', 'Jauge': 'BIGINT', 'Longueur': 'DOUBLE', 'Recettes': 'DOUBLE', 'Remarque': 'VARCHAR'}`,
};

async function start(): Promise<void> {
  duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  connection = await duckdb.connect();
}

const register = (file: Blob): Promise<void> =>
  duckdb.registerFileHandle("f.csv", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);

async function bare(form: Form): Promise<number> {
  const from = performance.now();
  const file = fileOf(form);
  await register(form === "clean" ? file : await decoded(file));
  await connection.query(
    `create table t as from read_csv('f.csv', auto_detect = false, header = true, quote = '"', escape = '"', ${told[form]})`,
  );
  await connection.query(chart[form]);
  return performance.now() - from;
}

/** The usual way to UTF-8: the browser's own decoder, in a stream. */
const decoded = (file: File): Promise<Blob> =>
  new Response(
    file.stream().pipeThrough(new TextDecoderStream("windows-1252")).pipeThrough(new TextEncoderStream()),
  ).blob();

const fileOf = (form: Form): File => files.get(form) ?? new File([], "none");

type Message =
  | { is: "plan"; plan: FastPlan; text: Blob }
  | { is: "scanned"; scanned: Scanned }
  | { is: "back"; why: string }
  | { is: "careful"; verdict: string; rows: number };

async function fast(form: Form): Promise<number> {
  const from = performance.now();
  const worker = new Worker(roadUrl, { type: "module" });
  const said = new Map<string, (message: Message) => void>();
  const hear = (what: string): Promise<Message> => new Promise((resolve) => said.set(what, resolve));
  const [planned, scanned] = [hear("plan"), hear("scanned")];
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => said.get(data.is)?.(data));
  worker.postMessage({ file: fileOf(form), careful: false }, []);
  const heard = await planned;
  if (heard.is !== "plan") throw new Error(JSON.stringify(heard));
  const { plan, text } = heard;
  const result = scanned.then((message) => {
    if (message.is !== "scanned") throw new Error(JSON.stringify(message));
    return message.scanned;
  });
  await register(text);
  const engine: Engine = {
    register: async () => undefined,
    release: async () => undefined,
    run: async (script) => void (await connection.query(script)),
    rows: async (sql) => plainRows(await connection.query(sql)),
  };
  const reason = await loadFast(engine, { file: "f.csv", table: "t", plan, scanned: result });
  if (reason !== undefined) throw new Error(reason);
  await connection.query(chart[form]);
  worker.terminate();
  return performance.now() - from;
}

async function careful(form: Form): Promise<number> {
  const from = performance.now();
  const worker = new Worker(roadUrl, { type: "module" });
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) =>
      data.is === "careful" && data.verdict === "accept" ? resolve() : reject(new Error(JSON.stringify(data))),
    );
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage({ file: fileOf(form), careful: true }, []);
  });
  worker.terminate();
  return performance.now() - from;
}

/** Milliseconds from the wish to stop until the database takes another question, in the middle of a load. */
async function cancel(form: Form): Promise<number> {
  await register(fileOf(form));
  const sending = connection.send(
    `create table t as from read_csv('f.csv', auto_detect = false, header = true, quote = '"', escape = '"', ${told[form]})`,
  );
  await new Promise((done) => setTimeout(done, 300));
  const from = performance.now();
  await connection.cancelSent();
  await sending.then(async (reader) => reader.next()).catch(() => undefined);
  await connection.query("select 1");
  return performance.now() - from;
}

async function fresh(): Promise<void> {
  await connection.query("drop table if exists t");
  await duckdb.dropFiles();
}

Object.assign(globalThis, {
  bench: {
    make: (rows: number) => {
      for (const form of ["clean", "french"] as const) files.set(form, new File([...made(rows, form)], `${form}.csv`));
      return [...files.values()].map(({ size }) => size);
    },
    start,
    stop: async () => duckdb.terminate(),
    run: async (road: "bare" | "fast" | "careful" | "cancel", form: Form): Promise<number> => {
      await fresh();
      return { bare, fast, careful, cancel }[road](form);
    },
  },
});

import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import trafficUrl from "../../../data/traffic.csv?url&no-inline";

/** Nothing but the engine, one file and one question: what any page that asks DuckDB-WASM about these data must wait for. */
const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
const file = fetch(trafficUrl).then((response) => response.arrayBuffer());
await duckdb.instantiate(new URL(wasmUrl, location.href).href);
const connection = await duckdb.connect();
await duckdb.registerFileBuffer("traffic.csv", new Uint8Array(await file));
await connection.query("create table traffic as from read_csv('traffic.csv')");
await connection.query(
  "select port_id, period_label, max(value) from traffic where measure = 'passengers' group by all",
);
performance.mark("cap2m:engine");

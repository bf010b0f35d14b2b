import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** Nothing but the engine: what any page with DuckDB-WASM must wait for. */
const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await duckdb.instantiate(new URL(wasmUrl, location.href).href);
const connection = await duckdb.connect();
await connection.query("select 42");
performance.mark("cap2m:engine");

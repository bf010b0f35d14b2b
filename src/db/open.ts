import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { plainRows } from "./arrow";
import { type Engine, QueryError } from "./database";
import { type DataFile, loadFacts } from "./load";
import type { EngineWorker } from "./worker";

/** The door to DuckDB-WASM: self-hosted, in its own worker, with the facts of data/ loaded. */

/** A page policy without 'wasm-unsafe-eval' leaves the boot unsettled for ever: hence a limit. */
const bootLimitMs = 90_000;

/** Throws with the reason when the worker is blocked, its WebAssembly does not come or the boot takes too long. */
export async function openFacts({ worker, failed }: EngineWorker, files: Promise<DataFile[]>): Promise<Engine> {
  try {
    return await Promise.race([boot(worker, files), failed, delay(), absence(wasmUrl)]);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

async function boot(worker: Worker, files: Promise<DataFile[]>): Promise<Engine> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  const connection = await duckdb.connect();
  const engine: Engine = {
    register: (name, bytes) => duckdb.registerFileBuffer(name, bytes),
    release: async (name) => void (await duckdb.dropFile(name)),
    run: async (script) => void (await connection.query(script)),
    rows: async (sql, params = []) => {
      try {
        const statement = await connection.prepare(sql);
        try {
          return plainRows(await statement.query(...params));
        } finally {
          await statement.close();
        }
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
  };
  const loadTheRest = await loadFacts(engine, await files);
  void loadTheRest().then(() => performance.mark("cap2m:facts"));
  return engine;
}

function delay(): Promise<never> {
  return new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Error("the database did not start in time")), bootLimitMs),
  );
}

/** The engine stays silent for ever when its WebAssembly cannot be fetched, so that is asked beside it; rejects, or never settles. */
async function absence(url: string): Promise<never> {
  const { ok, status } = await fetch(url, { method: "HEAD" });
  if (!ok) throw new Error(`the engine's file answers ${status}`);
  return new Promise<never>(() => undefined);
}

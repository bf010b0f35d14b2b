import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { plainRows } from "./arrow";
import { type Database, type Engine, QueryError } from "./database";
import { type DataFile, loadFacts } from "./load";

/** The door to DuckDB-WASM: self-hosted, in its own worker, with the facts of data/ loaded. */

/** A page policy without 'wasm-unsafe-eval' leaves the boot unsettled for ever: hence a limit. */
const bootLimitMs = 90_000;

/** Throws with the reason when the browser has no WebAssembly, blocks the worker or takes too long. */
export async function openFacts(files: Promise<DataFile[]>): Promise<Database> {
  if (typeof WebAssembly === "undefined") throw new Error("WebAssembly is missing");
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl);
  try {
    return await Promise.race([boot(worker, files), failure(worker), absence(wasmUrl)]);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

async function boot(worker: Worker, files: Promise<DataFile[]>): Promise<Database> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  const connection = await duckdb.connect();
  const engine: Engine = {
    register: (name, bytes) => duckdb.registerFileBuffer(name, bytes),
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
  void loadTheRest();
  return engine;
}

function failure(worker: Worker): Promise<never> {
  return new Promise((_resolve, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker was blocked")));
    setTimeout(() => reject(new Error("the database did not start in time")), bootLimitMs);
  });
}

/** The engine stays silent for ever when its WebAssembly cannot be fetched, so that is asked beside it; rejects, or never settles. */
async function absence(url: string): Promise<never> {
  const { ok, status } = await fetch(url, { method: "HEAD" });
  if (!ok) throw new Error(`the engine's file answers ${status}`);
  return new Promise<never>(() => undefined);
}

/** Under Trusted Types a worker's address must come from a policy, made once; ours lets exactly one through. */
const policy = (globalThis as Partial<TrustedTypesWindow>).trustedTypes?.createPolicy("cap2m-worker", {
  createScriptURL: (wanted) => {
    if (wanted !== workerUrl) throw new TypeError(`not our worker: ${wanted}`);
    return wanted;
  },
});

/** The part of the Trusted Types API that is used; its result is taken wherever a script address is. */
type TrustedTypesWindow = {
  trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
};

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { plainRows } from "./arrow";
import { type Engine, QueryError, type Row } from "./database";
import { type DataFile, loadFacts } from "./load";
import { type LiveEngine, watched } from "./watch";
import type { EngineWorker } from "./worker";

/** The door to DuckDB-WASM: self-hosted, in its own worker, with the facts of data/ loaded. */

/** A page policy without 'wasm-unsafe-eval' leaves the boot unsettled for ever: hence a limit. */
const bootLimitMs = 90_000;

/** Throws with the reason when the worker is blocked, its WebAssembly does not come or the boot takes too long. */
export const openFacts = (worker: EngineWorker, files: Promise<DataFile[]>): Promise<LiveEngine> =>
  withinLimits(worker, loaded(worker, files));

/** An engine whose long questions can be stopped, and which can be ended with all it holds. */
export type StoppableEngine = Engine & {
  /** A statement that is worked off in slices, so that `stop` is heard in between. */
  send(sql: string): Promise<Row[]>;
  /** Asks the statement in hand to stop; one that works on a single long slice does not hear it. */
  stop(): Promise<void>;
  /** Forgets the files that were registered. */
  forgetFiles(): Promise<void>;
  end(): void;
};

/** The bare engine. Throws as `openFacts` does. */
export const openStoppable = (worker: EngineWorker): Promise<StoppableEngine> =>
  withinLimits(worker, stoppable(worker.worker));

async function withinLimits<T>({ worker, failed }: EngineWorker, opened: Promise<T>): Promise<T> {
  try {
    return await Promise.race([opened, failed, delay(), absence(wasmUrl)]);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

async function loaded({ worker, failed }: EngineWorker, files: Promise<DataFile[]>): Promise<LiveEngine> {
  const { engine } = await boot(worker);
  let lacking: (cause: unknown) => void = () => undefined;
  const isLacking = new Promise<never>((_resolve, reject) => (lacking = reject));
  const live = watched(engine, Promise.race([failed, isLacking]), () => worker.terminate());
  const loadTheRest = await loadFacts(live, await files);
  loadTheRest().then(() => performance.mark("cap2m:facts"), lacking);
  return live;
}

async function boot(worker: Worker): Promise<{ duckdb: AsyncDuckDB; engine: Engine }> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  const connection = await duckdb.connect();
  const engine: Engine = {
    register: (name, content) =>
      content instanceof Uint8Array
        ? duckdb.registerFileBuffer(name, content)
        : duckdb.registerFileHandle(name, content, DuckDBDataProtocol.BROWSER_FILEREADER, true),
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
  return { duckdb, engine };
}

/** Long statements have a connection of their own, so that stopping one stops nothing else. */
async function stoppable(worker: Worker): Promise<StoppableEngine> {
  const { duckdb, engine } = await boot(worker);
  const slices = await duckdb.connect();
  return {
    ...engine,
    send: async (sql) => {
      try {
        const rows: Row[] = [];
        for await (const batch of await slices.send(sql)) rows.push(...plainRows(batch));
        return rows;
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
    stop: async () => void (await slices.cancelSent()),
    forgetFiles: async () => void (await duckdb.dropFiles()),
    end: () => worker.terminate(),
  };
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

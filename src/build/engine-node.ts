import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ConsoleLogger, LogLevel, NODE_RUNTIME, createDuckDB } from "@duckdb/duckdb-wasm/blocking";
import { plainRows } from "../db/arrow";
import { type Engine, QueryError } from "../db/database";
import { bytesOf } from "../intake/content";
import { loadFacts, neededFiles } from "../db/load";

/** The same DuckDB-WASM as in the browser, without a worker: for the build, the tests and nothing else. */
export async function openEngineInNode(): Promise<Engine> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({
    mainModule: join(dist, `duckdb-${kind}.wasm`),
    mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`),
  });
  const duckdb = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new ConsoleLogger(LogLevel.WARNING),
    NODE_RUNTIME,
  );
  await duckdb.instantiate(() => undefined);
  const connection = duckdb.connect();

  return {
    register: async (name, content) => duckdb.registerFileBuffer(name, await bytesOf(content)),
    release: async (name) => duckdb.dropFile(name),
    run: async (script) => void connection.query(script),
    rows: async (sql, params = []) => {
      try {
        const statement = connection.prepare(sql);
        try {
          return plainRows(statement.query(...params));
        } finally {
          statement.close();
        }
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
  };
}

/** The facts of data/, loaded as the browser loads them. `folder` is the data folder. */
export async function openFactsInNode(folder: string): Promise<Engine> {
  const engine = await openEngineInNode();
  const loadTheRest = await loadFacts(
    engine,
    neededFiles.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
  await loadTheRest();
  return engine;
}

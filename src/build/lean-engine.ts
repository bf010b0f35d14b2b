import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { exportsKept } from "./wasm-exports";

/**
 * DuckDB-WASM as it is shipped names 75 000 of its functions and addresses so that extensions can be linked to it. We link none (no network, settings
 * locked): without those names the file is 7 MB smaller, and at its start the engine does not put every one of them into a table.
 */
export function leanEngine(): Plugin {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const worker = join(dist, "duckdb-browser-eh.worker.js");
  return {
    name: "cap2m:lean-engine",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("/duckdb-eh.wasm?url")) return null;
      const source = leanWasm(readFileSync(join(dist, "duckdb-eh.wasm")), readFileSync(worker, "utf8"));
      const file = this.emitFile({ type: "asset", name: "duckdb-eh.wasm", source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/** The same module with only those exports that a script mentions: every word of it counts, so that none can be missed. */
export function leanWasm(wasm: Uint8Array, script: string): Uint8Array {
  const words = new Set(script.match(/[\w$]+/g));
  return exportsKept(wasm, (name) => words.has(name));
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * A repair to DuckDB-WASM: what it is given (a file, a statement) it copies to where its memory has room, and when there is none it copies it
 * over its own first bytes, silently. Here it says that it is out of memory.
 */
export function checkedMemory(): Plugin {
  const file = "duckdb-browser-eh.worker.js";
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  return {
    name: "cap2m:checked-memory",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(`/${file}?url`)) return null;
      const asset = this.emitFile({
        type: "asset",
        name: file,
        source: checkedWorker(readFileSync(join(dist, file), "utf8")),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}

/** Throws where the library no longer copies in this way. */
export function checkedWorker(script: string): string {
  const checked = script.replace(
    /(\w+)=this\.mod\._malloc\((\w+)\.length\);(?=this\.mod\.HEAPU8)/g,
    '$&if(!$1&&$2.length)throw new Error("Out of Memory Error: no room for what is given");',
  );
  if (checked === script) throw new Error("DuckDB-WASM has changed how it takes what it is given");
  return checked;
}

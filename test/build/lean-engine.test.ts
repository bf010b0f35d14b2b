import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leanWasm } from "../../src/build/lean-engine";

const dist = "node_modules/@duckdb/duckdb-wasm/dist";
const script = readFileSync(`${dist}/duckdb-browser-eh.worker.js`, "utf8");
const engine = new Uint8Array(readFileSync(`${dist}/duckdb-eh.wasm`));
const lean = leanWasm(engine, script);

/** The functions of the engine that its script calls, by the way in which it calls them. */
const called = new Set(
  [...script.matchAll(/\.(_?)(duckdb_web_\w+|malloc|free)\b|"(duckdb_web_\w+)"/g)].map(
    (found) => found[2] ?? found[3] ?? "",
  ),
);

const exportsOf = async (wasm: Uint8Array) =>
  WebAssembly.Module.exports(await WebAssembly.compile(new Uint8Array(wasm))).map(({ name }) => name);

describe("the engine without the names that only extensions need", () => {
  it("is still WebAssembly, and a fifth smaller", async () => {
    expect(lean.length).toBeLessThan(engine.length * 0.8);
    expect((await exportsOf(lean)).length).toBeLessThan(300);
  });

  it("exports every function that its script calls", async () => {
    const before = new Set(await exportsOf(engine));
    const after = new Set(await exportsOf(lean));
    const wanted = [...called].filter((name) => before.has(name));
    expect(wanted).toContain("duckdb_web_query_run_buffer");
    expect(wanted.filter((name) => !after.has(name))).toEqual([]);
  });

  it("imports what it did", async () => {
    const importsOf = async (wasm: Uint8Array) =>
      WebAssembly.Module.imports(await WebAssembly.compile(new Uint8Array(wasm)));
    expect(await importsOf(lean)).toEqual(await importsOf(engine));
  });

  it("refuses what is no WebAssembly", () => {
    expect(() => leanWasm(new Uint8Array([1, 2, 3]), "")).toThrow("not a WebAssembly module");
  });
});

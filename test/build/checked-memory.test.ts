import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkedWorker } from "../../src/build/checked-memory";

const script = readFileSync("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js", "utf8");

it("wherever DuckDB-WASM copies what it is given into its memory, it asks first whether there was room", () => {
  const copied = /_malloc\((\w+)\.length\);(if\(![^;]*;)?this\.mod\.HEAPU8\.subarray/g;
  const places = [...checkedWorker(script).matchAll(copied)];
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter(([, , check]) => check === undefined)).toEqual([]);
});

it("a library that copies in another way stops the build", () => {
  expect(() => checkedWorker("export default 1")).toThrow(/has changed/);
});

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { checkedData } from "./src/build/check-data";
import { checkedMemory } from "./src/build/checked-memory";
import { leanEngine } from "./src/build/lean-engine";
import { offline } from "./src/build/offline";
import { prerendered } from "./src/build/prerendered";
import { served } from "./src/build/served";
import { workbookZip } from "./src/build/workbook-zip";

export default defineConfig({
  plugins: [
    checkedData(),
    react(),
    workbookZip(),
    leanEngine(),
    checkedMemory(),
    prerendered(),
    served(), // compresses what the others have written
    offline(), // last: it keeps what is served
  ],
  worker: { format: "es" },
  build: {
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [atOnce("main", 3), atOnce("bundled", 2), atOnce("start", 1)] } },
    },
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    server: { deps: { inline: ["write-excel-file"] } }, // repaired in the tests as in the build
    testTimeout: process.env["LONG"] === "1" ? 7_200_000 : 30_000,
    hookTimeout: 60_000,
  },
});

/** A module and all that it cannot start without in one file: a page that opens asks for two files instead of twenty-five. */
function atOnce(name: string, priority: number) {
  return { name, priority, test: new RegExp(`[\\\\/]src[\\\\/](db[\\\\/])?${name}\\.tsx?$`) };
}

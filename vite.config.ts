import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { checkedData } from "./src/build/check-data";
import { prerendered } from "./src/build/prerendered";
import { served } from "./src/build/served";

export default defineConfig({
  plugins: [
    checkedData(),
    react(),
    prerendered(),
    served(), // last: it compresses what the others have written
  ],
  build: { reportCompressedSize: false, rolldownOptions: { checks: { bundlerTimings: false } } },
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 30_000, hookTimeout: 60_000 },
});

import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const port = process.env["CAP2M_TEST_PORT"] ?? "4319";
const address = `http://localhost:${port}`;

/** The browser tests drive the built app: run `npm run build` first. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".out/browser",
  reporter: [["list"], ["json", { outputFile: ".out/browser.json" }]],
  workers: 2, // one a core of the smallest machine it runs on: ten minutes less
  retries: 2, // two browsers share a small machine: what passes only when tried again is told by name (run.mjs)
  forbidOnly: true,
  timeout: 180_000, // a bound for what hangs, not a measure: axe reads 1 800 cells of the matrix
  expect: { timeout: 20_000 },
  globalTimeout: 70 * 60_000,
  use: {
    baseURL: address,
    serviceWorkers: "block", // a test that fails a request must see it; offline.spec.ts allows them
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--js-flags=--liftoff-only", // the second compilation of the engine takes a core for longer than most tests ask it anything
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npx vite preview --configLoader runner --host localhost --port ${port} --strictPort`,
    cwd: "..",
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

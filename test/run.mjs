import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.mjs";

/**
 * Every check of the project, one after the other, to one line of verdict:
 * `node test/run.mjs` runs all of them, `node test/run.mjs types lint` only those named.
 */
const checks = {
  types: () => tool("tsc --noEmit"),
  lint: () => tool("oxlint -c test/lint.json src test vite.config.ts"),
  format: () => tool("prettier --check src test vite.config.ts package.json"),
  knip: () => tool("knip"), // dead code: files, exports and packages nobody uses
  unit: () =>
    suite(
      "vitest run --configLoader runner --reporter=default --reporter=json --outputFile.json=test/.out/unit.json",
      "unit",
      vitestCounts,
    ),
  build: () => tool("vite build --configLoader runner"),
  browser: () => suite("playwright test -c test/playwright.config.ts", "browser", playwrightCounts),
};

const root = join(import.meta.dirname, "..");
const out = join(root, "test", ".out");
const total = { passed: 0, failed: 0, skipped: 0 };

process.chdir(root);
delete process.env.NODE_ENV; // a build for production, tests for test: each tool knows its own
mkdirSync(out, { recursive: true });
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)) {
  const start = Date.now();
  const { passed, failed, skipped, output } = outcome(name);
  if (failed > 0) console.log(output.trimEnd());
  console.log(
    `${failed > 0 ? "✗" : "✓"} ${name.padEnd(8)}${counted({ passed, failed, skipped })}, ${seconds(start)} s`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(counted({ ...total, skipped: 0 }));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function outcome(name) {
  try {
    if (!checks[name]) throw new Error(`No check is called ${name}; there are ${Object.keys(checks).join(", ")}.`);
    if (name === "browser") process.env.CHROMIUM = findChromium();
    return checks[name]();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error.message };
  }
}

/** A tool that says yes or no counts as one test. */
function tool(command) {
  const { ok, output } = run(command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** A runner of tests counts as many as it reports; one that fails without naming a test counts as one failure. */
function suite(command, name, counts) {
  const report = join(out, `${name}.json`);
  rmSync(report, { force: true });
  const { ok, output } = run(command);
  const found = existsSync(report)
    ? counts(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return { ...found, failed: ok ? found.failed : Math.max(found.failed, 1), output };
}

function vitestCounts(report) {
  const unread = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function playwrightCounts({ stats, errors, suites }) {
  for (const title of flaky(suites)) console.log(`passed only when tried again: ${title}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

function flaky(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ title }) => title),
    ...flaky(inner),
  ]);
}

function run(command) {
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, { shell: true, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

function counted({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}

// A million rows of ten columns to the answer of a chart: bare DuckDB-WASM told the format, the fast road and the careful road, in one run.
//   node test/bench/import.mjs [runs] [rows]
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { findChromium } from "../chromium.mjs";

const runs = Number(process.argv[2] ?? 5);
const rows = Number(process.argv[3] ?? 1_000_000);
const out = resolve("test/.out/bench-import");
const goals = { clean: 1.4, french: 1.5 };

rmSync(out, { recursive: true, force: true });
await build({
  configFile: false,
  root: "test/bench/import",
  build: { outDir: out, target: "es2023" },
  worker: { format: "es" },
  logLevel: "error",
});
const server = createServer(sirv(out));
await new Promise((done) => server.listen(4332, "localhost", done));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const page = await browser.newPage();
page.on("pageerror", (error) => console.log(error.message));
await page.goto("http://localhost:4332/");
await page.waitForTimeout(500);
console.log(`files of ${await page.evaluate((count) => globalThis.bench.make(count), rows)} bytes`);

for (const form of ["clean", "french"]) {
  const taken = { bare: [], fast: [] };
  // Turn and turn about; the first turn only warms the disk and the code.
  for (let run = 0; run <= runs; run += 1) {
    for (const road of ["bare", "fast"]) taken[road].push(await measured(road, form));
  }
  const [bare, fast] = [taken.bare, taken.fast].map((all) => middle(all.slice(1)));
  report(`${form}: fast road`, { own: fast, bare }, goals[form]);
  report(`${form}: careful road`, { own: await measured("careful", form), bare }, 4);
}
const stops = [];
for (let run = 0; run < runs; run += 1) stops.push((await measured("cancel", "clean")).time);
console.log(
  `cancel in the middle of a load: median ${median(stops)} ms, longest ${Math.round(Math.max(...stops))} ms (goal 100)`,
);
await browser.close();
server.close();

/** Wall time, and processor time of all the browser's processes, which a busy machine does not stretch. */
function report(what, { own, bare }, goal) {
  const ratio = (one) => (own[one] / bare[one]).toFixed(2);
  console.log(
    `${what} ${own.time} ms beside ${bare.time} ms, ratio ${ratio("time")} (goal ${goal}); processor ${own.work} and ${bare.work} ms, ` +
      `ratio ${ratio("work")}; peak over idle ${own.peak} and ${bare.peak} MB (goal 300)`,
  );
}

/** One reading with a database of its own, and the most memory that the browser's processes held meanwhile. */
async function measured(road, form) {
  await page.evaluate(() => globalThis.bench.start());
  await page.waitForTimeout(300);
  const [idle, before] = [held(), worked()];
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, held());
  }, 100);
  const time = await page.evaluate(([wanted, how]) => globalThis.bench.run(wanted, how), [road, form]);
  clearInterval(watch);
  const work = worked() - before;
  await page.evaluate(() => globalThis.bench.stop());
  return { time: Math.round(time), work, peak: peak - idle };
}

/** Megabytes of the browser's own processes together, pages that they share counted once each (PSS). */
function held() {
  const all = descendants(process.pid).map((pid) => Number(/^Pss:\s+(\d+)/m.exec(proc(pid, "smaps_rollup"))?.[1] ?? 0));
  return Math.round(all.reduce((sum, size) => sum + size, 0) / 1024);
}

/** Milliseconds of processor time of the browser's own processes. */
function worked() {
  const all = descendants(process.pid).map((pid) => afterName(proc(pid, "stat")));
  return all.reduce((sum, fields) => sum + 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)), 0);
}

function descendants(root) {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = pids.map((pid) => [Number(pid), Number(afterName(proc(pid, "stat"))[1])]);
  const found = new Set([root]);
  let size = 0;
  while (size !== found.size) {
    size = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  found.delete(root);
  return [...found];
}

function afterName(stat) {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** A file of the system about a process; empty when the process has just ended. */
function proc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** The run whose time is the median. */
function middle(taken) {
  return taken.toSorted((a, b) => a.time - b.time)[Math.floor(taken.length / 2)];
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
}

// A million rows of ten columns, from the file to the answer that a chart draws: bare DuckDB-WASM told the format, and the Data screen of the
// production build on both roads, turn and turn about, each in a browser of its own.
//   node test/bench/import.mjs [runs] [rows]      (after `npm run build`)
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { findChromium } from "../chromium.mjs";
import { made } from "./import/made.mjs";

const runs = Number(process.argv[2] ?? 5);
const rows = Number(process.argv[3] ?? 1_000_000);
const out = resolve("test/.out/bench-import");
/** What the chart's question took bare: the screen's table is the same, and its question is put on another screen. */
let lastChart = 0;
let isWatched = false;

/** A figure with more digits than a double holds: nothing but the careful road will do. */
const careful = "1234567890123456";

const goals = { clean: 1.4, french: 1.5 };

rmSync(out, { recursive: true, force: true });
await build({
  configFile: false,
  root: "test/bench/import",
  build: { outDir: out, target: "es2023" },
  logLevel: "error",
});
const bareAt = await serve(out, 4341);
const appAt = await serve(resolve("dist"), 4342);
mkdirSync(`${out}/files`, { recursive: true });

for (const form of ["clean", "french"]) {
  const file = written(form, "own");
  const taken = { bare: [], screen: [] };
  // The first turn only warms the disk.
  for (let run = 0; run <= runs; run += 1) {
    taken.bare.push(await bare(file, form));
    taken.screen.push(await screen(file));
  }
  const [told, own] = [taken.bare, taken.screen].map((all) => middle(all.slice(1)));
  told.peak = await heldMost(() => bare(file, form));
  own.peak = await heldMost(() => screen(file));
  report(`${form}, screen on the fast road`, own, told, goals[form]);
  for (const odd of ["1597 (p)", "about 1600"])
    report(`${form}, screen with "${odd}" in one line`, await screenWatched(written(form, "own", odd)), told, 4);
  if (form === "clean")
    report(`${form}, screen on the careful road`, await screenWatched(written(form, "own", careful)), told, 4);
  report(
    `${form}, screen with a list of calls given to the model (no goal)`,
    await screenWatched(written(form, "calls")),
    told,
    NaN,
  );
}
const stops = [];
for (let run = 0; run < runs; run += 1) stops.push(...(await stopped(`${out}/files/clean-own.csv`)));
console.log(
  `stop, from the click to the word: median ${median(stops)} ms, longest ${Math.round(Math.max(...stops))} ms (goal 100)`,
);
process.exit(0);

/** Memory is read in a turn of its own: that takes a good part of a core. */
async function heldMost(turn) {
  isWatched = true;
  const { peak } = await turn();
  isWatched = false;
  return peak;
}

/** A file on the disk, as a person has it. */
function written(form, about, flaw = "") {
  const file = `${out}/files/${form}-${about}${flaw.replaceAll(/\W/g, "-")}.csv`;
  const to = openSync(file, "w");
  for (const piece of made(rows, form, about, flaw)) writeSync(to, piece);
  closeSync(to);
  return file;
}

/** Wall time, and processor time of all the browser's processes, which a busy machine does not stretch. */
function report(what, own, told, goal) {
  const ratio = (one) => (own[one] / told[one]).toFixed(2);
  console.log(
    `${what}: first chart after ${own.look} ms beside ${told.time} ms, ratio ${(own.look / told.time).toFixed(2)} (goal ${goal}); ` +
      `verdict after ${own.verdict} ms; to a chart of the loaded table ${own.time} ms, ratio ${ratio("time")}; ` +
      `processor ${own.work} and ${told.work} ms, ratio ${ratio("work")}; peak over idle ${own.peak} and ${told.peak} MB (goal 300)`,
  );
}

async function bare(file, form) {
  return watched(bareAt, async (page) => {
    await page.evaluate(() => globalThis.bench.start());
    await page.locator("input").setInputFiles(file);
    return async () => {
      const { load, chart } = await page.evaluate((how) => globalThis.bench.run(how), form);
      lastChart = chart;
      return { look: 0, verdict: 0, time: load + chart };
    };
  });
}

/** One turn for the time, one for the memory. */
async function screenWatched(file) {
  const timed = await screen(file);
  return { ...timed, peak: await heldMost(() => screen(file)) };
}

/** Drop, verdict, Load as soon as it may be pressed, loaded. A list of calls has three things to be said, which are no time of the tool's. */
async function screen(file) {
  return watched(`${appAt}#/data?lang=en`, async (page) => {
    await page.locator("input[type=file]").waitFor({ state: "attached" });
    await page.waitForTimeout(3000); // the engine and the facts are there
    return async () => {
      const from = Date.now();
      await page.locator("input[type=file]").setInputFiles(file);
      const drawn = page.locator(".query-chart .recharts-bar-rectangle").first();
      const look = drawn.waitFor({ timeout: 300_000 }).then(
        () => Date.now() - from,
        () => NaN, // the careful road draws no first chart
      );
      await page.getByRole("heading", { level: 1 }).getByText("rows read").waitFor({ timeout: 300_000 });
      const verdict = Date.now() - from;
      await page.getByRole("button", { name: "Load", exact: true }).waitFor({ timeout: 300_000 });
      let spent = Date.now() - from;
      if (file.includes("calls")) await sayTheRest(page);
      const pressed = Date.now();
      await page
        .getByRole("button", { name: "Load", exact: true })
        .and(page.locator(":enabled"))
        .click({ timeout: 300_000 });
      await page.locator(".data-files .tag.ok").waitFor({ timeout: 300_000 });
      spent += Date.now() - pressed;
      return { look: file.includes(careful) ? NaN : await look, verdict, time: spent + lastChart };
    };
  });
}

async function sayTheRest(page) {
  for (const said of await page.locator(".data-mapping fieldset fieldset").all())
    await said.getByRole("radio").first().click();
}

/** Milliseconds from the click on Stop to the word, in the middle of the reading and while the database reads. */
async function stopped(file) {
  const times = [];
  for (const wait of [150, 700]) {
    const { browser, page } = await opened(`${appAt}#/data?lang=en`);
    await page.waitForTimeout(3000);
    await page.locator("input[type=file]").setInputFiles(file);
    const stop = page.getByRole("button", { name: "Stop" });
    await stop.waitFor();
    await page.waitForTimeout(wait);
    if ((await stop.count()) > 0) times.push(await stop.evaluate(untilTold));
    await browser.close();
  }
  return times;
}

function untilTold(button) {
  return new Promise((done) => {
    const at = performance.now();
    new MutationObserver(() => {
      if (document.body.textContent.includes("You stopped the reading")) done(performance.now() - at);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    button.click();
  });
}

async function opened(address) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.log(error.message));
  await page.goto(address);
  return { browser, page };
}

/** One reading in a browser of its own, and the most memory that its processes held meanwhile. */
async function watched(address, prepared) {
  const { browser, page } = await opened(address);
  const run = await prepared(page);
  await page.waitForTimeout(500);
  const [idle, before] = [held(), worked()];
  let peak = idle;
  const watch = setInterval(() => {
    if (isWatched) peak = Math.max(peak, held());
  }, 100);
  const { look, verdict, time } = await run();
  clearInterval(watch);
  const work = worked() - before;
  await browser.close();
  return { look: Math.round(look), verdict: Math.round(verdict), time: Math.round(time), work, peak: peak - idle };
}

function serve(folder, port) {
  const files = sirv(folder);
  return new Promise((ready) => createServer(files).listen(port, () => ready(`http://localhost:${port}/`)));
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

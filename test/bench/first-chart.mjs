// The first chart and the engine, cold, beside the two things they are measured against, in one run.
//   node test/bench/first-chart.mjs [runs]      (after `npm run build`)
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { findChromium } from "../chromium.mjs";

const runs = Number(process.argv[2] ?? 9);
const out = resolve("test/.out/bench");
const conditions = [
  { name: "plain", throttled: false },
  { name: "4x CPU, 10 Mbit/s, 40 ms", throttled: true },
];

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/static`, { recursive: true });
writeFileSync(`${out}/static/index.html`, staticPage());
cpSync("dist/assets", `${out}/static/assets`, { recursive: true, filter: (path) => !path.endsWith(".wasm") });
await build({
  configFile: false,
  root: "test/bench/bare",
  build: { outDir: `${out}/bare`, target: "es2023" },
  logLevel: "error",
});
for (const folder of [`${out}/static`, `${out}/bare`, `${out}/bare/assets`]) compress(folder);

const servers = {
  cap2m: await start(resolve("dist"), 4331),
  static: await start(`${out}/static`, 4332),
  bare: await start(`${out}/bare`, 4333),
};
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

for (const { name, throttled } of conditions) {
  const chart = { static: [], cap2m: [] };
  const engine = { bare: [], cap2m: [] };
  const facts = [];
  // Turn and turn about, so that a slow minute of the machine slows both; the first turn only warms the servers.
  for (let run = 0; run <= runs; run += 1) {
    for (const each of ["static", "cap2m"]) keep(run, chart[each], await measure(servers[each], "chart", throttled));
    for (const each of ["bare", "cap2m"])
      keep(run, engine[each], await measure(servers[each], "cap2m:engine", throttled));
    keep(run, facts, await measure(servers.cap2m, "cap2m:facts", throttled));
  }
  report(`${name}: first chart`, chart.cap2m, chart.static, 1.5);
  report(`${name}: engine with the traffic`, engine.cap2m, engine.bare, 1.2);
  report(`${name}: engine with all tables`, facts, engine.bare, 1.2);
}
await browser.close();
process.exit(0);

function keep(run, times, time) {
  if (run > 0) times.push(time);
}

function report(what, own, other, goal) {
  const [ours, theirs] = [own, other].map(median);
  console.log(`${what} ${ours} ms beside ${theirs} ms, ratio ${(ours / theirs).toFixed(2)} (goal ${goal})`);
}

/** Milliseconds from navigation to a mark, in a browser that has cached nothing. The page is left alone until it should be there. */
async function measure(url, mark, throttled) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    // Element Timing: the browser's own account of when the last value of the chart's first rung was painted.
    const label = () =>
      document.querySelectorAll(".rung:first-child .rung-r data")[0]?.setAttribute("elementtiming", "chart");
    new MutationObserver(label).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { renderTime } of list.getEntries()) performance.mark("chart", { startTime: renderTime });
    }).observe({ type: "element", buffered: true });
  });
  if (throttled) {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 40,
      downloadThroughput: 10e6 / 8,
      uploadThroughput: 10e6 / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await page.goto(url, { waitUntil: "commit" });
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((done) => setTimeout(done, 1000));
    const time = await page.evaluate((wanted) => performance.getEntriesByName(wanted)[0]?.startTime, mark);
    if (time === undefined) continue;
    await context.close();
    return time;
  }
  throw new Error(`${mark} did not come at ${url}`);
}

/** The same chart, styles and fonts as the first view, and nothing else: no script, no other figure, no frame of the page. */
function staticPage() {
  const page = readFileSync("dist/index.html", "utf8");
  const style = /<style>[\s\S]*?<\/style>/.exec(page)?.[0] ?? "";
  const figure = /<figure class="fig c7"[\s\S]*?<\/figure>/.exec(page)?.[0] ?? "";
  const fonts = page.match(/<link rel="preload" as="font"[^>]*>/g)?.join("") ?? "";
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Static</title>${style}${fonts}<body><main>${figure}</main></body></html>`;
}

/** Every page from the same plain server, compressed the same way. */
async function start(folder, port) {
  const files = sirv(folder, { brotli: true, gzip: true });
  await new Promise((done) =>
    createServer((request, response) => files(request, response)).listen(port, "localhost", done),
  );
  return `http://localhost:${port}/`;
}

function compress(folder) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  for (const name of readdirSync(folder).filter((file) => /\.(html|js|wasm)$/.test(file))) {
    const path = `${folder}/${name}`;
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(readFileSync(path), { params: { [BROTLI_PARAM_QUALITY]: 7, [BROTLI_PARAM_LGWIN]: 24 } }),
    );
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
}

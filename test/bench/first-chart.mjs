// The first chart and the engine, cold, beside the two things they are measured against, in one run.
//   node test/bench/first-chart.mjs [runs]      (after `npm run build`)
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
  const times = { static: [], chart: [], bare: [], engine: [] };
  for (let run = 0; run <= runs; run += 1) {
    const own = await measure(servers.cap2m, throttled, true);
    const bare = await measure(servers.bare, throttled, true);
    const still = await measure(servers.static, throttled, false);
    if (run === 0) continue; // warms the servers' file caches, not the browser's
    times.static.push(still.chart);
    times.chart.push(own.chart);
    times.bare.push(bare.engine);
    times.engine.push(own.engine);
  }
  const [still, chart, bare, engine] = [times.static, times.chart, times.bare, times.engine].map(median);
  console.log(
    `${name}: static page ${still} ms, first chart ${chart} ms, ratio ${(chart / still).toFixed(2)} (goal 1.5)`,
  );
  console.log(
    `${name}: bare DuckDB-WASM ${bare} ms, engine with the facts ${engine} ms, ratio ${(engine / bare).toFixed(2)} (goal 1.2)`,
  );
}
await browser.close();
process.exit(0);

/** Milliseconds from navigation to a painted chart and to the engine's mark, in a browser that has cached nothing. */
async function measure(url, throttled, engine) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const bar = document.querySelector(".ladder svg rect, .chart svg rect");
      if (bar && bar.getBoundingClientRect().width > 0)
        requestAnimationFrame(() => setTimeout(() => performance.mark("chart")));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
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
  const at = async (mark) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const time = await page.evaluate((wanted) => performance.getEntriesByName(wanted)[0]?.startTime, mark);
      if (time !== undefined) return time;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`${mark} did not come at ${url}`);
  };
  const found = {
    chart: engine && url === servers.bare ? 0 : await at("chart"),
    engine: engine ? await at("cap2m:engine") : 0,
  };
  await context.close();
  return found;
}

/** The same chart and styles as the first view, and nothing else: no script, no other figure. */
function staticPage() {
  const page = readFileSync("dist/index.html", "utf8");
  const style = /<style>[\s\S]*?<\/style>/.exec(page)?.[0] ?? "";
  const figure = /<figure class="fig c7"[\s\S]*?<\/figure>/.exec(page)?.[0] ?? "";
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Static</title>${style.replace(/@font-face\{[^}]*\}/g, "")}<body><main>${figure}</main></body></html>`;
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

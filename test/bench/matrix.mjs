// The matrix of the lines at 60 lines x 30 years x 2 ports: how long until it is painted once the facts are there, and whether
// scrolling it ever holds the page up. The production build of the real screen, with made facts (test/bench/matrix).
//   node test/bench/matrix.mjs [runs]
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import react from "@vitejs/plugin-react";
import sirv from "sirv";
import { build } from "vite";
import { findChromium } from "../chromium.mjs";

const runs = Number(process.argv[2] ?? 9);
const out = resolve("test/.out/bench/matrix");
const goals = { paint: 100, task: 50 };
const screens = [
  { name: "1440 x 900", width: 1440, height: 900, touch: false },
  { name: "390 x 844, touch", width: 390, height: 844, touch: true },
];

rmSync(out, { recursive: true, force: true });
await build({
  configFile: false,
  root: "test/bench/matrix",
  plugins: [react()],
  build: { outDir: out, target: "es2023" },
  logLevel: "error",
});
const address = await serve(out, 4334);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const screen of screens) {
  const paints = [];
  // The first run only warms the server and the disk.
  for (let run = 0; run <= runs; run += 1) {
    const page = await shown(screen);
    if (run > 0) paints.push(await paintTime(page));
    await page.context().close();
  }
  const { longest, over, frames } = await scrollTrace(screen);
  console.log(
    `${screen.name}: painted ${median(paints)} ms after the facts (${Math.round(Math.min(...paints))} to ${Math.round(Math.max(...paints))}; goal ${goals.paint}); ` +
      `scrolling, longest task ${Math.round(longest)} ms, ${over} above ${goals.task} (goal 0), ${frames} frames`,
  );
}
await browser.close();
process.exit(0);

/** A fresh page in a fresh context: nothing is warm but the disk. */
async function shown({ width, height, touch }) {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    deviceScaleFactor: touch ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(`${address}#/lines`);
  // As in the app, the fonts and the header are there before the facts.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined));
  await page.waitForTimeout(500);
  await page.evaluate(() => window.show());
  await page.waitForTimeout(1500); // nothing is asked of the page meanwhile: a question would be timed with it
  await page.locator("[role=grid][aria-busy=false]").waitFor();
  return page;
}

async function paintTime(page) {
  return page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at("painted") - at("facts");
  });
}

/** Down to the end and back, with the wheel or a finger; tasks of the page's main thread, read off Chromium's own trace. */
async function scrollTrace(screen) {
  const page = await shown(screen);
  const box = page.locator(".mx-box");
  await box.scrollIntoViewIfNeeded();
  const { x, y } = await box.boundingBox();
  const at = { x: x + 200, y: Math.max(y + 150, 300) };
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  if (screen.touch) await swipe(page, at);
  else await roll(page, at);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await page.context().close();
  const main = trace.traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const isMain = ({ pid, tid }) => main.some((each) => each.pid === pid && each.tid === tid);
  const tasks = trace.traceEvents.filter((event) => event.name === "RunTask" && isMain(event));
  const lengths = tasks.map(({ dur = 0 }) => dur / 1000);
  return {
    longest: Math.max(0, ...lengths),
    over: lengths.filter((length) => length > goals.task).length,
    frames: trace.traceEvents.filter(({ name }) => name === "DrawFrame").length,
  };
}

async function roll(page, { x, y }) {
  await page.mouse.move(x, y);
  for (const way of [1, -1])
    for (let step = 0; step < 40; step += 1) {
      await page.mouse.wheel(0, way * 120);
      await page.waitForTimeout(30);
    }
}

async function swipe(page, { x, y }) {
  const session = await page.context().newCDPSession(page);
  for (const [xDistance, yDistance] of [
    [0, -1500],
    [0, -1500],
    [-300, 0],
    [0, 1500],
    [300, 0],
    [0, 1500],
  ])
    await session.send("Input.synthesizeScrollGesture", {
      x,
      y: y + 100,
      xDistance,
      yDistance,
      gestureSourceType: "touch",
      speed: 1600,
    });
}

async function serve(folder, port) {
  const files = sirv(folder, { dev: true });
  await new Promise((done) =>
    createServer((request, response) => files(request, response)).listen(port, "localhost", done),
  );
  return `http://localhost:${port}/`;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
}

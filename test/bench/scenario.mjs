// A slider of a scenario, moved in the production build: milliseconds of the page's thread for each move, in script, and with style and layout.
//   node test/bench/scenario.mjs [moves] [address]      (after `npm run build`; without an address it serves dist itself)
// Thread time is counted, not the clock's: a busy machine makes a move late, not dearer.
import { createServer } from "node:http";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { findChromium } from "../chromium.mjs";

const moves = Number(process.argv[2] ?? 60);
const address = process.argv[3] ?? (await serve(resolve("dist"), 4341));
const base = "2017,1480000:1487313:1550000,marseille-2017-passengers-total-seatrade,444;2000000,2020;2020";
const ship = (name, id, berths) => `ship,${name},2018,1,${id},${berths},18:22:22,100:100:121,0`;
const light = `1;;;${base};0;7;${ship("Symphony of the Seas", "symphony-of-the-seas", 5518)}`;
const heavy = `${light};${ship("Norwegian Epic", "norwegian-epic", 4228)};lost,,2018,2,1:2:3,3350;sum,,2018,1,100000:100000:200000,100`;
const cases = [
  { name: "one scenario, one lever", scenarios: [light] },
  { name: "four scenarios, four levers each", scenarios: [heavy, heavy, heavy, heavy] },
];

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
for (const { name, scenarios } of cases) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const parts = scenarios.map((text) => `s=${encodeURIComponent(text)}`).join("&");
  await page.goto(`${address}#/goal?goal=scenarios&lang=en&${parts}`);
  await page.locator(".sc-solver").waitFor({ timeout: 30_000 });
  await page.waitForTimeout(3000); // the engine's start is not what is measured
  const { script, all } = await measure(page);
  console.log(`${name}: script ${line(script)} ms a move; with style and layout ${line(all)} ms`);
  await page.close();
}
await browser.close();
process.exit(0);

/** Moves the first slider, one move a frame, and asks the browser what its main thread spent until the frame was drawn. */
async function measure(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
    return {
      script: of("ScriptDuration"),
      all: of("ScriptDuration") + of("LayoutDuration") + of("RecalcStyleDuration"),
    };
  };
  const script = [];
  const all = [];
  for (let move = 0; move < moves; move += 1) {
    const before = await spent();
    await page.evaluate(
      async (value) => {
        const slider = document.querySelector(".sc-editor input[type=range]");
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(slider, value);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      },
      String(20 + (move % 30)),
    );
    const after = await spent();
    script.push(after.script - before.script);
    all.push(after.all - before.all);
  }
  return { script, all };
}

function line(times) {
  const sorted = times.slice(5).toSorted((a, b) => a - b);
  const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5)} (median), ${at(0.95)} (95 %)`;
}

async function serve(folder, port) {
  const files = sirv(folder, { brotli: true, gzip: true });
  await new Promise((done) =>
    createServer((request, response) => files(request, response)).listen(port, "localhost", done),
  );
  return `http://localhost:${port}/`;
}

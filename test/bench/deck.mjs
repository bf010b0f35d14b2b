// The deck of a line, in the production build: from the click on PowerPoint to the file, on data in memory.
//   node test/bench/deck.mjs [runs] [address]      (after `npm run build`; without an address it serves dist itself)
import { createServer } from "node:http";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { findChromium } from "../chromium.mjs";

const runs = Number(process.argv[2] ?? 7);
const address = process.argv[3] ?? (await serve(resolve("dist"), 4344));
const lines = ["royal-caribbean", "carnival", "silversea", "disney"];

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
for (const line of lines) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}#/slides?lang=en&line=${line}`);
  await page.locator(".sl-thumbs").waitFor({ timeout: 30_000 });
  await page.waitForTimeout(3000); // the engine's start is not what is measured
  const first = await write(page);
  const again = [];
  for (let run = 0; run < runs; run += 1) again.push(await write(page));
  const median = (of) => again.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(
    `${line}: first ${told(first)}; again ${told({ clock: median(({ clock }) => clock), work: median(({ work }) => work) })}; ${(first.size / 1000).toFixed(0)} kB`,
  );
  await page.close();
}
await browser.close();
process.exit(0);

function told({ clock, work }) {
  return `${clock.toFixed(0)} ms by the clock, ${work.toFixed(0)} ms of the page's thread`;
}

/** By the page's own clock until it says that the file is written; and what its main thread spent. */
async function write(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const before = await spent();
  const download = page.waitForEvent("download");
  const clock = await page.evaluate(async () => {
    const button = Array.from(document.querySelectorAll("button")).find((each) =>
      each.innerText.includes("PowerPoint"),
    );
    const started = performance.now();
    const saved = new Promise((done) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = make;
        done(performance.now() - started);
        return make.call(URL, blob);
      };
    });
    button.click();
    return saved;
  });
  const path = await (await download).path();
  await page.getByText("File written").waitFor();
  const work = (await spent()) - before;
  await session.detach();
  return { clock, work, size: statSync(path).size };
}

async function serve(folder, port) {
  const files = sirv(folder, { brotli: true, gzip: true });
  await new Promise((done) =>
    createServer((request, response) => files(request, response)).listen(port, "localhost", done),
  );
  return `http://localhost:${port}/`;
}

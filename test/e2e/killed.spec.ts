import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium, expect, test } from "@playwright/test";
import { findChromium } from "../chromium.mjs";

/** The browser is killed while it saves, again and again on one profile: what the page had said to be kept is there each time. */

/** `LONG=1` kills it 200 times. */
const cycles = process.env["LONG"] === "1" ? 200 : 4;
/** A bound for what hangs: what comes back waits for the database, on a machine that does other things. */
const patience = 150_000;
/** Files and decks pile up: a new profile after so many. */
const onOneProfile = 10;

type Browser = { page: Page; kill: () => Promise<void> };

async function start(profile: string): Promise<Browser> {
  const args = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "about:blank",
  ];
  const browser = spawn(findChromium(), args, { detached: true, stdio: "ignore" });
  const port = join(profile, "DevToolsActivePort");
  let address = "";
  await expect(() => {
    const [number, path] = readFileSync(port, "utf8").split("\n");
    expect(path, "the file is written whole").toBeTruthy();
    address = `ws://127.0.0.1:${number}${path}`;
  }).toPass({ timeout: patience });
  const connected = await chromium.connectOverCDP(address, { timeout: patience });
  const page = connected.contexts()[0]?.pages()[0];
  if (!page) throw new Error("the browser has no page");
  return { page, kill: () => killed(browser, port) };
}

/** The browser and all the processes it has started, without a word. */
async function killed(browser: ChildProcess, port: string): Promise<void> {
  const over = new Promise((resolve) => browser.once("exit", resolve));
  if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
  await over;
  rmSync(port, { force: true });
}

const filesSaid = async (page: Page): Promise<number> =>
  Number(
    /^(\d+) fichiers? gardé/.exec(
      (await page.getByRole("region", { name: "Votre travail" }).locator("[role=status] p").first().textContent()) ??
        "",
    )?.[1] ?? 0,
  );

/** Drops files and kills the browser while they are being kept; gives how many the page had said to be kept. */
async function droppedAndKilled(profile: string, base: string, kept: number, cycle: number): Promise<number> {
  const { page, kill } = await start(profile);
  await page.goto(`${base}/#/data?lang=fr`);
  await expect
    .poll(() => filesSaid(page), { timeout: patience, message: `cycle ${cycle}: the files kept before` })
    .toBeGreaterThanOrEqual(kept);
  const named = [0, 1, 2].map((at) => ({
    name: `quais-${cycle}-${at}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(`quai;poste\nJ${cycle};${at}\nK${cycle};${Math.random()}\n`),
  }));
  await page.getByLabel("Ouvrir des fichiers").last().setInputFiles(named);
  const until = performance.now() + Math.random() * 400;
  let said = await filesSaid(page);
  while (performance.now() < until || said === kept) said = await filesSaid(page);
  await kill();
  return said;
}

/** Keeps a deck under a name, and kills the browser as soon as the page has said so. */
async function keptAndKilled(profile: string, base: string, decks: number, cycle: number): Promise<void> {
  const { page, kill } = await start(profile);
  await page.goto(`${base}/#/slides?line=royal-caribbean&lang=fr`);
  const summary = page.locator(".sl-kept summary");
  await expect(summary, `cycle ${cycle}: the decks kept before`).toContainText(`(${decks})`, { timeout: patience });
  await summary.click();
  await page.getByLabel("Nom du diaporama").fill(`Rendez-vous ${cycle}`);
  await page.locator(".sl-keep .btn").first().click();
  await page.locator(".toast").filter({ hasText: "Gardé" }).waitFor();
  await kill();
}

test(`of what was said to be kept, nothing is lost when the browser is killed while it saves (${cycles} times)`, async ({
  baseURL,
}) => {
  test.setTimeout(cycles * patience);
  let profile = "";
  let [files, decks] = [0, 0];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    if (cycle % onOneProfile === 0) {
      if (profile) rmSync(profile, { recursive: true, force: true });
      profile = mkdtempSync(join(tmpdir(), "cap2m-killed-"));
      [files, decks] = [0, 0];
    }
    if (cycle % 2 === 0) files = await droppedAndKilled(profile, baseURL ?? "", files, cycle);
    else await keptAndKilled(profile, baseURL ?? "", decks++, cycle);
  }
  rmSync(profile, { recursive: true, force: true });
});

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { longTasks } from "./long-tasks";
import { open, screens } from "./screens";
import { visit } from "./visit";

/** What the app may weigh, counted on the files that the build wrote: nothing here is timed. */

const kB = 1000;

/** What travels: the file compressed with Brotli, where the build made one. */
function weight(path: string): number {
  const file = join("dist", path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const total = (paths: string[]): number => paths.reduce((sum, path) => sum + weight(path), 0);

/** The scripts that the page has asked for, workers included. */
async function scripts(page: Page): Promise<string[]> {
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return [...new Set(asked.map((address) => new URL(address).pathname))].filter((path) => path.endsWith(".js"));
}

test("the first chart is drawn without any script", async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("figure.fig").first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("until the overview answers a click, its scripts weigh at most 250 kB", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
  await page.goto("/");
  await page.getByRole("button", { name: /Chercher/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const own = (await scripts(page)).filter((path) => !workers.includes(path));
  expect(own.length).toBeGreaterThan(1);
  expect(total(own)).toBeLessThanOrEqual(250 * kB);
});

test("everything that is kept for use without a network weighs at most 11 MB on its way, 45 MB on the disk", () => {
  const [, list = "[]"] = /const files = (\[.*?\]);/.exec(readFileSync("dist/sw.js", "utf8")) ?? [];
  const files = JSON.parse(list) as string[];
  expect(files).toContain("/index.html");
  expect(total(files)).toBeLessThanOrEqual(11_000 * kB);
  expect(files.reduce((sum, path) => sum + statSync(join("dist", path)).size, 0)).toBeLessThanOrEqual(45_000 * kB);
});

/** The engine has its tables: what follows a start is no idle screen yet. */
const settled = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("cap2m:facts").length > 0, undefined, { timeout: 60_000 });

test("a page that nobody touches does no task above 50 ms, whichever screen it shows", async ({ page, browser }) => {
  test.setTimeout(300_000);
  const found: [string, number[]][] = [];
  await open(page, "/overview");
  await settled(page);
  for (const [at, screen] of screens.entries()) {
    if (at > 0) await visit(page, screen);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.waitForTimeout(1000); // what comes after the screen: kept work, a longer table
    found.push([screen, await longTasks(browser, page, () => page.waitForTimeout(1500))]);
  }
  expect(found.filter(([, tasks]) => tasks.length > 0)).toEqual([]);
});

test("a task above 50 ms is counted", async ({ page, browser }) => {
  await open(page, "/overview");
  await settled(page);
  const tasks = await longTasks(browser, page, () =>
    page.evaluate(() => {
      const until = performance.now() + 1500; // on a busy machine a part of it is another program's
      while (performance.now() < until);
    }),
  );
  expect(tasks.length).toBeGreaterThan(0);
});

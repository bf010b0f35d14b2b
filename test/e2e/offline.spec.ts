import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { type Page, expect, test } from "@playwright/test";
import sirv from "sirv";
import { screens } from "./screens";

/** The app without its server, and a newer version of it: both from a server of our own, which can be stopped and renewed. */

test.use({ serviceWorkers: "allow" });

let server: Server | undefined;
let release = "";

test.beforeEach(async () => {
  release = "";
  const files = sirv("dist", { brotli: true });
  server = createServer((request, response) => {
    if (request.url !== "/sw.js") return files(request, response);
    response.setHeader("Content-Type", "text/javascript");
    response.end(readFileSync("dist/sw.js", "utf8").replace(/const version = "/, `$&${release}`));
  });
  await new Promise<void>((done) => server?.listen(0, "localhost", done));
});

test.afterEach(() => stop());

const address = (): string => {
  const bound = server?.address();
  if (!bound || typeof bound === "string") throw new Error("the server has stopped");
  return `http://localhost:${bound.port}/`;
};

function stop(): void {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
}

test("once kept, the app opens with its server stopped, and its engine answers for any day", async ({ page }) => {
  const home = address();
  await page.goto(home);
  await expect(page.getByText("S’ouvre aussi sans réseau.")).toBeVisible({ timeout: 25_000 });
  stop();
  await page.goto(`${home}#/goal?asof=2016-06-30`);
  await page.reload();
  // On that day, 1.45 M of 2015 stood beside 2 M for 2020: neither shipped nor asked of a server.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("154 000 passagers", { timeout: 20_000 });
  for (const screen of screens) {
    await page.goto(`${home}#${screen}`);
    await expect(page.locator(".waiting")).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});

test("a newer version says that it is there, changes nothing until it is asked for, then opens", async ({ page }) => {
  await page.goto(address());
  await expect(page.getByText("S’ouvre aussi sans réseau.")).toBeVisible({ timeout: 25_000 });
  release = "newer-";
  await page.reload();
  const open = page.getByRole("button", { name: "L’ouvrir maintenant" });
  await expect(open).toBeVisible({ timeout: 25_000 });
  expect(await keptNames(page)).toHaveLength(2);
  await open.click();
  await expect(open).toBeHidden();
  await expect(async () => expect(await keptNames(page)).toEqual([expect.stringContaining("newer-")])).toPass();
});

const keptNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

import { type Page, expect, test } from "@playwright/test";
import { open, screens } from "./screens";

/** The engine in the browser: it answers as the shipped file does, it answers for any day, and the page stands without it. */

// The words of a row far below the window are not read by a browser that has not drawn it: here all of them are in it.
test.use({ viewport: { width: 1280, height: 6000 } });

const words = async (page: Page) => (await page.getByRole("main").innerText()).replace(/\s+/g, " ");

/** The words of a page whose screen has come and drawn all its rows: a long table says that it is busy until it has. */
async function settled(page: Page): Promise<string> {
  let before = "";
  await expect(async () => {
    await expect(page.locator("[aria-busy=true], .waiting")).toHaveCount(0, { timeout: 1000 });
    const now = await words(page);
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  }).toPass({ timeout: 20_000, intervals: [300] });
  return before;
}

// The SQL screen shows what its own engine holds: without one it has nothing to show.
for (const screen of screens.filter((each) => each !== "/query")) {
  test(`${screen} reads the same from the shipped file and from the live engine`, async ({ page, context }) => {
    await page.route(/worker.*\.js$/, (route) => route.abort());
    await open(page, screen);
    await expect(page.getByText(/ne démarre pas/)).toBeVisible({ timeout: 15_000 });
    const shipped = (await settled(page)).replace(/^La base de données ne démarre pas[^.]*\.[^.]*\.[^.]*\. /, "");

    const live = await context.newPage();
    let asked = false;
    await live.route(/first-view\.json$/, (route) => {
      asked = true;
      return route.abort();
    });
    await open(live, screen);
    await expect(live.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 20_000 });
    expect(asked).toBe(true);
    await expect(async () => expect(shipped).toContain(await settled(live))).toPass({ timeout: 30_000 });
  });
}

test("a day that is not shipped is worked out by the engine: in mid-2016 the ladder compares 2015", async ({
  page,
}) => {
  await open(page, "/overview", { asof: "2016-07-01" });
  await expect(page.locator("[data-as-of]")).toHaveText("1er juil. 2016");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator("figure.c5 h2")).not.toContainText("2023");
});

test("without WebAssembly the page says so, in words, and still shows the first view and its tables", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await open(page, "/overview");
  await expect(page.getByRole("status").first()).toContainText("WebAssembly");
  await expect(page.locator(".rung.on")).toContainText("2,1");
  await page.locator("figure.c7").getByRole("button", { name: "Tableau" }).click();
  await expect(page.locator("figure.c7").getByRole("table")).toContainText("1\u202f487\u202f313");
});

test("with its worker blocked the page says so and stands", async ({ page }) => {
  await page.route(/worker.*\.js$/, (route) => route.abort());
  await open(page, "/overview");
  await expect(page.getByText(/ne démarre pas/)).toBeVisible();
  await expect(page.locator(".rung.on")).toContainText("2,1");
});

test("when the engine's file cannot be fetched the page says so and stands", async ({ page, context }) => {
  await context.route(/\.wasm$/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText(/ne démarre pas/)).toBeVisible();
  await expect(page.locator(".rung.on")).toContainText("2,1");
});

import { expect, test } from "@playwright/test";
import { open } from "./screens";

const forecast = "/goal?goal=forecast";
const eve = `${forecast}&asof=2017-11-04`;

test("on the eve the methods go from 1.60 to 1.94 million for 2020, the naive one always drawn", async ({ page }) => {
  await open(page, `${eve}&lang=en`);
  await expect(page.getByRole("heading", { name: "For 2020, 1.60m to 1.94m depending on the method" })).toBeVisible();
  const chart = page.locator(".fc");
  await expect(chart.locator(".fc-naive.recharts-line path")).toHaveCount(1);
  await expect(chart.locator("[data-mark]").filter({ has: page.locator(".fc-point") })).toHaveCount(12);
});

test("exponential smoothing is fetched when the forecast is opened, and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "/goal?lang=en");
  await page.locator(".goal-road svg").first().waitFor();
  expect(asked.filter((url) => /augurs|ets_bg/.test(url))).toEqual([]);
  await page.getByRole("link", { name: "Forecast" }).click();
  await expect(page.getByText("Smoothing kept a level only")).toBeVisible();
  expect(asked.filter((url) => /ets_bg.*\.wasm/.test(url))).toHaveLength(1);
});

test("without its file the naive method and the drift stand, and the page says so", async ({ page }) => {
  await page.route(/ets_bg/, (route) => route.abort());
  await open(page, `${eve}&lang=en`);
  await expect(page.getByText("could not be loaded")).toBeVisible();
  await expect(page.locator(".fc .fc-point")).toHaveCount(8);
});

test("the choices go through the address, and the back button undoes them", async ({ page }) => {
  await open(page, `${forecast}&lang=en`);
  const before = page.getByRole("radio", { name: "Before the stop, 1999 to 2019" });
  await before.click({ force: true });
  await expect(page).toHaveURL(/fit=before/);
  await expect(page.getByRole("heading", { name: /^For 2023, 1\.86m to 2\.20m/ })).toBeVisible();
  await page.getByRole("radio", { name: "Naive" }).click({ force: true });
  await expect(page).toHaveURL(/method=naive/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { name: /^For 2029/ })).toBeVisible();
});

test("the report card names the best, by how much and in how many trials", async ({ page }) => {
  await open(page, `${eve}&lang=en`);
  await expect(
    page.getByRole("heading", { name: "The drift erred the least: 46% less than naive, in eight trials" }),
  ).toBeVisible();
  await expect(page.getByText("8 trials are too few to conclude.")).toBeVisible();
});

test("a point opens its working and the years behind it, by the keyboard", async ({ page }) => {
  await open(page, `${eve}&lang=en`);
  const chart = page.locator(".fc");
  await expect(chart.locator("[data-mark][tabindex='0']")).toHaveCount(1);
  await chart.locator("[data-mark][tabindex='0']").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText(/2\s?(million|000,000|,000,000)/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^2020, Drift/ }).press("Enter");
  await expect(page.getByRole("dialog")).toContainText("1,600,000 + 4 × +85,294 passengers a year");
});

test("announced forecasts: 1.7 million said for 2016, 1 597 000 came", async ({ page }) => {
  await open(page, `${forecast}&lang=en`);
  await page.getByRole("button", { name: /^2016, Cruise Club: 1,700,000 announced/ }).click();
  await expect(page.getByRole("dialog")).toContainText(
    "1,597,000 − 1,700,000 = −103,000 (−6.1% of what was announced)",
  );
});

test("the run-rate tells 2025 from its first half, and refuses on the eve with what is missing", async ({ page }) => {
  await open(page, `${forecast}&asof=2025-12-31&lang=en`);
  await expect(page.getByRole("heading", { name: /year would come to between 2\.49m and 2\.85m/ })).toBeVisible({
    timeout: 20_000,
  });
  await open(page, `${eve}&lang=en`);
  await expect(page.getByText("No month, quarter or half of 2017 is published")).toBeVisible();
});

test("a chart turns into its table, every horizon in it", async ({ page }) => {
  await open(page, `${eve}&lang=en`);
  const card = page.locator("figure", { has: page.getByRole("heading", { name: /erred the least/ }) });
  await card.getByRole("button", { name: "Table" }).click();
  await expect(card.getByRole("row")).toHaveCount(13);
});

for (const [day, words] of [
  ["2005-06-01", "Il faut 10 années de suite"],
  ["1995-01-01", "Aucune année comptée"],
] as const) {
  test(`as of ${day} it refuses with a sentence`, async ({ page }) => {
    await open(page, `${forecast}&asof=${day}`);
    await expect(page.getByText(words)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
  });
}

for (const width of [320, 390, 1024, 1440, 2560]) {
  test(`never scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, forecast);
    await page.locator(".fc svg").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

import { expect, test } from "@playwright/test";
import { open } from "./screens";

const eve = "/goal?asof=2017-11-04";

test("on the eve of the mission the title says how far below the route, and the course to steer", async ({ page }) => {
  await open(page, eve);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^149\s000 passagers sous la route\s: cap à 10,1\s% par an$/,
  );
});

test("today it says when the target was missed and when it was passed", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 million: missed in 2020, passed in 2023");
});

test("the three bases stand side by side, each with its growth", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  const bases = page.getByRole("group", { name: "Starting base" });
  await expect(bases.locator("data.disp, .disp data")).toHaveText(["+5.8%", "+7.7%", "+10.4%", "+6.6%"]);
  await expect(page.getByText("The base changes the answer")).toBeVisible();
});

test("another base changes the sentence, the course and what the gap is worth", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  await page.getByRole("radio", { name: "2016, actual" }).click();
  await expect(page.getByRole("status").filter({ hasText: "To go from 1,597,000" })).toContainText(
    "+5.8% a year for four years",
  );
  await expect(page.getByRole("heading", { name: "What 403,000 passengers are worth" })).toBeVisible();
  await page.getByRole("combobox", { name: "Another year" }).selectOption({ label: "2023, actual" });
  await expect(page.getByRole("heading", { name: "The gap is closed" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
});

test("the road is one tab stop; arrows walk its years, Enter opens their provenance", async ({ page }) => {
  await open(page, eve);
  const road = page.locator(".goal-road");
  await expect(road.locator("[data-mark][tabindex='0']")).toHaveCount(1);
  await road.locator("[data-mark][tabindex='0']").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(road.locator(":focus")).toHaveAttribute("aria-label", /^2016/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText(/1\s600\s000/);
});

test("an announcement opens with every time it was said and what came", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  await page.getByRole("button", { name: /^2016, MPCT/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1,597,000 − 1,600,000 = −3,000");
  await expect(dialog).toContainText("Noted in the data: reached");
});

test("each passenger counted once is given in words, below the road", async ({ page }) => {
  await open(page, "/goal?basis=comparable&lang=en");
  await expect(page.getByText("not to be compared with the target")).toBeVisible();
});

for (const [day, words] of [
  ["2014-01-01", "pas encore fixé"],
  ["1995-01-01", "Aucun trafic de Marseille"],
  ["2015-08-01", "aucune année ne le juge"],
] as const) {
  test(`as of ${day} the screen answers with sentences`, async ({ page }) => {
    await open(page, `/goal?asof=${day}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words, { timeout: 20_000 });
    await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
  });
}

for (const width of [320, 390, 1024, 1440, 2560]) {
  test(`never scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/goal");
    await page.locator(".goal-road svg").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

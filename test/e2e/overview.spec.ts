import { expect, test } from "@playwright/test";
import { open } from "./screens";

/** The overview as its users read it: the figures a shipowner knows, their sources, and the switches that hold everywhere. */

const figures = async (page: import("@playwright/test").Page) =>
  page.locator("main data").evaluateAll((all) => all.map((each) => Number((each as HTMLDataElement).value)));

test("the ladder says 6.9, 3.6 and 2.1 today, and 3.1 and 1.8 on the eve of the mission", async ({ page }) => {
  await open(page, "/overview");
  expect(await figures(page)).toEqual(
    expect.arrayContaining([6.88, 3.56, 2.11, 3.11, 1.84, 11_000_000, 5_300_000, 1_487_313]),
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Comptés de la même façon, Miami pèse deux Marseille, pas sept",
  );
});

test("the road asks 5.8 %, 7.7 % or 10.4 % a year, by the base one starts from", async ({ page }) => {
  await open(page, "/overview");
  expect(await figures(page)).toEqual(expect.arrayContaining([0.058, 0.077, 0.104]));
  await expect(page.locator("figure.c5")).toContainText(
    "2 M : manqués en 2020, dépassés en 2023".replaceAll(" :", "\u00a0:"),
  );
});

test("on 4 November 2017 Marseille is 149 000 passengers below the route, and the article is marked as published later", async ({
  page,
}) => {
  await open(page, "/overview", { asof: "2017-11-04", lang: "en" });
  await expect(page.locator("figure.c5 h2")).toHaveText("Course 2M: 149,000 passengers below the route (forecast)");
  await expect(page.locator(".stats")).toContainText("article) †");
  await expect(page.locator(".rung.on")).toContainText("×1.8");
});

test("any figure opens its file, line, source, words and rivals; Escape gives the focus back", async ({ page }) => {
  await open(page, "/overview");
  const figure = page.locator(".rung").nth(1).getByRole("button").nth(1);
  await figure.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("1\u202f487\u202f313");
  await expect(panel).toContainText("data/traffic.csv, ligne");
  await expect(panel).toContainText("showed a dip (7%)");
  await expect(panel).toContainText("12 autres chiffres publiés");
  await expect(panel.getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test("a chart is one stop of the Tab key; arrows walk its marks; Enter opens their provenance", async ({ page }) => {
  await open(page, "/overview");
  const marks = page.locator("figure.c5 [data-mark]");
  await expect(page.locator("figure.c5 [data-mark][tabindex='0']")).toHaveCount(1);
  await marks.last().focus();
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("2013");
});

test("language, day and basis are switched on the page, kept in the address, and undone by the back button", async ({
  page,
}) => {
  await open(page, "/overview");
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await expect(page).toHaveURL(/lang=en/);
  await page.getByRole("button", { name: /Data known on/ }).click();
  await page.getByText("4 Nov 2017, eve of the mission").click();
  await expect(page).toHaveURL(/asof=2017-11-04/);
  await expect(page.locator(".rung.on")).toContainText("×1.8");
  await page.keyboard.press("Escape");
  await page.locator("figure.c7").getByText("As published").first().click();
  await expect(page).toHaveURL(/basis=published/);
  await expect(page.locator(".rung.on")).toContainText("×3.1");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator(".rung.on")).toContainText("2,1");
});

test("an address that asks for what does not exist opens the nearest view and says what it ignored", async ({
  page,
}) => {
  await page.goto("/#/overvue?lang=de&asof=2017-02-30");
  await expect(page.getByRole("status").first()).toContainText("overvue");
  await expect(page.getByRole("status").first()).toContainText("asof=2017-02-30");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Miami");
});

test("the palette finds a line by a name of the press and goes there", async ({ page }) => {
  await open(page, "/overview");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("dysney");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/lines\/disney/);
});

test("a chart is also a table, and a file that says what it shows", async ({ page }) => {
  await open(page, "/overview");
  const ladder = page.locator("figure.c7");
  await ladder.getByRole("button", { name: "Tableau" }).click();
  await expect(ladder.getByRole("row")).toHaveCount(4);
  for (const [name, start] of [
    ["CSV", "\uFEFF# Trois décomptes"],
    ["SVG", "<svg"],
    ["PNG", "\u0089PNG"],
  ] as const) {
    await ladder.getByRole("button", { name: "Télécharger" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      ladder.getByRole("button", { name: new RegExp(`^${name}`) }).click(),
    ]);
    const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
    expect(bytes.toString(name === "PNG" ? "latin1" : "utf8")).toMatch(new RegExp(`^${start}`));
    if (name !== "PNG")
      expect(bytes.toString()).toMatch(
        /Seatrade[\s\S]*données connues au \d+ [a-zéû.]+ \d{4} · unité de l’écran.: Chaque passager compté une fois/,
      );
    await page.keyboard.press("Escape");
  }
});

for (const width of [320, 390, 768, 1024, 1440, 2560]) {
  test(`nothing sticks out of a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/overview");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

const winBack = (weights?: string): string =>
  `/lines?part=winback${weights === undefined ? "" : `&weights=${weights}`}`;
const concentration = "/lines?part=concentration";

const places = (page: Page) => page.locator("table.wb").first().locator("tbody tr th a").allInnerTexts();

test("the lines lead to who to win back and to the concentration, and the back button returns", async ({ page }) => {
  await open(page, "/lines");
  const parts = page.getByRole("navigation", { name: "Parties de l’écran" });
  await parts.getByRole("link", { name: "Qui reconquérir" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Carnival, Norwegian et Royal Caribbean");
  await expect(parts.getByRole("link", { name: "Qui reconquérir" })).toHaveAttribute("aria-current", "page");
  await parts.getByRole("link", { name: "Concentration" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /MSC et Costa.*60.% des escales à Marseille en 2017/,
  );
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Carnival");
  await page.goBack();
  await expect(page.locator(".mx")).toBeVisible();
});

test("weights move with the keyboard, stand in the address, change the order, and are undone", async ({ page }) => {
  await open(page, winBack());
  expect(await places(page)).toEqual([
    "Carnival Cruise Line",
    "Norwegian Cruise Line",
    "Royal Caribbean International",
    "Disney Cruise Line",
  ]);
  const slider = page.getByRole("slider", { name: "Poids : Présence à Miami" });
  await expect(slider).toHaveValue("3");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveValue("0");
  await expect(page).toHaveURL(/weights=0-3-2-1-1/);
  await expect(page.getByText("Ne compte pas : présence à Miami.")).toBeVisible();
  await page.getByRole("slider", { name: "Poids : Taille du navire" }).focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/weights=0-3-5-1-1/);
  await page.goBack();
  await expect(page).toHaveURL(/weights=0-3-2-1-1/);
  await page.getByRole("button", { name: "Revenir aux poids de départ" }).click();
  await expect(page).not.toHaveURL(/weights/);
  await expect(slider).toHaveValue("3");
});

test("a link repeats the weights; impossible ones are said and left out", async ({ page }) => {
  await open(page, winBack("0-0-5-0-0"));
  expect((await places(page))[0]).toBe("Royal Caribbean International");
  await open(page, winBack("9-9-9-9-9"));
  await expect(page.getByText(/weights=9-9-9-9-9/)).toBeVisible();
  expect((await places(page))[0]).toBe("Carnival Cruise Line");
});

test("all weights at zero rank nothing, and say so", async ({ page }) => {
  await open(page, winBack("0-0-0-0-0"));
  await expect(page.getByText(/rien ne peut être classé/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("aucun rang");
});

test("the lines without a rank are folded, and the address keeps them open", async ({ page }) => {
  await open(page, winBack());
  const fold = page.getByRole("button", { name: /compagnies sans rang/ });
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("link", { name: "Silversea Cruises" })).toHaveCount(0);
  await fold.click();
  await expect(page).toHaveURL(/unranked=shown/);
  await expect(page.getByRole("link", { name: "Silversea Cruises" })).toBeVisible();
  await page.goBack();
  await expect(fold).toHaveAttribute("aria-expanded", "false");
});

test("a score and each of its parts open their sources", async ({ page }) => {
  await open(page, winBack());
  const row = page.locator("table.wb").first().locator("tbody tr").first();
  const dialog = page.getByRole("dialog");
  await row.locator(".wb-score .figured").click();
  await expect(dialog).toContainText("100 × (3 × 1,00");
  await expect(dialog).toContainText("line_presence.csv");
  await expect(dialog).toContainText("ships.csv");
  await page.keyboard.press("Escape");
  for (const figure of await row.locator(".wb-part .figured").all()) {
    await figure.click();
    await expect(dialog).toContainText(/\.csv/);
    await page.keyboard.press("Escape");
  }
});

test("a gap is marked and never drawn as a zero: Disney rests on part of the weight", async ({ page }) => {
  await open(page, winBack());
  const disney = page.locator("table.wb tbody tr", { hasText: "Disney Cruise Line" });
  await expect(disney).toContainText("non publié");
  await expect(disney).toContainText(/sur 70.% du poids/);
  await expect(disney).toContainText("entre 12 et 42");
});

test("the marks of the scatter are walked with the arrow keys and open their sources", async ({ page }) => {
  await open(page, winBack());
  const chart = page.locator(".wb-plot");
  await expect(chart.locator("[data-mark][tabindex='0']")).toHaveCount(1);
  await chart.locator("[data-mark][tabindex='0']").focus();
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAttribute(
    "aria-label",
    /^Carnival.: 7 années à Miami, 2 années à Marseille$/,
  );
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /années? à Miami/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText(/line_presence\.csv/);
});

test("on the eve of the mission, what was published later is marked", async ({ page }) => {
  await open(page, winBack(), { asof: "2017-11-04" });
  const carnival = page.locator("table.wb tbody tr", { hasText: "Carnival Cruise Line" });
  await expect(carnival).toContainText("2 M†");
  await expect(page.getByText(/† publié après le 4 nov\. 2017/)).toBeVisible();
  await expect(page.getByText(/Déjà tête de ligne ici/)).toContainText("MSC (2017)");
});

test("the concentration says why there is no index, and every bound opens its source", async ({ page }) => {
  await open(page, concentration);
  await expect(page.getByText(/163 des 512 escales annoncées portent le nom/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /HHI.*pas calculable/ })).toBeVisible();
  await page.locator(".cc-bounds .figured").first().click();
  await expect(page.getByRole("dialog")).toContainText("fleet.csv");
  await page.keyboard.press("Escape");
  await page.locator(".cc [data-mark][tabindex='0']").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("fleet.csv");
});

test("on the eve, the share is that of a terminal, and says so", async ({ page }) => {
  await open(page, concentration, { asof: "2017-11-04", lang: "en" });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "90% of the traffic of the MPCT terminal in Marseille in 2015",
  );
  await expect(page.getByText("This figure is that of one terminal, not of the port.")).toBeVisible();
});

for (const width of [320, 390, 820, 1024, 1440]) {
  test(`nothing spills out of the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of [winBack(), concentration]) {
      await open(page, screen);
      if (screen !== concentration) await page.getByRole("button", { name: /compagnies sans rang/ }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test("axe finds nothing to say of the lines without a rank, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, winBack());
  await page.getByRole("button", { name: /compagnies sans rang/ }).click();
  expect(await violations(page, ".wb-others")).toEqual([]);
});

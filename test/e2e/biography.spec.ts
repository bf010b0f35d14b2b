import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

/** The page of a line, as its planner would go through it. */

test("an episode tells its reasons, and every source opens with its words", async ({ page }) => {
  await open(page, "/lines/royal-caribbean");
  const episode = page.getByRole("listitem").filter({ hasText: "20 escales annulées sur 25 annoncées" }).first();
  await expect(episode).toContainText("Motifs et circonstances cités");
  await episode
    .getByRole("button", { name: /Mer et Marine, Provenance/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toContainText("en 2009, plusieurs navires n'ont pas osé franchir les passes");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a year with rival numbers opens all of them, each with its page", async ({ page }) => {
  await open(page, "/lines/royal-caribbean");
  await page.getByRole("button", { name: /16 à 24 annoncées/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("3 déclarations, toutes gardées");
  for (const calls of [16, 23, 24]) await expect(dialog).toContainText(`${calls} escales annoncées`);
});

test("the box ends on the question, and leads to the goal", async ({ page }) => {
  await open(page, "/lines/royal-caribbean");
  await expect(page.getByRole("heading", { name: /Qu’est-ce qui ramènerait vos embarquements/ })).toBeVisible();
  await page.getByRole("link", { name: /Voir ce que pèserait un retour/ }).click();
  await expect(page).toHaveURL(/#\/goal/);
});

test("the accident of September 2016 is folded, and not printed", async ({ page }) => {
  await open(page, "/lines/royal-caribbean");
  const note = page.getByText(/canot de sauvetage/);
  await expect(note).toBeHidden();
  await page.getByText("Note interne, ni imprimée").click();
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(note).toBeHidden();
});

test("on the eve of the mission nothing later is told", async ({ page }) => {
  await open(page, "/lines/silversea", { lang: "en", asof: "2017-11-04" });
  await expect(page.locator("main")).toContainText("Lefebvre family");
  const text = await page.locator("main").innerText();
  expect(text.match(/\b(2019|202\d)\b|Royal Caribbean/g) ?? []).toEqual([]);
});

for (const [written, name] of [
  ["rccl", "Royal Caribbean International"],
  ["Silverseas", "Silversea Cruises"],
  ["Dysney Cruise Line", "Disney Cruise Line"],
  ["MSC Croisières", "MSC Cruises"],
  ["CARNIVAL-CRUISE-LINES", "Carnival Cruise Line"],
] as const) {
  test(`${written} in the address opens ${name}, without a note`, async ({ page }) => {
    await open(page, `/lines/${encodeURIComponent(written)}`);
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
    await expect(page.getByText(/ressemble à/)).toHaveCount(0);
  });
}

test("an unknown line is answered with the nearest, and decides nothing", async ({ page }) => {
  await open(page, "/lines/royal");
  await expect(page.getByText(/Aucune compagnie ne s’appelle/)).toBeVisible();
  await page
    .getByRole("status")
    .getByRole("link", { name: /Royal Caribbean International/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Royal Caribbean");
});

for (const line of ["royal-caribbean", "carnival", "silversea", "disney"])
  for (const [lang, theme] of [
    ["fr", "light"],
    ["en", "dark"],
  ] as const)
    test(`axe finds nothing on the page of ${line} in ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `/lines/${line}`, { lang, theme });
      expect(await violations(page)).toEqual([]);
    });

for (const width of [320, 390, 1024, 1440])
  test(`sources are large enough to touch and nothing spills at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const line of ["carnival", "disney", "silversea"]) {
      await open(page, `/lines/${line}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

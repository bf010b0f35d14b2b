import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { type Reading, open } from "./screens";

/** Next month's file: what it changes is seen before it is loaded, accepted row by row, undone, and repeated after a reload. */

const give = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const files = (page: Page) => page.getByRole("navigation", { name: "Fichiers déposés" });
const work = (page: Page) => page.getByRole("region", { name: "Votre travail" });
const changes = (page: Page) => page.getByRole("region", { name: "Ce que ce fichier change" });
const load = (page: Page) => page.getByRole("button", { name: "Charger", exact: true });

const november = "Année;Passagers\n2030;2000000\n2031;2100000\n";
const december = "Année;Passagers\n2030;2000000\n2031;2150000\n2032;2300000\n";

async function novemberLoaded(page: Page): Promise<void> {
  await open(page, "/data");
  await give(page, "novembre.csv", november);
  await page.getByLabel("De quel port s’agit-il").selectOption("marseille");
  await page.getByRole("radio", { name: /^mouvements/ }).click();
  await page.getByRole("radio", { name: "réels" }).click();
  await page.getByRole("radio", { name: /^un port ou un organisme/ }).click();
  await load(page).click();
  await expect(files(page).getByRole("link", { name: /novembre/ })).toContainText("chargé");
}

async function decemberCompared(page: Page): Promise<void> {
  await novemberLoaded(page);
  await give(page, "décembre.csv", december);
  await expect(changes(page).getByRole("group", { name: "1 ligne révisée" })).toBeVisible({ timeout: 20_000 });
}

/** What the volumes say of Marseille in the years of the files. */
async function valuesSaid(page: Page, values: [number, RegExp | null][]): Promise<void> {
  await page.getByRole("navigation").first().getByRole("link", { name: "Volumes" }).click();
  await expect(page.getByRole("row", { name: /^2017/ }).first()).toBeVisible();
  for (const [year, value] of values) {
    const row = page.getByRole("row", { name: new RegExp(`^${year}`) });
    if (value === null) await expect(row.getByRole("button", { name: /2.300.000/ })).toHaveCount(0);
    else await expect(row.getByRole("button", { name: value })).toBeVisible();
  }
  await page.getByRole("navigation").first().getByRole("link", { name: "Données" }).click();
}

test("a file of the same columns shows what it revises and which headline figures change, before anything is loaded", async ({
  page,
}) => {
  await decemberCompared(page);
  await expect(changes(page).getByLabel("Ce fichier reprend")).toHaveValue(/^dropped-/);
  const row = changes(page)
    .getByRole("group", { name: "1 ligne révisée" })
    .getByRole("row", { name: /Marseille, 2031/ });
  await expect(row).toContainText("valeur");
  await expect(row).toContainText(/2.100.000/);
  await expect(row).toContainText(/2.150.000/);
  await expect(changes(page)).toContainText("1 ligne nouvelle");
  await expect(changes(page)).toContainText("3 lignes à charger = 3 retenues + 0 non acceptées");
  const headline = changes(page).getByRole("row", { name: /Passagers de Marseille, dernière année/ });
  await expect(headline).toContainText(/2.100.000\s*2031/);
  await expect(headline).toContainText(/2.300.000\s*2032/);
  await expect(headline).toContainText("décembre.csv");
  await valuesSaid(page, [
    [2031, /2.100.000/],
    [2032, null],
  ]);
});

test("a row that is not accepted keeps the earlier value; it is undone, done again, and the same after a reload", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await decemberCompared(page);
  await changes(page)
    .getByRole("checkbox", { name: /Accepter Marseille, 2031/ })
    .click();
  await expect(changes(page)).toContainText(
    "3 lignes à charger = 2 retenues + 1 non acceptées. 1 ligne de novembre.csv reste",
    {
      timeout: 20_000,
    },
  );
  await load(page).click();
  await expect(files(page).getByRole("link", { name: /décembre/ })).toContainText("chargé", { timeout: 20_000 });
  const whole: [number, RegExp][] = [
    [2031, /2.100.000/],
    [2032, /2.300.000/],
  ];
  await valuesSaid(page, whole);
  await work(page).getByRole("button", { name: "Annuler" }).click();
  await expect(files(page).getByRole("link", { name: /décembre/ })).not.toContainText("chargé", { timeout: 20_000 });
  await valuesSaid(page, [
    [2031, /2.100.000/],
    [2032, null],
  ]);
  await work(page).getByRole("button", { name: "Rétablir" }).click();
  await expect(files(page).getByRole("link", { name: /décembre/ })).toContainText("chargé", { timeout: 20_000 });
  await valuesSaid(page, whole);
  await page.reload();
  await expect(files(page).getByRole("link", { name: /décembre/ })).toContainText("chargé", { timeout: 20_000 });
  await expect(changes(page)).toContainText("1 ligne de novembre.csv reste", { timeout: 20_000 });
  await valuesSaid(page, whole);
  await work(page).locator("summary").click();
  await expect(work(page).getByRole("row", { name: /lignes acceptées ou non/ })).toContainText("décembre.csv");
  await page.getByRole("button", { name: "Retirer décembre.csv" }).click();
  await expect(files(page).getByRole("link")).toHaveCount(1);
  await valuesSaid(page, [
    [2031, /2.100.000/],
    [2032, null],
  ]);
});

test("all rows of a kind are refused at once; a file may stand beside the other, whose figures then are rivals", async ({
  page,
}) => {
  await decemberCompared(page);
  await changes(page).getByText("1 ligne nouvelle").click();
  await changes(page).getByRole("checkbox", { name: "Accepter toutes les lignes de cette sorte" }).nth(1).click();
  await expect(changes(page)).toContainText("3 lignes à charger = 2 retenues + 1 non acceptées", { timeout: 20_000 });
  await changes(page).getByLabel("Ce fichier reprend").selectOption("");
  await expect(changes(page)).toContainText("1 chiffre est contredit par une autre source", { timeout: 20_000 });
  await expect(changes(page)).toContainText("3 lignes à charger = 3 retenues");
});

test("a file that is too large to be compared says so before it is loaded, counts what differs, and lets the other go", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_each, at) => `J${from + at},${100 + at},${"remark ".repeat(570)}${at}\n`).join("");
  await open(page, "/data");
  await give(page, "janvier.csv", `quai,longueur,remarque\n${rows(0, 300)}`);
  await load(page).click();
  await expect(files(page).getByRole("link", { name: /janvier/ })).toContainText("chargé", { timeout: 30_000 });
  await give(page, "février.csv", `quai,longueur,remarque\n${rows(1, 4_100)}`);
  const apart = page.getByRole("region", { name: "Ce fichier n’est pas comparé ligne à ligne avec janvier.csv" });
  await expect(apart).toContainText(/février.csv est plus lourd/, { timeout: 60_000 });
  await expect(apart).toContainText("la table janvier reste telle quelle");
  await expect(apart).toContainText(/299 lignes révisées, 3.801 lignes nouvelles et 1 ligne absente/, {
    timeout: 60_000,
  });
  await expect(load(page)).toBeEnabled();
  await apart.getByRole("button", { name: "Retirer janvier.csv des tables" }).click();
  await expect(apart).toHaveCount(0);
  await expect(files(page).getByRole("link", { name: /janvier/ })).not.toContainText("chargé");
});

test("a presence of a line that another source counts otherwise is shown beside it", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "/data");
  await give(page, "lignes.csv", "Compagnie;Port;Année;Escales\nRCCL;Marseille;2013;99\n");
  await page.getByRole("radio", { name: "prévus" }).click();
  await page.getByRole("radio", { name: /^un port ou un organisme/ }).click();
  const line = changes(page).getByText("1 présence d’une ligne est contredite par une autre source");
  await line.click({ timeout: 20_000 });
  const row = changes(page).getByRole("row", { name: /Royal Caribbean.*2013/ });
  await expect(row).toContainText("99 escales");
  await expect(row).toContainText("23 escales");
});

for (const reading of [
  { lang: "fr", theme: "light" },
  { lang: "en", theme: "dark" },
] satisfies Reading[])
  test(`what a file changes passes axe on a phone (${reading.lang}, ${reading.theme})`, async ({ page }) => {
    await decemberCompared(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(({ lang, theme }) => {
      location.hash = `${location.hash}${location.hash.includes("?") ? "&" : "?"}lang=${lang}&theme=${theme}`;
    }, reading);
    await expect(
      page.getByRole("region", { name: reading.lang === "fr" ? "Ce que ce fichier change" : "What this file changes" }),
    ).toBeVisible();
    await page
      .locator(".data-revision details")
      .evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { records } from "../../src/intake/csv";
import { violations } from "./axe";
import { type Reading, open } from "./screens";

/** The tables that the tool holds: counted, opened, profiled, taken away as files that are read back. */

const section = (page: Page) => page.getByRole("region", { name: "Les tables de l’outil" });
const line = (page: Page, name: string) =>
  section(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name, exact: true }) });
const profile = (page: Page) =>
  section(page)
    .getByRole("group", { name: /^Colonnes de la table/ })
    .getByRole("table");

async function file(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: "Télécharger la table" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const shipped = records(readFileSync("data/traffic.csv", "utf8"));

test("tables are counted when they are asked for, and the open one has the rows of its file", async ({ page }) => {
  await open(page, "/data");
  await expect.poll(() => page.workers().length).toBe(2); // the engine, and the reader of files
  await expect(section(page).getByRole("listitem")).toHaveCount(0);
  await section(page).getByRole("link", { name: "Voir les tables" }).click();
  await expect(line(page, "traffic")).toContainText("des chiffres rivaux", { timeout: 20_000 });
  expect(page.workers().length).toBe(3);
  await expect(line(page, "traffic").locator("data").first()).toHaveAttribute("value", String(shipped.length));
  await expect(line(page, "calls")).toContainText("se remplit des fichiers déposés");
  await section(page).getByRole("link", { name: "traffic", exact: true }).click();
  await expect(page).toHaveURL(/held=traffic/);
  await expect(profile(page).getByRole("row", { name: /^fact_id/ })).toContainText("jamais deux fois la même");
  await expect(profile(page).getByRole("row", { name: /^port_id/ })).toContainText("marseille");

  const machine = await file(page, "CSV, pour les machines");
  expect(machine.name).toBe("cap2m-traffic.csv");
  expect(records(machine.bytes.toString())).toHaveLength(shipped.length);
  expect((await file(page, "XLSX, classeur Excel")).bytes.subarray(0, 2).toString()).toBe("PK");
  expect((await file(page, "Parquet, colonnes typées")).bytes.subarray(0, 4).toString()).toBe("PAR1");

  await page.reload();
  await expect(profile(page)).toBeVisible({ timeout: 20_000 });
  await section(page).getByRole("link", { name: "Fermer la table" }).click();
  await expect(profile(page)).toHaveCount(0);
  await page.goBack();
  await expect(profile(page)).toBeVisible();
  await section(page).getByRole("link", { name: "Interroger en SQL" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Toutes les données, en SQL");
  await expect(page).not.toHaveURL(/held=/);
});

test("the file for a French Excel has decimal commas and French days, and the tool reads it back", async ({ page }) => {
  await open(page, "/data?held=traffic");
  await expect(profile(page)).toBeVisible({ timeout: 20_000 });
  const { name, bytes } = await file(page, "CSV, pour Excel en français");
  const text = bytes.toString();
  expect(text.startsWith("\uFEFFfile_line;fact_id;port_id;")).toBe(true);
  expect(text).toMatch(/;01\/01\/\d{4};31\/12\/\d{4};/);
  await section(page).getByRole("link", { name: "economics", exact: true }).click();
  await expect(profile(page).getByRole("row", { name: /^metric/ })).toBeVisible();
  expect((await file(page, "CSV, pour Excel en français")).bytes.toString()).toMatch(/;\d+,\d+;/);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: bytes });
  await expect(page.getByText(`${shipped.length} lignes hors en-tête = ${shipped.length} lues`)).toBeVisible();
});

test("everything goes out as one data package, which the tool reads back; the years say what is published of each", async ({
  page,
}) => {
  await open(page, "/data?held=");
  const grid = section(page).getByRole("group", { name: "Chiffres publiés de Marseille" });
  await expect(grid.getByRole("row", { name: /^2017/ })).toContainText("publié", { timeout: 20_000 });
  await grid.getByRole("row", { name: /^2017/ }).getByRole("button").first().click();
  await expect(page.getByRole("dialog")).toContainText("Marseille, 2017");
  await page.keyboard.press("Escape");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    section(page)
      .getByRole("button", { name: /^Tout télécharger/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("cap2m-data.zip");
  const buffer = readFileSync(await download.path());
  await page.locator("input[type=file]").setInputFiles({ name: "cap2m-data.zip", mimeType: "application/zip", buffer });
  await page.getByRole("radio", { name: "data/traffic.csv" }).click();
  await page.getByRole("button", { name: "Répondre" }).click();
  await expect(page.getByText(`${shipped.length} lignes hors en-tête = ${shipped.length} lues`)).toBeVisible();
});

test("a table that is not there is said to be missing", async ({ page }) => {
  await open(page, "/data?held=nowhere");
  await expect(section(page).getByText("Aucune table ne s’appelle")).toBeVisible({ timeout: 20_000 });
});

for (const reading of [
  { lang: "fr", theme: "light" },
  { lang: "en", theme: "dark" },
] satisfies Reading[])
  test(`list and profile pass axe, on a phone too (${reading.lang}, ${reading.theme})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/data?held=ports", reading);
    await expect(
      page.getByRole("group", { name: /^Colonnes de la table|^Columns of table/ }).getByRole("table"),
    ).toBeVisible({ timeout: 20_000 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

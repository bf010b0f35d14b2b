import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

const chart = (page: Page) => page.locator(".vol-plot");
const rows = (page: Page) => page.locator("table.tb tbody tr");

async function drawn(page: Page): Promise<void> {
  await chart(page).locator("[data-mark]").first().waitFor();
}

test("each choice is in the address, and the way back undoes it", async ({ page }) => {
  await open(page, "/volumes");
  await page.getByText("Escales", { exact: true }).click();
  await expect(page).toHaveURL(/measure=calls/);
  await page.getByText("Log", { exact: true }).click();
  await expect(page).toHaveURL(/measure=calls&scale=log/);
  await page.getByLabel("Dernière année").selectOption("2019");
  await expect(page).toHaveURL(/to=2019/);
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=log/);
});

test("ports are chosen beside Marseille, one at least, and a port that does not exist is said", async ({ page }) => {
  await open(page, "/volumes?ports=miami,atlantis");
  await expect(page.getByText(/atlantis.*inconnu ici/)).toBeVisible();
  await page.getByRole("button", { name: /À côté/ }).click();
  await expect(page.getByRole("checkbox", { name: "PortMiami" })).toBeDisabled();
  await page.getByRole("checkbox", { name: "Barcelone" }).click();
  await expect(page).toHaveURL(/ports=miami,barcelona/);
  await expect(chart(page).locator("text", { hasText: /^Barcelone/ })).toBeVisible();
});

test("the chart is one tab stop, arrows go from point to point, Enter opens the source", async ({ page }) => {
  await open(page, "/volumes?asof=2017-11-04");
  await drawn(page);
  await expect(chart(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await chart(page).locator('[data-mark][tabindex="0"]').focus();
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Marseille, 2017, 1\s500\s000, prévu/);
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Marseille, 2016/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Marseille, 2016");
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Marseille, 2016/);
});

test("the table sorts by any column, filters its rows and hides columns", async ({ page }) => {
  await open(page, "/volumes");
  await expect(rows(page).first()).toContainText("2025");
  await page.getByRole("button", { name: "Année", exact: true }).click();
  await expect(rows(page).first()).toContainText("2001");
  await page.getByRole("button", { name: "PortMiami / Marseille" }).click();
  await expect(rows(page).first()).toContainText("×");
  await expect(page.locator("th[aria-sort=descending]")).toHaveText(/PortMiami/);
  await page.getByLabel("Filtrer les lignes").fill("1487313");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Effacer le filtre" }).click();
  await page.getByRole("button", { name: "Colonnes" }).click();
  await page.getByRole("checkbox", { name: /Marseille.*Évolution/ }).uncheck();
  await expect(page.getByRole("columnheader", { name: "Évolution" })).toHaveCount(1);
});

test("how the table is looked at is in the address: one way back for a word typed, one for each order and column", async ({
  page,
}) => {
  await open(page, "/volumes");
  await page.getByLabel("Filtrer les lignes").pressSequentially("201");
  await expect(page).toHaveURL(/#\/volumes\?filter=201$/);
  await page.getByRole("button", { name: "PortMiami / Marseille" }).click();
  await expect(page).toHaveURL(/filter=201&sort=-ratio$/);
  await page.getByRole("button", { name: "Colonnes" }).click();
  await page.getByRole("checkbox", { name: /Marseille.*Évolution/ }).uncheck();
  await expect(page).toHaveURL(/sort=-ratio&cols=-marseille-change$/);
  await page.reload();
  await expect(rows(page)).toHaveCount(10);
  await expect(page.getByLabel("Filtrer les lignes")).toHaveValue("201");
  await expect(page.getByRole("columnheader", { name: "Évolution" })).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: "Évolution" })).toHaveCount(2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/#\/volumes$/);
  await expect(rows(page)).toHaveCount(25);
});

test("columns that no port shown has are said, and the usual order stays", async ({ page }) => {
  await open(page, "/volumes?sort=-genoa-value&cols=-atlantis-value");
  await expect(page.getByText("sort=-genoa-value")).toBeVisible();
  await expect(page.getByText("cols=-atlantis-value")).toBeVisible();
  await expect(rows(page).first()).toContainText("2025");
});

test("a chart shown as a table is in the address, and the way back shows the chart", async ({ page }) => {
  await open(page, "/volumes?table=ports");
  await expect(page.getByRole("region", { name: /Marseille est 7e/ })).toBeVisible();
  await drawn(page);
  await page.getByRole("button", { name: "Tableau" }).first().click();
  await expect(page).toHaveURL(/table=ports&table=volumes$/);
  await expect(chart(page)).toHaveCount(0);
  await page.goBack();
  await drawn(page);
});

test("the table is copied as it stands, to paste in a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/volumes?to=2017");
  await page.getByLabel("Filtrer les lignes").fill("2017");
  await page.getByRole("button", { name: "Copier", exact: true }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [header = "", first = ""] = text.split("\n");
  expect(header.split("\t")[0]).toBe("Année");
  expect(first.split("\t").slice(0, 2)).toEqual(["2017", "1487313"]);
});

for (const params of [
  "?basis=comparable&ports=miami,cannes",
  "?scale=log&theme=dark",
  "?measure=calls&scale=index&lang=en",
]) {
  test(`axe finds nothing to say of the volumes ${params}`, async ({ page }) => {
    await open(page, `/volumes${params}`);
    await drawn(page);
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of [320, 390, 1024, 2560]) {
  test(`nothing leaves a page ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/volumes?ports=miami,barcelona");
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { open } from "./screens";

/** An analyst closes the laptop in the middle of anything, and finds it as it was. */

/** A table that is none of the model's: it becomes a table of its own, with nothing to be asked. */
const table = (rows: number) =>
  `quai;poste;longueur\n${Array.from({ length: rows }, (_each, at) => `J${at};poste ${at};${at + 100},5`).join("\n")}\n`;

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("Ouvrir des fichiers")
    .last()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByRole("navigation", { name: "Fichiers déposés" })).toContainText(name);
  await expect(page.getByRole("button", { name: /^Charger/ })).toBeEnabled({ timeout: 20_000 });
}

async function load(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Charger/ }).click();
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
}

const files = (page: Page) => page.getByRole("navigation", { name: "Fichiers déposés" });
const work = (page: Page) => page.getByRole("region", { name: "Votre travail" });

async function rowsInTables(page: Page, sql: string, expected: string): Promise<void> {
  await open(page, "/query", { lang: "fr" });
  await expect(page.locator(".query-side code").first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole("textbox", { name: "Requête SQL" }).fill(sql);
  await page.getByRole("textbox", { name: "Requête SQL" }).press("Control+Enter");
  await expect(page.getByRole("region", { name: "Réponse" }).getByRole("cell").first()).toHaveText(expected, {
    timeout: 20_000,
  });
}

test.beforeEach(() => test.setTimeout(90_000));

test("what was dropped and loaded is there after the page comes back, rows and history included", async ({ page }) => {
  await open(page, "/data");
  await drop(page, "quais.csv", table(30));
  await load(page);
  await expect(work(page)).toContainText("1 fichier gardé");
  await page.reload();
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
  await work(page).locator("summary").click();
  await expect(work(page).getByRole("row")).toHaveCount(3);
  await expect(work(page)).toContainText("chargé dans les tables");
  await rowsInTables(page, "select count(*) as n from quais", "30");
});

test("every change is undone and done again, and what is undone stays undone", async ({ page }) => {
  await open(page, "/data");
  await drop(page, "quais.csv", table(30));
  await load(page);
  const undo = work(page).getByRole("button", { name: "Annuler" });
  const redo = work(page).getByRole("button", { name: "Rétablir" });
  await undo.click();
  await expect(files(page)).toContainText("lu");
  await expect(redo).toBeEnabled();
  await redo.click();
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
  await undo.click();
  await expect(files(page)).not.toContainText("chargé");
  await undo.click();
  await expect(files(page)).toHaveCount(0);
  await expect(work(page)).toContainText("Les fichiers déposés sont gardés");
  await page.reload();
  await expect(work(page)).toBeVisible();
  await expect(files(page)).toHaveCount(0);
});

test("two tabs agree on what there is", async ({ page, context }) => {
  await open(page, "/data");
  const other = await context.newPage();
  await open(other, "/data");
  await drop(page, "quais.csv", table(30));
  await load(page);
  await expect(files(other)).toContainText("chargé", { timeout: 20_000 });
  await other.getByRole("button", { name: "Retirer quais.csv" }).click();
  await expect(files(page)).toHaveCount(0, { timeout: 20_000 });
});

test("all of the work goes to one file, which opens elsewhere with the same answers; a damaged one changes nothing", async ({
  page,
  browser,
}) => {
  await open(page, "/data");
  await drop(page, "quais.csv", table(30));
  await load(page);
  const saved = page.waitForEvent("download");
  await work(page).getByRole("button", { name: "Tout enregistrer" }).click();
  const bytes = readFileSync(await (await saved).path());
  expect((await saved).suggestedFilename()).toMatch(/\.cap2m$/);

  const elsewhere = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await open(elsewhere, "/data");
  const put = (buffer: Buffer) =>
    elsewhere.getByLabel("Ouvrir des fichiers").last().setInputFiles({ name: "travail.cap2m", mimeType: "", buffer });
  const damaged = Buffer.from(bytes);
  const inData = damaged.indexOf("data/dropped-");
  damaged[inData + 60] = (damaged[inData + 60] ?? 0) ^ 0xff;
  await put(damaged);
  await expect(elsewhere.locator(".toast")).toContainText("n’a pas été ouvert, rien n’a changé");
  await expect(files(elsewhere)).toHaveCount(0);
  await put(bytes);
  await expect(elsewhere.locator(".toast")).toContainText("est ouvert", { timeout: 20_000 });
  await expect(files(elsewhere)).toContainText("chargé", { timeout: 20_000 });
  await rowsInTables(elsewhere, "select sum(longueur) as n from quais", "3 450,0".replace(" ", "\u202f"));
  await elsewhere.context().close();
});

test("a browser that refuses to keep says what it means, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await open(page, "/data");
  await drop(page, "quais.csv", table(30));
  await load(page);
  await expect(work(page)).toContainText("Le navigateur refuse de garder");
  await expect(work(page)).toContainText("1 fichier n’est que dans cette page");
  await expect(work(page).getByRole("button", { name: "Tout enregistrer" })).toBeEnabled();
});

test("a full device says so; what was kept before stays, and what was not is kept once there is room", async ({
  page,
}) => {
  await open(page, "/data");
  await drop(page, "avant.csv", table(10));
  await expect(work(page)).toContainText("1 fichier gardé");
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    (window as unknown as { makeRoom: () => void }).makeRoom = () => {
      IDBObjectStore.prototype.put = put;
    };
  });
  await drop(page, "quais.csv", table(30));
  await expect(work(page)).toContainText("Il n’y a plus de place");
  await expect(work(page)).toContainText("1 fichier n’est que dans cette page");
  // In one go: whatever else the page keeps next would take the button away.
  await work(page)
    .getByRole("button", { name: "Réessayer de garder" })
    .evaluate((button: HTMLElement) => {
      (window as unknown as { makeRoom: () => void }).makeRoom();
      button.click();
    });
  await expect(work(page)).toContainText("2 fichiers gardés");
});

test("a store that the browser has cleared is noticed, by the names of what was in it", async ({ page }) => {
  await open(page, "/data");
  await drop(page, "quais.csv", table(30));
  await expect(work(page)).toContainText("1 fichier gardé");
  await open(page, "/overview");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open("cap2m");
        asked.onsuccess = () => {
          const transaction = asked.result.transaction("files", "readwrite");
          transaction.objectStore("files").clear();
          transaction.oncomplete = resolve;
        };
      }),
  );
  await open(page, "/data");
  await expect(work(page)).toContainText("quais.csv n’y est plus", { timeout: 20_000 });
});

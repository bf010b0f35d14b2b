import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { chooseFiles, dropOn, give, hostile, sayTheRest, traffic } from "./dropping";
import { open } from "./screens";

/** Files dropped in by a person: read with proof, asked about, refused with reason, loaded into the figures, taken out again. */

test("a clean file shows its proof, is loaded, appears in Volumes with its file and line, and goes again", async ({
  page,
}) => {
  await open(page, "/data");
  await give(page, "bilan.csv", traffic);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 lignes lues, chacune avec sa preuve");
  await expect(page.getByText("2 lignes hors en-tête = 2 lues + 0 écartée")).toBeVisible();
  const proof = page.getByRole("region", { name: "Preuve de lecture" });
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("2800000");
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("Multiplié selon l’unité");
  const load = page.getByRole("button", { name: "Charger" });
  await expect(load).toBeDisabled();
  await sayTheRest(page);
  await expect(page.getByText("3 chiffres de trafic")).toBeVisible();
  await load.click();
  await expect(page.getByText(/les chiffres sont dans tous les écrans/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page
    .getByRole("region", { name: "Ce que deviennent les lignes" })
    .getByRole("link", { name: "Volumes" })
    .last()
    .click();
  const row = page.getByRole("row", { name: /^2030/ });
  await row.getByRole("button", { name: /2.750.000/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("bilan.csv, ligne 2");
  await expect(dialog).toContainText("votre fichier");
  await dialog.getByRole("button", { name: "Fermer" }).click();

  await page.goBack();
  await page.getByRole("button", { name: "Retirer bilan.csv" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Déposez un fichier/);
  await page.getByRole("navigation").first().getByRole("link", { name: "Volumes" }).click();
  await expect(page.getByRole("row", { name: /^2017/ })).toBeVisible();
  await expect(row).toHaveCount(0);
});

test("a file that leaves something open asks, with line, column and text, and stores nothing before the answer", async ({
  page,
}) => {
  await open(page, "/data");
  await chooseFiles(page, hostile("13_ambiguous_thousands.csv"));
  const asking = page.getByRole("region", { name: "À trancher" });
  await expect(asking).toContainText("ligne 2, colonne Passagers");
  await expect(asking).toContainText("Marseille;1,597");
  await expect(page.getByRole("button", { name: "Charger" })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await asking.getByRole("radio", { name: /la virgule sépare les milliers/ }).click();
  await asking.getByRole("button", { name: "Répondre" }).click();
  await expect(asking).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Preuve de lecture" })).toContainText("1597");
  await page.getByRole("button", { name: "revenir aux questions" }).click();
  await expect(asking).toBeVisible();
});

test("a file that is no table is refused, with the reason and what to do", async ({ page }) => {
  await open(page, "/data");
  await chooseFiles(page, hostile("45_png_named.csv"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce fichier ne se lit pas comme un tableau");
  await expect(page.getByRole("main")).toContainText("C’est une image.");
  await expect(page.getByRole("main")).toContainText("copiez le tableau et collez-le ici");
  expect(await violations(page)).toEqual([]);
});

test("files are dropped on any screen, several at once, and never leave the browser", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (request.method() !== "GET" || (protocol.startsWith("http") && hostname !== "localhost"))
      asked.push(`${request.method()} ${request.url()}`);
  });
  await open(page, "/goal");
  await dropOn(page, "bilan.csv", Buffer.from(traffic));
  await expect(page).toHaveURL(/#\/data\?file=[0-9a-f]{12}/);
  await expect(page.getByRole("link", { name: /bilan\.csv/ })).toContainText("lu");
  await chooseFiles(page, hostile("37_ragged_rows.csv"), hostile("47_empty.csv"));
  const files = page.getByRole("navigation", { name: "Fichiers déposés" });
  await expect(files.getByRole("link")).toHaveCount(3);
  await expect(files).toContainText("à trancher");
  await expect(files).toContainText("refusé");
  expect(asked.filter((each) => !each.startsWith("HEAD"))).toEqual([]);
});

test("cells that are pasted are read like a file", async ({ page }) => {
  await open(page, "/data");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "Port\tAnnée\tPassagers\nMarseille\t2030\t2 750 000\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("definition").filter({ hasText: /^tabulation$/ })).toBeVisible();
  await page.getByRole("button", { name: "Coller un tableau" }).click();
  await page.getByRole("textbox", { name: "Tableau collé" }).fill("a;b\n1;2\n3;4\n");
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(page.getByRole("navigation", { name: "Fichiers déposés" }).getByRole("link")).toHaveCount(2);
});

test("hostile names and values stay text, as a table of their own", async ({ page }) => {
  const said: string[] = [];
  page.on("dialog", (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => said.push(message));
  await open(page, "/data");
  await chooseFiles(page, hostile("41_xss_sql_values.csv"), hostile("39_headers_hostile.csv"));
  for (const name of ["41_xss_sql_values.csv", "39_headers_hostile.csv"]) {
    await page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await page.getByRole("button", { name: "Charger" }).click();
    await expect(page.getByRole("link", { name: new RegExp(`^${name}`) })).toContainText("chargé");
  }
  await expect(page.getByRole("region", { name: "Preuve de lecture" })).toContainText("__proto__");
  await page.getByRole("link", { name: /^41_xss/ }).click();
  await expect(page.getByRole("region", { name: "Aperçu" })).toContainText("<script>");
  expect(said).toEqual([]);
});

/** A list of calls that is large and clean. */
const many = (rows: number): Buffer =>
  Buffer.from(
    `port,line,ship,arrival,passengers,remark\n${Array.from({ length: rows }, (_, at) =>
      [
        "Marseille",
        at % 2 === 0 ? "Costa" : "MSC",
        "Orchestra",
        `203${at % 5}-0${(at % 9) + 1}-${(at % 28) + 1 < 10 ? "0" : ""}${(at % 28) + 1}`,
        1000 + ((at * 7919) % 5000),
        `at the quay until the evening, number ${at}`.replace(",", ""),
      ].join(","),
    ).join("\n")}\n`,
  );

test("a reading is stopped at once, and can be taken up again", async ({ page }) => {
  await open(page, "/data");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: many(500_000) });
  await page.getByRole("button", { name: "Arrêter" }).click();
  await expect(page.getByText("Vous avez arrêté la lecture.")).toBeVisible();
  await give(page, "bilan.csv", traffic);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/2 lignes lues/);
});

test("a large clean file is read by the database, loaded as calls, undone, done again, kept over a reload", async ({
  page,
}) => {
  await open(page, "/data");
  const told = await page.evaluateHandle(() => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(document.querySelector(".data-working")?.textContent ?? "")).observe(
      document.body,
      { childList: true, subtree: true, characterData: true },
    );
    return texts;
  });
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "escales.csv", mimeType: "text/csv", buffer: many(20_000) });
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText(/^20.000 lignes lues/);
  await expect(page.getByText(/20.000 lignes hors en-tête = 20.000 lues \+ 0 écartée/)).toBeVisible();
  expect((await told.jsonValue()).join("\n")).toMatch(/Lecture des octets.*Mo sur .*Mo.*100.%/);
  await expect(page.locator(".data-facts")).toContainText("la base de données");
  const proof = page.getByRole("region", { name: "Preuve de lecture" });
  await expect(proof.getByRole("row", { name: /passengers/ })).toContainText(/20.000/);
  const look = page.locator(".fig").filter({ hasText: "par année de « arrival », 2030–2034" });
  await expect(look.locator(".query-chart")).toHaveAccessibleName(/^Lignes par année .* 4.000 au plus$/);
  await look.getByLabel("Ce qui est compté").selectOption({ label: "somme de « passengers »" });
  await expect(look.locator(".query-chart")).toHaveAccessibleName(/^Somme .* 14.006.000 au plus$/);
  await page.getByRole("radio", { name: "réels" }).click();
  await page.getByRole("radio", { name: /^un port ou un organisme/ }).click();
  await page.getByRole("radio", { name: /^oui/i }).first().click();
  const load = page.getByRole("button", { name: "Charger", exact: true });
  await expect(load).toBeEnabled();
  await load.click();
  const loaded = page.getByText(/les chiffres sont dans tous les écrans/);
  await expect(loaded).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(load).toBeVisible();
  await page.getByRole("button", { name: "Rétablir" }).click();
  await expect(loaded).toBeVisible();
  await expect(page.locator(".data-kept").getByText(/1 fichier/)).toBeVisible();
  await page.reload();
  await expect(loaded).toBeVisible({ timeout: 60_000 });
  await page.getByRole("navigation").first().getByRole("link", { name: "Volumes" }).click();
  await expect(page.getByRole("row", { name: /^2031/ })).toContainText(/14.006.000/);
});

test("the next file of the same columns takes over the recipe and the answers of the one before, and says so", async ({
  page,
}) => {
  await open(page, "/data");
  await give(page, "janvier.csv", "Port;Année;Passagers\nMarseille;2030;1,597\nMarseille;2031;2,055\n");
  const asking = page.getByRole("region", { name: "À trancher" });
  await asking.getByRole("radio", { name: /la virgule sépare les milliers/ }).click();
  await asking.getByRole("button", { name: "Répondre" }).click();
  await page.getByRole("radio", { name: /^mouvements/ }).click();
  await page.getByRole("radio", { name: "réels" }).click();
  await page.getByRole("radio", { name: /^un port ou un organisme/ }).click();
  await page.getByRole("button", { name: "Charger" }).click();
  await expect(page.getByText(/les chiffres sont dans tous les écrans/)).toBeVisible();

  await give(page, "février.csv", "Port;Année;Passagers\nMarseille;2032;3,597\n");
  await expect(page.getByText(/Mêmes colonnes que janvier\.csv/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Preuve de lecture" })).toContainText("3597");
  await expect(page.getByRole("radio", { name: /^mouvements/ })).toBeChecked();
  await expect(page.getByRole("button", { name: "Charger" })).toBeEnabled();
  await page.getByRole("button", { name: "Lire sans elles" }).click();
  await expect(asking).toBeVisible();
});

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { dropOn, give } from "./dropping";
import { open } from "./screens";

/** What a person changes of a reading by hand. */

test("a remark is put right in its place, its line sent back, or ignored; each is counted, taken back, and repeated after a reload", async ({
  page,
}) => {
  await open(page, "/data");
  await give(
    page,
    "marseille.csv",
    "Année;Passagers\n2030;2750000\n2031;28x0000\n2032;2900000\n2033;3000000\n2034;3100000\n",
  );
  const problems = page.getByRole("region", { name: "Ce qu’il faut savoir" });
  await problems.getByRole("button", { name: "Corriger la ligne 3" }).first().click();
  await problems.getByLabel("Ligne 3, Passagers").fill("2 800 000");
  await problems.getByRole("button", { name: "Mettre" }).click();
  const conservation = page.getByRole("region", { name: "Conservation" });
  await expect(conservation).toContainText("À la main : 1 cellule corrigée");
  await expect(page.getByRole("region", { name: "Ce que deviennent les lignes" })).toContainText(
    "5 chiffres de trafic",
  );
  expect(await violations(page)).toEqual([]);
  await expect(page.locator(".data-kept").getByText(/1 fichier/)).toBeVisible();
  await page.reload();
  await expect(conservation).toContainText("À la main : 1 cellule corrigée", { timeout: 60_000 });
  const hand = page.getByRole("group", { name: "Changé à la main" });
  await expect(hand).toContainText("Ligne 3, Passagers : « 2 800 000 »");
  await hand.getByRole("button", { name: "Revenir" }).click();
  await problems.getByRole("button", { name: "Écarter la ligne 3" }).first().click();
  await expect(conservation).toContainText("5 lignes hors en-tête = 4 lues + 1 écartée");
  await expect(conservation).toContainText("écartée à la main");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(conservation).toContainText("5 lignes hors en-tête = 5 lues + 0 écartée");
  await problems.getByRole("button", { name: "Ignorer" }).first().click();
  await expect(conservation).toContainText("1 remarque ignorée");
});

test("the reading is changed by hand, and its recipe is taken to another file; dropped alone it says what it is for", async ({
  page,
  browser,
}) => {
  await open(page, "/data");
  await give(page, "a.csv", "Compte 2030\nAnnée;Passagers\n2030;2750\n2031;2800\n2032;999\n");
  await page.getByText("Changer la lecture", { exact: true }).click();
  const proof = page.getByRole("region", { name: "Preuve de lecture" });
  await page.getByLabel("Facteur de Passagers").selectOption("3");
  await expect(proof).toContainText("2750000");
  await page.getByText("Changer la lecture", { exact: true }).click();
  await page.getByLabel("Textes qui veulent dire « pas de valeur »").fill("999");
  await page.getByLabel("Textes qui veulent dire « pas de valeur »").press("Enter");
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("absent");
  await page.getByText("Recette de lecture", { exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer la recette" }).click();
  const recipe = await (await saving).path();
  await give(page, "b.csv", "Autre titre\nAnnée;Passagers\n2033;1\n2034;2\n");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/2 lignes lues/);
  await page.getByText("Recette de lecture", { exact: true }).click();
  const picking = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Reprendre une recette" }).click();
  await (await picking).setFiles(recipe);
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("1000");
  await give(page, "c.csv", "Autre titre\nAnnée;Passagers\n2035;7\n2036;8\n");
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("7");
  await dropOn(page, "recette.json", readFileSync(recipe));
  await expect(proof.getByRole("row", { name: /Passagers/ })).toContainText("7000");
  const empty = await (await browser.newContext()).newPage();
  await open(empty, "/data");
  await dropOn(empty, "recette.json", readFileSync(recipe));
  await expect(empty.locator(".toast")).toContainText("déposez-la avec lui");
});

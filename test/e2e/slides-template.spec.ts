import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { packed, partsOf, textIn } from "../../src/slides/package";
import { house, templateParts } from "../slides/templates";
import { violations } from "./axe";
import { open } from "./screens";

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator(".sl-template:not(.sl-refresh) input").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });

test("a template dresses the thumbnails and the file, stays after a reload, and is taken off", async ({ page }) => {
  await open(page, "/slides");
  await choose(page, "Maison.potx", packed(templateParts()));
  const section = page.getByRole("region", { name: "Modèle de la maison" });
  await expect(section).toContainText("Maison.potx est repris.");
  await expect(section).toContainText("Polices : Georgia et Verdana.");
  await expect(page.locator(".sl-main .sl-picture rect").nth(1)).toHaveCSS("fill", "rgb(28, 28, 28)");
  await expect(page.locator(".sl-thumbs image").first()).toBeAttached();
  await page.reload();
  await expect(section).toContainText("Maison.potx est repris.");
  expect(await violations(page, ".sl-template")).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "PowerPoint", exact: true }).click(),
  ]);
  const theme = textIn(partsOf(new Uint8Array(readFileSync(await download.path()))), "ppt/theme/theme1.xml");
  for (const color of Object.values(house)) expect(theme).toContain(color);
  expect(theme).toContain("Georgia");

  await choose(page, "lettre.pptx", new TextEncoder().encode("Bonjour"));
  await expect(section).toContainText("lettre.pptx n’est pas repris : ce n’est pas un fichier .pptx ou .potx");
  await expect(section).toContainText("Maison.potx est repris.");
  await section.getByRole("button", { name: "Retirer le modèle" }).click();
  await expect(section).not.toContainText("Maison.potx");
  await expect(page.locator(".sl-thumbs image")).toHaveCount(0);
});

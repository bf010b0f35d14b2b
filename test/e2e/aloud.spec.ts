import { expect, test } from "@playwright/test";
import { unheardOf } from "./aloud-rules";
import { foreignOf, vagueLinksOf } from "./language-rules";
import { chooseFiles, give, hostile, sayTheRest, traffic } from "./dropping";
import { invalidOf } from "./markup";
import { open, turn } from "./screens";
import { everyScreen, visit } from "./visit";

/** What who hears a page is told of it: its links, its languages, its controls, its messages. */

test("links say where they lead, sentences which language they are in, controls what they are, in valid HTML, on every screen", async ({
  page,
}) => {
  test.slow(); // every screen, twice
  for await (const screen of everyScreen(page)) {
    expect.soft(await invalidOf(page), screen).toEqual([]);
    for (const lang of ["en", "fr"] as const) {
      await turn(page, screen, { lang, theme: "light" });
      expect.soft(await page.evaluate(vagueLinksOf), `${screen}, ${lang}`).toEqual([]);
      expect.soft(await page.evaluate(foreignOf), `${screen}, ${lang}`).toEqual([]);
      const { heard, missing } = await unheardOf(page);
      expect.soft(heard, `${screen}, ${lang}`).toBeGreaterThan(20);
      expect.soft(missing, `${screen}, ${lang}`).toEqual([]);
    }
  }
});

test("what the app answers while it is used is told as a message: nothing found, kept, refused, asked, read, counted, wrong", async ({
  page,
}) => {
  const told = (words: RegExp) =>
    expect(page.getByRole("status").or(page.getByRole("alert")).filter({ hasText: words }).first()).toBeAttached();
  await open(page, "/volumes?ports=atlantis");
  await told(/atlantis/);
  await visit(page, "/lines?find=zzzz");
  await told(/[Aa]ucun/);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("zzzz");
  await told(/[Rr]ien|[Aa]ucun/);
  await page.keyboard.press("Escape");
  await visit(page, "/goal?goal=scenarios");
  await page
    .getByRole("link", { name: /^Partir d/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Garder", exact: true }).click();
  await told(/gardé sur cet appareil/);
  await visit(page, "/data");
  await chooseFiles(page, hostile("45_png_named.csv"));
  await told(/ne se lit pas comme un tableau/);
  await chooseFiles(page, hostile("13_ambiguous_thousands.csv"));
  await told(/question/);
  await give(page, "bilan.csv", traffic);
  await told(/2 lignes lues/);
  await sayTheRest(page);
  await page.getByRole("button", { name: "Charger", exact: true }).click();
  await told(/2 lignes chargées/);
  await visit(page, "/query?sql=select%20*%20from%20ports%20limit%203");
  await told(/3 lignes/);
  await open(page, "/query?sql=select%20colonne_absente%20from%20ports");
  await told(/colonne_absente/);
});

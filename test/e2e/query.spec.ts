import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { give, sayTheRest, traffic } from "./dropping";
import { open } from "./screens";

/** The analyst's own questions, as an analyst puts them. */

const editor = (page: Page) => page.getByRole("textbox", { name: "Requête SQL" });
const answer = (page: Page) => page.getByRole("region", { name: "Réponse" });
const result = (page: Page) => answer(page).getByRole("table");
const told = (page: Page) => page.locator(".query-outcome");

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).fill(sql);
}

async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await editor(page).press("Control+Enter");
}

test.beforeEach(async ({ page }) => {
  await open(page, "/query", { lang: "fr" });
  await expect(page.getByText("Tables").first()).toBeVisible();
  await expect(page.locator(".query-side code").getByText("traffic", { exact: true })).toBeVisible({ timeout: 20_000 });
});

test("a question is run with Ctrl and Enter, answered in a table with types, and repeated by its link", async ({
  page,
}) => {
  await ask(page, "select name, round(latitude, 1) as latitude, counting_note from ports where port_id = 'marseille'");
  await expect(result(page).getByRole("row")).toHaveCount(2);
  await expect(result(page).getByRole("columnheader", { name: "latitude DOUBLE" })).toBeVisible();
  await expect(result(page).getByRole("cell", { name: "43,3", exact: true })).toBeVisible();
  await expect(page.locator(".query-answer h2")).toContainText("1 ligne");
  const link = page.url();
  expect(link).toContain("sql=select");
  await page.goto("about:blank");
  await page.goto(link);
  await expect(result(page).getByRole("cell", { name: "43,3", exact: true })).toBeVisible({ timeout: 20_000 });
  await ask(page, "select null as nothing");
  await expect(result(page).getByText("vide")).toBeAttached();
  await page.goBack();
  await expect(result(page).getByRole("cell", { name: "43,3", exact: true })).toBeVisible();
});

test("what would write, attach, install, set or read files is refused with a sentence, and nothing is run", async ({
  page,
}) => {
  for (const [sql, sentence] of [
    ["drop table ports", "modifierait les données"],
    ["select 1; delete from ports", "Une requête à la fois"],
    ["attach 'x.db'", "ouvrirait une autre base"],
    ["install httpfs", "chercherait une extension"],
    ["copy ports to 'x.csv'", "lirait ou écrirait un fichier"],
    ["select * from read_csv('traffic.csv')", "lirait ou écrirait un fichier"],
    ["set threads = 1", "réglages du moteur"],
    ["from 'traffic.csv'", "L’accès aux fichiers et au réseau est fermé"],
  ] as const) {
    await ask(page, sql);
    await expect(told(page)).toContainText(sentence);
  }
  await ask(page, "select count(*) as n from ports");
  await expect(result(page).getByRole("cell", { name: "21", exact: true })).toBeVisible();
});

test("a mistake is told with its place, and the caret goes there", async ({ page }) => {
  await ask(page, "select\n  lne_id\nfrom lines");
  await expect(told(page)).toContainText(
    "La colonne « lne_id »".replaceAll(" »", "\u202f»").replaceAll("« ", "«\u202f"),
  );
  await expect(told(page)).toContainText("line_id");
  await page.getByRole("button", { name: "Aller à la ligne 2, colonne 3" }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press("Shift+Control+ArrowRight");
  await page.keyboard.type("line_id");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".query-answer h2")).toContainText("38 lignes");
});

test("a question that never ends is stopped, and the next one is answered", async ({ page }) => {
  await ask(page, "select count(*) from range(100000000000) a, range(1000)");
  await expect(told(page)).toContainText("s’exécute");
  await page.getByRole("button", { name: "Arrêter" }).click();
  await expect(told(page)).toContainText("Requête arrêtée");
  await ask(page, "select 41 + 1 as n");
  await expect(result(page).getByRole("cell", { name: "42", exact: true })).toBeVisible({ timeout: 20_000 });
});

test("an answer that does not fit in memory leaves tables and page alive", async ({ page }) => {
  test.setTimeout(90_000);
  await ask(page, "select a.range, random() as r, repeat('x', 200) as s from range(100000000) a order by r");
  await expect(told(page)).toContainText("ne tient pas en mémoire", { timeout: 60_000 });
  await ask(page, "select count(*) as n from ports");
  await expect(result(page).getByRole("cell", { name: "21", exact: true })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("navigation").first().getByRole("link", { name: "Volumes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
});

test("a million rows are scrolled through, with as few in the page as at first", async ({ page }) => {
  await ask(page, "select range as n, range * 2 as twice from range(1000000)");
  await expect(result(page)).toHaveAttribute("aria-rowcount", "1000001", { timeout: 30_000 });
  const drawn = () => result(page).locator("tbody tr[aria-rowindex]").count();
  const atFirst = await drawn();
  await answer(page).focus();
  await page.keyboard.press("End");
  await expect(result(page).getByRole("cell", { name: "999 999".replace(" ", "\u202f"), exact: true })).toBeVisible();
  expect(await drawn()).toBeLessThanOrEqual(atFirst + 12);
});

test("columns of the tables named are offered, with what they hold; Escape then Tab leaves the editor", async ({
  page,
}) => {
  await write(page, "select l.hea from lines l");
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("d");
  const offered = page.getByRole("listbox", { name: "Propositions" });
  await expect(offered.getByRole("option").first()).toContainText("headquarters");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Exécuter" })).toBeFocused();
});

test("two columns become a chart, the plan and the tidy text are a button away, and all of it passes axe", async ({
  page,
}) => {
  await ask(page, "select year, sum(passengers)::bigint as passengers from world group by year order by year");
  await page.getByText("Barres").click();
  await expect(page.getByRole("figure", { name: "passengers selon year" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Mettre en forme" }).click();
  await expect(editor(page)).toContainText("group by");
  await page.getByRole("button", { name: "Plan d’exécution" }).click();
  await expect(result(page)).toContainText("PROJECTION");
});

test("the answer is downloaded for machines, for a French Excel, as a workbook and as Parquet", async ({ page }) => {
  await ask(page, "select '=1+1' as formula, 1.5 as half, date '2017-11-04' as eve, null as nothing");
  await expect(result(page)).toContainText("1,5");
  const file = async (name: string) => {
    await page.getByRole("button", { name: "Télécharger la réponse" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    await page.keyboard.press("Escape");
    return readFileSync(await download.path());
  };
  expect((await file("CSV, pour les machines")).toString()).toBe("formula,half,eve,nothing\n'=1+1,1.5,2017-11-04,\n");
  expect((await file("CSV, pour Excel en français")).toString()).toBe(
    "\uFEFFformula;half;eve;nothing\n'=1+1;1,5;04/11/2017;\n",
  );
  expect((await file("XLSX, classeur Excel")).subarray(0, 2).toString()).toBe("PK");
  expect((await file("Parquet, colonnes typées")).subarray(0, 4).toString()).toBe("PAR1");
});

test("a chart of the app opens as its SQL, which runs", async ({ page }) => {
  await open(page, "/volumes", { lang: "fr", asof: "2017-11-04" });
  await page.getByRole("button", { name: "Télécharger" }).first().click();
  await page.getByRole("link", { name: "Ouvrir en SQL" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Toutes les données, en SQL");
  await expect(editor(page)).toContainText("2017-11-04");
  await expect(result(page)).toContainText("marseille", { timeout: 20_000 });
});

test("what was asked and what is being written are there after a reload", async ({ page }) => {
  await ask(page, "select 7 as seven");
  await expect(result(page).getByRole("cell", { name: "7", exact: true })).toBeVisible();
  await open(page, "/query");
  await write(page, "select 8 as not_run_yet");
  await page.reload();
  await expect(editor(page)).toContainText("not_run_yet");
  await expect(page.locator(".query-asked").first()).toContainText("select 7 as seven");
});

test("the question of a link is answered while files come back, and put again once they are there", async ({
  page,
}) => {
  await open(page, "/data");
  await give(page, "bilan.csv", traffic);
  await sayTheRest(page);
  await page.getByRole("button", { name: "Charger", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2 lignes chargées");
  await expect(page.locator(".data-kept")).toContainText("bilan.csv");
  await open(
    page,
    "/query?sql=select%20value%20from%20traffic%20where%20period_label%3D'2030'%20and%20measure%3D'calls'",
  );
  await expect(result(page).getByRole("cell", { name: "650", exact: true })).toBeVisible();
});

import { readFileSync } from "node:fs";
import { type Download, type Page, expect, test } from "@playwright/test";
import { partsOf, textIn } from "../../src/slides/package";
import { type Element, parsed, textOf, within } from "../../src/slides/xml";
import { textOf as textOfScenario } from "../../src/domain/scenario-text";
import { marseille } from "../domain/scenarios";
import { open } from "./screens";

const powerpoint = (page: Page) => page.getByRole("button", { name: "PowerPoint", exact: true });

async function written(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), powerpoint(page).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));

test("from a fresh start to the file on disk in two clicks", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Principale" })
    .first()
    .getByRole("link", { name: "Diapositives" })
    .click();
  const { name, bytes } = await written(page);
  expect(name).toMatch(/^marseille-pour-royal-caribbean-fr-\d{4}-\d\d-\d\d\.pptx$/);
  expect(bytes.length).toBeLessThan(500_000);
  await expect(page.getByText(`Fichier écrit : ${name}`)).toBeVisible();
});

test("the page of a line leads to its slides, and the back button returns", async ({ page }) => {
  await open(page, "/lines/disney");
  await page.getByRole("link", { name: "Diapositives pour cette compagnie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence pour Disney");
  await expect(page).toHaveURL(/#\/slides\?line=disney/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/lines\/disney/);
});

/** The values of every chart of the deck: series name, then its values by category, gaps undefined. */
type Series = Record<string, (number | undefined)[]>;

function chartsIn(bytes: Uint8Array): Series[] {
  const parts = partsOf(bytes);
  const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  return charts
    .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => seriesOf(parsed(textIn(parts, name))));
}

const pointsOf = (root: Element, name: string) => within(root, name).flatMap((each) => within(each, "c:pt"));

function seriesOf(root: Element): Series {
  return Object.fromEntries(
    within(root, "c:ser").map((series) => {
      const count = pointsOf(series, "c:cat").length;
      const values = Array.from({ length: count }, (): number | undefined => undefined);
      for (const point of pointsOf(series, "c:val")) values[Number(point.attributes["idx"])] = Number(textOf(point));
      const name = pointsOf(series, "c:tx").map(textOf).join("");
      return [name, values];
    }),
  );
}

/** The same, read off the screen: each slide with a chart, shown as its table. */
async function chartsOnScreen(page: Page): Promise<Series[]> {
  const found: Series[] = [];
  const thumbnails = page.locator(".sl-thumbs a");
  for (let at = 0; at < 8; at += 1) {
    await thumbnails.nth(at).click();
    await expect(thumbnails.nth(at)).toHaveAttribute("aria-current", "true");
    const table = page.locator(".sl-scroll table");
    if (!(await table.isVisible())) await page.locator(".sl-facts summary").click();
    const cells = await table.evaluate((element) =>
      Array.from((element as HTMLTableElement).rows, (row) =>
        Array.from(row.cells, (cell) => cell.querySelector("data")?.getAttribute("value") ?? cell.innerText),
      ),
    );
    if ((await page.locator(".sl-scroll data").count()) > 0) found.push(seriesFrom(cells));
  }
  return found;
}

function seriesFrom([head = [], ...rows]: string[][]): Series {
  const number = (text: string | undefined) => (text !== undefined && /^-?\d/.test(text) ? Number(text) : undefined);
  return Object.fromEntries(head.slice(1).map((name, at) => [name, rows.map((row) => number(row[at + 1]))]));
}

for (const deck of ["fr", "en"] as const)
  test(`each chart in the ${deck} file has the points of the screen, with equal values`, async ({ page }) => {
    await open(page, `/slides?line=royal-caribbean&deck=${deck}&asof=2017-11-04`);
    const { name, bytes } = await written(page);
    expect(name).toMatch(new RegExp(`-${deck}-2017-11-04-`));
    const inFile = chartsIn(bytes);
    const onScreen = await chartsOnScreen(page);
    expect(inFile.length).toBeGreaterThanOrEqual(6);
    expect(onScreen).toEqual(inFile);
    expect(inFile.flatMap((chart) => Object.values(chart).flat()).length).toBeGreaterThan(90);
  });

test("the deck is in its own language, by a switch that the address keeps", async ({ page }) => {
  await open(page, "/slides?line=royal-caribbean");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence pour Royal Caribbean");
  await page.getByRole("group", { name: "Langue des diapositives" }).getByText("EN").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence for Royal Caribbean");
  await expect(page).toHaveURL(/deck=en/);
  await expect(page.getByRole("heading", { name: "Notes de l’orateur" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  expect((await written(page)).name).toMatch(/-en-/);
});

test("the scenario of the slide is chosen, stands in the file and in the address, and is undone", async ({ page }) => {
  await open(page, "/slides?line=royal-caribbean&asof=2017-11-04&slide=6&lang=en");
  const choice = page.getByLabel("The calls of “What calls would bring”");
  await expect(choice).toHaveValue("line");
  const title = page.locator(".sl-thumbs a").nth(5);
  const before = await title.getAttribute("aria-label");
  await choice.selectOption("Croisières de France’s 100,000 replaced");
  await expect(page).toHaveURL(/[?&]s=/);
  await expect(title).not.toHaveAttribute("aria-label", before ?? "");
  await expect(title).toHaveAttribute("aria-label", /more movements in 2020/);
  await choice.selectOption("line");
  await expect(title).toHaveAttribute("aria-label", before ?? "");
  await expect(page).toHaveURL(/tell=line/);
  await page.goBack();
  await expect(title).toHaveAttribute("aria-label", /more movements in 2020/);
});

test("a scenario that cannot be worked out is said, and the line's own calls stand on the slide", async ({ page }) => {
  const scenario = { ...marseille({ name: "Half written" }), horizon: undefined };
  await open(page, `/slides?line=royal-caribbean&asof=2017-11-04&lang=en&s=${textOfScenario(scenario)}`);
  await expect(page.getByText("The scenario “Half written” cannot be worked out")).toBeVisible();
  await expect(page.locator(".sl-thumbs a").nth(5)).toHaveAttribute("aria-label", /18 calls by Harmony of the Seas/);
});

test("what is left out is said with its reason, and so is a line nobody knows", async ({ page }) => {
  await open(page, "/slides?line=silversea&asof=2017-11-04&lang=en");
  await expect(page.getByText("You in Miami: no figure nor presence of Silversea in Miami")).toBeVisible();
  await open(page, "/slides?line=nobody-at-all&lang=en");
  await expect(page.getByText("No line is called “nobody-at-all”.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence for Royal Caribbean");
});

test("the office and the Club have their own sets, and the back button returns to the line", async ({ page }) => {
  await open(page, "/slides?line=disney");
  const sets = page.getByRole("group", { name: "Jeu de diapositives" });
  await sets.getByText("Club : assemblée générale").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Marseille Provence\s: assemblée du Club$/);
  await expect(page.getByLabel("Compagnie", { exact: true })).toHaveCount(0);
  await expect(page.getByText("aucun scénario n’est choisi")).toBeVisible();
  expect((await written(page)).name).toMatch(/^marseille-assemblee-du-club-fr-\d{4}-\d\d-\d\d\.pptx$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence pour Disney");
});

test("every figure of a slide opens its source", async ({ page }) => {
  await open(page, "/slides?line=royal-caribbean&lang=en");
  await page.locator(".sl-figures button").first().click();
  await expect(page.getByRole("dialog")).toContainText("traffic.csv");
});

test("a narrow screen shows the open slide first, and nothing runs out sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/slides?line=royal-caribbean&slide=6");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  const [main, thumbs] = await Promise.all([
    page.locator(".sl-main").boundingBox(),
    page.locator(".sl-thumbs").boundingBox(),
  ]);
  expect(main?.y ?? 0).toBeLessThan(thumbs?.y ?? 0);
});

const titles = (page: Page) =>
  page.locator(".sl-thumbs a").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));

test("slides are moved, doubled, taken out and put back; each change is undone", async ({ page }) => {
  await open(page, "/slides?line=royal-caribbean&lang=en&asof=2017-11-04&slide=4");
  const made = await titles(page);
  const tool = (name: string) => page.getByRole("toolbar", { name: "The open slide" }).getByRole("button", { name });
  await tool("Earlier").click();
  await expect(page.locator(".sl-thumbs a").nth(2)).toHaveAttribute("aria-label", /Slide 3: Counted the same way/);
  await expect(page.locator(".sl-thumbs a").nth(2)).toHaveAttribute("aria-current", "true");
  await tool("Duplicate").click();
  await expect(page.locator(".sl-thumbs a").nth(3)).toHaveAttribute("aria-label", /Slide 4: Counted the same way/);
  await tool("Take out").click();
  await tool("Take out").click();
  await expect(page).toHaveURL(/d=figure&d=history/);
  await page
    .getByRole("button", { name: /^Put back: PortMiami saw|^Put back: Counted/ })
    .first()
    .waitFor();
  for (let step = 0; step < 4; step += 1) await tool("Undo").click();
  await expect(tool("Undo")).toBeDisabled();
  expect(await titles(page)).toEqual(made);
  await page.goBack();
  await expect(page).toHaveURL(/d=figure/);
});

test("slides are reordered with the keyboard and by dragging, and the file follows", async ({ page }) => {
  await open(page, "/slides?line=disney&lang=en&asof=2017-11-04");
  const thumbnails = page.locator(".sl-thumbs a");
  const [first = "", second = ""] = await titles(page);
  await thumbnails.nth(0).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(thumbnails.nth(1)).toHaveAttribute("aria-label", first.replace("Slide 1", "Slide 2"));
  await expect(thumbnails.nth(0)).toHaveAttribute("aria-label", second.replace("Slide 2", "Slide 1"));
  await thumbnails.nth(1).dragTo(thumbnails.nth(0));
  await expect(thumbnails.nth(0)).toHaveAttribute("aria-label", first);
  await thumbnails.nth(3).dragTo(thumbnails.nth(1));
  await expect(thumbnails.nth(1)).toHaveAttribute("aria-label", /Counted the same way/);
  const { bytes } = await written(page);
  expect(titleIn(bytes, 2)).toMatch(/^Counted the same way/);
});

const titleIn = (bytes: Uint8Array, slide: number): string => {
  const [title] = within(parsed(textIn(partsOf(bytes), `ppt/slides/slide${slide}.xml`)), "p:sp");
  return title ? within(title, "a:t").map(textOf).join("") : "";
};

test("a title is rewritten, its numbers are held against the data, and it is in the file as it was typed", async ({
  page,
}) => {
  await open(page, "/slides?line=royal-caribbean&lang=en&asof=2017-11-04");
  await page.getByText("Rewrite the title and the notes").click();
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("=cmd|' /C calc'!A0 <b>1.6m</b> in 2016, then 1.7 million & 9,999");
  const audit = page.getByRole("list", { name: "The numbers typed" }).first().getByRole("listitem");
  await expect(audit.nth(0)).toContainText("1.6m is in the data: Marseille");
  await expect(audit.nth(1)).toContainText("1.7 million drifts from the data");
  await expect(audit.nth(2)).toContainText("9,999 is in no figure of this slide");
  await title.blur();
  await expect(page.locator(".sl-thumbs a").first()).toHaveAttribute("aria-label", /=cmd/);
  expect(titleIn((await written(page)).bytes, 1).replace("\u00a0", " ")).toBe(
    "=cmd|' /C calc'!A0 <b>1.6m</b> in 2016, then 1.7 million & 9,999",
  );
  await title.fill("");
  await title.blur();
  await expect(page.locator(".sl-thumbs a").first()).toHaveAttribute("aria-label", /Marseille counted 1.6m/);
});

test("a deck is kept under a name on this device, opened again and forgotten", async ({ page }) => {
  await open(page, "/slides?line=disney&lang=en&slide=3");
  await page.getByRole("button", { name: "Take out" }).click();
  await page.getByText("Kept on this device (0)").click();
  await page.getByLabel("Name of the deck").fill("Disney, short");
  await page.getByRole("button", { name: "Keep" }).click();
  await open(page, "/slides?line=carnival&lang=en");
  await page.getByText("Kept on this device (1)").click();
  await page.getByRole("link", { name: "Disney, short" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence for Disney");
  await expect(page.getByText(/^7 slides/)).toBeVisible();
  await page.getByText("Kept on this device (1)").click();
  await page.getByRole("button", { name: "Forget Disney, short" }).click();
  await expect(page.getByText("Kept on this device (0)")).toBeVisible();
});

/** The printer of the test: the page is made as a PDF while it would be printed. */
async function printed(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.locator("body[data-printed]").waitFor();
  return (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
}

test("the PDF has one slide a page of its own size, as lines and letters", async ({ page }) => {
  await open(page, "/slides?line=disney&lang=en&theme=dark");
  const count = await page.locator(".sl-thumbs a").count();
  const pdf = await printed(page, "PDF");
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(count);
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Number(w), Number(h)]);
  for (const [w = 0, h = 0] of sizes) {
    expect(w).toBeCloseTo(960, -1);
    expect(h).toBeCloseTo(540, -1);
  }
  expect(pdf.match(/\/Subtype \/Image/g)).toBeNull();
});

test("the handout has a page of A4 for each slide, with its notes", async ({ page }) => {
  await open(page, "/slides?line=silversea&lang=fr");
  const count = await page.locator(".sl-thumbs a").count();
  const pdf = await printed(page, "Document à remettre");
  expect((pdf.match(/\/Type \/Page\b(?!s)/g) ?? []).length).toBeGreaterThanOrEqual(count);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d/);
});

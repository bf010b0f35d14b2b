import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

/** The dossier, written by the production app and opened as a file: the same figures as on screen, each with its source, and nothing asked. */

/** Two scenarios, as an address holds them. */
const base = "2017,1480000:1487313:1550000,marseille-2017-passengers-total-seatrade,444;2000000,2020;2020";
const scenarios = [
  `1;royal-caribbean-weekly;;${base};0;7;ship,Symphony of the Seas,2018,1,symphony-of-the-seas,5518,18:22:22,100:100:121,0`,
  `1;norwegian-epic-back;;${base};2;7;ship,Norwegian Epic,2018,2,norwegian-epic,4228,25:28:28,100,13`,
].map((each) => `s=${encodeURIComponent(each)}`);

async function written(page: Page, lang: "fr" | "en", path: string, screen = "/data"): Promise<string> {
  await open(page, screen, { lang });
  const saved = page.waitForEvent("download", { timeout: 120_000 });
  await page
    .getByRole("button", { name: lang === "fr" ? "Écrire le dossier (.html)" : "Write the dossier (.html)" })
    .click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^cap2m-dossier-(fr|en)-\d{4}-\d{2}-\d{2}\.html$/);
  await file.saveAs(path);
  await expect(page.locator(".toast")).toContainText(".html");
  return path;
}

/** What is printed of figures under a place of the page, and what its marks are called, in order. */
const figures = (page: Page, place: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const shown = [
      ...document.querySelectorAll(`${selector} figure :is(data, [data-mark], [role=gridcell]:not(.z), a[aria-label])`),
    ];
    return shown
      .filter((each) => !each.closest("details, [data-export=no]"))
      .map((each) => each.getAttribute("aria-label") ?? `${each.getAttribute("value")} ${each.textContent}`);
  }, place);

/** Rows and entries are alike: axe reads the first twenty of each. */
const shortened = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const repeated = [
      ...document.querySelectorAll(
        "#do-data tr, #do-sources li, details.do-table tr, .vol-table tr, .mx-body [role=row]",
      ),
    ];
    for (const each of repeated) if ([...(each.parentElement?.children ?? [])].indexOf(each) >= 20) each.remove();
    for (const each of [...document.querySelectorAll("#do-deck svg")].slice(2)) each.remove();
  });

for (const lang of ["fr", "en"] as const)
  test(`in ${lang} it opens from a disk with the figures of the screens, each leading to its source, and asks for nothing`, async ({
    page,
    context,
  }, info) => {
    test.setTimeout(300_000);
    const path = await written(page, lang, info.outputPath("dossier.html"), `/data?${scenarios.join("&")}`);
    const screens: [string, string][] = [
      ["/overview", "#do-overview"],
      ["/volumes", "#do-volumes"],
      ["/lines", "#do-matrix"],
      ["/lines?part=winback", "#do-winback"],
      ["/lines?part=concentration", "#do-concentration"],
      ["/goal", "#do-goal"],
      [`/goal?goal=scenarios&${scenarios.join("&")}`, "#do-scenarios"],
      ["/goal?goal=forecast", "#do-forecast"],
    ];
    const shown: string[][] = [];
    for (const [screen] of screens) {
      await open(page, screen, { lang });
      await expect.poll(async () => (await figures(page, "main")).length).toBeGreaterThan(2); // parts come on demand
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 30_000 });
      shown.push(await figures(page, "main"));
    }

    const dossier = await context.newPage();
    const heard: string[] = [];
    dossier.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) heard.push(request.url());
    });
    dossier.on("console", (message) => heard.push(message.text()));
    dossier.on("pageerror", (error) => heard.push(error.message));
    await dossier.goto(`file://${path}`);
    for (const [at, [, section]] of screens.entries()) {
      expect((shown[at] ?? []).length, section).toBeGreaterThan(2);
      expect(await figures(dossier, section), section).toEqual(shown[at]);
    }
    await expect(dossier.locator("html")).toHaveAttribute("lang", lang);
    expect(await dossier.locator("#do-deck svg").count()).toBeGreaterThan(5);
    await expect(dossier.locator("button, script, input, select, iframe, object, img:not([src^='data:'])")).toHaveCount(
      0,
    );
    const lost = await dossier.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href^='#']")]
        .map((link) => link.getAttribute("href")?.slice(1) ?? "")
        .filter((id) => !document.getElementById(id)),
    );
    expect(lost, "every link leads to an entry").toEqual([]);
    expect(await dossier.locator("a[href^='#p']").count()).toBeGreaterThan(100);
    await dossier.locator("#do-overview a.figured").first().click();
    const entry = dossier.locator(new URL(dossier.url()).hash);
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText("data/");
    expect(heard).toEqual([]);
  });

test("it is accessible in both themes, does not scroll sideways on a phone, is printed with all its sources, and its policy allows no script", async ({
  page,
  context,
}, info) => {
  test.setTimeout(300_000);
  const path = await written(page, "fr", info.outputPath("dossier.html"));
  expect(readFileSync(path, "utf8")).toContain("default-src 'none'; style-src-elem 'sha256-");
  const dossier = await context.newPage();
  for (const colorScheme of ["light", "dark"] as const) {
    await dossier.emulateMedia({ colorScheme });
    await dossier.goto(`file://${path}`);
    await shortened(dossier);
    expect(await violations(dossier)).toEqual([]);
  }
  await expect(dossier.locator("#do-scenarios .sc-compare thead th"), "the ready-made ones").toHaveCount(4);
  await dossier.setViewportSize({ width: 390, height: 844 });
  expect(await dossier.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await dossier.reload(); // with all its entries
  expect((await dossier.pdf({ format: "A4" })).length).toBeGreaterThan(1_000_000);
});

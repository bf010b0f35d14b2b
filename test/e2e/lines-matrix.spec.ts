import { type Locator, type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { type Reading, open } from "./screens";

const cell = (page: Page, name: RegExp): Locator => page.getByRole("gridcell", { name });
const names = (page: Page): Promise<string[]> => page.locator(".mx-body [role=rowheader] a").allInnerTexts();
const focused = (page: Page): Locator => page.locator(":focus");

/** A view of the matrix, with its choices as the address writes them. */
async function show(page: Page, choices: string, reading: Reading = {}): Promise<void> {
  await open(
    page,
    `/lines?${new URLSearchParams([...new URLSearchParams(choices), ...Object.entries(reading)]).toString()}`,
  );
  await page.locator(".mx-fig").waitFor();
}

test.describe("the keyboard", () => {
  test("has one stop in the matrix, and walks every cell; each is read aloud with line, port, year and what is said", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await show(page, "rows=lines");
    await expect(page.locator("[role=grid] [tabindex='0']")).toHaveCount(1);
    await page.locator("[role=grid] [tabindex='0']").focus();
    await expect(focused(page)).toHaveText("Carnival Cruise Line");
    await page.keyboard.press("ArrowRight");
    await expect(focused(page)).toHaveAccessibleName("Carnival Cruise Line, Marseille, 2004 : aucune trace trouvée");
    await page.keyboard.press("Control+ArrowRight");
    await expect(focused(page)).toHaveAccessibleName(
      /^Carnival Cruise Line, Marseille, 2011\s: transit, 1 déclaration, source\s: /,
    );
    await page.keyboard.press("End");
    await expect(focused(page)).toHaveAccessibleName(/^Carnival Cruise Line, PortMiami, 2025/);
    await page.keyboard.press("ArrowDown");
    await expect(focused(page)).toHaveAccessibleName(/^Norwegian Cruise Line, PortMiami, 2025/);
    await page.keyboard.press("Home");
    await expect(focused(page)).toHaveText("Norwegian Cruise Line");
    await page.keyboard.press("Control+End");
    await expect(focused(page)).toHaveAccessibleName(/^Star Clippers, PortMiami, 2025/);
    await page.keyboard.press("PageUp");
    await expect(focused(page)).not.toHaveAccessibleName(/Star Clippers/);
    await page.keyboard.press("Control+Home");
    await expect(focused(page)).toHaveText("Carnival Cruise Line");
    await expect(page.locator("[role=grid] [tabindex='0']")).toHaveCount(1);
  });

  test("reaches the figure under a name to the left of it, and opens its source", async ({ page }) => {
    await show(page, "rows=lines");
    await page.locator("[role=grid] [tabindex='0']").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(focused(page)).toHaveText(/^plus de 2.M par an$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toContainText("data/line_presence.csv, ligne");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await expect(focused(page)).toHaveText("Carnival Cruise Line");
  });

  test("opens the sources with Enter, and stands on the same cell when they are closed", async ({ page }) => {
    await show(page, "rows=lines");
    await cell(page, /^Royal Caribbean International, Marseille, 2013/).click();
    await expect(page.getByRole("dialog")).toContainText("line_presence.csv");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(focused(page)).toHaveAccessibleName(/^Royal Caribbean International, Marseille, 2013/);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    for (const departures of ["16", "23", "24"]) await expect(dialog).toContainText(`${departures} escales annoncées`);
    await expect(dialog).toContainText("Les sources ne donnent pas le même nombre d’escales");
  });

  test("goes from Marseille to Miami of the same year where one stands under the other", async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await show(page, "rows=lines");
    await cell(page, /^Carnival Cruise Line, Marseille, 2016/).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await expect(focused(page)).toHaveAccessibleName(/^Carnival Cruise Line, PortMiami, 2016/);
    await page.keyboard.press("ArrowDown");
    await expect(focused(page)).toHaveAccessibleName(/^Norwegian Cruise Line, Marseille, 2016/);
  });
});

test("every cell on record opens a source: each kind of cell, in both ports", async ({ page }) => {
  await show(page, "rows=lines");
  const found = page.locator("[role=gridcell]:not(.z)");
  await expect.poll(() => found.count()).toBeGreaterThan(200);
  const count = await found.count();
  for (let at = 0; at < count; at += Math.floor(count / 24)) {
    await found.nth(at).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(/line_presence\.csv/);
    expect(await dialog.locator("a[href^='http'], dd").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
});

test.describe("a cell that is pointed at", () => {
  test("says what is known and from whom; it can be reached, and Escape takes it away", async ({ page }) => {
    await show(page, "rows=lines");
    const tip = page.getByRole("tooltip");
    await cell(page, /^Royal Caribbean International, Marseille, 2013/).hover();
    await expect(tip).toBeVisible();
    await expect(tip).toContainText("Royal Caribbean International, Marseille, 2013");
    await expect(tip.locator("q")).toHaveCount(3);
    await tip.hover();
    await page.waitForTimeout(400);
    await expect(tip).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tip).toBeHidden();
  });

  test("says the same when the keyboard is on it, and that no record is no proof", async ({ page }) => {
    await show(page, "rows=lines");
    await page.locator("[role=grid] [tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const tip = page.getByRole("tooltip");
    await expect(tip).toContainText("Aucune trace trouvée : ce n’est pas une absence prouvée.");
    await page.keyboard.press("Control+ArrowRight");
    await expect(tip.locator("q")).toHaveCount(1);
    await expect(focused(page)).toHaveAccessibleDescription(/\S+/);
    await page.keyboard.press("Escape");
    await expect(tip).toBeHidden();
  });
});

test.describe("groups", () => {
  test("fold into one row that tells how many of their lines are on record; the back button unfolds", async ({
    page,
  }) => {
    await show(page, "");
    const head = page.getByRole("button", { name: "Royal Caribbean Group, 3 compagnies" });
    await expect(head).toHaveAttribute("aria-expanded", "true");
    await head.click();
    await expect(head).toHaveAttribute("aria-expanded", "false");
    expect(page.url()).toContain("folded=royal-caribbean-group");
    await expect(page.getByRole("link", { name: "Silversea Cruises" })).toHaveCount(0);
    const year = cell(page, /^Royal Caribbean Group, Marseille, 2017\s: 2 compagnies vues, sur 3 montrées/);
    await year.click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Silversea Cruises :");
    await expect(dialog).toContainText("Royal Caribbean International :");
    await page.keyboard.press("Escape");
    await page.goBack();
    await expect(head).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("link", { name: "Silversea Cruises" })).toHaveCount(1);
  });

  test("fold with the keyboard, all at once, and are left out of the order without groups", async ({ page }) => {
    await show(page, "");
    await page.locator("[role=grid] [tabindex='0']").focus();
    await expect(focused(page)).toHaveAccessibleName(/^Carnival Corporation & plc, \d compagnies/);
    await page.keyboard.press("Enter");
    await expect(focused(page)).toHaveAttribute("aria-expanded", "false");
    await page.getByRole("button", { name: "Replier les groupes" }).click();
    await expect(page.locator("[aria-expanded=true]")).toHaveCount(0);
    await page.getByRole("button", { name: "Déplier les groupes" }).click();
    await expect(page.locator("[role=grid] [aria-expanded=false]")).toHaveCount(0);
    await page.getByText("Sans groupe", { exact: true }).click();
    await expect(page.locator("[role=grid] [aria-expanded]")).toHaveCount(0);
    expect(page.url()).toContain("rows=lines");
  });
});

test.describe("orders and filters", () => {
  for (const [order, first, rule] of [
    ["presence", "MSC Cruises", "années vues à Marseille plus années vues à Miami"],
    ["loss", "Festival Cruises", "escales dites perdues à Marseille"],
    ["gap", "Virgin Voyages", "années vues à Miami moins années vues à Marseille"],
    ["name", "AIDA Cruises", "nom de la compagnie"],
  ] as const)
    test(`by ${order}, ${first} comes first and the rule is said; back restores`, async ({ page }) => {
      await show(page, "rows=lines");
      const before = await names(page);
      await page.getByLabel("Ordre").selectOption(order);
      await expect.poll(async () => (await names(page))[0]).toBe(first);
      await expect(page.locator(".fig-s")).toContainText(rule);
      expect(page.url()).toContain(`order=${order}`);
      await page.goBack();
      await expect.poll(() => names(page)).toEqual(before);
    });

  test("one port at a time", async ({ page }) => {
    await show(page, "rows=lines");
    await page.getByText("PortMiami", { exact: true }).first().click();
    await expect(cell(page, /, Marseille, /)).toHaveCount(0);
    await expect(cell(page, /, PortMiami, 2017/).first()).toBeVisible();
    expect(page.url()).toContain("sides=miami");
  });

  test("by group, segment and name, each taken away by its chip; nothing found is said", async ({ page }) => {
    await show(page, "group=royal-caribbean-group&segment=premium");
    expect(await names(page)).toEqual(["Celebrity Cruises"]);
    await page.getByRole("button", { name: "Retirer le filtre premium" }).click();
    await expect.poll(async () => (await names(page)).length).toBe(3);
    const field = page.getByRole("searchbox");
    await field.pressSequentially("RCCL");
    await expect.poll(() => names(page)).toEqual(["Royal Caribbean International"]);
    await expect(page.locator(".fig-s")).toContainText("1 compagnie sur 34");
    await page.goBack();
    await expect(field).toHaveValue("");
    await expect.poll(async () => (await names(page)).length).toBe(3);
    await field.fill("titanic");
    await expect(page.getByText("Aucune compagnie ne correspond à ces filtres")).toBeVisible();
    await page.getByRole("button", { name: "Retirer les filtres" }).last().click();
    await expect.poll(async () => (await names(page)).length).toBe(34);
  });

  test("by years, from the panel of filters", async ({ page }) => {
    await show(page, "rows=lines");
    await page.getByRole("button", { name: "Filtres" }).click();
    await page.getByLabel("Première année").selectOption("2016");
    await expect(page.locator(".mx-years .m [role=columnheader]")).toHaveCount(10);
    expect(page.url()).toContain("from=2016&to=2025");
  });
});

test.describe("what sticks", () => {
  test("on a phone, the years on top and the names at left, whichever way it is scrolled", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await show(page, "rows=lines&sides=marseille");
    const box = page.locator(".mx-box");
    await box.evaluate((each) => each.scrollTo(120, 700));
    const at = await box.boundingBox();
    const head = await page.locator(".mx-head").boundingBox();
    const nameAt = await page.locator(".mx-body .mx-n").nth(20).boundingBox();
    expect(head?.y).toBeCloseTo(at?.y ?? 0, 0);
    expect(nameAt?.x).toBeCloseTo(at?.x ?? 0, 0);
    expect(await box.evaluate((each) => [each.scrollLeft > 0, each.scrollTop > 0])).toEqual([true, true]);
  });

  test("on a wide screen, the years under the bar of the page", async ({ page }) => {
    await show(page, "rows=lines");
    await page.evaluate(() => scrollTo(0, 1000));
    await expect.poll(async () => (await page.locator(".mx-head").boundingBox())?.y).toBe(56);
  });
});

for (const width of [320, 390, 820, 1024, 1440, 2560])
  test(`nothing spills out of the page at ${width} px, and cells stay large enough to touch`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const choices of ["", "sides=miami&rows=lines", "from=1996&to=2025"]) {
      await show(page, choices);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [least, tall] = await page.getByRole("gridcell").evaluateAll((cells) => {
        const boxes = cells.map((each) => each.getBoundingClientRect());
        return [Math.min(...boxes.map((box) => box.width)), Math.min(...boxes.map((box) => box.height))];
      });
      expect(least).toBeGreaterThanOrEqual(23.99);
      expect(tall).toBeGreaterThanOrEqual(24);
    }
  });

test("on paper every row and every year is there", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await show(page, "rows=lines");
  const rows = page.locator(".mx-body .mx-r");
  await expect(rows).toHaveCount(34);
  expect(await page.locator(".mx-box").evaluate((box) => getComputedStyle(box).overflowY)).toBe("visible");
  expect(await rows.last().evaluate((row) => getComputedStyle(row).contentVisibility)).toBe("visible");
});

for (const [state, choices] of [
  ["folded", "folded=carnival-corporation,nclh,royal-caribbean-group"],
  ["filtered", "group=nclh&segment=luxury&show=both"],
  ["without a line found", "find=titanic"],
  ["with one port", "sides=marseille&rows=lines&order=loss"],
  ["on the eve of the mission", "asof=2017-11-04"],
] as const)
  for (const reading of [
    { lang: "fr", theme: "light" },
    { lang: "en", theme: "dark" },
  ] as const)
    test(`axe finds nothing to say of the matrix ${state}, ${reading.lang}, ${reading.theme}`, async ({ page }) => {
      await show(page, choices, reading);
      if (state === "folded") {
        await page.locator("[role=gridcell]:not(.z)").first().hover();
        await expect(page.getByRole("tooltip")).toBeVisible();
      }
      expect(await violations(page)).toEqual([]);
    });

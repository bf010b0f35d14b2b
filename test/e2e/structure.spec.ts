import { type Page, expect, test } from "@playwright/test";
import { open, screens } from "./screens";
import { faultsOf, figuresOf, strangersOf } from "./structure-rules";
import { everyScreen } from "./visit";

/** What every screen owes to who does not see it, read from the page itself. */

async function speak(page: Page, lang: "fr" | "en"): Promise<void> {
  await page.getByRole("button", { name: lang.toUpperCase(), exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

test("every screen has its headings, areas, names and languages in place, and each chart its words and figures in French and in English", async ({
  page,
}) => {
  test.slow(); // every screen, twice
  for await (const screen of everyScreen(page)) {
    await expect.soft(page.locator("html"), screen).toHaveAttribute("lang", "fr");
    await expect.poll(() => page.evaluate(faultsOf), screen).toEqual([]);
    expect(await page.evaluate(strangersOf), screen).toEqual([]);
    const french = await page.evaluate(figuresOf);
    await speak(page, "en");
    await expect.poll(() => page.evaluate(faultsOf), screen).toEqual([]);
    const english = await page.evaluate(figuresOf);
    expect(english.length, screen).toBe(french.length);
    expect([...french, ...english].filter((words) => words.startsWith("without"))).toEqual([]);
    expect(
      english.filter((words) => french.includes(words)),
      screen,
    ).toEqual([]);
    await speak(page, "fr");
  }
});

test("the menu, the search and the way to the content are the same on every screen, and each screen is called by its own name", async ({
  page,
}) => {
  test.slow();
  await open(page, "/overview");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Aller au contenu");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  const [menus, titles] = [new Set<string>(), new Set<string>()];
  for await (const screen of everyScreen(page)) {
    if (screen === "/lines/msc") await expect(page).toHaveTitle("MSC Cruises · Armateurs · Cap 2M");
    titles.add(await page.title());
    const names = await page
      .locator(".skip, header a, header button, footer a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? each.textContent));
    menus.add(names.join(" | "));
  }
  expect([...menus]).toHaveLength(1);
  expect(titles.size).toBe(screens.length);
});

test("without its styles every page keeps its words, in the order in which they are read", async ({ page }) => {
  test.slow(); // every screen
  /** A drawing writes as many labels as it has room for: its words are in the table beside it. */
  const words = () =>
    page.getByRole("main").evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      for (const drawing of copy.querySelectorAll("svg")) drawing.remove();
      return copy.textContent;
    });
  const wear = (isStyled: boolean) =>
    page.evaluate((styled) => {
      for (const sheet of document.styleSheets) sheet.disabled = !styled;
    }, isStyled);
  for await (const screen of everyScreen(page)) {
    const before = await words();
    await wear(false);
    await expect.poll(words, screen).toBe(before);
    const tops = await page
      .locator("h1, main h2, main h3, main figcaption, footer")
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().top),
      );
    expect(tops, screen).toEqual(tops.toSorted((a, b) => a - b));
    await wear(true);
  }
});

test("an option that is pressed and let go elsewhere is not chosen", async ({ page }) => {
  await open(page, "/overview");
  await page.keyboard.press("Control+k");
  await page.getByRole("option", { name: "Volumes" }).hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(page).not.toHaveURL(/volumes/);
  await page.getByRole("option", { name: "Volumes" }).click();
  await expect(page).toHaveURL(/volumes/);
});

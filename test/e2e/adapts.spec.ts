import { type Page, expect, test } from "@playwright/test";
import { lossesOf, lostInForcedColours, movements, smallTargets } from "./adapts-rules";
import { open, screens } from "./screens";
import { visit } from "./visit";

/** Every screen in the hands of who reads it larger, wider apart, in other colours, or does not want it to move. */

/** The spacing of WCAG 1.4.12, which a reader may set. */
const wideSpacing =
  "*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
const largeText = "html { font-size: 200% !important }";

async function wear(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

async function keeps(page: Page, screen: string, how: string): Promise<void> {
  await expect.poll(() => page.evaluate(lossesOf), `${screen}, ${how}`).toEqual([]);
}

test("no screen loses anything at 200 %, at 320 px, with larger text or wider spacing", async ({ page }) => {
  test.slow(); // every screen, five ways
  await open(page, "/overview");
  for (const [at, screen] of screens.entries()) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await wear(page, "");
    if (at > 0) await visit(page, screen);
    await wear(page, wideSpacing);
    await keeps(page, screen, "wider spacing");
    await wear(page, largeText);
    await keeps(page, screen, "text twice as large");
    await wear(page, "");
    await page.setViewportSize({ width: 640, height: 450 }); // 1280 × 900 at a zoom of 200 %
    await keeps(page, screen, "a zoom of 200 %");
    await page.setViewportSize({ width: 320, height: 640 });
    await keeps(page, screen, "320 px");
    await wear(page, wideSpacing);
    await keeps(page, screen, "wider spacing at 320 px");
  }
});

test("every screen keeps its marks in forced colours, does not move when asked not to, and has targets of 24 px", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, "/overview");
  for (const [at, screen] of screens.entries()) {
    await page.setViewportSize({ width: 1280, height: 900 });
    if (at > 0) await visit(page, screen);
    expect(await page.evaluate(lostInForcedColours), screen).toEqual([]);
    expect(await page.evaluate(movements), screen).toEqual([]);
    await expect.poll(() => page.evaluate(smallTargets), screen).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate(smallTargets), `${screen}, on a phone`).toEqual([]);
  }
});

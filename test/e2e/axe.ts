import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds wrong on a page, or in one part of it: a line for each element, none where all is well.
 * The page has no frames, so axe answers in one piece: its other way takes twenty times as long over the matrix.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(settled);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const found = await (part === undefined ? axe : axe.include(part)).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

/** A colour on its way from one theme to the other is nobody's colour. */
async function settled(): Promise<void> {
  const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
  const aSecond = new Promise((done) => setTimeout(done, 1000)); // one in a part that is not drawn never ends
  await Promise.race([Promise.allSettled(changing.map(({ finished }) => finished)), aSecond]);
}

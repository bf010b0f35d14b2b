import { type Page, expect } from "@playwright/test";
import { open, screens } from "./screens";

/** Goes to another screen as a link does, without loading the page again: every screen has a title of its own. */
export async function visit(page: Page, screen: string): Promise<void> {
  const title = await page.title();
  await page.evaluate((hash) => (location.hash = hash), screen);
  await expect.poll(() => page.title()).not.toBe(title);
  await expect(page.locator(".waiting, [aria-busy=true]")).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Each screen in turn, reached as by its link, in French. */
export async function* everyScreen(page: Page): AsyncGenerator<string> {
  await open(page, "/overview");
  for (const [at, screen] of screens.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- there is one page, and it shows one screen after the other
    if (at > 0) await visit(page, screen);
    yield screen;
  }
}

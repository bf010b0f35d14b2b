import { type Page, expect } from "@playwright/test";

/** Goes to another screen as a link does, without loading the page again: every screen has a title of its own. */
export async function visit(page: Page, screen: string): Promise<void> {
  const title = await page.title();
  await page.evaluate((hash) => (location.hash = hash), screen);
  await expect.poll(() => page.title()).not.toBe(title);
  await expect(page.locator(".waiting, [aria-busy=true]")).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

import type { Page } from "@playwright/test";

/** Every screen of the app, by its address. */
export const screens = [
  "/overview",
  "/volumes",
  "/lines",
  "/lines?part=winback",
  "/lines?part=concentration",
  "/lines/msc",
  "/goal",
  "/goal?goal=forecast",
  "/slides?line=royal-caribbean",
  "/data",
  "/query",
  "/accessibility",
];

export type Reading = { lang?: "fr" | "en"; theme?: "light" | "dark"; asof?: string };

/** Opens a screen afresh and waits until it shows its title and the database has answered. */
export async function open(page: Page, screen: string, reading: Reading = {}): Promise<void> {
  const params = new URLSearchParams(reading).toString();
  await page.goto("about:blank");
  await page.goto(`/#${screen}${params && `${screen.includes("?") ? "&" : "?"}${params}`}`);
  // The overview that was drawn at build time stands there until the app has started.
  if (!screen.startsWith("/overview"))
    await page
      .locator("#main .ladder")
      .waitFor({ state: "detached" })
      .catch(() => undefined);
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState("networkidle");
}

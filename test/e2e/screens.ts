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

const addressOf = (screen: string, params: string): string =>
  `#${screen}${params && `${screen.includes("?") ? "&" : "?"}${params}`}`;

/** Turns the screen that is open to another language and theme, as its switches do. */
export async function turn(
  page: Page,
  screen: string,
  { lang, theme }: { lang: string; theme: string },
): Promise<void> {
  const hash = addressOf(screen, new URLSearchParams({ lang, theme }).toString());
  await page.evaluate((next) => (location.hash = next), hash);
  await page.locator(`html[lang="${lang}"][data-theme="${theme}"]`).waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
}

/** The app answers the drawn page: React has put its own on what was drawn. */
const isTaken = (): boolean =>
  Object.keys(document.querySelector("header button") ?? {}).some((key) => key.startsWith("__reactProps"));

/** Opens a screen afresh and waits until it shows its title and the database has answered. */
export async function open(page: Page, screen: string, reading: Reading = {}): Promise<void> {
  const params = new URLSearchParams(reading).toString();
  await page.goto("about:blank");
  await page.goto(`/${addressOf(screen, params)}`);
  // The overview that was drawn at build time stands there until the app has started.
  if (screen.startsWith("/overview")) await page.waitForFunction(isTaken);
  else
    await page
      .locator("#main .ladder")
      .waitFor({ state: "detached" })
      .catch(() => undefined);
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState("networkidle");
}

import { type Page, expect, test } from "@playwright/test";
import { open, screens } from "./screens";

test("a reader who does nothing gets the overview, in French", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toContainText(/\d[.,\s]\d/);
});

test("the first view does not wait for the database", async ({ page }) => {
  await page.route(/\.wasm$/, () => undefined); // never answered
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/\d[.,\s]\d/);
});

const presses: [string, (page: Page) => Promise<void>][] = [
  ["a button that is pressed", (page) => page.getByRole("button", { name: /Chercher/ }).click()],
  ["Ctrl and K, pressed", (page) => page.keyboard.press("Control+k")],
];

for (const [what, press] of presses)
  test(`${what} before the app has taken the page over is answered once it has`, async ({ page }) => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      void page.route(/first-view\.json$/, (route) => {
        answer = () => void route.continue();
        resolve();
      });
    });
    await page.goto("/");
    await asked;
    await press(page);
    answer();
    await expect(page.getByRole("dialog")).toBeVisible();
  });

test("the overview in a theme that was chosen is taken over without a word", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  for (const theme of ["light", "dark"] as const) {
    await open(page, "/overview", { theme });
    await expect(page.locator("header button").last()).toHaveAccessibleName(theme === "dark" ? /sombre/i : /clair/i);
    await expect(page.locator(".toast")).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test.describe("before any script has run", () => {
  test.use({ javaScriptEnabled: false });
  test("the first view is already in the page", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(/\d[.,\s]\d/);
  });
});

test("the address says the language and the theme", async ({ page }) => {
  await open(page, "/volumes", { lang: "en", theme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("each screen has its own address and its own title, and the way back works", async ({ page }) => {
  const titles: string[] = [];
  /** The parts of the goal stand under its one title. */
  const titled = screens.filter((screen) => screen !== "/goal?goal=forecast");
  for (const screen of titled) {
    await page.goto(`/#${screen}`);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).not.toHaveText(titles.at(-1) ?? "");
    titles.push(await title.innerText());
  }
  expect(new Set(titles).size).toBe(titled.length);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles.at(-2) ?? "");
});

import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { partsOf, textIn } from "../../src/slides/package";
import { open } from "./screens";

/** A chart, a table or an answer of any screen becomes a slide that PowerPoint can edit. */

async function addFirst(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Download", exact: true }).first().click();
  await page.getByRole("button", { name: "Add to slides" }).first().click();
}

const thumbnails = (page: Page) => page.locator(".sl-thumbs a");

async function written(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "PowerPoint", exact: true }).click(),
  ]);
  return partsOf(new Uint8Array(readFileSync(await download.path())));
}

test("a chart goes to a new set of one's own: said, led to, kept, in the file as numbers", async ({ page }) => {
  await open(page, "/volumes?lang=en");
  const title = await page.locator(".fig h2").first().innerText();
  await addFirst(page);
  await expect(page.getByText("Added to “Your slides”.")).toBeVisible();
  await page.getByRole("link", { name: "Open the slides" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your slides");
  await expect(thumbnails(page).first()).toHaveAttribute("aria-label", `Slide 1: ${title}`);
  await page.reload();
  await expect(thumbnails(page).first()).toHaveAttribute("aria-label", `Slide 1: ${title}`);
  const parts = await written(page);
  expect(textIn(parts, "ppt/charts/chart1.xml")).toContain("<c:lineChart>");
  expect(Object.keys(parts).filter((name) => /\.(png|svg|jpe?g)$/.test(name))).toEqual([]);
});

test("what was added is undone, and another form of it chosen", async ({ page }) => {
  await open(page, "/volumes?lang=en");
  await addFirst(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken out of “Your slides”.")).toBeVisible();
  await open(page, "/slides?pack=own&lang=en");
  await expect(page.getByText("No slide yet.")).toBeVisible();
  await open(page, "/volumes?lang=en");
  await addFirst(page);
  await page.getByRole("link", { name: "Open the slides" }).click();
  await page.getByLabel("Form").selectOption("table");
  await expect(page).toHaveURL(/d=clip-[0-9a-f]{12};;;table/);
  expect(Object.keys(await written(page)).filter((name) => name.startsWith("ppt/charts/"))).toEqual([]);
});

test("what is added goes to the deck that is open, after its own slides", async ({ page }) => {
  await open(page, "/slides?line=disney&lang=en");
  await expect(thumbnails(page).first()).toBeVisible();
  const count = await page.locator(".sl-dated").innerText();
  await page.evaluate(() => (location.hash = "#/goal?lang=en"));
  await page.getByRole("button", { name: "Download", exact: true }).first().waitFor();
  await addFirst(page);
  await expect(page.getByText("Added to “Marseille Provence for Disney”.")).toBeVisible();
  await page.getByRole("link", { name: "Open the slides" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marseille Provence for Disney");
  const before = Number(/\d+/.exec(count)?.[0]);
  await expect(page.locator(".sl-dated")).toContainText(`${before + 1} slides`);
  await expect(thumbnails(page).nth(before)).toHaveAttribute("aria-current", "true");
});

test("the rows of an answer become a table, its drawing a chart", async ({ page }) => {
  await open(page, "/query?lang=en");
  await expect(page.locator(".query-side code").first()).toBeVisible({ timeout: 20_000 });
  await page
    .getByRole("textbox", { name: /SQL/ })
    .fill("select range as n, n * 3 as triple from range(1, 6) as t(range)");
  await page.getByRole("textbox", { name: /SQL/ }).press("Control+Enter");
  await expect(page.getByRole("heading", { name: /^5 rows/ })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Download" }).first().click();
  await page.getByRole("button", { name: "Add to slides" }).first().click();
  await page.getByRole("link", { name: "Open the slides" }).click();
  await expect(thumbnails(page).first()).toHaveAttribute("aria-label", /Answer to a query: 5 rows/);
});

test("decks travel in the one file of a person's work", async ({ page }) => {
  await open(page, "/volumes?lang=en");
  await addFirst(page);
  await expect(page.getByText("Added to “Your slides”.")).toBeVisible();
  await open(page, "/data?lang=en");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: /\.cap2m|Save all|everything/i })
      .first()
      .click(),
  ]);
  const file = readFileSync(await download.path());
  await page.evaluate(() => localStorage.clear());
  await open(page, "/data?lang=en");
  await page
    .getByLabel("Open files")
    .last()
    .setInputFiles({ name: "work.cap2m", mimeType: "application/zip", buffer: file });
  await expect(page.getByText(/work\.cap2m/).first()).toBeVisible();
  await open(page, "/slides?pack=own&lang=en");
  await page.getByText("Kept on this device (1)").click();
  await page.getByRole("link", { name: "Your slides" }).click();
  await expect(thumbnails(page).first()).toBeVisible();
});

test("the picture of a chart is copied, to be pasted elsewhere", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/volumes?lang=en");
  await page.getByRole("button", { name: "Download", exact: true }).first().click();
  await page.getByRole("button", { name: "Copy the picture" }).first().click();
  await expect(page.getByRole("button", { name: "Picture copied" })).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("image/png"))?.size;
  });
  expect(size).toBeGreaterThan(10_000);
});

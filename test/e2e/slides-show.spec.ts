import { expect, test } from "@playwright/test";
import { open } from "./screens";

test("the show turns with the keys, goes black, points, tells the presenter's window, and ends", async ({
  page,
  context,
}) => {
  await open(page, "/slides?line=disney&lang=en");
  const other = context.waitForEvent("page");
  await page.getByRole("link", { name: "Presenter view, in another window" }).click();
  const notes = await other;
  await expect(notes.getByText("1 of 12")).toBeVisible();
  await page.getByRole("link", { name: "Present", exact: true }).click();
  const show = page.getByRole("dialog", { name: /Presentation/ });
  await expect(show).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  await expect(show.getByRole("status")).toContainText("Slide 3:");
  await expect(notes.getByText("3 of 12")).toBeVisible();
  await page.keyboard.press("b");
  await expect(show.locator("svg")).toHaveCount(0);
  await expect(notes.getByText("Black screen")).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("l");
  await page.mouse.move(300, 300);
  await expect(page.locator(".sl-laser")).toBeVisible();
  await notes.getByRole("application", { name: "Presenter view" }).focus();
  await notes.keyboard.press("Home");
  await expect(show.getByRole("status")).toContainText("Slide 1:");
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect(show).toHaveCount(0);
  await expect(page).not.toHaveURL(/stage=/);
});

test("in the show, a mark of a chart opens its source, the rest of the slide turns it, and S tells every page", async ({
  page,
}) => {
  await open(page, "/slides?line=royal-caribbean&lang=en&asof=2017-11-04&stage=show");
  const show = page.getByRole("dialog", { name: /Presentation/ });
  await show.locator('[data-category="2016"]').first().click();
  const source = page.getByRole("dialog", { name: /2016/ });
  await expect(source).toContainText("traffic.csv");
  await page.keyboard.press("Escape");
  await expect(source).toHaveCount(0);
  await expect(show.getByRole("status")).toContainText("Slide 1:");
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog", { name: /Marseille counted/ })).toContainText("traffic.csv");
  await page.keyboard.press("Escape");
  await show.locator("svg").click({ position: { x: 60, y: 60 } });
  await expect(show.getByRole("status")).toContainText("Slide 2:");
});

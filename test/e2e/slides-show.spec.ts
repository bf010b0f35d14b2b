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
  await expect(notes.getByText("1 of 13")).toBeVisible();
  await page.getByRole("link", { name: "Present", exact: true }).click();
  const show = page.getByRole("dialog", { name: /Presentation/ });
  await expect(show).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  await expect(show.getByRole("status")).toContainText("Slide 3:");
  await expect(notes.getByText("3 of 13")).toBeVisible();
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

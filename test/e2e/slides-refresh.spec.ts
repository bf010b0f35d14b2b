import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { packed, partsOf, textIn, textParts } from "../../src/slides/package";
import { open } from "./screens";

/** A deck that comes back from PowerPoint takes today's data; what was done to it there stays. */

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("Refresh a PowerPoint", { exact: true }).last().setInputFiles({ name, mimeType: type, buffer });

async function deckOf2017(page: Page): Promise<Buffer> {
  await open(page, "/slides?line=royal-caribbean&lang=en&asof=2017-11-04");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "PowerPoint", exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

test("a deck of 2017, retouched, is told what would change and saved with today's figures", async ({ page }) => {
  const parts = partsOf(new Uint8Array(await deckOf2017(page)));
  const slide = "ppt/slides/slide2.xml";
  const edited = textIn(parts, slide).replace(/<a:t>[^<]*<\/a:t>/, "<a:t>As I say it</a:t>");
  const file = Buffer.from(packed({ ...parts, ...textParts({ [slide]: edited }) }));
  await open(page, "/slides?line=disney&lang=en");
  await choose(page, "Planner.pptx", file);
  const told = page.getByRole("region", { name: "Refresh a PowerPoint" });
  await expect(told.getByText("Planner.pptx, written on")).toBeVisible();
  await expect(told.getByRole("row").nth(1)).toContainText("Marseille counted 1.6m passenger movements in 2016");
  await expect(told.getByText("Slide 2, text.")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    told.getByRole("button", { name: "Save the refreshed file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Planner-refreshed.pptx");
  const now = partsOf(new Uint8Array(readFileSync(await download.path())));
  expect(textIn(now, slide)).toContain("As I say it");
  expect(textIn(now, "ppt/slides/slide1.xml")).toMatch(/in 2025/);
  await expect(page.getByText("File written: Planner-refreshed.pptx")).toBeVisible();
});

test("a deck that is up to date is said so, and a file that is none of ours with its reason", async ({ page }) => {
  const file = await deckOf2017(page);
  await choose(page, "Same.pptx", file);
  await expect(page.getByText("All is up to date: no figure has changed.")).toBeVisible();
  await choose(page, "notes.pptx", Buffer.from("hello"));
  await expect(page.getByText("notes.pptx is not refreshed: it is no .pptx file of PowerPoint.")).toBeVisible();
  const { "customXml/item1.xml": _record, ...others } = partsOf(new Uint8Array(file));
  await choose(page, "other.pptx", Buffer.from(packed(others)));
  await expect(page.getByText("Cap 2M did not write it")).toBeVisible();
});

test("a deck dropped on any screen is looked at on the Slides screen", async ({ page }) => {
  const file = await deckOf2017(page);
  await open(page, "/volumes?lang=en");
  await page.evaluate(
    (bytes) => {
      const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(bytes)], "Dropped.pptx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true, cancelable: true }));
    },
    [...file],
  );
  await expect(page.getByText("Dropped.pptx, written on")).toBeVisible();
  await expect(page).toHaveURL(/#\/slides/);
});

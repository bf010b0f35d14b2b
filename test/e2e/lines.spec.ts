import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

test("a line leads to its page and back", async ({ page }) => {
  await open(page, "/lines");
  await page.getByRole("link", { name: "Royal Caribbean International" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Des escales de Royal Caribbean");
  await page.getByRole("link", { name: "Toutes les compagnies" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2017");
});

test("other names of a line open its page; a likeness is said, a stranger is answered with names", async ({ page }) => {
  await open(page, "/lines/RCCL");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Royal Caribbean");
  await open(page, "/lines/Carnaval");
  await expect(page.getByText(/ressemble à Carnival Cruise Line/)).toBeVisible();
  await open(page, "/lines/titanic");
  await expect(page.getByText(/Aucune compagnie ne s’appelle/)).toBeVisible();
  await expect(page.getByRole("grid")).toBeVisible();
});

for (const width of [320, 390, 820, 1024, 1440, 2560]) {
  test(`nothing spills out of the page at ${width} px, and cells stay large enough to touch`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of ["/lines", "/lines/royal-caribbean"]) {
      await open(page, screen);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const smallest = await page.getByRole("gridcell").evaluateAll((marks) => {
        const shown = marks.map((each) => each.getBoundingClientRect()).filter((box) => box.width > 0);
        return Math.min(...shown.map((box) => Math.min(box.width, box.height)));
      });
      expect(smallest).toBeGreaterThanOrEqual(24);
    }
  });
}

for (const line of ["royal-caribbean", "carnival", "silversea", "disney"]) {
  test(`axe finds nothing on the page of ${line}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/lines/${line}`);
    expect(await violations(page)).toEqual([]);
  });
}

import { expect, test } from "@playwright/test";
import { lossesOf, smallTargets } from "./adapts-rules";
import { violations } from "./axe";
import { invalidOf } from "./markup";
import { states } from "./states";

/** What opens, asks, answers or fails: read by axe where it stands, then at 320 px, where nothing may be lost nor too small to press. */

for (const { name, reading, reach, shown } of states)
  test(`${name} is valid HTML, passes axe in ${reading.lang}, ${reading.theme}, and loses nothing at 320 px`, async ({
    page,
  }) => {
    await reach(page);
    await expect(page.locator(shown).first()).toBeVisible();
    expect(await invalidOf(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(lossesOf)).toEqual([]);
    await expect.poll(() => page.evaluate(smallTargets)).toEqual([]);
  });

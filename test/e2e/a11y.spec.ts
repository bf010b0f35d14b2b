import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open, screens } from "./screens";

for (const lang of ["fr", "en"] as const) {
  for (const theme of ["light", "dark"] as const) {
    for (const screen of screens) {
      test(`axe finds nothing to say of ${screen} in ${lang}, ${theme}`, async ({ page }) => {
        await open(page, screen, { lang, theme });
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

import { expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open, screens, turn } from "./screens";

for (const screen of screens)
  test(`axe finds nothing to say of ${screen} in either language and theme`, async ({ page }) => {
    await open(page, screen);
    for (const lang of ["fr", "en"])
      for (const theme of ["light", "dark"]) {
        await turn(page, screen, { lang, theme });
        expect(await violations(page), `${lang}, ${theme}`).toEqual([]);
      }
  });

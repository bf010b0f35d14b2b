import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { open, screens } from "./screens";

for (const lang of ["fr", "en"] as const) {
  for (const theme of ["light", "dark"] as const) {
    for (const screen of screens) {
      test(`axe finds nothing to say of ${screen} in ${lang}, ${theme}`, async ({ page }) => {
        test.slow(); // axe reads long pages, and the grid of the accessibility statement with its 106 rows
        await open(page, screen, { lang, theme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`),
        );
        expect(told).toEqual([]);
      });
    }
  }
}

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { open, screens } from "./screens";

/** Words depend on the language, colours on the theme: two readings have all four, and LONG=1 each pair of them. */
const readings = [
  { lang: "fr", theme: "light" },
  { lang: "en", theme: "dark" },
  ...(process.env["LONG"] === "1"
    ? ([
        { lang: "fr", theme: "dark" },
        { lang: "en", theme: "light" },
      ] as const)
    : []),
] as const;

for (const { lang, theme } of readings) {
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

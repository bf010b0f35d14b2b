import { describe, expect, it } from "vitest";
import { csvOf, tabsOf } from "../../src/charts/download";
import type { FrameContent } from "../../src/charts/frame";
import { languagesByCode } from "../../src/i18n/language";

const content: FrameContent = {
  title: "Marseille : 1 487 313 en 2017 ; PortMiami : 5 300 000 sur l’exercice 2017",
  subtitle: "Mouvements de passagers",
  guard: "PortMiami compte d’octobre à septembre.",
  alternative: "",
  sources: "Sources : Seatrade Cruise News.",
  fileName: "cap2m-volumes-total",
  table: {
    columns: [
      { key: "year", label: "Année" },
      { key: "marseille", label: "Marseille", numeric: true },
      { key: "change", label: "Évolution", numeric: true },
      { key: "note", label: "Remarque" },
    ],
    rows: [
      {
        year: { text: "2017" },
        marseille: { text: "1 487 313", raw: 1_487_313 },
        change: { text: "−6,9 %", raw: -0.0687 },
        note: { text: "=HYPERLINK(1)" },
      },
      { year: { text: "2020" }, marseille: { text: "au plus 100 000", raw: 100_000 }, note: { text: "a;b" } },
      { year: { text: "2021" }, marseille: { text: "n.d." } },
    ],
  },
};
const lines = (code: "fr" | "en") =>
  csvOf(content, "Cap 2M · données connues au 4 nov. 2017", languagesByCode[code]).split("\n");

describe("a chart as a file for a spreadsheet", () => {
  it("opens with its title, unit, what is not like for like, sources and day, each in one cell", () => {
    expect(lines("fr").slice(0, 5)).toEqual([
      `\uFEFF"# ${content.title}"`,
      "# Mouvements de passagers",
      "# Pas tout à fait comparable. PortMiami compte d’octobre à septembre.",
      "# Sources : Seatrade Cruise News.",
      "# Cap 2M · données connues au 4 nov. 2017",
    ]);
  });

  it("is parted by semicolons, with decimal commas, for French Excel", () => {
    expect(lines("fr").slice(5)).toEqual([
      "Année;Marseille;Marseille, tel qu’écrit;Évolution;Remarque",
      "2017;1487313;1 487 313;-0,0687;'=HYPERLINK(1)",
      '2020;100000;au plus 100 000;;"a;b"',
      "2021;;n.d.;;",
      "",
    ]);
  });

  it("is parted by commas, with decimal points, in English", () => {
    expect(lines("en")[6]).toBe("2017,1487313,1 487 313,-0.0687,'=HYPERLINK(1)");
  });

  it("is pasted without the lines about it, between tabs", () => {
    expect(tabsOf(content.table, languagesByCode.fr).split("\n")[1]).toBe(
      "2017\t1487313\t1 487 313\t-0,0687\t'=HYPERLINK(1)",
    );
  });
});

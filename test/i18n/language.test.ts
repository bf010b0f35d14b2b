import { describe, expect, it } from "vitest";
import { languagesByCode } from "../../src/i18n/language";
import { frenchSpaces } from "../../src/i18n/typeset";

const { fr, en } = languagesByCode;
/** Special spaces written out, so that a reader sees them. */
const seen = (text: string) => text.replaceAll("\u202f", "·").replaceAll("\u00a0", "_");

describe("numbers and dates as each language writes them", () => {
  it.each([
    ["count", "1·597·000", "1,597,000", (l: typeof fr) => l.count(1_597_000)],
    ["short of an exact figure", "1,60·M", "1.60m", (l: typeof fr) => l.short(1_597_000)],
    ["short of a round one", "5,3·M", "5.3m", (l: typeof fr) => l.short(5_300_000)],
    ["short of a small one", "94·000", "94,000", (l: typeof fr) => l.short(94_000)],
    ["percent", "5,8·%", "5.8%", (l: typeof fr) => l.percent(0.0579)],
    ["signed percent", "+10,4·%", "+10.4%", (l: typeof fr) => l.signedPercent(0.1037)],
    ["a fall", "\u22126,9·%", "\u22126.9%", (l: typeof fr) => l.signedPercent(-0.0687)],
    ["a ratio", "×·3,6", "×3.6", (l: typeof fr) => l.times(3.5635)],
    ["an estimate, to three figures", "149·000", "149,000", (l: typeof fr) => l.estimate(149_046)],
    ["a day", "18 nov. 2015", "18 Nov 2015", (l: typeof fr) => l.date("2015-11-18")],
    ["the first of a month", "1er déc. 2014", "1 Dec 2014", (l: typeof fr) => l.date("2014-12-01")],
    ["a month", "nov. 2017", "Nov 2017", (l: typeof fr) => l.date("2017-11")],
    ["a year", "2017", "2017", (l: typeof fr) => l.date("2017")],
    [
      "a fiscal year",
      "exercice 2017",
      "FY2017",
      (l: typeof fr) => l.period({ kind: "fiscal_year", label: "FY2017", start: "", end: "" }),
    ],
    [
      "a half",
      "1er semestre 2015",
      "first half of 2015",
      (l: typeof fr) => l.period({ kind: "half", label: "2015-H1", start: "", end: "" }),
    ],
    ["a lower bound", "plus de 5,3·M", "more than 5.3m", (l: typeof fr) => l.worded(l.short(5_300_000), "at_least")],
    [
      "a column of at most so much",
      "≤·0,10",
      "≤·0.10",
      (l: typeof fr) => seen(l.column({ value: 100_000, precision: "at_most" })),
    ],
    ["an upper bound", "au plus 100·000", "at most 100,000", (l: typeof fr) => l.worded(l.count(100_000), "at_most")],
  ])("%s: %s in French, %s in English", (_what, french, english, write) => {
    expect([seen(write(fr)), write(en)]).toEqual([french, english]);
  });

  it("never lets a line break before : ; ! ? % or inside « » in French", () => {
    expect(seen(frenchSpaces("« Combien ? » : 5 % ; oui !"))).toBe("«·Combien·?·»_: 5·%·; oui·!");
    expect(seen(fr.say.address.unknownLine("RCX"))).toBe("Aucune compagnie ne s’appelle «·RCX·».");
    expect(seen(fr.say.basis.movementsHelp)).toContain("transit_:");
  });
});

import { describe, expect, it } from "vitest";
import { type Glyph, glyphsOf, groupGlyphs } from "../../src/charts/matrix-glyphs";
import { portYears } from "../../src/domain/line-rows";
import { cellKinds, cellsOf } from "../../src/domain/presence";
import { presenceKnown } from "../domain/presence-rows";
import { said } from "../domain/statements";

const presence = presenceKnown();
const royal = (...years: number[]): Glyph[] => {
  const { cells, turns } = portYears({ line: "royal-caribbean", port: "marseille" }, years, { presence, events: [] });
  return glyphsOf(cells, turns);
};
const msc = (statements: Parameters<typeof said>[3][]): Glyph[] => {
  const all = statements.map((rest) => said("msc", "marseille", 2017, rest));
  const cells = cellsOf({ line: "msc", port: "marseille" }, [2017], all);
  return glyphsOf(cells, []);
};

describe("what is drawn for a line in a port", () => {
  it("is one ribbon for the years it came, thin for transit", () => {
    expect(royal(2014, 2015, 2016).filter(({ is }) => is === "ribbon")).toEqual([
      { is: "ribbon", from: 0.0625, to: 2.9375, tall: false, texture: "f", split: false },
    ]);
  });

  it("stands alone in each year that is only announced", () => {
    expect(royal(2013, 2014).filter(({ is }) => is === "ribbon")).toEqual([
      { is: "ribbon", from: 1.0625, to: 1.9375, tall: false, texture: "f", split: false },
      { is: "ribbon", from: 0.0625, to: 0.9375, tall: true, texture: "h", split: false },
    ]);
  });

  it("is a dot for a year without record, and a dash for an absence that a source states", () => {
    expect(royal(2011)).toEqual([{ is: "dots", from: 0, to: 1 }]);
    expect(royal(2021)).toContainEqual({ is: "dash", at: 0.5 });
    expect(royal(2021).some(({ is }) => is === "dots")).toBe(false);
  });

  it("is a shape of its own for each status, whatever the colour", () => {
    const drawn = [
      msc([{ role: "homeport" }]),
      msc([{ role: "transit" }]),
      msc([{ role: "both" }]),
      msc([{}]),
      msc([{ status: "planned", role: "homeport" }]),
      msc([{ status: "cancelled", role: "homeport", calls: 3 }]),
      msc([{ status: "withdrawn" }]),
      msc([{ status: "laid_up" }]),
      msc([{ status: "claim", role: "homeport" }]),
      msc([{ status: "planned", calls: 0 }]),
      msc([]),
    ].map((glyphs) => JSON.stringify(glyphs));
    expect(new Set(drawn).size).toBe(cellKinds.length);
  });

  it("shows both numbers where sources differ, and says that they do", () => {
    expect(royal(2013)).toContainEqual({ is: "count", at: 0.5, text: "16–24", made: false, inside: false });
    expect(royal(2013)).toContainEqual({ is: "differ", at: 0.5, slot: "below", absent: false });
  });

  it("shows a presence and the absence that contradicts it in one cell", () => {
    const glyphs = msc([{ role: "transit" }, { status: "planned", calls: 0 }]);
    expect(glyphs.map(({ is }) => is)).toEqual(["ribbon", "differ"]);
    expect(glyphs).toContainEqual({ is: "differ", at: 0.5, slot: "below", absent: true });
  });

  it("shows the calls that are left above, those lost below", () => {
    expect(royal(2010)).toContainEqual({ is: "count", at: 0.5, text: "5", made: false, inside: false });
    expect(royal(2010)).toContainEqual({ is: "lost", at: 0.5, text: "−20" });
  });

  it("shows the passengers below, slanted when only announced", () => {
    expect(royal(2016)).toContainEqual({ is: "passengers", at: 0.5, passengers: 120_000, made: false });
  });

  it("never lays two marks on one place", () => {
    const glyphs = msc([
      { role: "transit", calls: 3 },
      { role: "transit", calls: 5 },
      { status: "withdrawn", calls: 2, ships: ["Epic"] },
    ]);
    expect(glyphs).toContainEqual({ is: "lost", at: 0.5, text: "−2" });
    expect(glyphs).toContainEqual({ is: "differ", at: 0.5, slot: "middle", absent: false });
  });
});

describe("what is drawn for a folded group", () => {
  it("is how many of its lines were seen and how many are otherwise on record, a dot where none is", () => {
    const year = (seen: number, other: number) => ({ port: "miami", year: 2017, seen, other, cells: [] });
    const some = cellsOf({ line: "msc", port: "miami" }, [2017], [said("msc", "miami", 2017)]);
    expect(groupGlyphs([year(0, 0), { ...year(2, 1), cells: some }], 4)).toEqual([
      { is: "dots", from: 0, to: 1 },
      { is: "lines", at: 1.5, seen: 2, other: 1, share: { seen: 0.5, other: 0.25 } },
    ]);
  });
});

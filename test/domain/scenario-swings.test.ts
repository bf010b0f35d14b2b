import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { only, resultOf } from "../../src/domain/scenario";
import { spanOf, swings } from "../../src/domain/scenario-swings";
import { marseille, scenarios, shipLever } from "./scenarios";

describe("what moves the result most", () => {
  const royalCaribbean = marseille({
    base: { year: 2017, value: { low: 1_480_000, value: 1_487_313, high: 1_550_000 }, figure: "", calls: 444 },
    levers: [shipLever({ calls: { low: 18, value: 22, high: 22 }, occupancy: { low: 100, value: 100, high: 121 } })],
  });

  it("is the growth of the rest, then which figure the base is, then the occupancy", () => {
    expect(swings(royalCaribbean).map(({ field, by }) => [field, by])).toEqual([
      ["growth", "growth points"],
      ["base", "range"],
      ["occupancy", "range"],
      ["calls", "range"],
      ["homeport", "share points"],
    ]);
  });

  it("says what is put in and what comes out: 100 to 121 % of the berths, 22 calls", () => {
    expect(swings(royalCaribbean).find(({ field }) => field === "occupancy")).toEqual({
      field: "occupancy",
      lever: 0,
      low: { input: 100, total: 1_487_313 + 121_396 },
      high: { input: 121, total: 1_487_313 + Math.round(22 * 55.18 * 121) },
      by: "range",
    });
  });

  it("swings by stated steps where no range is given: a tenth of the calls, at least one; a share never below zero", () => {
    const few = swings(marseille({ levers: [shipLever({ calls: only(4) })] }));
    expect(few.find(({ field }) => field === "calls")).toMatchObject({
      low: { input: 3 },
      high: { input: 5 },
      by: "tenth",
    });
    expect(few.find(({ field }) => field === "homeport")).toMatchObject({ low: { input: 0 }, high: { input: 10 } });
  });

  it("leaves out what changes nothing: a ship that starts after the target's year", () => {
    expect(swings(marseille({ levers: [shipLever({ start: 2025 })] })).map(({ field }) => field)).toEqual(["growth"]);
  });

  it("comes largest first, and no range alone goes beyond the bracket", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const found = swings(scenario);
        const { low, high } = resultOf(scenario).atTarget;
        expect(found.map(spanOf)).toEqual(found.map(spanOf).toSorted((a, b) => b - a));
        for (const each of found.filter(({ by }) => by === "range")) {
          expect(Math.min(each.low.total, each.high.total)).toBeGreaterThanOrEqual(low);
          expect(Math.max(each.low.total, each.high.total)).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

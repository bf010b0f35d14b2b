import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Count,
  guestsAllHomeport,
  guestsFromMovements,
  guestsOf,
  guestsRatio,
  homeportCounts,
} from "../../src/domain/counting";

const marseille = (year: number, total: number, more: Partial<Count> = {}): Count => ({
  year,
  total,
  countingRule: "movements",
  homeportCounts: "unstated",
  allHomeport: false,
  otherYears: [],
  ...more,
});
const miami = (year: number, total: number): Count => marseille(year, total, { allHomeport: true });
const split2016 = { year: 2016, total: 1_597_000, homeport: 500_000, homeportCounts: "unstated" } as const;

describe("each passenger counted once, as known on 4 November 2017", () => {
  const marseille2016 = guestsOf(marseille(2016, 1_600_000, { homeport: 500_000 }));
  const miamiFy2016 = guestsOf(miami(2016, 4_980_000));

  it("Marseille 2016 has 1.35 million guests, 1.10 if its 500 000 homeport guests are boarders only", () => {
    expect(marseille2016).toEqual({
      value: 1_350_000,
      low: 1_100_000,
      high: 1_350_000,
      assumption: "split",
      steps: { homeport: 500_000, transit: 1_100_000 },
    });
  });

  it("PortMiami FY2016 has 2.49 million, taken as all homeport", () => {
    expect(miamiFy2016).toMatchObject({
      value: 2_490_000,
      low: 2_490_000,
      high: 2_490_000,
      assumption: "all-homeport",
    });
  });

  it("Miami weighs 1.8 Marseilles, 2.3 at most", () => {
    const weight = guestsRatio(miamiFy2016, marseille2016);
    expect(weight).toEqual({
      value: expect.closeTo(1.84, 2),
      low: expect.closeTo(1.84, 2),
      high: expect.closeTo(2.26, 2),
    });
  });
});

describe("each passenger counted once, as known today", () => {
  const marseille2017 = guestsOf(marseille(2017, 1_487_313, { otherYears: [split2016] }));

  it("Marseille 2017 has about 1.25 million guests, by the homeport share of 2016", () => {
    expect(marseille2017).toMatchObject({ assumption: "split-of-year", splitYear: 2016 });
    expect(marseille2017.value).toBeCloseTo(1_254_485, -2);
    expect([marseille2017.low, marseille2017.high]).toEqual([expect.closeTo(1_021_658, -2), marseille2017.value]);
  });

  it("PortMiami FY2017 has 2.65 million, and weighs 2.1 Marseilles", () => {
    const miamiFy2017 = guestsOf(miami(2017, 5_300_000));
    expect(miamiFy2017.value).toBe(2_650_000);
    expect(guestsRatio(miamiFy2017, marseille2017)?.value).toBeCloseTo(2.11, 2);
  });

  it("Marseille 2018 has 1 496 000: 438 000 / 2 + 1 277 000, without a bracket since the parts add up", () => {
    const guests = guestsOf(marseille(2018, 1_715_000, { homeport: 438_000, transit: 1_277_000 }));
    expect(guests).toMatchObject({ value: 1_496_000, low: 1_496_000, high: 1_496_000, assumption: "split" });
  });
});

describe("the split", () => {
  it("of another year is the nearest earlier one that is published", () => {
    const otherYears = [
      { ...split2016, year: 2014 },
      split2016,
      { year: 2015, total: 1_450_000, homeportCounts: "unstated" } as const,
      { ...split2016, year: 2018 },
    ];
    expect(guestsOf(marseille(2017, 1_487_313, { otherYears })).splitYear).toBe(2016);
  });

  it("missing everywhere leaves a bracket and no single value", () => {
    const guests = guestsOf(marseille(2017, 1_487_313, { otherYears: [{ ...split2016, year: 2018 }] }));
    expect(guests).toEqual({ value: undefined, low: 743_656.5, high: 1_487_313, assumption: "no-split", steps: {} });
    expect(guestsRatio(guestsAllHomeport(5_300_000), guests)?.value).toBeUndefined();
  });

  it("follows from the transit alone", () => {
    expect(guestsFromMovements({ total: 1_715_000, transit: 1_277_000, homeportCounts: "unstated" })).toMatchObject({
      value: 1_496_000,
      low: 1_496_000,
    });
  });

  it.each([
    ["both ways", 1_350_000, "the page says embark or disembark"],
    ["boarders only", 1_100_000, "the page counts each guest once"],
  ] as const)("counted %s has one answer, %i: %s", (counts, guests, _words) => {
    const answer = guestsFromMovements({ total: 1_600_000, homeport: 500_000, homeportCounts: counts });
    expect(answer).toMatchObject({ value: guests, low: guests, high: guests });
  });

  it("is boarders only where twice the homeport and the transit make the total", () => {
    const twice = { total: 2_000_000, homeport: 500_000, transit: 1_000_000, homeportCounts: "unstated" } as const;
    expect(guestsFromMovements(twice)).toMatchObject({
      value: 1_500_000,
      low: 1_500_000,
      steps: { homeport: 1_000_000 },
    });
  });

  it("cannot be boarders only where they would make more than half of the movements", () => {
    const nearlyAll = { total: 5_300_000, homeport: 5_000_000, homeportCounts: "unstated" } as const;
    expect(guestsFromMovements(nearlyAll)).toMatchObject({ value: 2_800_000, low: 2_800_000, high: 2_800_000 });
    expect(guestsFromMovements({ ...nearlyAll, homeportCounts: "boarders only" }).assumption).toBe("no-split");
  });

  it("that exceeds the total is no split", () => {
    const broken = { total: 1_600_000, homeport: 1_700_000, homeportCounts: "both ways" } as const;
    expect(guestsFromMovements(broken).assumption).toBe("no-split");
  });
});

describe("the counting rule of a page", () => {
  it("leaves the 1 682 777 embarkations of Miami in 2004 (MARAD) as they are", () => {
    expect(guestsOf({ ...miami(2004, 1_682_777), countingRule: "guests" })).toEqual({
      value: 1_682_777,
      low: 1_682_777,
      high: 1_682_777,
      assumption: "as-published",
      steps: {},
    });
  });

  it("of Miami FY2004 stays all homeport, 1.745 million, whatever MARAD counted in calendar 2004", () => {
    const marad = { homeport: 1_682_777, homeportCounts: "boarders only" } as const;
    expect(guestsOf({ ...miami(2004, 3_490_000), ...marad })).toMatchObject({
      value: 1_745_000,
      assumption: "all-homeport",
    });
  });

  it("that is unknown gives the bracket, even in Florida", () => {
    expect(guestsOf({ ...miami(2017, 5_300_000), countingRule: "unknown" }).assumption).toBe("no-split");
  });

  it.each([
    ["both ways", { countingRule: "movements", ruleStated: true }],
    ["boarders only", { countingRule: "guests", ruleStated: true }],
    ["unstated", { countingRule: "movements", ruleStated: false }],
    ["unstated", { ruleStated: false }],
  ] as const)("says %s of its homeport figure when it is %j", (expected, page) => {
    expect(homeportCounts(page)).toBe(expected);
  });
});

it("guests lie between half of the movements and all of them, and what speaks lies in its bracket", () => {
  const part = fc.option(fc.integer({ min: 0, max: 6_000_000 }), { nil: undefined });
  const counts = fc.constantFrom("both ways", "boarders only", "unstated" as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6_000_000 }),
      part,
      part,
      counts,
      (total, homeport, transit, homeportCounts) => {
        const { low, value, high } = guestsFromMovements({ total, homeport, transit, homeportCounts });
        expect([total / 2 <= low, low <= (value ?? low), (value ?? high) <= high, high <= total]).toEqual(
          Array(4).fill(true),
        );
      },
    ),
  );
});

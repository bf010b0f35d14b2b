import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extraCalls, pathValue, requiredPath, shareOfTarget, shareOfWay, standing } from "../../src/domain/target";

const target = { year: 2020, value: 2_000_000 };
const base = { year: 2015, value: 1_450_000 };
const in2016 = { year: 2016, value: 1_597_000 };
const in2017 = { year: 2017, value: 1_487_313 };
const forecast2017 = { year: 2017, value: 1_500_000 };

describe("the path to 2 million passengers in 2020", () => {
  it.each([
    [5.8, "the 1 597 000 of 2016", in2016],
    [7.7, "the 1.6 million that the article gives for 2017", { year: 2017, value: 1_600_000 }],
    [10.4, "the 1 487 313 counted in 2017", in2017],
    [10.1, "the 1.5 million forecast for 2017", forecast2017],
    [6.6, "the 1 450 000 of 2015, when the target was set", base],
  ])("asks for %f % a year from %s", (percent, _words, from) => {
    const path = requiredPath({ from, target });
    expect(path).toMatchObject({ kind: "under way", yearlyGrowth: expect.closeTo(percent / 100, 3) });
  });

  it("asks for 512 687 passengers more from 2017, 170 896 each year", () => {
    expect(requiredPath({ from: in2017, target })).toMatchObject({
      missing: 512_687,
      years: 3,
      perYear: expect.closeTo(170_896, 0),
    });
  });

  it.each([
    ["reached", "from the 2.5 million of 2023", { year: 2023, value: 2_500_000 }],
    ["too late", "from a figure of 2020 itself", { year: 2020, value: 1_900_000 }],
    ["no base", "from a year with no passengers", { year: 2017, value: 0 }],
    ["no base", "from what is no number", { year: 2017, value: Number.NaN }],
  ])("is %j %s", (kind, _words, from) => {
    expect(requiredPath({ from, target })).toMatchObject({ kind });
  });

  it("ends on the target, whatever the base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_999_999 }), fc.integer({ min: 1990, max: 2019 }), (value, year) => {
        expect(pathValue({ year, value }, target, 2020)).toBe(2_000_000);
      }),
    );
  });
});

describe("what would close the gap", () => {
  it("is 77 calls of 6 667 passengers, the Harmony of the Seas of 2016 (18 calls, 120 000)", () => {
    expect(extraCalls(512_687, 120_000 / 18)).toBe(77);
  });

  it("is no call when nothing is missing, and has no answer with empty ships", () => {
    expect([extraCalls(0, 3_000), extraCalls(-1, 3_000)]).toEqual([0, 0]);
    expect(extraCalls(512_687, 0)).toBeUndefined();
  });
});

describe("progress has two meanings", () => {
  it("1.5 million is 75 % of the target", () => {
    expect(shareOfTarget(1_500_000, target)).toBe(0.75);
  });

  it("and 9 % of the way from 1 450 000", () => {
    expect(shareOfWay(1_500_000, base.value, target)).toBeCloseTo(0.09, 2);
  });

  it("neither has an answer where there is nothing to reach", () => {
    expect(shareOfTarget(1, { year: 2020, value: 0 })).toBeUndefined();
    expect(shareOfWay(1_500_000, 2_000_000, target)).toBeUndefined();
  });
});

describe("where 2 million in 2020, set in 2015 at 1 450 000, stands", () => {
  const course = { target, base, history: [base, in2016], asOfYear: 2017 };

  it("is on track with the 1 597 000 of 2016", () => {
    expect(standing(course)).toMatchObject({ kind: "on track", expected: 1_546_324, gap: 50_676 });
  });

  it("is off track with the 1.5 million forecast for 2017: 149 000 or 9 % below the path", () => {
    expect(standing({ ...course, history: [base, in2016, forecast2017] })).toEqual({
      kind: "off track",
      latest: forecast2017,
      expected: expect.closeTo(1_649_000, -3),
      gap: expect.closeTo(-149_000, -3),
      share: expect.closeTo(-0.09, 2),
    });
  });

  it.each([
    ["on track", "on the path", 1_649_046],
    ["at risk", "one passenger below it", 1_649_045],
    ["at risk", "just less than 5 % below", 1_566_594],
    ["off track", "5 % below", 1_566_593],
  ])("is %s %s", (kind, _words, value) => {
    expect(standing({ ...course, history: [{ year: 2017, value }] }).kind).toBe(kind);
  });

  it("is missed in 2020, by 1.9 million, and passed in 2023", () => {
    const history = [base, in2016, in2017, { year: 2020, value: 100_000 }, { year: 2023, value: 2_500_000 }];
    expect(standing({ ...course, history, asOfYear: 2025 })).toEqual({
      kind: "missed",
      by: 1_900_000,
      reachedLater: 2023,
    });
    expect(standing({ ...course, history, asOfYear: 2022 })).toEqual({ kind: "missed", by: 1_900_000 });
  });

  it("is missed by an unknown number when the year itself was not published", () => {
    expect(standing({ ...course, asOfYear: 2021 })).toEqual({ kind: "missed", by: undefined });
  });

  it("does not look past the year from which one looks", () => {
    expect(standing({ ...course, history: [base, in2016, in2017], asOfYear: 2016 })).toMatchObject({
      kind: "on track",
    });
  });
});

describe("other targets of Marseille", () => {
  it.each([
    [2018, "the 1 597 000 of 2016, which falls short of it", 1_597_000],
    [2016, "the rounded 1.6 million, all that was known on the eve of the mission", 1_600_000],
  ])("1.6 million in 2018, set in 2014, is reached in %i with %s", (year, _words, value) => {
    const history = [base, { year: 2016, value }, in2017, { year: 2018, value: 1_715_000 }];
    const course = { target: { year: 2018, value: 1_600_000 }, base: { year: 2014, value: 1_311_284 }, asOfYear: 2025 };
    expect(standing({ ...course, history })).toEqual({ kind: "reached", in: year });
  });

  it("2.2 million in 2020 is missed too, and passed in the same 2023", () => {
    const history = [base, { year: 2023, value: 2_500_000 }];
    const course = { target: { year: 2020, value: 2_200_000 }, base, history, asOfYear: 2025 };
    expect(standing(course)).toEqual({ kind: "missed", by: undefined, reachedLater: 2023 });
  });

  it.each([
    ["no base", "without a figure for the year in which it was set", { base: undefined, history: [in2016] }],
    ["no base", "from a base of zero", { base: { year: 2015, value: 0 }, history: [in2016] }],
    ["nothing since", "when only its base is published", { base, history: [base] }],
    ["nothing since", "when nothing is published", { base, history: [] }],
  ])("are not judged for want of %j: %s", (because, _words, known) => {
    expect(standing({ target, asOfYear: 2017, ...known })).toEqual({ kind: "not judged", because });
  });

  it("are never judged with a number that is none", () => {
    const value = fc.integer({ min: -5, max: 3_000_000 });
    const year = fc.integer({ min: 2010, max: 2025 });
    const point = fc.record({ year, value });
    fc.assert(
      fc.property(point, point, fc.array(point), year, (aim, from, history, asOfYear) => {
        const answer = standing({ target: aim, base: from, history, asOfYear });
        expect(Object.values(answer).filter((part) => Number.isNaN(part) || part === Infinity)).toEqual([]);
      }),
    );
  });
});

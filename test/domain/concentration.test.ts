import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallRow, bandOf, concentration, hhiBounds } from "../../src/domain/concentration";

/** A made-up year of a port, complete: the lines and groups are real, the numbers are not. */
const wholeYear: CallRow[] = [
  { line: "MSC", group: "MSC Group", calls: 150, passengers: 600_000 },
  { line: "Costa", group: "Carnival", calls: 130, passengers: 500_000 },
  { line: "AIDA", group: "Carnival", calls: 20, passengers: 50_000 },
  { line: "Royal Caribbean", group: "Royal Caribbean Group", calls: 60, passengers: 250_000 },
  { line: "Celebrity", group: "Royal Caribbean Group", calls: 20, passengers: 50_000 },
  { line: "Ponant", calls: 20, passengers: 50_000 },
];

const whole = { rows: wholeYear, measure: "calls", total: 400, complete: true } as const;

describe("the concentration of a complete list", () => {
  it("is the sum of the squares of the shares in percent, by line", () => {
    const found = concentration(whole);
    expect(found).toMatchObject({
      is: "measured",
      total: 400,
      // 37.5² + 32.5² + 15² + 5² + 5² + 5²
      byLine: { hhi: expect.closeTo(2762.5, 9), cr2: 0.7 },
    });
  });

  it("is higher by group: Costa and AIDA are one, Royal Caribbean and Celebrity too", () => {
    const found = concentration(whole);
    // 37.5² + 37.5² + 20² + 5²
    expect(found).toMatchObject({ byGroup: { hhi: expect.closeTo(3237.5, 9), cr2: 0.75 }, alone: ["Ponant"] });
  });

  it("is taken from passengers as well as from calls", () => {
    expect(concentration({ ...whole, measure: "passengers", total: 1_500_000 })).toMatchObject({
      is: "measured",
      byLine: { cr2: expect.closeTo(11 / 15, 9) },
    });
  });

  it("takes a list of single calls, one row each, as an analyst may drop it", () => {
    const calls = wholeYear.flatMap(({ line, group, calls: n = 0 }) =>
      Array.from({ length: n }, () => ({ line, ...(group !== undefined && { group }), calls: 1 })),
    );
    expect(concentration({ ...whole, rows: calls })).toEqual(concentration(whole));
  });

  it("needs no published total when the list is said to be complete", () => {
    const { total: _total, ...without } = whole;
    expect(concentration(without)).toEqual(concentration(whole));
  });

  it("is 10 000 for one line, and falls to 10 000 / n for n equal ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (n) => {
        const rows = Array.from({ length: n }, (_, at) => ({ line: `${at}`, calls: 7 }));
        const found = concentration({ rows, measure: "calls", complete: true });
        expect(found.is === "measured" && found.byLine.hhi).toBeCloseTo(10_000 / n, 6);
      }),
    );
  });
});

describe("an incomplete list", () => {
  it("is refused, with the share that has a name: 163 of the 513 calls announced for 2018", () => {
    const found = concentration({
      rows: [{ line: "Costa", calls: 163 }],
      measure: "calls",
      total: 513,
      complete: false,
    });
    expect(found).toMatchObject({
      is: "refused",
      why: { kind: "not complete", known: 163, total: 513 },
      bounds: { low: expect.closeTo(1009.6, 1), high: expect.closeTo(5664.4, 1) },
    });
  });

  it("has no shares and no bounds without a total", () => {
    const found = concentration({ rows: [{ line: "Costa", calls: 163 }], measure: "calls", complete: false });
    expect(found).toEqual({ is: "refused", why: { kind: "not complete", known: 163 }, shares: [] });
  });

  it.each([
    ["holds nothing", { ...whole, rows: [] }, { kind: "empty" }],
    ["holds only zeros", { ...whole, rows: [{ line: "Costa", calls: 0 }], total: 0 }, { kind: "empty" }],
    ["does not add up to its total", { ...whole, total: 401 }, { kind: "does not add up", known: 400, total: 401 }],
    ["holds more than its total", { ...whole, total: 300 }, { kind: "does not add up", known: 400, total: 300 }],
    [
      "lacks a number",
      { ...whole, rows: [...wholeYear, { line: "Azamara" }] },
      { kind: "value missing", lines: ["Azamara"] },
    ],
    [
      "holds a number below zero",
      { ...whole, rows: [{ line: "Azamara", calls: -3 }] },
      { kind: "value missing", lines: ["Azamara"] },
    ],
  ])("or a list that %s is refused with its reason", (_why, list, reason) => {
    expect(concentration(list)).toMatchObject({ is: "refused", why: reason, shares: [] });
  });
});

describe("the bounds of the index", () => {
  it("are 1 800 and 5 200 when two lines have 60 % together", () => {
    const { low, high } = hhiBounds([{ share: 0.6, lines: 2 }]);
    expect(low).toBeCloseTo(1800, 9);
    expect(high).toBeCloseTo(5200, 9);
  });

  it("hold the index of every complete list, whatever part of it is known", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.nat(), fc.boolean(), (calls, cut, jointly) => {
        const rows = calls.map((n, at) => ({ line: `${at}`, calls: n }));
        const total = calls.reduce((sum, n) => sum + n, 0);
        const known = calls.slice(0, 1 + (cut % calls.length));
        const together = known.reduce((sum, n) => sum + n, 0) / total;
        const shares = jointly
          ? [{ share: together, lines: known.length }]
          : known.map((n) => ({ share: n / total, lines: 1 }));
        const { low, high } = hhiBounds(shares);
        const found = concentration({ rows, measure: "calls", total, complete: true });
        const hhi = found.is === "measured" ? found.byLine.hhi : Number.NaN;
        expect(low).toBeLessThanOrEqual(hhi + 1e-6);
        expect(high).toBeGreaterThanOrEqual(hhi - 1e-6);
      }),
    );
  });
});

describe("the band of an index", () => {
  it.each([
    [999, "low"],
    [1000, "moderate"],
    [1800, "moderate"],
    [1801, "high"],
  ])("of %i is %s", (hhi, band) => expect(bandOf(hhi)).toBe(band));
});

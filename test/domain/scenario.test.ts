import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cagr } from "../../src/domain/growth";
import {
  type Lever,
  guestsIn,
  leverIn,
  movementsPerCall,
  only,
  portCallsIn,
  resultOf,
  shareIn,
  totalIn,
} from "../../src/domain/scenario";
import { levers, marseille, scenarios, shipLever } from "./scenarios";

describe("a call of a ship", () => {
  it("of Symphony of the Seas in transit, every lower berth taken, brings 5 518 movements", () => {
    expect(movementsPerCall(shipLever())).toBe(5518);
  });

  it("brings twice as many when every guest starts and ends the cruise here", () => {
    expect(movementsPerCall(shipLever({ homeport: only(100) }))).toBe(11_036);
  });

  it("brings 13 % more when 13 % of the guests do: 4 228 berths of Norwegian Epic, 4 777.64 movements", () => {
    expect(movementsPerCall(shipLever({ berths: 4228, homeport: only(13) }))).toBeCloseTo(4777.64, 6);
  });

  it("counts guests once beside the movements: 22 calls of 5 518, a fifth of them homeport", () => {
    const guests = guestsIn(shipLever({ homeport: only(20) }), 2020);
    expect(guests?.transit.value).toBeCloseTo(97_116.8, 6);
    expect(guests?.homeport.value).toBeCloseTo(24_279.2, 6);
  });

  it("of a year's sum in movements, all homeport, is half as many persons", () => {
    const sum: Lever = { kind: "sum", name: "", passengers: only(100_000), homeport: only(100), start: 2018, ramp: 1 };
    expect(guestsIn(sum, 2020)).toMatchObject({ homeport: only(50_000), transit: only(0) });
  });
});

describe("the ramp", () => {
  it.each([
    ["nothing", "before the first year", 2017, 0],
    ["a third", "in the first", 2018, 1 / 3],
    ["two thirds", "in the second", 2019, 2 / 3],
    ["all", "in the third", 2020, 1],
    ["all", "ever after", 2030, 1],
  ])("of three years gives %s %s", (_what, _when, year, share) => {
    expect(shareIn(shipLever({ ramp: 3 }), year)).toBeCloseTo(share, 12);
  });

  it("brings whole calls: 7 of 22 in the first year of three", () => {
    expect(leverIn(shipLever({ ramp: 3 }), 2018)).toBe(7 * 5518);
  });
});

describe("a scenario", () => {
  it("adds 22 calls of Symphony to the 1 487 313 of 2017: 1 608 709 in 2020, 391 291 short of 2 million", () => {
    const { atTarget, gap, levers: parts } = resultOf(marseille({ levers: [shipLever()] }));
    expect(atTarget.value).toBe(1_608_709);
    expect(gap).toBe(-391_291);
    expect(parts[0]?.passengers).toBe(121_396);
  });

  it("takes calls lost to wind off: 10 calls of 3 350 passengers are 33 500 fewer", () => {
    const lost: Lever = { kind: "lost", name: "", calls: only(10), perCall: only(3350), start: 2018, ramp: 1 };
    expect(resultOf(marseille({ levers: [lost] })).atTarget.value).toBe(1_453_813);
  });

  it("at its low end loses the most calls", () => {
    const lost: Lever = {
      kind: "lost",
      name: "",
      calls: { low: 5, value: 10, high: 15 },
      perCall: only(1000),
      start: 2018,
      ramp: 1,
    };
    expect(resultOf(marseille({ levers: [lost] })).levers[0]).toEqual({
      passengers: -10_000,
      low: -15_000,
      high: -5000,
    });
  });

  it("grows the rest alone: 10.4 % a year from 1 487 313 passes 2 million in 2020 without any ship", () => {
    expect(resultOf(marseille({ growth: only(10.4) })).atTarget.value).toBeGreaterThanOrEqual(2_000_000);
    expect(resultOf(marseille({ growth: only(10.3) })).atTarget.value).toBeLessThan(2_000_000);
  });

  it.each([
    ["5.8 %", 1_597_000, 2016],
    ["7.7 %", 1_600_000, 2017],
    ["10.4 %", 1_487_313, 2017],
  ])("reaches 2 million by the growth required, %s from %i in %i", (words, value, year) => {
    const growth = cagr(value, 2_000_000, 2020 - year) ?? Number.NaN;
    expect(`${(growth * 100).toFixed(1)} %`).toBe(words);
    const grown = marseille({
      base: { year, value: only(value), figure: "", calls: undefined },
      growth: only(growth * 100),
    });
    expect(totalIn(grown, 2020)).toBe(2_000_000);
  });

  it("counts the calls of the port: 444 of 2017 and 22 more", () => {
    expect(portCallsIn(marseille({ levers: [shipLever()] }), 2020)).toBe(466);
  });
});

describe("whatever the scenario", () => {
  it("base, growth and levers add up to the total, to the unit, at each end", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { atTarget, base, growth, levers: parts } = resultOf(scenario);
        const sum = (pick: "passengers" | "low" | "high") =>
          parts.reduce((all, each) => all + each[pick], growth[pick]);
        expect(base + sum("passengers")).toBe(atTarget.value);
        expect(Math.round(scenario.base.value.low) + sum("low")).toBe(atTarget.low);
        expect(Math.round(scenario.base.value.high) + sum("high")).toBe(atTarget.high);
      }),
    );
  });

  it("every figure is a whole number of passengers, and low ≤ value ≤ high", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { value, low, high } of resultOf(scenario).years) {
          expect([value, low, high].every(Number.isSafeInteger)).toBe(true);
          expect(low <= value && value <= high).toBe(true);
        }
      }),
    );
  });

  it("growth at the compound rate between two years reaches the second, within half a passenger a year of rounding", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 30 }),
        (from, to, years) => {
          const rate = (cagr(from, to, years) ?? Number.NaN) * 100;
          const grown = marseille({
            base: { year: 2000, value: only(from), figure: "", calls: undefined },
            growth: only(rate),
          });
          expect(Math.abs(totalIn(grown, 2000 + years) - to)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  const more = fc.integer({ min: 0, max: 500 });
  it.each([
    [
      "calls",
      (lever: Lever, by: number): Lever =>
        "calls" in lever ? { ...lever, calls: only(lever.calls.value + by) } : lever,
    ],
    [
      "occupancy",
      (lever: Lever, by: number): Lever =>
        lever.kind === "ship" ? { ...lever, occupancy: only(lever.occupancy.value + by / 10) } : lever,
    ],
    [
      "homeport share",
      (lever: Lever, by: number): Lever =>
        lever.kind === "ship" ? { ...lever, homeport: only(lever.homeport.value + by / 10) } : lever,
    ],
    [
      "berths",
      (lever: Lever, by: number): Lever => (lever.kind === "ship" ? { ...lever, berths: lever.berths + by } : lever),
    ],
    [
      "passengers",
      (lever: Lever, by: number): Lever =>
        lever.kind === "sum" ? { ...lever, passengers: only(lever.passengers.value + by) } : lever,
    ],
    [
      "passengers a call",
      (lever: Lever, by: number): Lever =>
        "perCall" in lever ? { ...lever, perCall: only(lever.perCall.value + by) } : lever,
    ],
    ["years earlier", (lever: Lever, by: number): Lever => ({ ...lever, start: lever.start - by })],
    ["shorter ramp", (lever: Lever, by: number): Lever => ({ ...lever, ramp: Math.max(1, lever.ramp - by) })],
  ])("more %s never brings fewer passengers (of calls lost: never more)", (_what, change) => {
    fc.assert(
      fc.property(levers, more, fc.integer({ min: 2010, max: 2040 }), (lever, by, year) => {
        const gained = leverIn(change(lever, by), year) - leverIn(lever, year);
        expect(lever.kind === "lost" ? gained <= 0 : gained >= 0).toBe(true);
      }),
    );
  });

  it("more growth never brings fewer passengers", () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0, max: 20, noNaN: true }), (scenario, by) => {
        const faster = { ...scenario, growth: only(scenario.growth.value + by) };
        expect(resultOf(faster).gap).toBeGreaterThanOrEqual(resultOf(scenario).gap);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lever, only, resultOf } from "../../src/domain/scenario";
import { askable, growthNeeded, leverNeeded, withLever, workingOf } from "../../src/domain/scenario-solve";
import { marseille, scenarios, shipLever, symphony } from "./scenarios";

describe("how many weekly calls of Symphony of the Seas from 2018 would have closed the gap?", () => {
  const asked = marseille({ levers: [shipLever()] });

  it("93 calls a year, every lower berth taken: 512 687 passengers at 5 518 a call", () => {
    expect(leverNeeded(asked, 0, "calls")).toEqual({ kind: "needs", value: 93 });
    expect(workingOf(asked, 0)).toEqual({ missing: 512_687, perCall: 5518, share: 1 });
    expect(Math.ceil(512_687 / 5518)).toBe(93);
  });

  it("77 calls with every one of her 6 680 berths taken: 121 % of the lower ones", () => {
    const full = marseille({ levers: [shipLever({ occupancy: only(121) })] });
    expect(leverNeeded(full, 0, "calls")).toEqual({ kind: "needs", value: 77 });
    expect(Math.ceil(512_687 / symphony.maximum)).toBe(77);
  });

  it("91 from the 1.5 million forecast on the eve of the mission", () => {
    const eve = marseille({
      base: { year: 2017, value: only(1_500_000), figure: "", calls: 470 },
      levers: [shipLever()],
    });
    expect(leverNeeded(eve, 0, "calls")).toEqual({ kind: "needs", value: 91 });
  });

  it("one call a week, 52 a year, would have needed 178.6 % of her lower berths: more than she carries", () => {
    const weekly = marseille({ levers: [shipLever({ calls: only(52) })] });
    expect(leverNeeded(weekly, 0, "occupancy")).toEqual({ kind: "needs", value: 178.7 });
  });

  it("one call a week and 4.83 % of growth a year of the rest reach it together, 4.82 % do not", () => {
    const weekly = marseille({ levers: [shipLever({ calls: only(52) })] });
    expect(growthNeeded(weekly)).toEqual({ kind: "needs", value: 4.83 });
    expect(resultOf({ ...weekly, growth: only(4.83) }).gap).toBeGreaterThanOrEqual(0);
    expect(resultOf({ ...weekly, growth: only(4.82) }).gap).toBeLessThan(0);
  });
});

describe("the growth needed without any ship", () => {
  it.each([
    ["5.8 %", 1_597_000, 2016, 5.79],
    ["7.7 %", 1_600_000, 2017, 7.73],
    ["10.4 %", 1_487_313, 2017, 10.38],
  ])("is %s a year from %i in %i", (_words, value, year, needed) => {
    const from = marseille({ base: { year, value: only(value), figure: "", calls: undefined } });
    const found = growthNeeded(from);
    expect(found.kind === "needs" && Math.abs(found.value - needed) <= 0.01).toBe(true);
  });
});

describe("an answer that does not exist", () => {
  it("is never, when the ship starts after the target's year", () => {
    expect(leverNeeded(marseille({ levers: [shipLever({ start: 2021 })] }), 0, "calls")).toEqual({
      kind: "never",
      most: 10_000,
    });
  });

  it("is never, when 10 calls of a small ship would need more than 200 %", () => {
    const small = marseille({ levers: [shipLever({ calls: only(10) })] });
    expect(leverNeeded(small, 0, "occupancy")).toEqual({ kind: "never", most: 200 });
  });

  it("is not needed, when the target is reached without the ship", () => {
    const above = marseille({
      base: { year: 2017, value: only(2_100_000), figure: "", calls: 444 },
      levers: [shipLever()],
    });
    expect(leverNeeded(above, 0, "calls")).toEqual({ kind: "not needed" });
  });

  it("is not asked of calls lost to wind", () => {
    const lost: Lever = { kind: "lost", name: "", calls: only(10), perCall: only(3000), start: 2018, ramp: 1 };
    expect(askable(lost)).toEqual([]);
    expect(askable({ ...lost, kind: "saved" })).toEqual(["calls"]);
  });
});

describe("the solver and the forward model agree, whatever the scenario", () => {
  it("on the growth: what it finds reaches the target, a hundredth of a percent less does not", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const found = growthNeeded(scenario);
        const gap = (percent: number) => resultOf({ ...scenario, growth: only(percent) }).gap;
        if (found.kind === "never") expect(gap(50)).toBeLessThan(0);
        else if (found.kind === "not needed") expect(gap(-50)).toBeGreaterThanOrEqual(0);
        else {
          expect(gap(found.value)).toBeGreaterThanOrEqual(0);
          expect(gap(Math.round(found.value * 100 - 1) / 100)).toBeLessThan(0);
        }
      }),
    );
  });

  it("on calls, occupancy and passengers: what it finds reaches, one step less does not, at every end of the bracket", () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom("low" as const, "value" as const, "high" as const), (scenario, end) => {
        scenario.levers.forEach((lever, at) => {
          for (const asked of askable(lever)) {
            const found = leverNeeded(scenario, at, asked, end);
            const [least, steps] = asked === "occupancy" ? [0.1, 10] : [0, 1];
            const reaches = (value: number) => {
              const { atTarget } = resultOf(withLever(scenario, at, asked, only(value)));
              return (end === "value" ? atTarget.value : atTarget[end]) >= scenario.target.value;
            };
            if (found.kind === "not needed") expect(reaches(least)).toBe(true);
            else if (found.kind === "never") expect(reaches(found.most)).toBe(false);
            else {
              expect(reaches(found.value)).toBe(true);
              expect(reaches(Math.round(found.value * steps - 1) / steps)).toBe(false);
            }
          }
        });
      }),
    );
  });

  it("in closed form too: calls are the missing passengers over those of a call, rounded up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1_000_000, max: 1_999_999 }),
        (berths, value) => {
          const one = marseille({
            base: { year: 2017, value: only(value), figure: "", calls: undefined },
            levers: [shipLever({ berths })],
          });
          const found = leverNeeded(one, 0, "calls");
          const calls = Math.ceil((2_000_000 - value) / berths);
          expect(found).toEqual(calls > 10_000 ? { kind: "never", most: 10_000 } : { kind: "needs", value: calls });
        },
      ),
    );
  });
});

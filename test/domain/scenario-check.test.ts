import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lever, only, resultOf } from "../../src/domain/scenario";
import { type Draft, checked } from "../../src/domain/scenario-check";
import { growthNeeded } from "../../src/domain/scenario-solve";
import { spendOf } from "../../src/domain/scenario-spend";
import { swings } from "../../src/domain/scenario-swings";
import { drafts, marseille, scenarios, shipLever, symphony } from "./scenarios";

const around = {
  asOfYear: 2017,
  maximumOf: (ship: string) => (ship === "symphony-of-the-seas" ? symphony.maximum : undefined),
};
const stops = (draft: Draft) => {
  const found = checked(draft, around);
  return found.kind === "refused" ? found.stops : [];
};
const warnings = (draft: Draft, asOfYear = 2017) => {
  const found = checked(draft, { ...around, asOfYear });
  return found.kind === "sound" ? found.warnings : [];
};
const withShip = (rest: Partial<ReturnType<typeof shipLever>>) => marseille({ levers: [shipLever(rest)] });
const nothing: number | undefined = undefined;

describe("what stops a scenario, each with its place and its bound", () => {
  it.each([
    [
      "an occupancy of 0",
      withShip({ occupancy: only(0) }),
      { kind: "too low", field: "occupancy", lever: 0, value: 0, bound: 0.1 },
    ],
    [
      "an occupancy of 400 %",
      withShip({ occupancy: only(400) }),
      { kind: "too high", field: "occupancy", lever: 0, value: 400, bound: 200 },
    ],
    [
      "negative calls",
      withShip({ calls: only(-5) }),
      { kind: "too low", field: "calls", lever: 0, value: -5, bound: 0 },
    ],
    ["half a call", withShip({ calls: only(1.5) }), { kind: "not whole", field: "calls", lever: 0 }],
    [
      "more homeport guests than guests",
      withShip({ homeport: only(120) }),
      { kind: "too high", field: "homeport", lever: 0, value: 120, bound: 100 },
    ],
    [
      "a range with its ends crossed",
      withShip({ calls: { low: 30, value: 22, high: 25 } }),
      { kind: "upside down", field: "calls", lever: 0 },
    ],
    [
      "a ship without a berth",
      withShip({ berths: 0 }),
      { kind: "too low", field: "berths", lever: 0, value: 0, bound: 1 },
    ],
    ["a ramp of no year", withShip({ ramp: 0 }), { kind: "too low", field: "ramp", lever: 0, value: 0, bound: 1 }],
    [
      "a target in the base's year",
      marseille({ target: { value: 2_000_000, year: 2017 } }),
      { kind: "target not after base", field: "target year", target: 2017, base: 2017 },
    ],
    [
      "a target of nothing",
      marseille({ target: { value: 0, year: 2020 } }),
      { kind: "too low", field: "target", value: 0, bound: 1 },
    ],
    [
      "a base of nothing",
      marseille({ base: { year: 2017, value: only(0), figure: "", calls: 444 } }),
      { kind: "too low", field: "base", value: 0, bound: 1 },
    ],
    [
      "a year shown before the base",
      marseille({ horizon: 2016 }),
      { kind: "too low", field: "horizon", value: 2016, bound: 2018 },
    ],
    [
      "growth beyond 50 % a year",
      marseille({ growth: only(80) }),
      { kind: "too high", field: "growth", value: 80, bound: 50 },
    ],
    [
      "a year that no file speaks of",
      marseille({ target: { value: 2_000_000, year: 20_200 } }),
      { kind: "too high", field: "target year", value: 20_200, bound: 2100 },
    ],
  ])("%s", (_what, draft, stop) => {
    expect(stops(draft)).toContainEqual(stop);
  });

  it("an empty base, an empty target and an empty field are told apart by their place", () => {
    const draft: Draft = {
      ...marseille(),
      base: { year: 2017, value: only(nothing), figure: "", calls: 444 },
      growth: only(nothing),
    };
    expect(stops(draft)).toEqual([
      { kind: "empty", field: "base" },
      { kind: "empty", field: "growth" },
    ]);
  });

  it("more calls lost than there are passengers", () => {
    const lost: Lever = { kind: "lost", name: "", calls: only(1000), perCall: only(4000), start: 2018, ramp: 1 };
    expect(stops(marseille({ levers: [lost] }))).toEqual([
      { kind: "loses more than there is", field: "calls", year: 2018 },
    ]);
  });
});

describe("what a result says beside it", () => {
  it.each([
    [
      "more aboard than the 6 680 that Symphony of the Seas can carry",
      withShip({ occupancy: only(130) }),
      { kind: "beyond the ship", field: "occupancy", lever: 0, aboard: 7173, maximum: 6680 },
    ],
    [
      "more than a call a day of one ship",
      withShip({ calls: only(400) }),
      { kind: "more than a call a day", field: "calls", lever: 0, calls: 400 },
    ],
    [
      "a start after the target's year",
      withShip({ start: 2022 }),
      { kind: "starts too late", field: "start", lever: 0, start: 2022, target: 2020 },
    ],
    [
      "a start in the base's year, when its calls are counted already",
      withShip({ start: 2017 }),
      { kind: "in the base already", field: "start", lever: 0, start: 2017, base: 2017 },
    ],
    [
      "a target below the base",
      marseille({ target: { value: 1_400_000, year: 2020 } }),
      { kind: "base above target", field: "target", by: 87_313 },
    ],
    [
      "years that stop before the target",
      marseille({ horizon: 2019 }),
      { kind: "not drawn to the target", field: "horizon", horizon: 2019, target: 2020 },
    ],
    [
      "more calls than seven berths take in a year",
      withShip({ calls: only(2200) }),
      { kind: "beyond the berths", field: "berths a day", calls: 2644, ceiling: 2555, year: 2020 },
    ],
  ])("%s", (_what, draft, warning) => {
    expect(warnings(draft)).toContainEqual(warning);
  });

  it("a target year that is over is told as what would have been", () => {
    expect(warnings(marseille(), 2026)).toEqual([{ kind: "target year over", field: "target year", target: 2020 }]);
    expect(warnings(marseille())).toEqual([]);
  });

  it("every berth taken is not beyond the ship", () => {
    expect(warnings(withShip({ occupancy: only(121) }))).toEqual([]);
  });
});

describe("whatever a person writes", () => {
  it("is either refused with a reason, or gives whole numbers everywhere", () => {
    fc.assert(
      fc.property(fc.oneof(drafts, scenarios), (draft) => {
        const found = checked(draft, around);
        if (found.kind === "refused") expect(found.stops.length).toBeGreaterThan(0);
        else {
          const { years, atTarget, gap, levers } = resultOf(found.scenario);
          const numbers = [...years, atTarget].flatMap(({ value, low, high }) => [value, low, high]);
          expect([...numbers, gap, ...levers.map(({ passengers }) => passengers)].every(Number.isSafeInteger)).toBe(
            true,
          );
          expect(years.length).toBeGreaterThan(1);
          expect(swings(found.scenario).every(({ low, high }) => Number.isSafeInteger(low.total + high.total))).toBe(
            true,
          );
          expect(spendOf(found.scenario, [])).toEqual([]);
          expect(growthNeeded(found.scenario).kind).toMatch(/needs|needed|never/);
        }
      }),
    );
  });

  it("scenarios of the trade are sound", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(checked(scenario, around).kind).toBe("sound");
      }),
    );
  });
});

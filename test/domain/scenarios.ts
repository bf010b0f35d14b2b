import fc from "fast-check";
import type { Lever, Range, Scenario } from "../../src/domain/scenario";
import { only } from "../../src/domain/scenario";
import type { Draft } from "../../src/domain/scenario-check";
import { tidyName } from "../../src/domain/scenario-text";

/** Scenarios made up for the tests: the golden ones of the mission, and any that a person could write. */

export const symphony = { berths: 5518, maximum: 6680 };

export function shipLever(rest: Partial<Extract<Lever, { kind: "ship" }>> = {}): Extract<Lever, { kind: "ship" }> {
  return {
    kind: "ship",
    name: "Symphony of the Seas",
    ship: "symphony-of-the-seas",
    berths: symphony.berths,
    calls: only(22),
    occupancy: only(100),
    homeport: only(0),
    start: 2018,
    ramp: 1,
    ...rest,
  };
}

/** From 1 487 313 in 2017 to 2 million in 2020, the rest as it is. */
export function marseille(rest: Partial<Scenario> = {}): Scenario {
  return {
    origin: "",
    name: "",
    base: { year: 2017, value: only(1_487_313), figure: "marseille-2017-passengers-total-seatrade", calls: 444 },
    target: { value: 2_000_000, year: 2020 },
    horizon: 2020,
    growth: only(0),
    berthsADay: 7,
    levers: [],
    ...rest,
  };
}

const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenth) => tenth / 10);
const whole = (min: number, max: number) => fc.integer({ min, max });

function range(each: fc.Arbitrary<number>): fc.Arbitrary<Range> {
  return fc.tuple(each, each, each).map((three) => {
    const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, value, high };
  });
}

const timed = { name: fc.string().map(tidyName), start: whole(2015, 2030), ramp: whole(1, 6) };
const ids = fc.constantFrom("", "symphony-of-the-seas", "norwegian-epic");

export const levers: fc.Arbitrary<Lever> = fc.oneof(
  fc.record({
    ...timed,
    kind: fc.constant("ship" as const),
    ship: ids,
    berths: whole(1, 8000),
    calls: range(whole(0, 400)),
    occupancy: range(tenths(1, 200)),
    homeport: range(tenths(0, 100)),
  }),
  fc.record({
    ...timed,
    kind: fc.constantFrom("lost" as const, "saved" as const),
    calls: range(whole(0, 50)),
    perCall: range(whole(0, 5000)),
  }),
  fc.record({
    ...timed,
    kind: fc.constant("sum" as const),
    passengers: range(whole(0, 300_000)),
    homeport: range(tenths(0, 100)),
  }),
);

/** Sound scenarios: levers never take all there is, for at most four lose 250 000 each. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  origin: fc.constantFrom("", "north-pass"),
  name: fc.string().map(tidyName),
  base: fc.record({
    year: whole(2010, 2019),
    value: range(whole(1_100_000, 3_000_000)),
    figure: fc.constantFrom("", "marseille-2017-passengers-total-seatrade"),
    calls: fc.option(whole(1, 700), { nil: undefined }),
  }),
  target: fc.record({ value: whole(1, 5_000_000), year: whole(2020, 2035) }),
  horizon: whole(2020, 2040),
  growth: range(tenths(0, 15)),
  berthsADay: whole(1, 12),
  levers: fc.array(levers, { maxLength: 4 }),
});

/** Any text a person could leave in the fields: numbers of any size, and nothing at all. */
const anything = fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), {
  nil: undefined,
});
const anyRange = fc.record({ low: anything, value: anything, high: anything });

export const drafts: fc.Arbitrary<Draft> = fc.record({
  origin: fc.constantFrom("", "royal-caribbean-weekly"),
  name: fc.string({ unit: "binary" }).map(tidyName),
  base: fc.record({ year: anything, value: anyRange, figure: fc.constant(""), calls: anything }),
  target: fc.record({ value: anything, year: anything }),
  horizon: anything,
  growth: anyRange,
  berthsADay: anything,
  levers: fc.array(
    fc.record({
      kind: fc.constant("ship" as const),
      name: fc.string({ unit: "binary" }).map(tidyName),
      ship: ids,
      berths: anything,
      calls: anyRange,
      occupancy: anyRange,
      homeport: anyRange,
      start: anything,
      ramp: anything,
    }),
    { maxLength: 4 },
  ),
});

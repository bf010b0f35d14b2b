import { callsIn, type Lever, portCallsIn, type Range, type Scenario, totalIn } from "./scenario";

/** Whether a scenario as a person wrote it can be worked out, and what to say of it: each problem is a sentence on screen, never a NaN. */

/** As written: any number may still be missing. */
export type Draft = Scenario<number | undefined>;

/** Where in the scenario: a field of it, of its base or target, or of the lever at that place. */
export type Place = { field: Field; lever?: number };
export type Field =
  | "base year"
  | "base"
  | "target"
  | "target year"
  | "horizon"
  | "growth"
  | "berths a day"
  | "berths"
  | "calls"
  | "occupancy"
  | "homeport"
  | "per call"
  | "passengers"
  | "start"
  | "ramp";

/** Stops: no result can be given. */
export type Stop = Place &
  (
    | { kind: "empty" | "not whole" | "upside down" }
    | { kind: "too low" | "too high"; value: number; bound: number }
    | { kind: "target not after base"; target: number; base: number }
    | { kind: "loses more than there is"; year: number }
  );

/** Warnings and notes beside a result. */
export type Warning = Place &
  (
    | { kind: "beyond the ship"; aboard: number; maximum: number }
    | { kind: "more than a call a day"; calls: number }
    | { kind: "beyond the berths"; calls: number; ceiling: number; year: number }
    | { kind: "starts too late"; start: number; target: number }
    | { kind: "in the base already"; start: number; base: number }
    | { kind: "base above target"; by: number }
    | { kind: "target year over"; target: number }
    | { kind: "not drawn to the target"; horizon: number; target: number }
  );

export type Checked =
  { kind: "sound"; scenario: Scenario; warnings: Warning[] } | { kind: "refused"; stops: [Stop, ...Stop[]] };

/** What the check looks up: the year one looks from, and the most passengers a ship can carry, where that is published. */
export type Around = { asOfYear: number; maximumOf: (ship: string) => number | undefined };

/** Bounds of what is worked out, ours: years the data could hold, at most four people to a cabin for two, no ship of 20 000 berths. */
export const bounds: Record<Field, { least: number; most: number; whole: boolean }> = {
  "base year": { least: 1960, most: 2100, whole: true },
  base: { least: 1, most: 100_000_000, whole: true },
  target: { least: 1, most: 100_000_000, whole: true },
  "target year": { least: 1960, most: 2100, whole: true },
  horizon: { least: 1960, most: 2100, whole: true },
  growth: { least: -50, most: 50, whole: false },
  "berths a day": { least: 1, most: 100, whole: true },
  berths: { least: 1, most: 20_000, whole: true },
  calls: { least: 0, most: 10_000, whole: true },
  occupancy: { least: 0.1, most: 200, whole: false },
  homeport: { least: 0, most: 100, whole: false },
  "per call": { least: 0, most: 40_000, whole: true },
  passengers: { least: 0, most: 100_000_000, whole: true },
  start: { least: 1960, most: 2100, whole: true },
  ramp: { least: 1, most: 20, whole: true },
};

const daysAYear = 365;

export function checked(draft: Draft, around: Around): Checked {
  const [first, ...more] = [...valueStops(draft), ...orderStops(draft)];
  if (first) return { kind: "refused", stops: [first, ...more] };
  const scenario = draft as Scenario; // every number is there: valueStops found none missing
  const lost = lostStop(scenario);
  return lost
    ? { kind: "refused", stops: [lost] }
    : { kind: "sound", scenario, warnings: warningsOf(scenario, around) };
}

type Maybe = number | undefined;

/** Every number of a scenario or lever, with its place. */
function valueStops({ base, target, horizon, growth, berthsADay, levers }: Draft): Stop[] {
  return [
    ...one({ field: "base year" }, base.year),
    ...ranged({ field: "base" }, base.value),
    ...one({ field: "target" }, target.value),
    ...one({ field: "target year" }, target.year),
    ...one({ field: "horizon" }, horizon),
    ...ranged({ field: "growth" }, growth),
    ...one({ field: "berths a day" }, berthsADay),
    ...levers.flatMap((lever, at) => leverStops(lever, at)),
  ];
}

function leverStops(each: Lever<Maybe>, lever: number): Stop[] {
  const timed = [...one({ field: "start", lever }, each.start), ...one({ field: "ramp", lever }, each.ramp)];
  switch (each.kind) {
    case "ship":
      return [
        ...one({ field: "berths", lever }, each.berths),
        ...ranged({ field: "calls", lever }, each.calls),
        ...ranged({ field: "occupancy", lever }, each.occupancy),
        ...ranged({ field: "homeport", lever }, each.homeport),
        ...timed,
      ];
    case "sum":
      return [
        ...ranged({ field: "passengers", lever }, each.passengers),
        ...ranged({ field: "homeport", lever }, each.homeport),
        ...timed,
      ];
    case "lost":
    case "saved":
      return [
        ...ranged({ field: "calls", lever }, each.calls),
        ...ranged({ field: "per call", lever }, each.perCall),
        ...timed,
      ];
  }
}

function one(place: Place, value: Maybe): Stop[] {
  if (value === undefined || !Number.isFinite(value)) return [{ ...place, kind: "empty" }];
  const { least, most, whole } = bounds[place.field];
  if (value < least) return [{ ...place, kind: "too low", value, bound: least }];
  if (value > most) return [{ ...place, kind: "too high", value, bound: most }];
  return whole && !Number.isInteger(value) ? [{ ...place, kind: "not whole" }] : [];
}

/** The first problem of a range says enough. */
function ranged(place: Place, { low, value, high }: Range<Maybe>): Stop[] {
  const found = [value, low, high].flatMap((each) => one(place, each)).slice(0, 1);
  if (found.length > 0 || low === undefined || value === undefined || high === undefined) return found;
  return low <= value && value <= high ? [] : [{ ...place, kind: "upside down" }];
}

/** The target's year and the last year shown must come after the base's. */
function orderStops({ base, target, horizon }: Draft): Stop[] {
  if (base.year === undefined || target.year === undefined || horizon === undefined) return [];
  const late: Stop[] =
    target.year > base.year
      ? []
      : [{ field: "target year", kind: "target not after base", target: target.year, base: base.year }];
  return horizon > base.year
    ? late
    : [...late, { field: "horizon", kind: "too low", value: horizon, bound: base.year + 1 }];
}

function lostStop(scenario: Scenario): Stop | undefined {
  const { base, target, horizon } = scenario;
  for (let year = base.year; year <= Math.max(target.year, horizon); year += 1)
    if (totalIn(scenario, year, "low") < 0) return { field: "calls", kind: "loses more than there is", year };
  return undefined;
}

function warningsOf(scenario: Scenario, around: Around): Warning[] {
  const { base, target, horizon, levers } = scenario;
  const above = base.value.value - target.value;
  return [
    ...(above >= 0 ? [{ field: "target" as const, kind: "base above target" as const, by: above }] : []),
    ...(target.year < around.asOfYear
      ? [{ field: "target year" as const, kind: "target year over" as const, target: target.year }]
      : []),
    ...(horizon < target.year
      ? [{ field: "horizon" as const, kind: "not drawn to the target" as const, horizon, target: target.year }]
      : []),
    ...levers.flatMap((lever, at) => leverWarnings(lever, at, scenario, around)),
    ...berthWarnings(scenario),
  ];
}

function leverWarnings(each: Lever, lever: number, { base, target }: Scenario, around: Around): Warning[] {
  const found: Warning[] = [];
  if (each.start > target.year)
    found.push({ field: "start", lever, kind: "starts too late", start: each.start, target: target.year });
  if (each.start <= base.year)
    found.push({ field: "start", lever, kind: "in the base already", start: each.start, base: base.year });
  if (each.kind !== "ship") return found;
  const maximum = around.maximumOf(each.ship);
  const aboard = Math.round((each.berths * each.occupancy.value) / 100);
  if (maximum !== undefined && aboard > maximum)
    found.push({ field: "occupancy", lever, kind: "beyond the ship", aboard, maximum });
  const calls = callsIn(each, target.year);
  if (calls > daysAYear) found.push({ field: "calls", lever, kind: "more than a call a day", calls });
  return found;
}

/** Berths a day × 365 is a ceiling for the year, ours: days on which all come together are not seen, for no list of calls is published. */
function berthWarnings(scenario: Scenario): Warning[] {
  const { target, berthsADay, base, levers } = scenario;
  const year = target.year;
  const brought = levers.reduce((sum, each) => sum + (each.kind === "lost" ? 0 : callsIn(each, year)), 0);
  const calls = base.calls === undefined ? brought : (portCallsIn(scenario, year) ?? brought);
  const ceiling = berthsADay * daysAYear;
  return calls > ceiling ? [{ field: "berths a day", kind: "beyond the berths", calls, ceiling, year }] : [];
}

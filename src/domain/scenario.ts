import type { YearValue } from "./target";

/**
 * A scenario in the levers of the trade: a base year, the growth of what is there already, and what ships would bring or calls lost
 * would take, year by year, in passenger movements (a homeport guest counts twice, a transit guest once).
 */

/** A number and the range its bracket carries, low ≤ value ≤ high; the three are equal where nothing is left open. */
export type Range<N = number> = { low: N; value: N; high: N };

/** Full from `start + ramp − 1`: a ramp of 3 years brings a third of the calls, then two thirds, then all. 1 is full at once. */
type Timed<N> = { name: string; start: N; ramp: N };

/** Calls a year of one ship. `ship` is its id in ships.csv, "" for a free size; berths are lower berths, occupancy is on them. */
export type ShipLever<N = number> = Timed<N> & {
  kind: "ship";
  ship: string;
  berths: N;
  calls: Range<N>;
  /** Percent of the lower berths: above 100 when third and fourth beds are taken. */
  occupancy: Range<N>;
  /** Percent of the guests who start and end their cruise here, and so count twice. */
  homeport: Range<N>;
};

/** Calls that the wind takes ("lost") or no longer takes ("saved"), at so many passengers each. */
export type WindLever<N = number> = Timed<N> & { kind: "lost" | "saved"; calls: Range<N>; perCall: Range<N> };

/** Passengers a year as one page gives them, without ships or calls. */
export type SumLever<N = number> = Timed<N> & { kind: "sum"; passengers: Range<N>; homeport: Range<N> };

export type Lever<N = number> = ShipLever<N> | WindLever<N> | SumLever<N>;

export type Scenario<N = number> = {
  /** The ready-made one it started from, "" for none. */
  origin: string;
  name: string;
  /** `figure` is the fact_id of the base, "" for a number of one's own; `calls` are those of that year, where they are known. */
  base: { year: N; value: Range<N>; figure: string; calls: number | undefined };
  target: { value: N; year: N };
  /** Last year shown. */
  horizon: N;
  /** Percent a year, of the base alone. */
  growth: Range<N>;
  /** Ships that the port can berth on one day. */
  berthsADay: N;
  levers: Lever<N>[];
};

/** Which end of every range is read: the ones that bring the fewest passengers, those that speak, or the most. */
export type End = keyof Range;

export type ScenarioYear = YearValue & { low: number; high: number };

export type Part = { passengers: number; low: number; high: number };

export type ScenarioResult = {
  years: ScenarioYear[];
  /** The year of the target, drawn or not. */
  atTarget: ScenarioYear;
  /** Passengers above the target in its year; below when negative. */
  gap: number;
  base: number;
  /** What the growth of the rest adds to the base in the target's year. */
  growth: Part;
  /** One for each lever, in the target's year. Base, growth and levers add up to `atTarget` exactly: each is whole passengers. */
  levers: Part[];
};

/** What a scenario gives. Takes a checked scenario (scenario-check.ts); any other may give numbers without meaning. */
export function resultOf(scenario: Scenario): ScenarioResult {
  const { base, target, horizon } = scenario;
  const year = (at: number): ScenarioYear => ({
    year: at,
    value: totalIn(scenario, at),
    low: totalIn(scenario, at, "low"),
    high: totalIn(scenario, at, "high"),
  });
  const atTarget = year(target.year);
  const grown = (end: End) => restIn(scenario, target.year, end) - restIn(scenario, base.year, end);
  return {
    years: Array.from({ length: horizon - base.year + 1 }, (_, at) => year(base.year + at)),
    atTarget,
    gap: atTarget.value - target.value,
    base: restIn(scenario, base.year),
    growth: partOf(grown),
    levers: scenario.levers.map((lever) => partOf((end) => leverIn(lever, target.year, end))),
  };
}

const partOf = (at: (end: End) => number): Part => ({ passengers: at("value"), low: at("low"), high: at("high") });

/** Movements in a year: the rest and every lever, each in whole passengers. */
export function totalIn(scenario: Scenario, year: number, end: End = "value"): number {
  return scenario.levers.reduce((sum, lever) => sum + leverIn(lever, year, end), restIn(scenario, year, end));
}

/** What is there already, grown. Multiplied year by year, so that every engine gives the same number to the unit. */
export function restIn({ base, growth }: Scenario, year: number, end: End = "value"): number {
  let value = base.value[end];
  for (let at = base.year; at < year; at += 1) value *= 1 + growth[end] / 100;
  return Math.round(value);
}

/** What a lever adds in a year, or takes when negative, in whole passengers. */
export function leverIn(lever: Lever, year: number, end: End = "value"): number {
  if (lever.kind === "sum") return Math.round(lever.passengers[end] * shareIn(lever, year));
  const passengers = Math.round(callsIn(lever, year, end) * movementsPerCall(lever, end));
  return lever.kind === "lost" && passengers > 0 ? -passengers : passengers;
}

/** The fewest passengers come when the most calls are lost. */
const endOf = ({ kind }: Lever, end: End): End => (kind === "lost" ? opposite[end] : end);
const opposite: Record<End, End> = { low: "high", value: "value", high: "low" };

/** Whole calls in a year; of a sum none are known. */
export function callsIn(lever: Lever, year: number, end: End = "value"): number {
  if (lever.kind === "sum") return 0;
  return Math.round(lever.calls[endOf(lever, end)] * shareIn(lever, year));
}

/** The part of a lever that has come by a year, 0 to 1. */
export function shareIn({ start, ramp }: Timed<number>, year: number): number {
  return Math.min(1, Math.max(0, (year - start + 1) / ramp));
}

/** Berths × occupancy × (1 − h + 2h): guests who only stop move once, those who start and end here twice. */
export function movementsPerCall(lever: ShipLever | WindLever, end: End = "value"): number {
  if (lever.kind !== "ship") return lever.perCall[endOf(lever, end)];
  return (guestsPerCall(lever, end) * (100 + lever.homeport[end])) / 100;
}

/** Guests aboard at a call, each once. */
function guestsPerCall({ berths, occupancy }: ShipLever, end: End = "value"): number {
  return (berths * occupancy[end]) / 100;
}

/** Guests who only stop and guests who start and end here, each once; undefined for calls whose guests nobody has split. */
export function guestsIn(lever: Lever, year: number): { transit: Range; homeport: Range } | undefined {
  if ("perCall" in lever) return undefined;
  const share = (end: End) => lever.homeport[end] / 100;
  const guests = (end: End, of: number) =>
    lever.kind === "ship"
      ? callsIn(lever, year, end) * guestsPerCall(lever, end)
      : (lever.passengers[end] * shareIn(lever, year)) / (1 + of);
  const transit = (end: End, of: number) => guests(end, of) * (1 - of);
  const homeport = (end: End, of: number) => guests(end, of) * of;
  return {
    transit: rangeOf((end) => transit(end, share(opposite[end]))),
    homeport: rangeOf((end) => homeport(end, share(end))),
  };
}

const rangeOf = (at: (end: End) => number): Range => ({ low: at("low"), value: at("value"), high: at("high") });

/** Calls of the whole port in a year: those of the base, grown with it, and those of the levers. Undefined where the base's are not known. */
export function portCallsIn(scenario: Scenario, year: number): number | undefined {
  const { base, levers } = scenario;
  if (base.calls === undefined) return undefined;
  const rest = (base.calls * restIn(scenario, year)) / restIn(scenario, base.year);
  return Math.round(levers.reduce((sum, each) => sum + callsIn(each, year) * (each.kind === "lost" ? -1 : 1), rest));
}

export const only = <N>(value: N): Range<N> => ({ low: value, value, high: value });

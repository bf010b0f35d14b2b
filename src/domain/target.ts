import { cagr } from "./growth";

/** Public aims (so many passengers in that year): the path that still leads there, and where a port stands on it. */

/** A number of passengers in one year. */
export type YearValue = { year: number; value: number };

/** A promise made in public: so many passengers in that year. */
export type Target = YearValue;

export type RequiredPath =
  | { kind: "reached" }
  | { kind: "too late"; missing: number }
  | { kind: "no base" }
  | { kind: "under way"; missing: number; years: number; yearlyGrowth: number; perYear: number };

/** The latest year beside the path: `gap` is latest − expected in passengers, `share` the same as a share of what is expected. */
type BesidePath = { latest: YearValue; expected: number; gap: number; share: number };

export type Standing =
  | { kind: "reached"; in: number }
  | ({ kind: "on track" | "at risk" | "off track" } & BesidePath)
  /** `by` is undefined when the target year itself was not published. */
  | { kind: "missed"; by: number | undefined; reachedLater?: number }
  | { kind: "not judged"; because: "no base" | "nothing since" };

export type Course = {
  target: Target;
  /** What was known when the target was set. */
  base: YearValue | undefined;
  /** The figure that speaks for each year; a year that was not published is left out. */
  history: YearValue[];
  /** The year from which one looks; later years of the history are ignored. */
  asOfYear: number;
};

/** What a target still asks from a base year: passengers missing, compound growth a year (CAGR, TCAM), passengers more each year. */
export function requiredPath({ from, target }: { from: YearValue; target: Target }): RequiredPath {
  const missing = target.value - from.value;
  if (missing <= 0) return { kind: "reached" };

  const years = target.year - from.year;
  if (years <= 0) return { kind: "too late", missing };

  const yearlyGrowth = cagr(from.value, target.value, years);
  if (yearlyGrowth === undefined) return { kind: "no base" };
  return { kind: "under way", missing, years, yearlyGrowth, perYear: missing / years };
}

/** Calls that bring the missing passengers at so many each, rounded up. Undefined where calls bring nobody. */
export function extraCalls(missing: number, passengersPerCall: number): number | undefined {
  if (!(passengersPerCall > 0)) return undefined;
  return Math.max(0, Math.ceil(missing / passengersPerCall));
}

/** Progress in the first meaning, value / target: 1.5 M is 75 % of 2 M. Not the share of the way, which counts from a start. */
export function shareOfTarget(value: number, target: Target): number | undefined {
  return target.value > 0 ? value / target.value : undefined;
}

/** Progress in the second meaning, (value − start) / (target − start): from 1.45 M, 1.5 M is 9 % of the way to 2 M. */
export function shareOfWay(value: number, start: number, target: Target): number | undefined {
  return target.value > start ? (value - start) / (target.value - start) : undefined;
}

/** At 5 % or more below the path a target is off track. Our stated rule, no standard. */
export const offTrackFrom = 0.05;

/**
 * Where a target stands, by stated rule. Reached: in a year since the base and no later than its own. Missed: its year is
 * over without that, even if a later year gets there. Else the latest published year beside the compound path from the base
 * to the target: on track at or above it, at risk less than 5 % below, off track 5 % or more below.
 */
export function standing({ target, base, history, asOfYear }: Course): Standing {
  const since = history
    .filter(({ year }) => year <= asOfYear && year >= (base?.year ?? -Infinity))
    .toSorted((a, b) => a.year - b.year);

  const reachedIn = since.find(({ value }) => value >= target.value)?.year;
  if (reachedIn !== undefined && reachedIn <= target.year) return { kind: "reached", in: reachedIn };
  if (asOfYear > target.year) return missed(target, since, reachedIn);

  const latest = since.at(-1);
  if (!base) return { kind: "not judged", because: "no base" };
  if (!latest || latest.year === base.year) return { kind: "not judged", because: "nothing since" };
  return besidePath(latest, pathValue(base, target, latest.year));
}

/** The value that the compound path from base to target asks of a year, in whole passengers. Undefined where there is no path. */
export function pathValue(from: YearValue, target: Target, year: number): number | undefined {
  const path = requiredPath({ from, target });
  if (path.kind !== "under way") return undefined;
  return Math.round(from.value * (1 + path.yearlyGrowth) ** (year - from.year));
}

function besidePath(latest: YearValue, expected: number | undefined): Standing {
  if (expected === undefined) return { kind: "not judged", because: "no base" };
  const gap = latest.value - expected;
  const share = gap / expected;
  const kind = gap >= 0 ? "on track" : share > -offTrackFrom ? "at risk" : "off track";
  return { kind, latest, expected, gap, share };
}

function missed(target: Target, since: YearValue[], reachedLater: number | undefined): Standing {
  const final = since.find(({ year }) => year === target.year);
  const by = final && target.value - final.value;
  return { kind: "missed", by, ...(reachedLater === undefined ? {} : { reachedLater }) };
}

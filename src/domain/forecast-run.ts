import type { Fit } from "./forecast-choice";
import type { YearFact } from "./ledger";

/**
 * The years a forecast may rest on: counted ones (actual or provisional, never a forecast or a claim), without a gap. A year
 * that was not published is not filled in: the run starts after it.
 */

/** Fewest years a forecast rests on. Our stated rule; exponential smoothing with a trend cannot do with fewer than nine. */
export const fewestYears = 10;

/**
 * The years without cruises for a part: from March 2020 ("the industry halted cruises in mid-March") to 4 July 2021 ("the port
 * recommenced operations"). events.csv has no column for it, so the years stand here and a test holds them to those two rows.
 */
export const stop = {
  from: 2020,
  to: 2021,
  events: ["2020-03-miami-crisis", "2021-07-04-marseille-return"],
} as const;

export type Run = { years: YearFact[] } & (
  { kind: "long enough" } | { kind: "too short"; missing: number } | { kind: "none" }
);

/** The run that a forecast rests on, and what can be said of the others. */
export type RunChoice = {
  run: Run;
  fit: Fit;
  /** The stop lies inside the last unbroken run, and enough years came before it to stand alone. */
  canChoose: boolean;
  /** Counted years after the stop, within the last run: empty where the stop is not in it. */
  since: YearFact[];
  /** Counted years before the run, left out because a year between was not published. */
  leftOut: YearFact[];
};

/** `history`: the figure that speaks for each year known on the day, oldest first. */
export function runFor(history: YearFact[], wanted: Fit): RunChoice {
  const counted = history.filter(({ fact }) => isCounted(fact.figure.status));
  const last = lastRun(counted);
  const leftOut = counted.slice(0, counted.length - last.length);
  const before = last.filter(({ year }) => year < stop.from);
  const broken = last.length > before.length;
  const canChoose = broken && before.length >= fewestYears;
  const fit = canChoose ? wanted : "all";
  return {
    run: judged(fit === "before" ? before : last),
    fit,
    canChoose,
    since: broken ? last.filter(({ year }) => year > stop.to) : [],
    leftOut,
  };
}

function judged(years: YearFact[]): Run {
  if (years.length === 0) return { kind: "none", years };
  return years.length >= fewestYears
    ? { kind: "long enough", years }
    : { kind: "too short", missing: fewestYears - years.length, years };
}

/** The years up to the last one, back to the first gap. */
function lastRun(counted: YearFact[]): YearFact[] {
  const start = counted.findLastIndex(({ year }, at) => counted[at - 1]?.year !== year - 1);
  return start < 0 ? [] : counted.slice(start);
}

/** Whether a year lies in the stop. */
export const isStopped = (year: number): boolean => year >= stop.from && year <= stop.to;

const isCounted = (status: string): boolean => status === "actual" || status === "provisional";

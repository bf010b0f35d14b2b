import { type Prediction, changesOf, horizon } from "./forecast";
import { fewestYears, isStopped } from "./forecast-run";
import type { YearValue } from "./target";

/**
 * The report card of a method: each year is forecast from the years before it alone, then set beside what came (rolling
 * origin; FPP3, 5.10). The figures are those known on the as-of day, not those known at each origin.
 */

/** One forecast made from an origin (the last year it was given), and what came. Errors are predicted − came, in passengers. */
export type Trial = {
  origin: number;
  year: number;
  ahead: number;
  error: number;
  /** |error| over the mean yearly change up to the origin; undefined where nothing ever changed. */
  scaled: number | undefined;
  inLikely: boolean;
  inWide: boolean;
};

/** A method over all trials of one horizon. `mae` in passengers. */
export type Score = {
  ahead: number;
  n: number;
  mae: number;
  /** Mean absolute scaled error; undefined where no trial has one. */
  mase: number | undefined;
  /** Trials whose outcome fell in the interval of 80 %, of 95 %. */
  inLikely: number;
  inWide: number;
};

/** Fewest trials that make a report card. Our stated rule. */
export const fewestTrials = 5;

/** The histories a method is tried on: the first ten years of the run, then eleven, up to all but the last. */
export function originsOf(run: YearValue[]): YearValue[][] {
  return run.slice(fewestYears, run.length).map((_, at) => run.slice(0, fewestYears + at));
}

/** `predictions`: one for each of originsOf(run), in order; undefined where the method found none. */
export function trialsOf(run: YearValue[], predictions: (Prediction | undefined)[]): Trial[] {
  return originsOf(run).flatMap((known, at) => {
    const origin = known.at(-1);
    const values = known.map(({ value }) => value);
    const scale = naiveScale(values);
    return (predictions[at] ?? []).flatMap(({ ahead, value, likely, wide }): Trial[] => {
      const came = run[known.length + ahead - 1];
      if (!origin || !came) return [];
      const error = value - came.value;
      return [
        {
          origin: origin.year,
          year: came.year,
          ahead,
          error,
          scaled: scale > 0 ? Math.abs(error) / scale : undefined,
          inLikely: came.value >= likely.low && came.value <= likely.high,
          inWide: came.value >= wide.low && came.value <= wide.high,
        },
      ];
    });
  });
}

/**
 * The mean of |y(t) − y(t−1)|, in passengers: what a one-year naive forecast errs by within the known years, and the unit of MASE
 * (Hyndman & Koehler 2006; FPP3, 5.8). 0 where nothing ever changed.
 */
export function naiveScale(values: number[]): number {
  const changes = changesOf(values);
  return changes.length === 0 ? 0 : mean(changes.map(Math.abs));
}

/** Undefined under five trials. */
export function scoreOf(trials: Trial[], ahead: number): Score | undefined {
  const own = trials.filter((trial) => trial.ahead === ahead);
  if (own.length < fewestTrials) return undefined;
  const scaled = own.flatMap((trial) => trial.scaled ?? []);
  return {
    ahead,
    n: own.length,
    mae: mean(own.map(({ error }) => Math.abs(error))),
    mase: scaled.length === 0 ? undefined : mean(scaled),
    inLikely: own.filter(({ inLikely }) => inLikely).length,
    inWide: own.filter(({ inWide }) => inWide).length,
  };
}

/** The scores of a method, one year ahead first; horizons with too few trials are left out. */
export function scoresOf(trials: Trial[]): Score[] {
  return Array.from({ length: horizon }, (_, at) => scoreOf(trials, at + 1)).filter((score) => score !== undefined);
}

/** Trials that neither start nor end in the years without cruises. */
export const outsideStop = (trials: Trial[]): Trial[] =>
  trials.filter(({ origin, year }) => !isStopped(origin) && !isStopped(year));

/** In how many of the trials they share a method came nearer than another, by more than one passenger. */
export function nearer(trials: Trial[], others: Trial[], ahead: number): number {
  return trials.filter((trial) => {
    if (trial.ahead !== ahead) return false;
    const other = others.find((each) => each.origin === trial.origin && each.ahead === ahead);
    return other !== undefined && Math.abs(trial.error) < Math.abs(other.error) - 1;
  }).length;
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

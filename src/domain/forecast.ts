/**
 * What past years would say of the next ones, by methods anyone can redo by hand: naive and drift. Exponential smoothing
 * comes from src/forecast. Formulas: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. (FPP3),
 * otexts.com/fpp3. Values are passengers, and never fall below zero.
 */

/** The two intervals: 8 chances in 10, and 95 in 100, if the future errs as the past did and errors are normal. */
export const levels = { likely: 0.8, wide: 0.95 } as const;
/** Multipliers of the standard deviation for those levels: quantiles 0.9 and 0.975 of the normal distribution (FPP3, 5.5). */
const multipliers = { likely: 1.2816, wide: 1.96 } as const;

export type Interval = { low: number; high: number };

/** One year to come, `ahead` years after the last known one. */
export type Ahead = { ahead: number; value: number; likely: Interval; wide: Interval };

/** Years to come, next one first. */
export type Prediction = Ahead[];

/** What exponential smoothing kept: a level, a trend that goes on, a trend that dies away. */
export type Shape = "level" | "straight" | "damped";

/** How far forecasts go: from 2016, the last year counted on the eve of the mission, to 2020. */
export const horizon = 4;

/**
 * As the last year: the value stays what it is. Spread (FPP3, 5.5): σ √h, with σ² the mean of squared yearly changes
 * (no parameter, one residual missing). Undefined under two years.
 */
export function naive(values: number[]): Prediction | undefined {
  const last = values.at(-1);
  const changes = changesOf(values);
  if (last === undefined || changes.length === 0) return undefined;

  const sigma = rootMeanSquare(changes, changes.length);
  return years((ahead) => ({ value: last, spread: sigma * Math.sqrt(ahead) }));
}

/**
 * The mean yearly change goes on: (last − first) / (T − 1) more each year. Spread (FPP3, 5.5): σ √(h (1 + h / (T − 1))),
 * with σ² the squared changes beside their mean over T − 2 (one parameter, one residual missing). Undefined under three years.
 */
export function drift(values: number[]): Prediction | undefined {
  const last = values.at(-1);
  const changes = changesOf(values);
  const slope = slopeOf(values);
  if (last === undefined || slope === undefined || changes.length < 2) return undefined;

  const residuals = changes.map((change) => change - slope);
  const sigma = rootMeanSquare(residuals, changes.length - 1);
  return years((ahead) => ({
    value: last + ahead * slope,
    spread: sigma * Math.sqrt(ahead * (1 + ahead / changes.length)),
  }));
}

/** Passengers more each year, on average from the first to the last. Undefined under two years. */
export function slopeOf(values: number[]): number | undefined {
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined || values.length < 2
    ? undefined
    : (last - first) / (values.length - 1);
}

/** The change of each year on the one before. */
export function changesOf(values: number[]): number[] {
  return values.slice(1).map((value, at) => value - (values[at] ?? value));
}

type Normal = { value: number; spread: number };

function years(at: (ahead: number) => Normal): Prediction {
  return Array.from({ length: horizon }, (_, before) => {
    const { value, spread } = at(before + 1);
    const interval = (by: number): Interval => floored({ low: value - by * spread, high: value + by * spread });
    return {
      ahead: before + 1,
      value: Math.max(0, value),
      likely: interval(multipliers.likely),
      wide: interval(multipliers.wide),
    };
  });
}

/** No port has fewer than no passengers. */
export const floored = ({ low, high }: Interval): Interval => ({ low: Math.max(0, low), high: Math.max(0, high) });

const rootMeanSquare = (values: number[], over: number): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / over);

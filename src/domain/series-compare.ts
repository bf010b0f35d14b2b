import { mission } from "./mission";
import { type Series, type Valued, type Years, actuals, valued } from "./series";
import { ratio } from "./growth";

/** Series side by side: the years to show, those that all have, the base of an index, and what grew how much. */

/** Undefined where no year at all was published. */
function extent(series: Series[]): Years | undefined {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

/** Every year that can be chosen. `atLeast` is a year that must be there: that of the target, where it is drawn. */
export function choosableYears(series: Series[], atLeast: number | undefined): Years {
  const { from, to } = extent(series) ?? { from: mission.year, to: mission.year };
  return { from, to: Math.max(to, atLeast ?? to) };
}

/**
 * The years shown. Unless asked otherwise, from the first year that the subject and the first other port that can both counted
 * (2001 for Marseille and Miami: before, a line would cross decades without a figure) to the last one published; all years where
 * that would leave a port without any figure.
 */
export function shownYears(series: Series[], choosable: Years, asked: Partial<Years>): Years {
  const [subject, ...others] = series;
  const shared = others
    .map((other) => subject && bothCounted(subject, other)[0]?.a.year)
    .find((year) => year !== undefined);
  const leavesOneOut = series.some(
    ({ points }) => points.length > 0 && points.every(({ year }) => year < (shared ?? year)),
  );
  const to = asked.to ?? choosable.to;
  const first = shared === undefined || leavesOneOut ? choosable.from : shared;
  return { from: asked.from ?? Math.min(first, to), to };
}

type Pair = { a: Valued; b: Valued };

/** The years for which both ports have an actual figure. */
function bothCounted(a: Series, b: Series): Pair[] {
  const others = actuals(b);
  return actuals(a).flatMap((own) => {
    const other = others.find(({ year }) => year === own.year);
    return other ? [{ a: own, b: other }] : [];
  });
}

export type Growth = { from: Valued; to: Valued; ratio: number };

/** How many times as much at the end as at the start. */
function growthBetween(from: Valued, to: Valued): Growth | undefined {
  const times = ratio(to.value, from.value);
  return times === undefined || from.year === to.year ? undefined : { from, to, ratio: times };
}

/** From the first to the last actual figure of one port. */
export function growthOf(series: Series): Growth | undefined {
  const counted = actuals(series);
  const [first, last] = [counted[0], counted.at(-1)];
  return first && last && growthBetween(first, last);
}

/** The same two years for both ports: the first and the last for which each has an actual figure. */
export function growthOfBoth(a: Series, b: Series): { a: Growth; b: Growth } | undefined {
  const shared = bothCounted(a, b);
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last) return undefined;
  const [own, other] = [growthBetween(first.a, last.a), growthBetween(first.b, last.b)];
  return own && other && { a: own, b: other };
}

/** The first year for which every series has an actual figure: the 100 of the index. */
export function indexBase(series: Series[]): number | undefined {
  const [first, ...others] = series.filter(({ points }) => points.length > 0).map(actuals);
  return first?.find(
    ({ year, value }) =>
      value > 0 && others.every((each) => each.some((point) => point.year === year && point.value > 0)),
  )?.year;
}

/** A value of a port as 100 times its share of the base year's. Undefined for a port that has no figure that year. */
export function toIndex(series: Series, base: number): (value: number) => number | undefined {
  const hundred = valued(series).find(({ year }) => year === base)?.value;
  return (value) => (hundred ? (value / hundred) * 100 : undefined);
}

/** How many panels of small multiples fit one screen. */
const panelCount = 10;

/** The ports that published most years, the subject and the benchmark always, the largest latest figure first. */
export function panels(series: Series[]): Series[] {
  const years = (each: Series) => (isAlways(each) ? Infinity : actuals(each).length);
  return series
    .filter((each) => valued(each).length > 1 && actuals(each).length > 0)
    .toSorted((a, b) => compareNumbers(years(b), years(a)))
    .slice(0, panelCount)
    .toSorted((a, b) => (actuals(b).at(-1)?.value ?? 0) - (actuals(a).at(-1)?.value ?? 0));
}

const isAlways = ({ port }: Series) => port.role === "subject" || port.role === "benchmark";

/** Infinity minus itself is no number. */
const compareNumbers = (a: number, b: number) => (a === b ? 0 : a - b);

/** The panels start in the first year that half of them published. */
export function panelYears(series: Series[], shown: Years): Years {
  const years = Array.from({ length: shown.to - shown.from + 1 }, (_, at) => shown.from + at);
  const published = (year: number) => series.filter(({ points }) => points.some((point) => point.year === year)).length;
  const last = years.findLast((year) => published(year) > 0) ?? shown.to;
  return { from: years.find((year) => published(year) * 2 >= series.length) ?? shown.from, to: last };
}

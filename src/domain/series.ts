import type { Fact, Figure, Measure, Segment, Status } from "./figure";
import { type CountedOnce, guestsOfTotal, yearly } from "./ledger";
import type { Port } from "./line";
import type { Basis, VolumeMeasure } from "./view";

/** The traffic of ports over the years: one point per published year, its rivals as a bracket, and the years nobody published. */

export type Point = {
  year: number;
  fact: Fact;
  status: Status;
  /** Undefined where each passenger counted once leaves a bracket and no single value. */
  value: number | undefined;
  /** What the other figures of the same nature say, or the bracket of the count in guests. */
  low: number;
  high: number;
  /** Present where the value is worked out from the published one. */
  guests?: CountedOnce;
};

export type Series = { port: Port; points: Point[] };

export type Question = { measure: VolumeMeasure; basis: Basis };

export type Years = { from: number; to: number };

/** A value that can be drawn: a point that has one. */
export type Valued = Point & { value: number };

const asked: Record<VolumeMeasure, { measure: Measure; segment: Segment }> = {
  total: { measure: "passengers", segment: "total" },
  homeport: { measure: "passengers", segment: "homeport" },
  transit: { measure: "passengers", segment: "transit" },
  calls: { measure: "calls", segment: "total" },
};

/** Only totals are restated: a part of them, or a number of calls, is the same under either basis. */
export const isRestated = ({ measure, basis }: Question): boolean => measure === "total" && basis === "comparable";

/** True of guests that no page prints: they are an estimate, whatever the status of the figure behind them. */
export const isWorkedOut = (guests: CountedOnce | undefined): boolean =>
  guests !== undefined && guests.assumption !== "as-published";

/** The published years of a port, oldest first. */
export function seriesOf(facts: Fact[], port: Port, question: Question): Series {
  const { measure, segment } = asked[question.measure];
  const points = yearly(facts, port.id, measure, segment).map(({ year, fact }): Point => {
    const { status, value } = fact.figure;
    if (!isRestated(question)) return { year, fact, status, value, ...rivalsBracket(fact) };
    const guests = guestsOfTotal(facts, port, { year, fact });
    return { year, fact, status, value: guests.value, low: guests.low, high: guests.high, guests };
  });
  return { port, points };
}

/**
 * The lowest and highest figure of the same nature as the one that speaks: figures that count beside one that counts (actual or
 * provisional), forecasts beside a forecast. An unsupported claim never widens the bracket: it is drawn for itself.
 */
function rivalsBracket({ figure, rivals }: Fact): { low: number; high: number } {
  const alike = [
    figure,
    ...rivals.filter(({ status }) => nature(status) === nature(figure.status) && status !== "claim"),
  ];
  const values = alike.flatMap(({ value, valueHigh }) => [value, valueHigh ?? value]);
  return { low: Math.min(...values), high: Math.max(...values) };
}

const nature = (status: Status) => (status === "provisional" ? "actual" : status);

/** Claims that speak for no year, beside the figure that does: the 11 million of the article. */
export function claimsBeside({ points }: Series): { year: number; figure: Figure; fact: Fact }[] {
  return points.flatMap(({ year, fact }) =>
    fact.rivals.filter(({ status }) => status === "claim").map((figure) => ({ year, figure, fact })),
  );
}

export const within = (series: Series, { from, to }: Years): Series => ({
  ...series,
  points: series.points.filter(({ year }) => year >= from && year <= to),
});

export const valued = ({ points }: Series): Valued[] =>
  points.flatMap((point) => (point.value === undefined ? [] : [{ ...point, value: point.value }]));

/** Figures that count what came, as opposed to what was announced. */
export const actuals = (series: Series): Valued[] => valued(series).filter(({ status }) => status === "actual");

/** The years between the first and last published one that nobody published, in runs: 2005-2006, then 2008. */
export function gaps({ points }: Series): Years[] {
  return points.flatMap(({ year }, at) => {
    const next = points[at + 1];
    return next && next.year - year > 1 ? [{ from: year + 1, to: next.year - 1 }] : [];
  });
}

/** From one point to the next: drawn as what it rests on, or only bridged where years between are missing. */
export type Link = { from: Valued; to: Valued; kind: "counted" | "forecast" | "claim" | "gap" };

export function links(series: Series): Link[] {
  const points = valued(series);
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [{ from, to, kind: linkKind(from, to) }] : [];
  });
}

function linkKind(from: Point, to: Point): Link["kind"] {
  if (to.year - from.year > 1) return "gap";
  if (from.status === "claim" || to.status === "claim") return "claim";
  return from.status === "forecast" || to.status === "forecast" ? "forecast" : "counted";
}

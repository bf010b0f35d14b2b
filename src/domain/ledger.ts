import { type Count, type Guests, type Movements, type YearSplit, guestsOf, homeportCounts } from "./counting";
import { type Fact, type Figure, type Measure, type Segment, yearOf } from "./figure";
import type { Port } from "./line";

/** Finding facts by port and year, and counting their passengers once. */

export type YearFact = { year: number; fact: Fact };

/** The yearly facts of a port, oldest first. A port's own kind of year wins where both are published. */
export function yearly(
  facts: Fact[],
  port: string,
  measure: Measure = "passengers",
  segment: Segment = "total",
): YearFact[] {
  const byYear = new Map<number, Fact>();
  for (const fact of ofPort(facts, port)) {
    const { figure } = fact;
    const year = yearOf(figure.period);
    if (figure.measure !== measure || figure.segment !== segment || year === undefined) continue;
    const before = byYear.get(year);
    if (before === undefined || before.figure.period.kind === "calendar_year") byYear.set(year, fact);
  }
  return [...byYear].map(([year, fact]) => ({ year, fact })).toSorted((a, b) => a.year - b.year);
}

/** The facts of a day do not change, and a screen asks them for every port: they are sorted by port once. */
const sorted = new WeakMap<Fact[], Map<string, Fact[]>>();

function ofPort(facts: Fact[], port: string): Fact[] {
  const byPort = sorted.get(facts) ?? new Map<string, Fact[]>();
  if (!sorted.has(facts))
    for (const fact of facts) {
      const own = byPort.get(fact.figure.port);
      if (own) own.push(fact);
      else byPort.set(fact.figure.port, [fact]);
    }
  sorted.set(facts, byPort);
  return byPort.get(port) ?? [];
}

/** The passengers of a port in a year. */
export function factOf(facts: Fact[], port: string, year: number, segment: Segment = "total"): Fact | undefined {
  return yearly(facts, port, "passengers", segment).find((each) => each.year === year)?.fact;
}

/** Every figure of one source, speaking or rival. */
export function figuresFrom(facts: Fact[], sourceId: string): Figure[] {
  return facts
    .flatMap(({ figure, rivals }) => [figure, ...rivals])
    .filter(({ evidence }) => evidence.source.id === sourceId);
}

/** The fact to which a figure belongs, as speaker or rival. */
export function factWith(facts: Fact[], figureId: string): Fact | undefined {
  return facts.find(({ figure, rivals }) => figure.id === figureId || rivals.some(({ id }) => id === figureId));
}

/** Guests, and the homeport and transit facts from which they were worked out. */
export type CountedOnce = Guests & { parts: Fact[] };

/** The guests of a yearly total of a port, each person once; see counting.ts for the rules and the bracket. */
export function guestsOfTotal(facts: Fact[], port: Port, { year, fact }: YearFact): CountedOnce {
  const own = splitOf(facts, fact);
  const otherYears = yearly(facts, port.id).flatMap(({ year: other, fact: total }): YearSplit[] => {
    const split = splitOf(facts, total);
    return other === year || (split.homeport === undefined && split.transit === undefined)
      ? []
      : [{ ...split, year: other }];
  });
  const count: Count = {
    ...own,
    year,
    countingRule: fact.figure.countingRule ?? "unknown",
    allHomeport: port.fiscalYear,
    otherYears,
  };
  const guests = guestsOf(count);
  const splitFact =
    guests.assumption === "split"
      ? fact
      : guests.assumption === "split-of-year" && factOf(facts, port.id, guests.splitYear ?? year);
  return { ...guests, parts: splitFact ? partsOf(facts, splitFact) : [] };
}

/** The homeport and transit facts of the same port and period. */
function partsOf(facts: Fact[], { figure: total }: Fact): Fact[] {
  return facts.filter(
    ({ figure }) =>
      figure.port === total.port &&
      figure.measure === "passengers" &&
      (figure.segment === "homeport" || figure.segment === "transit") &&
      figure.period.kind === total.period.kind &&
      figure.period.label === total.period.label,
  );
}

/** A total with the homeport and transit parts of the same period, where they are published. */
function splitOf(facts: Fact[], total: Fact): Movements {
  const parts = partsOf(facts, total).map(({ figure }) => figure);
  const homeport = parts.find(({ segment }) => segment === "homeport");
  const transit = parts.find(({ segment }) => segment === "transit");
  return {
    total: total.figure.value,
    homeport: homeport?.value,
    transit: transit?.value,
    homeportCounts: homeport ? homeportCounts(homeport) : "unstated",
  };
}

import { type Count, type Guests, type YearSplit, guestsOf, homeportCounts } from "./counting";
import { type Fact, type Figure, type Measure, type Segment, yearOf } from "./figure";
import type { Port } from "./line";

/** Finding facts by port and year, and counting their passengers once. */

export type YearFact = { year: number; fact: Fact };

/** The yearly facts of a port, oldest first. A port's own kind of year wins where both are published. */
export function yearly(facts: Fact[], port: string, measure: Measure = "passengers", segment: Segment = "total"): YearFact[] {
  const byYear = new Map<number, Fact>();
  for (const fact of facts) {
    const { figure } = fact;
    const year = yearOf(figure.period);
    if (figure.port !== port || figure.measure !== measure || figure.segment !== segment || year === undefined) continue;
    const before = byYear.get(year);
    if (before === undefined || before.figure.period.kind === "calendar_year") byYear.set(year, fact);
  }
  return [...byYear].map(([year, fact]) => ({ year, fact })).toSorted((a, b) => a.year - b.year);
}

export function factOf(facts: Fact[], port: string, year: number, measure?: Measure, segment?: Segment): Fact | undefined {
  return yearly(facts, port, measure, segment).find((each) => each.year === year)?.fact;
}

/** Every figure of one source, speaking or rival. */
export function figuresFrom(facts: Fact[], sourceId: string): Figure[] {
  return facts.flatMap(({ figure, rivals }) => [figure, ...rivals]).filter(({ evidence }) => evidence.source.id === sourceId);
}

/** The fact to which a figure belongs, as speaker or rival. */
export function factWith(facts: Fact[], figureId: string): Fact | undefined {
  return facts.find(({ figure, rivals }) => figure.id === figureId || rivals.some(({ id }) => id === figureId));
}

/** The guests of a yearly total of a port, each person once; see counting.ts for the rules and the bracket. */
export function guestsOfTotal(facts: Fact[], port: Port, { year, fact }: YearFact): Guests {
  const homeports = yearly(facts, port.id, "passengers", "homeport");
  const totals = yearly(facts, port.id);
  const homeport = homeports.find((each) => each.year === year)?.fact.figure;
  const transit = factOf(facts, port.id, year, "passengers", "transit")?.figure;
  const otherYears = homeports.flatMap(({ year: other, fact: part }): YearSplit[] => {
    const total = totals.find((each) => each.year === other)?.fact.figure.value;
    return total === undefined ? [] : [{ year: other, total, homeport: part.figure.value, homeportCounts: homeportCounts(part.figure) }];
  });
  const count: Count = {
    total: fact.figure.value,
    homeport: homeport?.value,
    transit: transit?.value,
    homeportCounts: homeport ? homeportCounts(homeport) : "unstated",
    year,
    countingRule: fact.figure.countingRule ?? "unknown",
    allHomeport: port.fiscalYear,
    otherYears,
  };
  return guestsOf(count);
}

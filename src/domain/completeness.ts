import { type Fact, type Figure, type Grade, grades } from "./figure";
import { yearly } from "./ledger";
import type { VolumeMeasure } from "./view";

/** How complete what is known of a port is: year by year, measure by measure. A gap is said as a gap. */

/** published: counted, and printed as such. estimated: provisional, forecast, claimed or not exact. gap: nothing is published. */
export type Coverage = "published" | "estimated" | "gap";
export type CoverageCell = { coverage: Coverage; fact?: Fact };
export type CoverageYear = { year: number; cells: CoverageCell[] };

const wanted: Record<VolumeMeasure, { measure: Figure["measure"]; segment: Figure["segment"] }> = {
  total: { measure: "passengers", segment: "total" },
  homeport: { measure: "passengers", segment: "homeport" },
  transit: { measure: "passengers", segment: "transit" },
  calls: { measure: "calls", segment: "total" },
};

/** Every year from the first that is known to the last, latest first: the years between are gaps, and are shown. */
export function coverageOf(facts: Fact[], port: string, measures: readonly VolumeMeasure[]): CoverageYear[] {
  const known = measures.map(
    (each) =>
      new Map(
        yearly(facts, port, wanted[each].measure, wanted[each].segment).map(({ year, fact }) => [year, fact] as const),
      ),
  );
  const years = known.flatMap((byYear) => [...byYear.keys()]);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_each, at) => last - at).map((year) => ({
    year,
    cells: known.map((byYear) => cellOf(byYear.get(year))),
  }));
}

function cellOf(fact: Fact | undefined): CoverageCell {
  if (fact === undefined) return { coverage: "gap" };
  const { status, precision } = fact.figure;
  const isCounted = status === "actual" && (precision === "exact" || precision === "rounded");
  return { coverage: isCounted ? "published" : "estimated", fact };
}

/** The share of years for which a measure is published: 0 where no year is known. */
export function publishedShare(years: CoverageYear[], at: number): number {
  const published = years.filter(({ cells }) => cells[at]?.coverage === "published").length;
  return years.length === 0 ? 0 : published / years.length;
}

/** The figures that speak and that one would least lean on: by the grade of their source, then by how sure they are; latest first. */
export function weakest(facts: Fact[], ports: string[], count: number): Fact[] {
  const rank = (grade: Grade): number => grades.indexOf(grade);
  const doubt = ({ status, precision }: Figure): number =>
    (status === "claim" ? 2 : status === "actual" ? 0 : 1) + (precision === "exact" || precision === "rounded" ? 0 : 1);
  return facts
    .filter(({ figure }) => ports.includes(figure.port) && rank(figure.evidence.source.grade) + doubt(figure) > 0)
    .toSorted(
      (a, b) =>
        rank(b.figure.evidence.source.grade) - rank(a.figure.evidence.source.grade) ||
        doubt(b.figure) - doubt(a.figure) ||
        b.figure.period.start.localeCompare(a.figure.period.start),
    )
    .slice(0, count);
}

import type { Fact, Figure } from "./figure";
import { endOf } from "./partial-date";
import { monthsCovered } from "./period";

/** What a port had counted from 1 January to the end of a month, from months, quarters and halves as they are published. */

export type YearToDate = {
  year: number;
  /** 3 is the first quarter, 6 the first half. */
  months: number;
  value: number;
  /** The published figures that make it up, in order; one where the part itself is published. */
  parts: Figure[];
};

/** Every part of a year from 1 January that can be told, shortest first. */
export function toDateOf(figures: Figure[], year: number): YearToDate[] {
  const own = figures.filter((figure) => yearOfPart(figure) === year);
  const told = new Map<number, Figure[]>([[0, []]]);
  for (let end = 1; end <= 12; end += 1) {
    const tiling = tilingTo(end, own, told);
    if (tiling) told.set(end, tiling);
  }
  return [...told]
    .filter(([months]) => months > 0 && months < 12)
    .map(([months, parts]) => ({ year, months, parts, value: parts.reduce((sum, { value }) => sum + value, 0) }));
}

/** The fewest published parts that end with a month and leave no month out: a published half before six months added up. */
function tilingTo(end: number, own: Figure[], told: Map<number, Figure[]>): Figure[] | undefined {
  return own
    .filter((figure) => lastMonth(figure) === end)
    .flatMap((figure) => {
      const before = told.get(end - monthsCovered(figure.period).length);
      return before ? [[...before, figure]] : [];
    })
    .toSorted((a, b) => a.length - b.length)[0];
}

/** The first month that was not published, of a year whose later months were; undefined where none is missing. */
export function missingMonth(figures: Figure[], year: number): number | undefined {
  const months = figures
    .filter((figure) => yearOfPart(figure) === year)
    .flatMap(({ period }) => monthsCovered(period).map((month) => Number(month.slice(5))));
  const last = Math.max(0, ...months);
  const missing = Array.from({ length: last }, (_, at) => at + 1).find((month) => !months.includes(month));
  return missing;
}

/** Counted parts of a year: whole months, months to halves; a forecast or a claim is no count. Totals of passengers only. */
export function countedParts(facts: Fact[], port: string): Figure[] {
  return facts
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        figure.port === port &&
        figure.measure === "passengers" &&
        figure.segment === "total" &&
        (figure.status === "actual" || figure.status === "provisional") &&
        yearOfPart(figure) !== undefined,
    );
}

const kinds = new Set(["month", "quarter", "half", "other"]);

/** The calendar year in which a part lies, from the first day of a month to the last of another. */
export function yearOfPart({ period: { kind, start, end } }: Figure): number | undefined {
  if (!kinds.has(kind) || start.slice(0, 4) !== end.slice(0, 4)) return undefined;
  const whole = start.endsWith("-01") && endOf(end.slice(0, 7)) === end;
  return whole ? Number(start.slice(0, 4)) : undefined;
}

const lastMonth = ({ period }: Figure): number => Number(period.end.slice(5, 7));

import type { Facts } from "./facts";
import type { Line } from "./line";
import { type MiamiSize, miamiSize } from "./win-back";
import { type OnRecord, type Window, isOver, onRecord, recentYears, yearsCounted } from "./win-back-standing";

/** The lines by the years in which sources put them in Miami and in Marseille. */

/** `both`, `miami`, `marseille`, `few`: at least half as many years as the line with most, in which port. */
export type Quadrant = "both" | "miami" | "marseille" | "few";

export type Point = {
  line: Line;
  miami: OnRecord;
  marseille: OnRecord;
  quadrant: Quadrant;
  size: MiamiSize | undefined;
};

export type Scatter = {
  points: Point[];
  window: Window;
  /** The fewest years that count as much, in each port. */
  split: { miami: number; marseille: number };
};

/** Every living line on record in one of the two ports within ten years; most years in Miami first, then fewest in Marseille. */
export function winBackScatter(facts: Facts, everything: Facts, asOf: string | undefined): Scatter {
  const window = recentYears(facts.presence, asOf);
  const told = facts.lines
    .filter((line) => !isOver(line, window.to))
    .map((line) => ({
      line,
      miami: onRecord({ line: line.id, port: "miami" }, window, facts.presence),
      marseille: onRecord({ line: line.id, port: "marseille" }, window, facts.presence),
      size: miamiSize(line.id, everything, asOf),
    }))
    .filter(({ miami, marseille }) => yearsCounted(miami) + yearsCounted(marseille) > 0);
  const split = {
    miami: halfOfMost(told.map(({ miami }) => yearsCounted(miami))),
    marseille: halfOfMost(told.map(({ marseille }) => yearsCounted(marseille))),
  };
  const points = told.map((each) => ({
    ...each,
    quadrant: quadrantOf(yearsCounted(each.miami) >= split.miami, yearsCounted(each.marseille) >= split.marseille),
  }));
  return {
    points: points.toSorted(
      (a, b) =>
        yearsCounted(b.miami) - yearsCounted(a.miami) ||
        yearsCounted(a.marseille) - yearsCounted(b.marseille) ||
        a.line.name.localeCompare(b.line.name),
    ),
    window,
    split,
  };
}

const halfOfMost = (counts: number[]): number => Math.max(1, Math.ceil(Math.max(0, ...counts) / 2));

function quadrantOf(miami: boolean, marseille: boolean): Quadrant {
  if (miami) return marseille ? "both" : "miami";
  return marseille ? "marseille" : "few";
}

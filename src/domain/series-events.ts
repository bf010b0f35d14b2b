import type { PortEvent } from "./line";
import { endOf } from "./partial-date";
import { type Series, type Years, valued } from "./series";

/** The events to read a curve by. */

/** The kinds that move traffic, in this order. Those of `falls` are looked for in years that fell, the others in years that rose. */
export const movingKinds = ["withdrawal", "return", "terminal", "crisis", "record"] as const;
const falls = new Set<string>(["withdrawal", "crisis"]);

export const yearOfEvent = ({ date }: PortEvent): number => Number(date.slice(0, 4));

/**
 * One event of each moving kind, oldest first. Our stated rule: the one of the year in which the traffic fell the most (withdrawal,
 * crisis) or rose the most (return, terminal, record) on the year before; of several in that year, the middle one by date.
 */
export function keyEvents(events: PortEvent[], traffic: Series, years: Years): PortEvent[] {
  const changes = changesOf(traffic);
  return movingKinds
    .flatMap((kind) => {
      const known = events.filter(
        (event) => event.port === traffic.port.id && event.kind === kind && changes.has(yearOfEvent(event)),
      );
      const shown = known.filter((event) => yearOfEvent(event) >= years.from && yearOfEvent(event) <= years.to);
      const year = mostMoved(shown.map(yearOfEvent), changes, falls.has(kind));
      const inYear = shown.filter((event) => yearOfEvent(event) === year).toSorted(byDate);
      return inYear[Math.floor(inYear.length / 2)] ?? [];
    })
    .toSorted(byDate);
}

/** The change of each year on the one before, where both were published. */
function changesOf(traffic: Series): Map<number, number> {
  const points = valued(traffic);
  return new Map(
    points.flatMap(({ year, value }): [number, number][] => {
      const before = points.find((point) => point.year === year - 1)?.value;
      return before ? [[year, value / before - 1]] : [];
    }),
  );
}

function mostMoved(years: number[], changes: Map<number, number>, falling: boolean): number | undefined {
  const sign = falling ? 1 : -1;
  return years.toSorted((a, b) => sign * ((changes.get(a) ?? 0) - (changes.get(b) ?? 0)))[0];
}

const byDate = (a: PortEvent, b: PortEvent): number =>
  endOf(a.date) < endOf(b.date) ? -1 : endOf(a.date) > endOf(b.date) ? 1 : 0;

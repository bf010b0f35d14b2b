import type { PortEvent, Presence } from "./line";
import { type CellKind, cellsOf, isSeen, yearsOf } from "./presence";

/** The life of a line in a port, as sources tell it: the years it came, those it was announced for, and every dated statement. */

export type Span = { from: number; to: number };

/**
 * `seen`: years in which a source says that it came; every other year is unknown, not empty. `announced`: years for which only a
 * programme is known, later than the last year seen. `programmes`: all such years, cancelled ones included. `nonePlanned`: years
 * for which a source says that no call was planned.
 */
export type Story = { programmes: number[]; nonePlanned: number[] } & (
  | { kind: "seen"; seen: Span[]; years: number; announced: Span[] }
  | { kind: "announced"; announced: Span[] }
  | { kind: "gone"; year: number }
  | { kind: "no record" }
);

export function story(line: string, port: string, { presence }: { presence: Presence[] }): Story {
  const own = presence.filter((each) => each.line === line && each.port === port);
  const years = [...new Set(own.flatMap(yearsOf))].toSorted((a, b) => a - b);
  const cells = cellsOf({ line, port }, years, own);
  const seen = cells.filter(isSeen).map(({ year }) => year);
  const last = seen.at(-1);
  const unseen = (kinds: CellKind[]) =>
    cells.filter(({ kind, year }) => kinds.includes(kind) && !seen.includes(year)).map(({ year }) => year);
  const rest = { programmes: unseen(["planned", "cancelled"]), nonePlanned: unseen(["absent"]) };
  const announced = unseen(["planned"]).filter((year) => year > (last ?? 0));
  if (last !== undefined)
    return { kind: "seen", seen: spans(seen), years: seen.length, announced: spans(announced), ...rest };
  if (announced.length > 0) return { kind: "announced", announced: spans(announced), ...rest };
  const gone = cells.findLast(({ kind }) => kind === "withdrawn" || kind === "cancelled");
  return gone ? { kind: "gone", year: gone.year, ...rest } : { kind: "no record", ...rest };
}

/** 2014, 2015, 2016 and 2018 make two spans. */
export function spans(years: number[]): Span[] {
  const found: Span[] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else found.push({ from: year, to: year });
  }
  return found;
}

/** Something dated that is said of a line: what happened, or what a page states of a period. */
/**
 * Events kept for the delegation alone, folded and unprinted: the lifeboat accident of September 2016 killed a sailor. Its
 * planner would not call it wrong, and nobody should raise it across the table.
 */
const internalEvents = new Set(["2016-09-13-marseille-crisis-royal-caribbean"]);

export const isInternal = ({ id }: PortEvent): boolean => internalEvents.has(id);

export type Entry = { id: string; date: string; port: string } & (
  { kind: "event"; event: PortEvent } | { kind: "statement"; statement: Presence }
);

/**
 * Events and statements of a line in every port, newest last; an undated period ("before 2010") comes first. A claim of the
 * press about what a line feels (event of kind `claim`) is no event of the line: the ledger of rival claims is its place.
 */
export function timeline(line: string, events: PortEvent[], presence: Presence[]): Entry[] {
  const happened = events
    .filter(({ lines, kind }) => lines.includes(line) && kind !== "claim")
    .map((event): Entry => ({ kind: "event", id: event.id, date: event.date, port: event.port, event }));
  const stated = presence
    .filter((each) => each.line === line)
    .map((each): Entry => ({
      kind: "statement",
      id: each.id,
      date: each.period.start,
      port: each.port,
      statement: each,
    }));
  return [...happened, ...stated].toSorted((a, b) => order(a).localeCompare(order(b)) || a.id.localeCompare(b.id));
}

/** What is said of a whole year precedes its months and days: "2010" sorts before "2010-01-05", and a year's period starts there. */
function order(entry: Entry): string {
  const isYear = entry.kind === "statement" && entry.statement.period.kind === "calendar_year";
  return isYear ? entry.date.slice(0, 4) : entry.date;
}

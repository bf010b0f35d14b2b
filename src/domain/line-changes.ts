import type { Episode } from "./episode";
import { type Loss, lossesIn } from "./loss";
import type { PortEvent } from "./line";
import { endOf } from "./partial-date";
import { isSeen } from "./presence";

/** What happened in a port since a line took something away from it, or since its last call on record. */

/**
 * From when changes are told: the last loss that was not regained; else the last call on record; else the last programme.
 * Undefined where the line left no record at all.
 */
export type Since =
  | { kind: "loss"; loss: Loss; date: string }
  | { kind: "last call"; date: string }
  | { kind: "last programme"; date: string };

export function sinceOf(episodes: Episode[]): Since | undefined {
  const loss = lossesIn(episodes).findLast(({ regained }) => !regained);
  if (loss) return { kind: "loss", loss, date: loss.since };
  const date = lastCall(episodes);
  if (date !== undefined) return { kind: "last call", date };
  const planned = episodes.flatMap(({ cells }) => cells).findLast(({ kind }) => kind === "planned");
  return planned && { kind: "last programme", date: String(planned.year) };
}

/** The day of the last call known to the day, else the last year in which the line came. */
export function lastCall(episodes: Episode[]): string | undefined {
  const year = episodes.flatMap(({ cells }) => cells).findLast(isSeen)?.year;
  const days = episodes.flatMap(({ statements, events }) => [
    ...statements
      .filter(({ status, period }) => status === "actual" && period.kind === "day")
      .map(({ period }) => period.start),
    ...events
      .filter(({ kind, date }) => date.length === 10 && (kind === "return" || kind === "maiden_call"))
      .map(({ date }) => date),
  ]);
  const day = days.toSorted().at(-1);
  if (day === undefined) return year === undefined ? undefined : String(year);
  return year !== undefined && year > Number(day.slice(0, 4)) ? String(year) : day;
}

/** Kinds of change, in the order a planner asks: can my ship get in and berth, under which rules, what went wrong, who came. */
export const changeKinds = ["works", "rules", "troubles", "traffic", "relations"] as const;
export type ChangeKind = (typeof changeKinds)[number];

const kindsOf: Record<string, ChangeKind> = {
  infrastructure: "works",
  terminal: "works",
  regulation: "rules",
  crisis: "troubles",
  withdrawal: "troubles",
  record: "traffic",
  return: "traffic",
  agreement: "relations",
  delegation: "relations",
};

export type Changes = { kind: ChangeKind; events: PortEvent[] }[];

/**
 * Events of the port after a date, by kind, oldest first. Left out: those of the line itself, which its episodes tell, and what
 * is another line's own affair: its returns, departures and contracts. Of its troubles, those of which the port is the place and
 * not the line the cause stay: wind, strikes and protests stop any ship.
 */
export function changesSince(date: string, place: { line: string; port: string }, events: PortEvent[]): Changes {
  const later = events.filter(
    (each) =>
      each.port === place.port &&
      endOf(each.date) > endOf(date) &&
      !each.lines.includes(place.line) &&
      isOfThePort(each),
  );
  return changeKinds
    .map((kind) => ({ kind, events: later.filter((each) => kindsOf[each.kind] === kind) }))
    .filter((each) => each.events.length > 0);
}

function isOfThePort({ kind, lines, title }: PortEvent): boolean {
  if (kindsOf[kind] === undefined) return false;
  if (lines.length === 0) return true;
  if (kind === "crisis") return /mistral|wind|storm|strike|block|diverted|protest|stop croisières/i.test(title.en);
  return kind !== "withdrawal" && kind !== "return" && kind !== "agreement";
}

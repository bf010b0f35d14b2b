import type { Brought } from "../domain/brought";
import type { Presence } from "../domain/line";
import type { Span, Story } from "../domain/line-biography";
import { isSeen } from "../domain/presence";
import { bareName } from "./cite";
import { longestTitle } from "./deck";
import type { LineSubject } from "./subject";

/** The finding about a line in Marseille: the years it came, then its fullest year, what was announced since, or its one ship. */
export function historyTitle(told: Story, brought: Brought[], statements: Presence[], subject: LineSubject): string {
  const { words, language } = subject;
  const own = words.history;
  if (told.kind === "announced") return own.announced(years(told.announced, subject));
  if (told.kind !== "seen") return told.kind === "gone" ? own.gone(told.year) : "";

  const came = language.say.lines.spans(told.seen);
  const ships = new Set(
    statements.filter(({ status }) => status === "actual").flatMap((each) => each.ships.map(bareName)),
  );
  const [ship] = ships;
  const more = [
    told.announced.length > 0 ? own.announcedSince(years(told.announced, subject)) : peak(told.seen, brought, own.peak),
    ship !== undefined && ships.size === 1 ? own.withShip(ship) : "",
  ].find((each) => each !== "" && own.title(came, each).length <= longestTitle);
  return own.title(came, more ?? "");
}

const years = (spans: Span[], { language }: LineSubject): string =>
  language.list(
    spans.flatMap(({ from, to }) =>
      to - from < 2 ? [...new Set([from, to])].map(String) : [language.say.range(String(from), String(to))],
    ),
  );

/** The most calls of a year since it first came, made or still planned: where pages differ, all that they give. */
function peak(
  seen: Span[],
  brought: Brought[],
  say: (low: number, high: number, made: boolean, year: number) => string,
): string {
  const first = seen[0]?.from ?? Infinity;
  const counted = brought.flatMap(({ year, cell }) =>
    cell.calls && year >= first && (isSeen(cell) || cell.kind === "planned") ? [{ year, cell, ...cell.calls }] : [],
  );
  const [most] = counted.toSorted((a, b) => b.high - a.high);
  return most ? say(most.low, most.high, most.cell.counted === "made", most.year) : "";
}

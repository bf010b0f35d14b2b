import type { Presence } from "../domain/line";
import { bareName } from "./cite";
import { type Size, periodOf } from "./miami-sizes";
import type { LineSubject } from "./subject";

/** The finding about a line in Miami: its passengers where they are published, else where a page last put its ships. */

export function miamiTitle(sizes: Size[], statements: Presence[], subject: LineSubject): string {
  const { words, language } = subject;
  const short = ({ value, precision }: Size) =>
    language.worded(value < 1e6 ? language.count(value) : language.short(value), precision);
  const now = sizes.find(({ said }) => said === "actual");
  const later = sizes.findLast(({ said }) => said !== "actual");
  if (now) {
    const then =
      later &&
      words.miami[later.said === "expected" ? "expected" : "guaranteed"](short(later), periodOf(later.when, subject));
    return words.miami.now(short(now), periodOf(now.when, subject), now.movements) + (then ?? "");
  }
  if (later)
    return words.miami.alone[later.said === "expected" ? "expected" : "guaranteed"](
      short(later),
      periodOf(later.when, subject),
    );
  const last = statements.findLast(({ ships }) => ships.length > 0) ?? statements.at(-1);
  return last ? shipsTitle(last, subject) : "";
}

function shipsTitle(last: Presence, { words, language, name }: LineSubject): string {
  const own = words.miami;
  const ships = last.ships.length > 0 ? language.list(last.ships.map(bareName)) : name;
  const { period } = last;
  const when =
    period.kind === "day"
      ? own.on(language.date(period.start))
      : period.kind === "season"
        ? own.during(language.period(period))
        : own.in(language.period(period));
  const many = last.ships.length > 1;
  return last.status === "planned" ? own.planned(ships, many, when) : own.seen(ships, many, when);
}

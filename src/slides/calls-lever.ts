import type { Evidence, Fact, Figure } from "../domain/figure";
import { basesOf } from "../domain/gap";
import { yearly } from "../domain/ledger";
import type { Presence } from "../domain/line";
import { largestBy, shipsNamed } from "../domain/line-ships";
import { road } from "../domain/road";
import { type Range, type ShipLever, only } from "../domain/scenario";
import {
  type Ground,
  type ReadyMadeId,
  type Start,
  baseFrom,
  fullest,
  readyMade,
  shipEvidence,
} from "../domain/scenario-ready";
import { isCounted } from "./slide-figure";
import { type LineSubject, type Subject, placeOf } from "./subject";

/** The calls of which a deck says what they would bring: those of a ready-made scenario, else of the line's own largest ship in Marseille. */

export type Calls = {
  lever: ShipLever;
  /** The pages behind its numbers. */
  evidence: Evidence[];
  /** No number of calls a year is published for the line: ten are only a unit. */
  isUnit: boolean;
};

const readyFor: Record<string, ReadyMadeId> = {
  "royal-caribbean": "royal-caribbean-weekly",
  norwegian: "norwegian-epic-back",
};
const unit = 10;

export function callsOf(subject: LineSubject, start: Start): Calls | undefined {
  const id = readyFor[subject.line.id];
  const made = id && readyMade(id, start, subject.facts);
  const [lever] = made?.scenario.levers ?? [];
  if (made && lever?.kind === "ship") return { lever, evidence: seasonsFirst(made.grounds), isUnit: false };
  return ownShip(subject, start);
}

/** The pages that count calls say more than those of a ship's particulars. */
const seasonsFirst = (grounds: Ground[]): Evidence[] =>
  grounds.toSorted((a, b) => Number(b.field === "calls") - Number(a.field === "calls")).map(({ evidence }) => evidence);

/** A year of the line in Marseille with calls, made or announced. */
const isSeason = ({ line, port, period, status, calls = 0 }: Presence, subject: LineSubject): boolean =>
  line === subject.line.id &&
  port === "marseille" &&
  period.kind === "calendar_year" &&
  calls > 0 &&
  (status === "actual" || status === "planned");

/** The most calls a page gives of a year, in transit: nothing says that passengers would board. */
function ownShip(subject: LineSubject, start: Start): Calls | undefined {
  const { facts } = subject;
  const seen = shipsNamed(placeOf(subject, "marseille"), facts.presence, facts.ships);
  const ships = seen.flatMap(({ ship }) => (ship?.figures.lower_berths ? [ship] : []));
  const counted = ships.filter(({ name }) =>
    facts.presence.some((each) => isSeason(each, subject) && each.ships.includes(name)),
  );
  const [ship] = largestBy("lower_berths", counted.length > 0 ? counted : ships);
  const berths = ship?.figures.lower_berths;
  if (!ship || !berths) return undefined;
  const seasons = facts.presence.filter(
    (each) => isSeason(each, subject) && (each.ships.length === 0 || each.ships.includes(ship.name)),
  );
  const counts = seasons.map(({ calls = 0 }) => calls);
  const calls: Range =
    counts.length === 0
      ? only(unit)
      : { low: Math.min(...counts), value: Math.max(...counts), high: Math.max(...counts) };
  const most = ship.figures.max_passengers;
  return {
    lever: {
      kind: "ship",
      name: ship.name,
      ship: ship.id,
      berths: berths.value,
      calls,
      occupancy: { low: 100, value: 100, high: fullest(ship) ?? 100 },
      homeport: only(0),
      start: start.base.year + 1,
      ramp: 1,
    },
    evidence: [
      ...seasons.map(({ evidence }) => evidence),
      shipEvidence(ship, berths.source),
      ...(most ? [shipEvidence(ship, most.source)] : []),
    ],
    isUnit: counts.length === 0,
  };
}

/** Where one starts: the base that the goal's screen looks from while its year is ahead, else the last year counted. */
export type From = { start: Start; figure: Figure; fact: Fact | undefined; year: number; missing: number | undefined };

export function fromOf({ facts, until }: Subject): From | undefined {
  const way = road(facts.figures, facts.targets, facts.figures, until);
  const { usual } = basesOf(way);
  if (usual && usual.path.kind === "under way" && until < way.target.year) {
    const start = { base: baseFrom(usual.figure, usual.year, usual.fact, facts.figures), target: way.target };
    return { start, figure: usual.figure, fact: usual.fact, year: usual.year, missing: usual.path.missing };
  }
  const latest = yearly(facts.figures, "marseille").findLast(({ fact }) => isCounted(fact));
  if (!latest) return undefined;
  const { fact, year } = latest;
  const start = {
    base: baseFrom(fact.figure, year, fact, facts.figures),
    target: { value: fact.figure.value, year: year + 1 },
  };
  return { start, figure: fact.figure, fact, year, missing: undefined };
}

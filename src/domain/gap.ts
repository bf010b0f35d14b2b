import type { Fact, Figure, Precision } from "./figure";
import { type YearFact, yearly } from "./ledger";
import type { PortEvent, Presence } from "./line";
import { mission } from "./mission";
import type { Base, Road } from "./road";
import { extraCalls, pathValue, requiredPath, shareOfTarget, shareOfWay } from "./target";

/** The gap between a base year and two million: what it asks, and what it is worth in the units of the trade. */

/** The bases to choose among: those of the mission, and every other year known; `usual` is looked at first. */
export type Bases = { named: Base[]; others: Base[]; usual: Base | undefined };

export function basesOf(road: Road): Bases {
  if (road.statements.length === 0) return { named: [], others: [], usual: undefined };
  const named = road.bases;
  const others = road.history
    .filter(({ fact }) => !named.some(({ figure }) => figure.id === fact.figure.id))
    .map((each) => baseOn(each, road));
  const known = named.filter(({ late }) => !late);
  return { named, others, usual: known.at(-1) ?? others.at(-1) ?? named.at(-1) };
}

function baseOn({ year, fact }: YearFact, { target }: Road): Base {
  const { figure } = fact;
  return { figure, fact, year, late: false, path: requiredPath({ from: { year, value: figure.value }, target }) };
}

/** Progress, in both its meanings, and the place beside the route that was set; each undefined where it has no answer. */
export type Progress = {
  shareOfTarget: number | undefined;
  shareOfWay: number | undefined;
  /** Passengers above the route in the year of the base; below when negative. */
  besideRoute: number | undefined;
};

export function progressOf({ figure, year }: Base, { target, start }: Road): Progress {
  const from = start?.fact.figure.value;
  const expected =
    start && from !== undefined && year > start.year && year <= target.year
      ? pathValue({ year: start.year, value: from }, target, year)
      : undefined;
  return {
    shareOfTarget: shareOfTarget(figure.value, target),
    shareOfWay: from === undefined ? undefined : shareOfWay(figure.value, from, target),
    besideRoute: expected === undefined ? undefined : figure.value - expected,
  };
}

/** Passengers a call brought in a year: the total that speaks over the calls that speak. */
export type PerCall = { year: number; value: number; passengers: Fact; calls: Fact };

/** Of the year itself, else of the last year before it for which both are known. */
export function perCall(facts: Fact[], year: number): PerCall | undefined {
  const totals = yearly(facts, "marseille");
  const pairs = yearly(facts, "marseille", "calls").flatMap(({ year: of, fact: calls }): PerCall[] => {
    const passengers = totals.find((each) => each.year === of)?.fact;
    if (!passengers || !speaks(calls) || !speaks(passengers) || calls.figure.value <= 0) return [];
    return [{ year: of, value: passengers.figure.value / calls.figure.value, passengers, calls }];
  });
  return pairs.findLast((pair) => pair.year <= year);
}

const speaks = ({ figure }: Fact): boolean => figure.status !== "claim";

/** One thing that would fill the gap, or a part of it. `share` is the part filled: 1 fills it. */
export type Worth = { share: number } & (
  | { kind: "calls"; calls: number; perCall: PerCall; precision: Precision }
  | { kind: "ship"; calls: number; size: ShipSize }
  | { kind: "season"; size: ShipSize }
  | { kind: "line lost"; presence: Presence; passengers: number }
  | { kind: "year lost"; event: PortEvent; passengers: number }
);

/** Calls of one ship in a year and the passengers they brought, as one page says. */
export type ShipSize = {
  ship: string;
  year: string;
  calls: number;
  passengers: number;
  perCall: number;
  presence: Presence;
};

export type Known = { figures: Fact[]; presence: Presence[]; events: PortEvent[] };

/** Nothing is worth a gap that is closed. */
export function worthOf(missing: number, year: number, known: Known): Worth[] {
  if (missing <= 0) return [];
  const size = shipSize(known.presence);
  return [...byCalls(missing, perCall(known.figures, year)), ...byShip(missing, size), ...lost(missing, known)];
}

function byCalls(missing: number, each: PerCall | undefined): Worth[] {
  const calls = each && extraCalls(missing, each.value);
  return each && calls !== undefined
    ? [{ kind: "calls", calls, perCall: each, precision: boundOf(each.calls.figure), share: 1 }]
    : [];
}

/** More calls than published make each smaller, so the extra calls are at least those computed; fewer, at most. */
const boundOf = ({ precision }: Figure): Precision =>
  precision === "at_least" || precision === "at_most" ? precision : "exact";

/** The last year in which one ship's calls and passengers are published together: Harmony of the Seas in 2016. */
export function shipSize(presence: Presence[]): ShipSize | undefined {
  const sizes = presence.flatMap((each): ShipSize[] => {
    const { calls, passengers, ships, period, status } = each;
    const [ship, ...more] = ships;
    if (each.port !== "marseille" || period.kind !== "calendar_year" || ship === undefined || more.length > 0)
      return [];
    if (!calls || !passengers || (status !== "actual" && status !== "planned")) return [];
    return [{ ship, year: period.label, calls, passengers, perCall: passengers / calls, presence: each }];
  });
  return sizes.toSorted((a, b) => a.year.localeCompare(b.year)).at(-1);
}

function byShip(missing: number, size: ShipSize | undefined): Worth[] {
  const calls = size && extraCalls(missing, size.perCall);
  if (!size || calls === undefined) return [];
  return [
    { kind: "ship", calls, size, share: 1 },
    { kind: "season", size, share: size.passengers / missing },
  ];
}

/**
 * "Au total, nous avons perdu 300.000 passagers d'un coup": the Club's sum for 2017. events.csv has no column for it,
 * so the number stands here and a test holds it to the words of that row.
 */
export const clubLoss = { event: "2017-11-marseille-record", passengers: 300_000 } as const;

/** What the mission's year lost: line by line where it is published, and in the Club's sum. */
function lost(missing: number, { presence, events }: Known): Worth[] {
  const lines = presence.flatMap((each): Worth[] => {
    const { passengers } = each;
    const gone = each.status === "withdrawn" && each.port === "marseille" && each.period.label === `${mission.year}`;
    return gone && passengers ? [{ kind: "line lost", presence: each, passengers, share: passengers / missing }] : [];
  });
  const event = events.find(({ id }) => id === clubLoss.event);
  const { passengers } = clubLoss;
  return [...lines, ...(event ? [{ kind: "year lost" as const, event, passengers, share: passengers / missing }] : [])];
}

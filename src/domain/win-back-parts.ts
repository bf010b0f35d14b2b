import type { Facts } from "./facts";
import type { FleetFact, Line, Ownership, Presence } from "./line";
import { neighboursOf } from "./line-group";
import { mission } from "./mission";
import type { Ship } from "./ship";
import { type MiamiSize, miamiSize } from "./win-back";
import { type Loss, largestLoss } from "./win-back-loss";
import type { Parts } from "./win-back-score";
import {
  type Standing,
  type Window,
  isOver,
  onRecord,
  recentYears,
  standingOf,
  yearsCounted,
  yearsIn,
} from "./win-back-standing";

/** The parts of the win-back score, line by line: what is published behind each, and its value from 0 to 1. */

export type Largest = { ship: Ship; berths: number };

/** The other lines in which the group has a part: one of them homeports in Marseille, has called or been announced there, or there is no other. */
export type Group = {
  /** What says that the lines are of the group. */
  held: Ownership[];
} & ({ kind: "homeport" | "on record"; line: Line; standing: Standing; statements: Presence[] } | { kind: "alone" });

export type Mediterranean = { years: number[]; statements: Presence[]; fleet: FleetFact[] };

/** What is published; a part without any is left out. */
export type PartFacts = {
  miami?: MiamiSize;
  lost?: Loss;
  ship?: Largest;
  group?: Group;
  mediterranean?: Mediterranean;
};

export type Candidate = {
  id: string;
  name: string;
  line: Line;
  standing: Standing;
  facts: PartFacts;
  parts: Parts;
};

/** What a part of 1 means: the largest of the lines compared, and the years looked at. */
export type Yardstick = { miami: number; lost: number; ship: number; mediterranean: number };

export type WinBackLines = {
  candidates: Candidate[];
  /** Lines of Miami that homeport in Marseille: nothing to win back. */
  here: { line: Line; standing: Standing }[];
  window: Window;
  yardstick: Yardstick;
};

/**
 * The lines on record in Miami within ten years, and those of the mission; brands that are over are left out, lines that
 * homeport in Marseille stand apart. `everything` is what is known today: a size in Miami published only later is marked.
 */
export function winBackLines(facts: Facts, everything: Facts, asOf: string | undefined): WinBackLines {
  const window = recentYears(facts.presence, asOf);
  const living = facts.lines.filter((line) => !isOver(line, window.to));
  const sought = living
    .filter(({ id }) => isMet(id) || yearsCounted(onRecord({ line: id, port: "miami" }, window, facts.presence)) > 0)
    .map((line) => ({ line, standing: standingOf(line.id, facts, window.to) }));
  const told = sought
    .filter(({ standing }) => standing.kind !== "homeport")
    .map(({ line, standing }) => ({ line, standing, facts: partFacts(line, { facts, everything, asOf, window }) }));
  const yardstick = {
    miami: largest(told.map((each) => each.facts.miami?.passengers)),
    lost: largest(told.map((each) => each.facts.lost?.calls)),
    ship: largest(told.map((each) => each.facts.ship?.berths)),
    mediterranean: yearsIn(window).length,
  };
  return {
    candidates: told.map((each) => ({
      ...each,
      id: each.line.id,
      name: each.line.name,
      parts: partsOf(each.facts, yardstick),
    })),
    here: sought.filter(({ standing }) => standing.kind === "homeport"),
    window,
    yardstick,
  };
}

const groupValue = { homeport: 1, "on record": 0.5, alone: 0 } as const;

function partsOf({ miami, lost, ship, group, mediterranean }: PartFacts, of: Yardstick): Parts {
  return {
    ...(miami && { miami: miami.passengers / of.miami }),
    ...(lost && { lost: lost.calls / of.lost }),
    ...(ship && { ship: ship.berths / of.ship }),
    ...(group && { group: groupValue[group.kind] }),
    ...(mediterranean && { mediterranean: mediterranean.years.length / of.mediterranean }),
  };
}

type Known = { facts: Facts; everything: Facts; asOf: string | undefined; window: Window };

function partFacts(line: Line, known: Known): PartFacts {
  const { facts, everything, asOf, window } = known;
  const miami = miamiSize(line.id, everything, asOf);
  const lost = largestLoss(line.id, facts.presence);
  const ship = largestShip(line.id, facts.ships, asOf);
  const group = groupOf(line, known);
  const mediterranean = mediterraneanYears(line.id, facts, window);
  return {
    ...(miami && { miami }),
    ...(lost && { lost }),
    ...(ship && { ship }),
    ...(group && { group }),
    ...(mediterranean && { mediterranean }),
  };
}

/** The ship with most lower berths; on a past day, among those known to have been built by that year. */
function largestShip(line: string, ships: Ship[], asOf: string | undefined): Largest | undefined {
  return ships
    .filter((ship) => ship.line === line)
    .filter(({ figures }) => asOf === undefined || (figures.year_built?.value ?? Infinity) <= Number(asOf.slice(0, 4)))
    .flatMap((ship) => (ship.figures.lower_berths ? [{ ship, berths: ship.figures.lower_berths.value }] : []))
    .toSorted((a, b) => b.berths - a.berths || a.ship.name.localeCompare(b.ship.name))[0];
}

/**
 * A group without another line of ours is alone; one whose other lines left no record in ten years is a gap, and so is one that
 * no page gives.
 */
function groupOf(line: Line, { facts, asOf, window }: Known): Group | undefined {
  if (line.groupId === undefined) return undefined;
  const others = neighboursOf(line, facts.lines, facts.ownership, asOf)
    .map((neighbour) => neighbour.line)
    .filter((other) => !isOver(other, window.to));
  const held = (...lines: Line[]) =>
    lines.flatMap(({ id }) =>
      facts.ownership.filter((each) => each.line === id && each.groupId === line.groupId).slice(-1),
    );
  if (held(line).length === 0) return undefined;
  if (others.length === 0) return { kind: "alone", held: held(line) };
  const told = others.map((other) => ({ line: other, standing: standingOf(other.id, facts, window.to) }));
  const home = told.find(({ standing }) => standing.kind === "homeport");
  if (home)
    return { ...home, kind: "homeport", statements: home.standing.cell?.statements ?? [], held: held(line, home.line) };
  const [known] = told
    .map((each) => ({ ...each, ...onRecord({ line: each.line.id, port: "marseille" }, window, facts.presence) }))
    .filter((each) => yearsCounted(each) > 0)
    .toSorted((a, b) => b.seen.length - a.seen.length || yearsCounted(b) - yearsCounted(a));
  if (!known) return undefined;
  const last = [...known.announced, ...known.seen].toSorted((a, b) => b.year - a.year)[0];
  return {
    kind: "on record",
    line: known.line,
    standing: known.standing,
    statements: last?.statements ?? [],
    held: held(line, known.line),
  };
}

/** The ports of data/ports.csv on the Mediterranean; Marseille is one of them. */
const mediterraneanPorts = [
  "marseille",
  "toulon-la-seyne",
  "cannes",
  "barcelona",
  "civitavecchia",
  "genoa",
  "savona",
  "naples",
  "venice",
  "palma",
  "balearic-islands",
];

/** Years in which a source puts the line in the Mediterranean: at one of our ports, or by a published figure of its fleet there. */
function mediterraneanYears(line: string, { presence, fleet }: Facts, window: Window): Mediterranean | undefined {
  const records = mediterraneanPorts.map((port) => onRecord({ line, port }, window, presence));
  const cells = records.flatMap(({ seen, announced }) => [...seen, ...announced]);
  const figures = fleet.filter(
    ({ lines, region, year }) =>
      region === "mediterranean" && lines.includes(line) && year >= window.from && year <= window.to,
  );
  const years = [...new Set([...cells.map(({ year }) => year), ...figures.map(({ year }) => year)])];
  if (years.length === 0) return undefined;
  return {
    years: years.toSorted((a, b) => a - b),
    statements: cells.flatMap(({ statements }) => statements),
    fleet: figures,
  };
}

const isMet = (line: string): boolean => mission.lines.some((each) => each === line);

/** At least 1, so that a part never divides by nothing. */
const largest = (values: (number | undefined)[]): number => Math.max(1, ...values.map((value) => value ?? 0));

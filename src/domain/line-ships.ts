import type { Evidence } from "./figure";
import type { FleetFact, Presence } from "./line";
import { isKnownOn } from "./partial-date";
import { yearsOf } from "./presence";
import type { Ship, ShipFigure } from "./ship";

/** The ships of a line as far as sources describe them: never its whole fleet, unless a page says so. */

/** A measure over the ships that have it: `known` of `all`. */
export type Typical = { value: number; known: Ship[]; all: number };

/**
 * The ships described, largest first. On a past day, those said to have been built by then; of a ship whose year is not known,
 * nobody can say. Ships that have left the fleet are among them: no source dates that.
 */
export function shipsOf(line: string, ships: Ship[], asOf: string | undefined): Ship[] {
  return ships
    .filter((ship) => ship.line === line && wasBuilt(ship, asOf))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.name.localeCompare(b.name));
}

function wasBuilt({ figures }: Ship, asOf: string | undefined): boolean {
  return asOf === undefined || (figures.year_built !== undefined && `${figures.year_built.value}` <= asOf.slice(0, 4));
}

const sizeOf = ({ figures }: Ship): number => figures.gross_tonnage?.value ?? 0;

/** The median of a figure over the ships that have it: the middle one, or half-way between the two in the middle. */
export function medianOf(figure: ShipFigure, ships: Ship[]): Typical | undefined {
  const known = having(figure, ships).toSorted((a, b) => valueOf(a, figure) - valueOf(b, figure));
  const low = known[Math.floor((known.length - 1) / 2)];
  const high = known[Math.ceil((known.length - 1) / 2)];
  return low && high && { value: (valueOf(low, figure) + valueOf(high, figure)) / 2, known, all: ships.length };
}

/** The ships with the highest figure: several where they are equal. */
export function largestBy(figure: ShipFigure, ships: Ship[]): Ship[] {
  const known = having(figure, ships);
  const highest = Math.max(...known.map((each) => valueOf(each, figure)));
  return known.filter((each) => valueOf(each, figure) === highest);
}

const having = (figure: ShipFigure, ships: Ship[]): Ship[] =>
  ships.filter(({ figures }) => figures[figure] !== undefined);

const valueOf = ({ figures }: Ship, figure: ShipFigure): number => figures[figure]?.value ?? 0;

/** Where a figure of a ship stands in data/; its page prints a number in a table, so there are no words to quote. */
export function evidenceOf(ship: Ship, figure: ShipFigure): Evidence | undefined {
  const source = ship.figures[figure]?.source;
  return source && { file: "ships.csv", line: ship.fileLine, words: "", source };
}

/** Whether the page of a figure came out after the chosen day, or bears no date: shown, and marked. */
export function isLate(ship: Ship, figure: ShipFigure, asOf: string | undefined): boolean {
  const source = ship.figures[figure]?.source;
  return source !== undefined && !isKnownOn(source.publishedOn, asOf);
}

/** A ship that statements name in a port, with its figures where it is one of the ships described. */
export type ShipSeen = { name: string; ship?: Ship; statements: Presence[] };

/** The ships named in a port, in the order of their first year there; "Mardi Gras (1972)" is not the Mardi Gras of 2021. */
export function shipsNamed(place: { line: string; port: string }, presence: Presence[], ships: Ship[]): ShipSeen[] {
  const own = presence.filter(({ line, port }) => line === place.line && port === place.port);
  const names = [...new Set(own.flatMap((each) => each.ships))];
  return names
    .map((name): ShipSeen => {
      const ship = ships.find((each) => each.line === place.line && isNamed(each, name));
      const statements = own.filter((each) => each.ships.includes(name));
      return { name: name.replace(/ \(\d{4}\)$/, ""), statements, ...(ship && { ship }) };
    })
    .toSorted((a, b) => firstYear(a) - firstYear(b) || a.name.localeCompare(b.name));
}

function isNamed({ name, figures }: Ship, text: string): boolean {
  const [, bare = text, year] = /^(.+) \((\d{4})\)$/.exec(text) ?? [];
  return name === bare && (year === undefined || String(figures.year_built?.value) === year);
}

const firstYear = ({ statements }: ShipSeen): number => Math.min(...statements.flatMap(yearsOf), Infinity);

/** Published numbers of ships of the whole line, newest first: what a page says, not what we count. */
export function fleetSizes(line: string, fleet: FleetFact[]): FleetFact[] {
  return fleet
    .filter(
      ({ lines, metric, region }) =>
        metric === "ships" && region === "worldwide" && lines.length === 1 && lines[0] === line,
    )
    .toSorted((a, b) => b.year - a.year);
}

/** What else is published on where the line alone deploys its ships, newest first. */
export function deployments(line: string, fleet: FleetFact[]): FleetFact[] {
  const whole = new Set(fleetSizes(line, fleet));
  return fleet
    .filter((each) => each.lines.length === 1 && each.lines[0] === line && !whole.has(each))
    .filter(({ region }) => !region.startsWith("marseille"))
    .toSorted((a, b) => b.year - a.year || a.region.localeCompare(b.region));
}

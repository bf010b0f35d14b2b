import { plain } from "./likeness";
import type { Agreement, Line, PortEvent, Presence } from "./line";
import { type Cell, cellsOf, isSeen, yearsOf } from "./presence";
import { type Turn, turns } from "./turns";
import type { PortSides } from "./view";
import { type MiamiSize, miamiSize } from "./win-back";

/** The lines in Marseille and in Miami, year by year: the rows of the matrix, and what they come to. */

export type PortYears = { cells: Cell[]; turns: Turn[] };
export type LineRow = { line: Line; size: MiamiSize | undefined; marseille: PortYears; miami: PortYears };

type Known = { lines: Line[]; presence: Presence[]; events: PortEvent[] };
type Everything = { presence: Presence[]; agreements: Agreement[] };
type Frame = { asOf: string | undefined; years: number[] };

/**
 * Without a choice in the address: from the year Royal Caribbean is first announced in Marseille to the last full year of
 * the data. 22 years are also what both ports can show side by side with targets of 24 px.
 */
export const usualYears = { from: 2004, to: 2025 };

/** The years to draw: those asked for, else the usual ones, cut to those with a statement in one of the two ports. */
export function yearsShown(presence: Presence[], asked: { from?: number; to?: number }): number[] {
  const stated = statedYears(presence);
  const first = asked.from ?? Math.max(usualYears.from, stated[0] ?? usualYears.from);
  const last = asked.to ?? Math.min(usualYears.to, stated.at(-1) ?? usualYears.to);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
}

/** Every year of which a statement speaks in Marseille or Miami, in order. */
export function statedYears(presence: Presence[]): number[] {
  const years = new Set<number>();
  for (const each of presence)
    if (each.port === "marseille" || each.port === "miami") for (const year of yearsOf(each)) years.add(year);
  return [...years].toSorted((a, b) => a - b);
}

/** Lines with a statement in these years in one of the two ports, in the order they are known in. */
export function lineRows(known: Known, everything: Everything, { asOf, years }: Frame): LineRow[] {
  const said = byLine(known.presence);
  const ever = byLine(everything.presence);
  return known.lines
    .map((line) => {
      const own = { presence: said.get(line.id) ?? [], events: known.events };
      const { agreements } = everything;
      return {
        line,
        size: miamiSize(line.id, { presence: ever.get(line.id) ?? [], agreements }, asOf),
        marseille: portYears({ line: line.id, port: "marseille" }, years, own),
        miami: portYears({ line: line.id, port: "miami" }, years, own),
      };
    })
    .filter((row) => yearsOnRecord(row, "both") > 0);
}

function byLine(presence: Presence[]): Map<string, Presence[]> {
  const found = new Map<string, Presence[]>();
  for (const each of presence) {
    const others = found.get(each.line);
    if (others) others.push(each);
    else found.set(each.line, [each]);
  }
  return found;
}

export function portYears(
  place: { line: string; port: string },
  years: number[],
  { presence, events }: Pick<Known, "presence" | "events">,
): PortYears {
  const cells = cellsOf(place, years, presence);
  return { cells, turns: turns(cells, events) };
}

/** The ports that are shown, Marseille first. */
export function sidesOf({ marseille, miami }: LineRow, sides: PortSides): PortYears[] {
  return sides === "both" ? [marseille, miami] : [sides === "marseille" ? marseille : miami];
}

/** Years of which a source says something, absences and cancellations included. */
export const yearsOnRecord = (row: LineRow, sides: PortSides): number => yearsWhere(row, sides, isOnRecord);

/** Years in which a source says that the line came, in the ports shown: a year in both counts twice. */
export const yearsSeen = (row: LineRow, sides: PortSides): number => yearsWhere(row, sides, isSeen);

function yearsWhere(row: LineRow, sides: PortSides, is: (cell: Cell) => boolean): number {
  return sidesOf(row, sides).reduce((sum, { cells }) => sum + cells.filter(is).length, 0);
}

export const isOnRecord = ({ kind }: Cell): boolean => kind !== "none";

export const isInBothPorts = (row: LineRow): boolean =>
  yearsOnRecord(row, "marseille") > 0 && yearsOnRecord(row, "miami") > 0;

/** What the rows are filtered by; without a choice, nothing. A line is found by its name or any other way it is written. */
export function isSought({ line }: LineRow, { group, segment, find }: Sought): boolean {
  return (
    (group === undefined || line.groupId === group) &&
    (segment === undefined || line.segment === segment) &&
    (find === undefined || [line.name, ...line.aliases].some((name) => plain(name).includes(plain(find))))
  );
}

type Sought = { group?: string; segment?: string; find?: string };

/** The lines said, on the day, to have taken a ship out of Marseille that year: the ship is named by a source. */
export function shipWithdrawals(rows: LineRow[], year: number): Line[] {
  return rows
    .filter(({ marseille }) =>
      marseille.cells.some(
        (cell) =>
          cell.year === year && cell.statements.some(({ status, ships }) => status === "withdrawn" && ships.length > 0),
      ),
    )
    .map(({ line }) => line)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

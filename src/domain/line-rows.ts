import type { Agreement, Line, PortEvent, Presence } from "./line";
import { type Cell, cellsOf, yearsOf } from "./presence";
import { type Turn, turns } from "./turns";
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
  const inPorts = presence.filter(({ port }) => port === "marseille" || port === "miami");
  return [...new Set(inPorts.flatMap(yearsOf))].toSorted((a, b) => a - b);
}

/** Lines with a statement in these years, largest in Miami first, then those with most years on record, then by name. */
export function lineRows(known: Known, everything: Everything, { asOf, years }: Frame): LineRow[] {
  return known.lines
    .map((line) => ({
      line,
      size: miamiSize(line.id, everything, asOf),
      marseille: portYears({ line: line.id, port: "marseille" }, years, known),
      miami: portYears({ line: line.id, port: "miami" }, years, known),
    }))
    .filter((row) => yearsOnRecord(row) > 0)
    .toSorted(
      (a, b) =>
        (b.size?.passengers ?? 0) - (a.size?.passengers ?? 0) ||
        yearsOnRecord(b) - yearsOnRecord(a) ||
        a.line.name.localeCompare(b.line.name),
    );
}

export function portYears(
  place: { line: string; port: string },
  years: number[],
  { presence, events }: Pick<Known, "presence" | "events">,
): PortYears {
  const cells = cellsOf(place, years, presence);
  return { cells, turns: turns(cells, events) };
}

const isOnRecord = ({ cells }: PortYears): boolean => cells.some(({ kind }) => kind !== "none");

export const isInBothPorts = ({ marseille, miami }: LineRow): boolean => isOnRecord(marseille) && isOnRecord(miami);

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

const yearsOnRecord = ({ marseille, miami }: LineRow): number =>
  [...marseille.cells, ...miami.cells].filter(({ kind }) => kind !== "none").length;

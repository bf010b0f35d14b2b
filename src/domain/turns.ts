import type { PortEvent } from "./line";
import { type Cell, isSeen } from "./presence";

/** When a line left a port and when it came back, as far as sources say so: a year without record is neither. */

/** `comesBack`: made, or only announced. */
export type Turn = { comesBack: "seen" | "announced" | undefined; leaves: boolean };

/** One turn a cell, for the consecutive years of a line in a port. */
export function turns(cells: Cell[], events: PortEvent[]): Turn[] {
  return cells.map((cell, at) => ({
    comesBack: comesBack(cells, at, events),
    leaves: isThere(cell) && isGone(cells[at + 1], events),
  }));
}

/**
 * A line comes back in a year when the last thing known before is that it was gone, or when a source dates its return to
 * that year and the year before has no record.
 */
function comesBack(cells: Cell[], at: number, events: PortEvent[]): Turn["comesBack"] {
  const cell = cells[at];
  if (!cell || !isThere(cell)) return undefined;
  const past = cells.slice(0, at);
  const wasGone = isGone(
    past.findLast(({ kind }) => kind !== "none"),
    events,
  );
  const isDated = past.at(-1)?.kind === "none" && has(events, "return", cell, [cell.year]);
  if (!wasGone && !isDated) return undefined;
  return isSeen(cell) ? "seen" : "announced";
}

/**
 * Gone is the line, not one of its ships: no call was planned; or it was withdrawn as a whole (no ship named); or a ship was
 * withdrawn, or calls cancelled, and a source dates the line's own withdrawal to that year or to the end of the one before.
 */
export function isGone(cell: Cell | undefined, events: PortEvent[]): boolean {
  if (cell?.kind === "absent") return true;
  if (cell?.kind !== "withdrawn" && cell?.kind !== "cancelled") return false;
  const asAWhole = cell.statements.some(({ status, ships }) => status === "withdrawn" && ships.length === 0);
  return asAWhole || has(events, "withdrawal", cell, [cell.year - 1, cell.year]);
}

const isThere = (cell: Cell): boolean => isSeen(cell) || cell.kind === "planned";

function has(events: PortEvent[], kind: string, { port, line }: Cell, years: number[]): boolean {
  return events.some(
    (event) =>
      event.kind === kind &&
      event.port === port &&
      event.lines.includes(line) &&
      years.includes(Number(event.date.slice(0, 4))),
  );
}

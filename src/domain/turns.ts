import type { PortEvent } from "./line";
import { type Cell, isSeen } from "./presence";

/** When a line left a port and when it came back, as far as sources say so: a year without record is neither. */

/** `comesBack`: made, or only announced. */
export type Turn = { comesBack: "seen" | "announced" | undefined; leaves: boolean };

/** One turn a cell, for the consecutive years of a line in a port. */
export function turns(cells: Cell[], events: PortEvent[]): Turn[] {
  return cells.map((cell, at) => ({
    comesBack: comesBack(cells.slice(0, at), cell, events),
    leaves: leaves(cell, cells[at + 1]),
  }));
}

/**
 * A line comes back in a year when the last thing known before is that it was gone, or when a source dates its return to
 * that year and the year before has no record.
 */
function comesBack(past: Cell[], cell: Cell, events: PortEvent[]): Turn["comesBack"] {
  if (!isSeen(cell) && cell.kind !== "planned") return undefined;
  const last = past.findLast(({ kind }) => kind !== "none");
  const wasGone = last !== undefined && isGone(last);
  const isDated = past.at(-1)?.kind === "none" && events.some((event) => event.kind === "return" && isOf(event, cell));
  if (!wasGone && !isDated) return undefined;
  return isSeen(cell) ? "seen" : "announced";
}

/** A line leaves at the end of a year when the very next one is said to be without it. */
function leaves(cell: Cell, next: Cell | undefined): boolean {
  return next !== undefined && (isSeen(cell) || cell.kind === "planned") && isGone(next);
}

const isGone = ({ kind }: Cell): boolean => kind === "withdrawn" || kind === "cancelled" || kind === "absent";

const isOf = ({ port, lines, date }: PortEvent, cell: Cell): boolean =>
  port === cell.port && lines.includes(cell.line) && date.startsWith(String(cell.year));

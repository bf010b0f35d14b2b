import type { Line, PortEvent, Presence } from "./line";
import { type Cell, cellsOf, isSeen, yearsOf } from "./presence";
import { isGone } from "./turns";

/** How a line stands in Marseille on a day, and in how many of the last ten years it is on record in a port. */

export type Window = { from: number; to: number };

const windowLength = 10;

/**
 * The ten years up to the one of the as-of day; without one, up to the last year in which a source says that a line came to
 * Marseille or Miami.
 */
export function recentYears(presence: Presence[], asOf: string | undefined): Window {
  const inPorts = presence.filter(
    ({ port, status }) => (port === "marseille" || port === "miami") && status === "actual",
  );
  const last = Math.max(...inPorts.filter(({ period }) => period.end !== "").flatMap(yearsOf));
  const to = asOf === undefined ? last : Number(asOf.slice(0, 4));
  return { from: to - windowLength + 1, to };
}

export const yearsIn = ({ from, to }: Window): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Years in which a source says that the line came, and those for which it was announced and nothing says that it came. */
export type OnRecord = { seen: Cell[]; announced: Cell[] };

export function onRecord(place: { line: string; port: string }, window: Window, presence: Presence[]): OnRecord {
  const cells = cellsOf(place, yearsIn(window), presence);
  return { seen: cells.filter(isSeen), announced: cells.filter(({ kind }) => kind === "planned") };
}

export const yearsCounted = ({ seen, announced }: OnRecord): number => seen.length + announced.length;

/**
 * - `homeport`: passengers board here, a source said so within five years and nothing says that it stopped;
 * - `calls`: it came, or was announced, within three years;
 * - `fading`: the same, but a ship or calls were withdrawn within three years;
 * - `left`: the last thing on record is that it went, or that it was not to come;
 * - `silent`: it was here, and no source says anything of the last three years;
 * - `none`: no record at all, which is not an absence.
 */
export const standingKinds = ["homeport", "calls", "fading", "left", "silent", "none"] as const;
export type StandingKind = (typeof standingKinds)[number];
/** The year that decides, and what is said of it. */
export type Standing = { kind: StandingKind; cell?: Cell };

type Known = { presence: Presence[]; events: PortEvent[] };

const homeportYears = 5;
const recent = 3;

/** The standing of a line in Marseille in the year `to`; announcements of later years count. */
export function standingOf(line: string, { presence, events }: Known, to: number): Standing {
  const own = presence.filter((each) => each.line === line && each.port === "marseille");
  const years = [...new Set(own.flatMap(yearsOf))].toSorted((a, b) => a - b);
  const told = cellsOf({ line, port: "marseille" }, years, own).filter((cell) => isThere(cell) || isLoss(cell));
  const last = told.at(-1);
  if (!last) return { kind: "none" };
  if (isGone(last, events)) return { kind: "left", cell: last };

  const home = told.findLast((cell) => isGone(cell, events) || (isSeen(cell) && cell.kind !== "calls"));
  if (home && (home.kind === "homeport" || home.kind === "both") && home.year > to - homeportYears)
    return { kind: "homeport", cell: home };
  if (last.year <= to - recent) return { kind: "silent", cell: last };
  const loss = told.findLast((cell) => cell.year > to - recent && (isLoss(cell) || cell.reduced));
  return loss ? { kind: "fading", cell: loss } : { kind: "calls", cell: last };
}

const isThere = (cell: Cell): boolean => isSeen(cell) || cell.kind === "planned";

const isLoss = ({ kind }: Cell): boolean => kind === "withdrawn" || kind === "cancelled" || kind === "absent";

/** Whether a line had ended before that year. */
export const isOver = ({ activeTo }: Line, year: number): boolean => activeTo !== undefined && activeTo < year;

import type { PortEvent, Presence } from "./line";
import { type Cell, cellsOf, isSeen, yearsOf } from "./presence";
import { isGone, turns } from "./turns";

/** The life of a line in a port as episodes: runs of consecutive years of which the same is known. A run never fills a gap. */

/**
 * `homeport`, `transit`, `calls` (role not stated): the line came or was to come. `none planned`: a source says so. `no record`:
 * nothing is known of its calls. `undated`: statements that name no year ("before 2010").
 */
export const episodeKinds = [
  "homeport",
  "transit",
  "calls",
  "cancelled",
  "withdrawn",
  "none planned",
  "laid_up",
  "claim",
  "no record",
  "undated",
] as const;
export type EpisodeKind = (typeof episodeKinds)[number];

/** What an episode begins with: the line comes back (or is announced back), leaves, begins or stops embarking passengers. */
export type EpisodeTurn = "comes back" | "announced back" | "left" | "homeport gained" | "homeport lost";

export type Episode = {
  port: string;
  kind: EpisodeKind;
  /** First and last year; both 0 when undated. */
  from: number;
  to: number;
  /** One cell a year, in order; none for `undated`. */
  cells: Cell[];
  turns: EpisodeTurn[];
  /** Withdrawals and troubles that sources date to the year a loss begins, or to the year before. */
  reasons: PortEvent[];
  /** Every other event of its years. */
  events: PortEvent[];
  /** Every statement of its years, those begun in an earlier episode left to it. */
  statements: Presence[];
};

export type Known = { presence: Presence[]; events: PortEvent[] };
type Place = { line: string; port: string };

/**
 * The episodes of a line in a port, oldest first, to the year `until`. Every statement and every event of the line there
 * (claims of the press apart) stands in exactly one of them. Without any, there is no episode.
 */
export function episodesOf(place: Place, known: Known, until: number): Episode[] {
  const own = known.presence.filter(({ line, port }) => line === place.line && port === place.port);
  const events = eventsAt(place, known.events);
  const years = [...own.flatMap(yearsOf), ...events.map(yearOfEvent)];
  const dated = years.length === 0 ? [] : datedEpisodes(place, { presence: own, events }, range(years, until));
  const undated = own.filter((each) => yearsOf(each).length === 0);
  const before: Episode[] = undated.length === 0 ? [] : [{ ...empty(place.port, "undated"), statements: undated }];
  return [...before, ...dated];
}

/** Events of the line in the port. What the press says that a line feels (`claim`) is no event of the line. */
function eventsAt({ line, port }: Place, events: PortEvent[]): PortEvent[] {
  return events.filter((each) => each.port === port && each.lines.includes(line) && each.kind !== "claim");
}

function datedEpisodes(place: Place, known: Known, years: number[]): Episode[] {
  const cells = cellsOf(place, years, known.presence);
  const runs: Episode[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const kind = kindOf(cell);
    if (last?.kind === kind) last.cells.push(cell);
    else runs.push({ ...empty(place.port, kind), from: cell.year, cells: [cell] });
  }
  const bounded = runs.map((run) => ({ ...run, to: run.cells.at(-1)?.year ?? run.from }));
  return withEvents(withStatements(withTurns(bounded, cells, known.events)), known.events);
}

function kindOf(cell: Cell): EpisodeKind {
  if (isSeen(cell) || cell.kind === "planned")
    return cell.kind === "planned" ? roleKind(cell.role) : roleKind(cell.kind);
  if (cell.kind === "absent") return "none planned";
  return cell.kind === "none" ? "no record" : otherKind(cell.kind);
}

const roleKind = (role: Cell["kind"]): EpisodeKind =>
  role === "homeport" || role === "both" ? "homeport" : role === "transit" ? "transit" : "calls";

const otherKind = (kind: Cell["kind"]): EpisodeKind => episodeKinds.find((each) => each === kind) ?? "no record";

/** Where a run begins: against the run before it, and against the last role known, gaps left aside. */
function withTurns(runs: Episode[], cells: Cell[], events: PortEvent[]): Episode[] {
  const backs = turns(cells, events);
  return runs.map((run, at) => {
    const back = backs[cells.findIndex(({ year }) => year === run.from)]?.comesBack;
    const [role] = runs.slice(0, at).flatMap(roleOf).slice(-1);
    const found: EpisodeTurn[] = [];
    if (back !== undefined) found.push(back === "seen" ? "comes back" : "announced back");
    if (leaves(run, events)) found.push("left");
    if (run.kind === "homeport" && role === "transit") found.push("homeport gained");
    if (runs[at - 1]?.kind === "homeport" && losesHomeport(run, events)) found.push("homeport lost");
    return { ...run, turns: found };
  });
}

/** The role of a run, also of one whose calls were cancelled: 25 transit calls planned in 2010, 20 of them cancelled. */
function roleOf({ kind, cells }: Episode): EpisodeKind[] {
  if (kind === "homeport" || kind === "transit") return [kind];
  const [cell] = cells;
  return kind === "cancelled" && cell && cell.role !== "calls" ? [roleKind(cell.role)] : [];
}

/** The line is gone, and no call of the year is left: 5 of the 25 calls of 2010 were. Where none was planned, the episode itself says so. */
function leaves({ kind, cells }: Episode, events: PortEvent[]): boolean {
  const [cell] = cells;
  return (kind === "withdrawn" || kind === "cancelled") && isGone(cell, events) && (cell?.calls?.high ?? 0) === 0;
}

/** A role that is not stated, or a year without record, loses nothing: only transit, or the departure of the line, does. */
const losesHomeport = (run: Episode, events: PortEvent[]): boolean => run.kind === "transit" || leaves(run, events);

const isLoss = ({ kind }: Episode): boolean => kind === "cancelled" || kind === "withdrawn" || kind === "none planned";

/** A statement over several years stands in the first episode it speaks of. */
function withStatements(runs: Episode[]): Episode[] {
  const told = new Set<Presence>();
  return runs.map((run) => {
    const fresh = [...new Set(run.cells.flatMap(({ statements }) => statements))].filter((each) => !told.has(each));
    for (const each of fresh) told.add(each);
    return { ...run, statements: fresh };
  });
}

/** Reasons go to the loss they belong to, even from the year before; every other event to the episode of its year. */
function withEvents(runs: Episode[], events: PortEvent[]): Episode[] {
  const taken = new Set<PortEvent>();
  const withReasons = runs.map((run) => {
    const reasons = events.filter((event) => !taken.has(event) && isReasonOf(event, run));
    for (const each of reasons) taken.add(each);
    return { ...run, reasons };
  });
  const rest = events.filter((event) => !taken.has(event));
  return withReasons.map((run) => ({
    ...run,
    events: rest.filter((event) => yearOfEvent(event) >= run.from && yearOfEvent(event) <= run.to),
  }));
}

function isReasonOf(event: PortEvent, run: Episode): boolean {
  if (!isLoss(run) && !run.turns.includes("homeport lost")) return false;
  const years = [run.from - 1, run.from];
  return (event.kind === "withdrawal" || event.kind === "crisis") && years.includes(yearOfEvent(event));
}

export const yearOfEvent = ({ date }: PortEvent): number => Number(date.slice(0, 4));

function empty(port: string, kind: EpisodeKind): Episode {
  return { port, kind, from: 0, to: 0, cells: [], turns: [], reasons: [], events: [], statements: [] };
}

function range(years: number[], until: number): number[] {
  const first = Math.min(...years);
  const last = Math.max(...years, until);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

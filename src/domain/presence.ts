import { type Contradiction, contradictionsIn, isLoss, isOfWholeYear, saysNone } from "./contradiction";
import type { Presence, PresenceRole, PresenceStatus } from "./line";

/** A line at a port in a year: what the statements of that year come to. */

/** `none`: no record, which is not an absence. `absent`: a source says so. */
export const cellKinds = [
  "homeport",
  "transit",
  "both",
  "calls",
  "planned",
  "cancelled",
  "withdrawn",
  "laid_up",
  "claim",
  "absent",
  "none",
] as const;
export type CellKind = (typeof cellKinds)[number];

export type Cell = {
  line: string;
  port: string;
  year: number;
  kind: CellKind;
  /** The role that is stated or planned; `calls` when no statement names one. */
  role: "homeport" | "transit" | "both" | "calls";
  /** Calls of the year as published, lowest to highest where statements differ; what is left after a cancellation. */
  calls?: { low: number; high: number };
  /** Whether these calls are said to have been made, or were only announced: a line may have come, and only its programme be counted. */
  counted?: "made" | "announced";
  /** Calls said to be lost to a withdrawal or a cancellation. */
  lost?: number;
  /** Passengers of the year, the highest published: made before announced, as for calls; and the statement that says so. */
  passengers?: number;
  passengersBy?: Presence;
  /** A ship was withdrawn or calls were cancelled, although the line still came. */
  reduced: boolean;
  /** On what its statements contradict each other; all of them are kept. */
  contradictions: Contradiction[];
  statements: Presence[];
};

/**
 * The years a statement speaks of, by these rules:
 * - a year, month, day or span: every calendar year it touches ("2008 to 2016" speaks of nine);
 * - a Florida fiscal year: the year it ends in, as its name says;
 * - a winter season naming ships: both its years, since those ships sail on either side of New Year;
 * - a season's list of home lines, without ships ("PortMiami is home to…"): says where lines are when it is printed, so
 *   not the years before its publication;
 * - an open end ("from October 2018"): its first year only, nothing vouches for the next ones;
 * - an open start ("before 2010"): no year at all; the page of the line still shows it.
 */
export function yearsOf({ period, ships, evidence }: Presence): number[] {
  if (period.start === "") return [];
  if (period.kind === "fiscal_year") return [Number(period.label.slice(2))];
  const first = yearIn(period.start);
  const last = period.end === "" ? first : yearIn(period.end);
  const printed = yearIn(evidence.source.publishedOn ?? period.start);
  const isList = period.kind === "season" && ships.length === 0;
  const from = isList && printed > first && printed <= last ? printed : first;
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
}

/** The status of a statement for a year: what a page prints before a year begins can only announce it. */
function statusIn({ status, evidence }: Presence, year: number): PresenceStatus {
  const { publishedOn } = evidence.source;
  const isAhead = publishedOn !== undefined && yearIn(publishedOn) < year;
  return status === "actual" && isAhead ? "planned" : status;
}

/** The cell of one line, port and year. Actual calls outweigh cancellations and withdrawals, which outweigh plans. */
export function cellOf(line: string, port: string, year: number, all: Presence[]): Cell {
  const statements = all.filter((each) => each.line === line && each.port === port && yearsOf(each).includes(year));
  return cellFrom({ line, port }, year, statements);
}

/** The cells of a line in a port over some years. */
export function cellsOf(place: Place, years: number[], all: Presence[]): Cell[] {
  const byYear = new Map<number, Presence[]>();
  for (const each of all) {
    if (each.line !== place.line || each.port !== place.port) continue;
    for (const year of yearsOf(each)) {
      const others = byYear.get(year);
      if (others) others.push(each);
      else byYear.set(year, [each]);
    }
  }
  return years.map((year) => cellFrom(place, year, byYear.get(year) ?? []));
}

type Place = { line: string; port: string };

function cellFrom({ line, port }: Place, year: number, statements: Presence[]): Cell {
  if (statements.length === 0)
    return { line, port, year, kind: "none", role: "calls", statements, reduced: false, contradictions: [] };
  const kind = kindOf(statements, year);
  const lost = most(statements.filter(isLoss).map(({ calls }) => calls));
  const counts = callsOf(statements, kind, lost);
  const passengersBy = passengersIn(statements);
  return {
    line,
    port,
    year,
    kind,
    role: roleOf(statements),
    statements,
    reduced: statements.some(isLoss) && kind !== "withdrawn" && kind !== "cancelled",
    contradictions: contradictionsIn(statements),
    ...counts,
    ...(lost !== undefined && { lost }),
    ...(passengersBy?.passengers !== undefined && { passengers: passengersBy.passengers, passengersBy }),
  };
}

/** Whether a source says that the line came that year. */
export function isSeen({ kind }: Cell): boolean {
  return kind === "homeport" || kind === "transit" || kind === "both" || kind === "calls";
}

function kindOf(statements: Presence[], year: number): CellKind {
  const statuses = statements.map((each) => statusIn(each, year));
  const having = (status: PresenceStatus) => statements.filter((_, at) => statuses[at] === status);
  if (statuses.includes("actual")) return roleOf(having("actual"));
  if (statuses.includes("cancelled")) return "cancelled";
  if (statuses.includes("withdrawn")) return "withdrawn";
  if (statuses.includes("planned")) return having("planned").every(({ calls }) => calls === 0) ? "absent" : "planned";
  if (statuses.includes("laid_up")) return "laid_up";
  return statuses.includes("claim") ? "claim" : "none";
}

function roleOf(statements: Presence[]): Cell["role"] {
  const roles = new Set<PresenceRole>(statements.filter((each) => !isLoss(each)).map(({ role }) => role));
  const named = roles.size > 0 ? roles : new Set(statements.map(({ role }) => role));
  if (named.has("both") || (named.has("homeport") && named.has("transit"))) return "both";
  if (named.has("homeport")) return "homeport";
  return named.has("transit") ? "transit" : "calls";
}

/** Calls made outweigh those announced, which outweigh claims; what was cancelled is taken off. A withdrawal leaves no number to show. */
function callsOf(
  statements: Presence[],
  kind: CellKind,
  lost: number | undefined,
): Pick<Cell, "calls" | "counted"> | undefined {
  if (kind === "withdrawn") return undefined;
  const valuesOf = (status: PresenceStatus) =>
    statements
      .filter((each) => each.status === status && isOfWholeYear(each) && (kind === "absent" || !saysNone(each)))
      .flatMap(({ calls }) => (calls === undefined ? [] : [calls]));
  const made = valuesOf("actual");
  const values = [made, valuesOf("planned"), valuesOf("claim")].find(({ length }) => length > 0);
  if (!values) return undefined;
  const gone = kind === "cancelled" ? (lost ?? 0) : 0;
  return {
    calls: { low: Math.max(0, Math.min(...values) - gone), high: Math.max(0, Math.max(...values) - gone) },
    counted: values === made ? "made" : "announced",
  };
}

function passengersIn(statements: Presence[]): Presence | undefined {
  const counting = statements.filter((each) => each.passengers !== undefined && isOfWholeYear(each));
  const speaking = (["actual", "planned", "claim"] as const)
    .map((status) => counting.filter((each) => each.status === status))
    .find(({ length }) => length > 0);
  return speaking?.toSorted((a, b) => (b.passengers ?? 0) - (a.passengers ?? 0))[0];
}

const yearIn = (date: string): number => Number(date.slice(0, 4));

function most(values: (number | undefined)[]): number | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length === 0 ? undefined : Math.max(...known);
}

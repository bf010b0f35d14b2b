import type { Agreement, Line, PortEvent, Presence } from "./line";
import { mission } from "./mission";
import { isKnownOn } from "./partial-date";
import { type Cell, cellOf } from "./presence";
import type { Precision, Status } from "./figure";

/** Who is big in Miami and thin in Marseille: the lines that the mission wants back. */

/** What a line brings Miami in a year, as published. */
export type MiamiSize = {
  passengers: number;
  precision: Precision;
  /** How it is said: counted, guaranteed by contract, or expected. */
  said: Extract<Status, "actual"> | "guarantee" | "expected";
  from: string;
  /** Published after the as-of day: shown, and marked. */
  late: boolean;
  statement: Presence | Agreement;
};

export type WinBack = {
  line: Line;
  miami: MiamiSize | undefined;
  marseille: Cell[];
  event: PortEvent | undefined;
  seen: Presence | undefined;
};

type Known = { lines: Line[]; presence: Presence[]; events: PortEvent[] };
type Everything = { presence: Presence[]; agreements: Agreement[] };

/**
 * Lines of the mission, and every line with a yearly size in Miami that was not homeporting in Marseille in the mission's year;
 * largest in Miami first. `years` are those drawn for Marseille. `everything` is what is known today: a size published only later is marked.
 */
export function winBack(known: Known, everything: Everything, asOf: string | undefined, years: number[]): WinBack[] {
  const rows = known.lines.map((line) => ({
    line,
    miami: miamiSize(line.id, everything, asOf),
    marseille: years.map((year) => cellOf(line.id, "marseille", year, known.presence)),
    event: lastEvent(line.id, known.events),
    seen: lastSeen(line.id, known.presence),
  }));
  const sought = rows.filter(
    ({ line, miami }) => isMet(line.id) || (miami !== undefined && !isAtHome(line.id, known.presence)),
  );
  return sought.toSorted(
    (a, b) => (b.miami?.passengers ?? 0) - (a.miami?.passengers ?? 0) || a.line.name.localeCompare(b.line.name),
  );
}

/** Counted passengers first, then a guarantee, then an expectation; of the years up to the one after the mission. */
export function miamiSize(
  line: string,
  { presence, agreements }: Everything,
  asOf: string | undefined,
): MiamiSize | undefined {
  const counted = presence
    .filter((each) => each.line === line && each.port === "miami" && each.status === "actual" && isYear(each))
    .map((each) => size(each, "actual", each.period.label));
  const promised = agreements
    .filter((each) => each.line === line && each.port === "miami" && (each.unit ?? "").endsWith("per_year"))
    .filter(
      ({ kind, from }) => (kind === "guarantee" || kind === "expected") && Number(from.slice(0, 4)) <= mission.year + 1,
    )
    .map((each) => size(each, each.kind === "guarantee" ? "guarantee" : "expected", each.from));
  const order = ["actual", "guarantee", "expected"];
  return [...counted, ...promised]
    .flatMap((each) => (each ? [{ ...each, late: !isKnownOn(each.statement.evidence.source.publishedOn, asOf) }] : []))
    .toSorted((a, b) => Number(a.late) - Number(b.late) || order.indexOf(a.said) - order.indexOf(b.said))[0];
}

function size(
  statement: Presence | Agreement,
  said: MiamiSize["said"],
  from: string,
): Omit<MiamiSize, "late"> | undefined {
  return statement.passengers === undefined
    ? undefined
    : { passengers: statement.passengers, precision: statedPrecision(statement), said, from, statement };
}

const isYear = ({ period }: Presence): boolean => period.kind === "calendar_year" || period.kind === "fiscal_year";

const isMet = (line: string): boolean => mission.lines.some((each) => each === line);

function isAtHome(line: string, presence: Presence[]): boolean {
  const { kind } = cellOf(line, "marseille", mission.year, presence);
  return kind === "homeport" || kind === "both";
}

function lastSeen(line: string, presence: Presence[]): Presence | undefined {
  return presence
    .filter((each) => each.line === line && each.port === "marseille" && each.status === "actual")
    .filter(({ period }) => period.start < `${mission.year + 1}`)
    .toSorted((a, b) => a.period.start.localeCompare(b.period.start))
    .at(-1);
}

/** The last thing that happened between the line and Marseille, up to the mission's year. */
function lastEvent(line: string, events: PortEvent[]): PortEvent | undefined {
  return events.findLast(
    ({ port, lines, date, kind }) =>
      port === "marseille" && kind !== "claim" && lines.includes(line) && date < `${mission.year + 1}`,
  );
}

/** The precision that a statement's own words give its number; presence and agreements have no column for it. */
function statedPrecision({ evidence: { words, note = "" } }: Presence | Agreement): Precision {
  if (/^(more than|at least)\b/i.test(note)) return "at_least";
  if (/^(nearly|almost)\b/i.test(note)) return "at_most";
  return /^(about|around)\b/i.test(words) ? "about" : "rounded";
}

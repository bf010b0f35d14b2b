import type { Period } from "./figure";
import { type PresenceRole, presenceRoles } from "./line";
import type { Known, Mapping, ModelRow, SourceTable } from "./mapping";
import { calendarYear, monthOf } from "./mapping-period";
import { type Subjects, subjectsOf } from "./mapping-subjects";
import { periodColumns } from "./mapping-traffic";

/**
 * A list of calls, one a row: kept call by call, and counted by line and year; by port and month too when the list is complete.
 * A long list comes piece by piece: what is counted over all of it is kept as counts, never as rows.
 */

export type CallsBuilt = { calls: ModelRow[]; used: Set<number>; subjects: Subjects };

type Call = {
  at: number;
  line: number;
  port: string;
  lineId: string | undefined;
  ship: string;
  day: string;
  passengers: number | undefined;
  role: PresenceRole;
  /** The earlier file that it was kept of; absent for the file that is read. */
  from?: string | undefined;
};

/** Calls that are counted together; told of the file of the first of them. */
type Group = {
  from: string | undefined;
  /** Calls among them of other files. */
  others: number;
  port: string;
  lineId: string | undefined;
  period: Period;
  calls: number;
  /** The passengers of all calls, or null when one of them does not say. */
  passengers: number | null;
  ships: Set<string>;
  roles: Set<PresenceRole>;
  first: number;
  last: number;
  line: number;
};

/** The counts of a list: by line and year, and by port and year or month. */
export type CallTally = { byLine: Map<string, Group>; byPort: Map<string, Group[]>; isEmpty: boolean };

export const newTally = (): CallTally => ({ byLine: new Map(), byPort: new Map(), isEmpty: true });

/** The calls of one piece of a list; what they add to the counts of the whole goes into `tally`. */
export function callRows(
  source: SourceTable,
  { mapping, known, id, tally }: { mapping: Mapping; known: Known; id: string; tally: CallTally },
): CallsBuilt {
  const subjects = subjectsOf(source, mapping, known);
  const calls = subjects.rows.flatMap(({ at, line }) => callIn(source, subjects, at, line) ?? []);
  const status = mapping.said.status ?? "actual";
  if (tally.isEmpty && mapping.said.complete !== true && calls[0])
    subjects.note({ severity: "note", code: "not-complete", column: "" }, calls[0].line);
  for (const call of calls) count(tally, call);
  return {
    calls: calls.map((call) => ({
      file_line: call.line,
      call_id: `${id}-${call.line}`,
      port_id: call.port,
      line_id: call.lineId ?? null,
      line_name: textIn(subjects, call.at, "line"),
      ship: call.ship || null,
      arrival: call.day,
      departure: dayIn(subjects, call.at, "departure") ?? null,
      passengers: call.passengers ?? null,
      role: call.role,
      status,
    })),
    used: new Set(calls.map(({ at }) => at)),
    subjects,
  };
}

/** What the whole list says of lines and ports; a list that is not complete says nothing of how many came. */
export function talliedRows({ byLine, byPort }: CallTally, mapping: Mapping, id: string) {
  const isComplete = mapping.said.complete === true;
  return {
    line_presence: [...byLine].map(([key, group]) => presenceOf(key, group, { isComplete, id, mapping })),
    traffic: isComplete
      ? [...byPort.values()].flatMap((groups) => groups.flatMap((group) => figures(group, mapping.said, id)))
      : [],
  };
}

/** A row of a file, by the id of the file. */
type Told = { file: string; row: ModelRow };

/** What is counted of calls that stand together though they come from several files; those of the file read last come first. */
export function countedOf(calls: Told[], mapping: Mapping, id: string): Record<"line_presence" | "traffic", Told[]> {
  const tally = newTally();
  for (const { file, row } of calls) count(tally, keptCall(row, file === id ? undefined : file));
  const told = { line_presence: [] as Told[], traffic: [] as Told[] };
  for (const file of new Set(calls.map((call) => call.file))) {
    const isOf = (group: Group): boolean => (group.from ?? id) === file;
    const part: CallTally = {
      isEmpty: false,
      byLine: new Map([...tally.byLine].filter(([, group]) => isOf(group))),
      byPort: new Map([...tally.byPort].map(([key, groups]) => [key, groups.filter(isOf)])),
    };
    const rows = talliedRows(part, mapping, file);
    told.line_presence.push(...rows.line_presence.map((row) => ({ file, row })));
    told.traffic.push(...rows.traffic.map((row) => ({ file, row })));
  }
  return told;
}

const keptCall = (row: ModelRow, from: string | undefined): Call => ({
  at: 0,
  line: Number(row["file_line"]),
  port: String(row["port_id"]),
  lineId: typeof row["line_id"] === "string" ? row["line_id"] : undefined,
  ship: String(row["ship"] ?? ""),
  day: String(row["arrival"]),
  passengers: typeof row["passengers"] === "number" ? row["passengers"] : undefined,
  role: presenceRoles.find((role) => role === row["role"]) ?? "unknown",
  from,
});

function callIn(source: SourceTable, subjects: Subjects, at: number, line: number): Call | undefined {
  const port = subjects.port(at);
  const lineId = subjects.line(at);
  const day = dayIn(subjects, at, "arrival");
  if (day === undefined) {
    const column = subjects.column("arrival");
    const place = { column: source.header[column] ?? "", text: source.textAt(at, column) };
    subjects.note({ severity: "error", code: "period-unreadable", ...place }, line);
  }
  if (port === undefined || day === undefined) return undefined;
  const passengers = subjects.cell(at, "passengers");
  const isCount = typeof passengers === "number" && Number.isSafeInteger(passengers) && passengers >= 0;
  return {
    at,
    line,
    port,
    lineId,
    ship: textIn(subjects, at, "ship") ?? "",
    day,
    passengers: isCount ? passengers : undefined,
    role: subjects.role(at),
  };
}

const textIn = (subjects: Subjects, row: number, role: "line" | "ship"): string | null => {
  const value = subjects.cell(row, role);
  return value === null ? null : String(value);
};

/** The day of a cell that may hold a time as well. */
function dayIn(subjects: Subjects, row: number, role: "arrival" | "departure"): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(subjects.cell(row, role) ?? ""))?.[0];
}

/** Adds one call to every group that it belongs to. The year of a port comes before its months. */
function count(tally: CallTally, call: Call): void {
  tally.isEmpty = false;
  const { port, lineId, day } = call;
  const year = Number(day.slice(0, 4));
  if (lineId !== undefined) {
    const key = `${lineId}-${port}-${year}`;
    const group = tally.byLine.get(key) ?? newGroup(call, calendarYear(year));
    tally.byLine.set(key, group);
    add(group, call);
  }
  const months = tally.byPort.get(`${port}-${year}`) ?? [newGroup(call, calendarYear(year))];
  tally.byPort.set(`${port}-${year}`, months);
  const month = monthOf(year, Number(day.slice(5, 7)));
  if (months.every(({ period }) => period.label !== month.label)) months.push(newGroup(call, month));
  for (const group of months)
    if (group.period.label === month.label || group.period.label === String(year)) add(group, call);
}

const newGroup = ({ port, lineId, line, from }: Call, period: Period): Group => ({
  from,
  others: 0,
  port,
  lineId,
  period,
  calls: 0,
  passengers: 0,
  ships: new Set(),
  roles: new Set(),
  first: line,
  last: line,
  line,
});

function add(group: Group, { line, passengers, ship, role, from }: Call): void {
  group.calls += 1;
  group.passengers = group.passengers === null || passengers === undefined ? null : group.passengers + passengers;
  if (from === group.from) {
    group.first = Math.min(group.first, line);
    group.last = Math.max(group.last, line);
  } else group.others += 1;
  if (ship !== "") group.ships.add(ship);
  if (role !== "unknown") group.roles.add(role);
}

type Telling = { isComplete: boolean; id: string; mapping: Mapping };

/** A line in a port in a year, with its ships; how many calls it made is only said by a complete list. */
function presenceOf(key: string, group: Group, { isComplete, id, mapping }: Telling): ModelRow {
  const { status } = mapping.said;
  return {
    file_line: group.line,
    presence_id: `${id}-${key}`,
    line_id: group.lineId ?? null,
    port_id: group.port,
    ...periodColumns(group.period),
    calls: isComplete ? group.calls : null,
    passengers: isComplete ? group.passengers : null,
    ships: [...group.ships].join("; ") || null,
    role: roleOf(group),
    status: status === "forecast" ? "planned" : status === "claim" ? "claim" : "actual",
    evidence: null,
    note: rowsOf(group),
  };
}

/** Calls of a port in a period; passengers too when each call says them. A month of a year in the list without a call had none. */
function figures(group: Group, said: Mapping["said"], id: string): ModelRow[] {
  const { port, period, passengers } = group;
  const base = (measure: "calls" | "passengers", value: number): ModelRow => ({
    file_line: group.line,
    fact_id: `${id}-${port}-${period.label}-${measure}`,
    port_id: port,
    ...periodColumns(period),
    measure,
    segment: "total",
    value,
    precision: "exact",
    counting_rule: measure === "passengers" ? (said.counting ?? "unknown") : "unknown",
    status: said.status ?? "actual",
    evidence: null,
    note: rowsOf(group),
  });
  return [base("calls", group.calls), ...(passengers === null ? [] : [base("passengers", passengers)])];
}

/** The one role that its calls name, both when they name several, unknown when they name none. */
function roleOf({ roles }: Group): PresenceRole {
  const [first = "unknown"] = roles;
  return roles.size > 1 ? "both" : first;
}

/** Counted from rows of the file: which ones. In English, as the notes of data/ are. */
const rowsOf = ({ calls, others, first, last }: Group): string =>
  `counted from ${calls - others} rows of the file, lines ${first} to ${last}${others > 0 ? `, and ${others} rows kept of an earlier file` : ""}`;

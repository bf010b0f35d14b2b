import type { Known, Mapping, ModelRow, SourceTable } from "./mapping";
import { calendarYear, monthOf } from "./mapping-period";
import { type Subjects, subjectsOf } from "./mapping-subjects";
import { periodColumns } from "./mapping-traffic";

/** A list of calls, one a row: kept call by call, and counted by line and year; by port and month too when the list is complete. */

export type CallsBuilt = {
  calls: ModelRow[];
  presence: ModelRow[];
  traffic: ModelRow[];
  used: Set<number>;
  subjects: Subjects;
};

type Call = {
  at: number;
  line: number;
  port: string;
  lineId: string | undefined;
  ship: string;
  day: string;
  passengers: number | undefined;
};

export function callRows(source: SourceTable, mapping: Mapping, known: Known, id: string): CallsBuilt {
  const subjects = subjectsOf(source, mapping, known);
  const calls = subjects.rows.flatMap(({ at, line }) => callIn(source, subjects, at, line) ?? []);
  const status = mapping.said.status ?? "actual";
  const isComplete = mapping.said.complete === true;
  if (!isComplete && calls[0]) subjects.note({ severity: "note", code: "not-complete", column: "" }, calls[0].line);
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
      status,
    })),
    presence: byLine(calls, isComplete, id, status),
    traffic: isComplete ? byPort(calls, mapping, id) : [],
    used: new Set(calls.map(({ at }) => at)),
    subjects,
  };
}

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

/** A line in a port in a year, with its ships; how many calls it made is only said by a complete list. */
function byLine(calls: Call[], isComplete: boolean, id: string, status: string): ModelRow[] {
  const attributed = calls.filter(({ lineId }) => lineId !== undefined);
  return grouped(attributed, ({ lineId, port, day }) => `${lineId}-${port}-${day.slice(0, 4)}`).map(([key, group]) => {
    const [first] = group;
    const year = calendarYear(Number(first.day.slice(0, 4)));
    return {
      file_line: first.line,
      presence_id: `${id}-${key}`,
      line_id: first.lineId ?? null,
      port_id: first.port,
      ...periodColumns(year),
      calls: isComplete ? group.length : null,
      passengers: isComplete ? sumOf(group) : null,
      ships: [...new Set(group.map(({ ship }) => ship).filter((ship) => ship !== ""))].join("; ") || null,
      role: "unknown",
      status: status === "forecast" ? "planned" : status === "claim" ? "claim" : "actual",
      evidence: null,
      note: rowsOf(group),
    };
  });
}

/** Calls of a port by year and month; passengers too when each call says them. A month of a year in the list without a call had none. */
function byPort(calls: Call[], { said }: Mapping, id: string): ModelRow[] {
  const years = grouped(calls, ({ port, day }) => `${port}-${day.slice(0, 4)}`);
  return years.flatMap(([, ofYear]) => {
    const year = Number(ofYear[0].day.slice(0, 4));
    const months = grouped(ofYear, ({ day }) => day.slice(5, 7));
    return [
      ...figures(ofYear, calendarYear(year), said, id),
      ...months.flatMap(([month, ofMonth]) => figures(ofMonth, monthOf(year, Number(month)), said, id)),
    ];
  });
}

function figures(group: [Call, ...Call[]], period: ReturnType<typeof calendarYear>, said: Mapping["said"], id: string) {
  const [first] = group;
  const base = (measure: "calls" | "passengers", value: number): ModelRow => ({
    file_line: first.line,
    fact_id: `${id}-${first.port}-${period.label}-${measure}`,
    port_id: first.port,
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
  const passengers = sumOf(group);
  return [base("calls", group.length), ...(passengers === null ? [] : [base("passengers", passengers)])];
}

/** Counted from rows of the file: which ones. In English, as the notes of data/ are. */
function rowsOf(group: Call[]): string {
  const lines = group.map(({ line }) => line);
  return `counted from ${group.length} rows of the file, lines ${Math.min(...lines)} to ${Math.max(...lines)}`;
}

/** The passengers of all calls, or null when one of them does not say. */
function sumOf(group: Call[]): number | null {
  let sum = 0;
  for (const { passengers } of group) {
    if (passengers === undefined) return null;
    sum += passengers;
  }
  return sum;
}

function grouped(calls: Call[], keyOf: (call: Call) => string): [string, [Call, ...Call[]]][] {
  const groups = new Map<string, [Call, ...Call[]]>();
  for (const call of calls) {
    const key = keyOf(call);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [call]);
    else group.push(call);
  }
  return [...groups];
}

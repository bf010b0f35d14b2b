import type { Presence, PresenceRole } from "./line";

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
  /** Calls said to be lost to a withdrawal or a cancellation. */
  lost?: number;
  passengers?: number;
  /** A ship was withdrawn or calls were cancelled, although the line still came. */
  reduced: boolean;
  statements: Presence[];
};

/** The years a statement speaks of: all that its period touches; only the first where its end is not known. */
export function yearsOf({ period }: Presence): number[] {
  if (period.start === "") return [];
  if (period.kind === "fiscal_year") return [Number(period.label.slice(2))];
  const first = Number(period.start.slice(0, 4));
  const last = period.end === "" ? first : Number(period.end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The cell of one line, port and year. Actual calls outweigh withdrawals, which outweigh plans. */
export function cellOf(line: string, port: string, year: number, all: Presence[]): Cell {
  const statements = all.filter((each) => each.line === line && each.port === port && yearsOf(each).includes(year));
  const kind = kindOf(statements);
  const lost = most(statements.filter(isLoss).map(({ calls }) => calls));
  const calls = callsOf(statements, kind, lost);
  const passengers = most(
    statements.filter((each) => !isLoss(each) && each.period.kind !== "day").map((each) => each.passengers),
  );
  return {
    line,
    port,
    year,
    kind,
    role: roleOf(statements),
    statements,
    reduced: statements.some(isLoss) && kind !== "withdrawn" && kind !== "cancelled",
    ...(calls && { calls }),
    ...(lost !== undefined && { lost }),
    ...(passengers !== undefined && { passengers }),
  };
}

function kindOf(statements: Presence[]): CellKind {
  const having = (status: Presence["status"]) => statements.filter((each) => each.status === status);
  if (having("actual").length > 0) return roleOf(having("actual"));
  if (having("cancelled").length > 0) return "cancelled";
  if (having("withdrawn").length > 0) return "withdrawn";
  const planned = having("planned");
  if (planned.length > 0) return planned.every(({ calls }) => calls === 0) ? "absent" : "planned";
  if (having("laid_up").length > 0) return "laid_up";
  return having("claim").length > 0 ? "claim" : "none";
}

function roleOf(statements: Presence[]): Cell["role"] {
  const roles = new Set<PresenceRole>(statements.filter((each) => !isLoss(each)).map(({ role }) => role));
  if (roles.has("both") || (roles.has("homeport") && roles.has("transit"))) return "both";
  if (roles.has("homeport")) return "homeport";
  return roles.has("transit") ? "transit" : "calls";
}

/** Actual counts outweigh planned ones. Single days are not a year's count. */
function callsOf(statements: Presence[], kind: CellKind, lost: number | undefined): Cell["calls"] {
  const counted = statements.filter((each) => !isLoss(each) && each.period.kind !== "day" && each.calls !== undefined);
  const actual = counted.filter(({ status }) => status === "actual");
  const values = (actual.length > 0 ? actual : counted).flatMap(({ calls }) => (calls === undefined ? [] : [calls]));
  if (values.length === 0) return undefined;
  const left = kind === "cancelled" ? (lost ?? 0) : 0;
  return { low: Math.max(0, Math.min(...values) - left), high: Math.max(0, Math.max(...values) - left) };
}

const isLoss = ({ status }: Presence): boolean => status === "withdrawn" || status === "cancelled";

function most(values: (number | undefined)[]): number | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length === 0 ? undefined : Math.max(...known);
}

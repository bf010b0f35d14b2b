import type { Evidence, Period } from "./figure";

/** The shipping lines, what is said of them in a port, and what they promised it. */

export const presenceRoles = ["homeport", "transit", "both", "unknown"] as const;
export const presenceStatuses = ["actual", "planned", "withdrawn", "cancelled", "laid_up", "claim"] as const;
export const agreementKinds = ["guarantee", "threshold", "expected", "berthing", "cumulative_total"] as const;

export type PresenceRole = (typeof presenceRoles)[number];
export type PresenceStatus = (typeof presenceStatuses)[number];
export type AgreementKind = (typeof agreementKinds)[number];

export type Line = {
  id: string;
  name: string;
  groupName?: string;
  groupId?: string;
  segment: string;
  aliases: string[];
  /** In the words of lines.csv, which names no source for it. */
  headquarters?: string;
  /** First and last year of activity, where known; the last is only there for a line that has ended. */
  activeFrom?: number;
  activeTo?: number;
};

/** The name a group bore on a day: "Royal Caribbean Group (Royal Caribbean Cruises Ltd. until 2020)" had its older one before 2020. */
export function groupNameOn(name: string, asOf: string | undefined): string {
  const [, now = name, then = "", until = ""] = /^(.+) \((.+) until (\d{4})\)$/.exec(name) ?? [];
  return asOf !== undefined && asOf < until ? then : now;
}

/** One published statement on one line in one port and one period. */
export type Presence = {
  id: string;
  line: string;
  port: string;
  period: Period;
  role: PresenceRole;
  status: PresenceStatus;
  /** Calls and passengers of the period; what was lost when the status is withdrawn or cancelled. */
  calls?: number;
  passengers?: number;
  ships: string[];
  evidence: Evidence;
};

/** A guarantee, threshold or expectation of a line in a port: never traffic. */
export type Agreement = {
  id: string;
  line: string;
  port: string;
  from: string;
  to?: string;
  kind: AgreementKind;
  passengers?: number;
  calls?: number;
  unit?: string;
  evidence: Evidence;
};

/** The group that held a line, from when to when as far as that is known. */
export type Ownership = {
  line: string;
  groupId: string;
  groupName: string;
  from?: string;
  to?: string;
  sharePercent?: number;
  evidence: Evidence;
};

/** A published share, capacity or number of ships of some lines or a group in a region. */
export type FleetFact = {
  id: string;
  lines: string[];
  groupId?: string;
  groupName?: string;
  region: string;
  year: number;
  metric: string;
  value: number;
  unit: string;
  status: string;
  evidence: Evidence;
};

/** A dated event in a port, with its title in both languages. */
export type PortEvent = {
  id: string;
  date: string;
  port: string;
  lines: string[];
  kind: string;
  title: { fr: string; en: string };
  evidence: Evidence;
};

export type Port = {
  id: string;
  name: { fr: string; en: string };
  role: string;
  fiscalYear: boolean;
  countingRule: string;
  countingNote?: string;
};

/** An aim said in public: so many passengers by the end of a year, by whom and when. */
export type PublicTarget = {
  id: string;
  port: string;
  setOn?: string;
  setBy: string;
  measure: string;
  value: number;
  /** Upper end, for a range only: what was promised at least is `value`. */
  valueHigh?: number;
  year?: number;
  kind: string;
  outcome: string;
  outcomeNote?: string;
  evidence: Evidence;
};

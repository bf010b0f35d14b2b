import { measures } from "../domain/figure";
import {
  agreementKinds,
  groupNameOn,
  presenceRoles,
  presenceStatuses,
  type Agreement,
  type FleetFact,
  type Line,
  type Ownership,
  type Port,
  type PortEvent,
  type Presence,
  type PublicTarget,
} from "../domain/line";
import type { EconomicFact } from "../domain/economics";
import type { Facts } from "../domain/facts";
import { type Ship, shipFigures } from "../domain/ship";
import type { Database, Param, Row } from "./database";
import { number, oneOf, optionalNumber, optionalText, text } from "./decode";
import { evidenceFrom, factsFrom, periodFrom, sourceFrom } from "./facts";
import agreementsSql from "./queries/agreements.sql?raw";
import economicsSql from "./queries/economics.sql?raw";
import eventsSql from "./queries/events.sql?raw";
import figuresSql from "./queries/figures.sql?raw";
import fleetSql from "./queries/fleet.sql?raw";
import linesSql from "./queries/lines.sql?raw";
import ownershipSql from "./queries/ownership.sql?raw";
import portsSql from "./queries/ports.sql?raw";
import presenceSql from "./queries/presence.sql?raw";
import shipsSql from "./queries/ships.sql?raw";
import targetsSql from "./queries/targets.sql?raw";

/** The questions the app asks: each is one .sql file and the reading of its rows. */

/** Queries by name; those that depend on the as-of day take it as $1. */
export const questions = {
  figures: { sql: figuresSql, dated: true },
  presence: { sql: presenceSql, dated: true },
  targets: { sql: targetsSql, dated: true },
  events: { sql: eventsSql, dated: true },
  agreements: { sql: agreementsSql, dated: false },
  lines: { sql: linesSql, dated: true },
  ports: { sql: portsSql, dated: false },
  ownership: { sql: ownershipSql, dated: true },
  ships: { sql: shipsSql, dated: false },
  fleet: { sql: fleetSql, dated: true },
  economics: { sql: economicsSql, dated: true },
} as const;

export type Question = keyof typeof questions;

/** Runs one question as of a day (undefined = today). */
export function ask(db: Database, question: Question, asOf: string | undefined): Promise<Row[]> {
  const { sql, dated } = questions[question];
  const params: Param[] = dated ? [asOf ?? null] : [];
  return db.rows(sql, params);
}

/** The answers to all questions, row by row, as the engine gives them and as the first view's file ships them. */
export type Answers = Record<Question, Row[]>;

export async function askAll(db: Database, asOf: string | undefined): Promise<Answers> {
  const names = Object.keys(questions) as Question[];
  const rows = await Promise.all(names.map((name) => ask(db, name, asOf)));
  return Object.fromEntries(names.map((name, at) => [name, rows[at]])) as Answers;
}

/** Throws TypeError naming the column when SQL and code disagree. */
export function factsOf(answers: Answers, asOf?: string): Facts {
  return {
    figures: factsFrom(answers.figures),
    presence: answers.presence.map(presenceFrom),
    targets: answers.targets.map(targetFrom),
    events: answers.events.map(eventFrom),
    agreements: answers.agreements.map(agreementFrom),
    lines: answers.lines.map((row) => lineFrom(row, asOf)),
    ports: answers.ports.map(portFrom),
    ownership: answers.ownership.map(ownershipFrom),
    ships: shipsFrom(answers.ships),
    fleet: answers.fleet.map(fleetFrom),
    economics: answers.economics.map(economicFrom),
  };
}

function presenceFrom(row: Row): Presence {
  return {
    id: text(row, "presence_id"),
    line: text(row, "line_id"),
    port: text(row, "port_id"),
    period: periodFrom(row),
    role: oneOf(row, "role", presenceRoles),
    status: oneOf(row, "status", presenceStatuses),
    ships: list(row, "ships", "; "),
    evidence: evidenceFrom(row, "line_presence.csv"),
    ...counts(row),
  };
}

function agreementFrom(row: Row): Agreement {
  const to = optionalText(row, "to");
  const unit = optionalText(row, "unit");
  return {
    id: text(row, "agreement_id"),
    line: text(row, "line_id"),
    port: text(row, "port_id"),
    from: text(row, "from"),
    kind: oneOf(row, "kind", agreementKinds),
    evidence: evidenceFrom(row, "agreements.csv"),
    ...(to !== undefined && { to }),
    ...(unit !== undefined && { unit }),
    ...counts(row),
  };
}

function targetFrom(row: Row): PublicTarget {
  const setOn = optionalText(row, "set_on");
  const year = optionalNumber(row, "year");
  const outcomeNote = optionalText(row, "outcome_note");
  return {
    id: text(row, "target_id"),
    port: text(row, "port_id"),
    setBy: text(row, "set_by"),
    measure: oneOf(row, "measure", measures),
    value: number(row, "value"),
    kind: text(row, "kind"),
    outcome: text(row, "outcome"),
    evidence: evidenceFrom(row, "targets.csv"),
    ...(setOn !== undefined && { setOn }),
    ...(year !== undefined && { year }),
    ...(outcomeNote !== undefined && { outcomeNote }),
  };
}

function eventFrom(row: Row): PortEvent {
  const line = optionalText(row, "line_id");
  return {
    id: text(row, "event_id"),
    date: text(row, "date"),
    port: optionalText(row, "port_id") ?? "",
    lines: [...(line === undefined ? [] : [line]), ...list(row, "other_line_ids", ";")],
    kind: text(row, "kind"),
    title: { fr: text(row, "title_fr"), en: text(row, "title_en") },
    evidence: evidenceFrom(row, "events.csv"),
  };
}

function lineFrom(row: Row, asOf: string | undefined): Line {
  const groupName = optionalText(row, "group_name");
  const groupId = optionalText(row, "group_id");
  return {
    id: text(row, "line_id"),
    name: text(row, "name"),
    segment: text(row, "segment"),
    aliases: list(row, "aliases", ";"),
    ...(groupName !== undefined && { groupName: groupNameOn(groupName, asOf) }),
    ...(groupId !== undefined && { groupId }),
  };
}

function portFrom(row: Row): Port {
  const countingNote = optionalText(row, "counting_note");
  return {
    id: text(row, "port_id"),
    name: { fr: text(row, "name_fr"), en: text(row, "name") },
    role: text(row, "role"),
    fiscalYear: number(row, "fiscal_year_start_month") !== 1,
    countingRule: text(row, "counting_rule"),
    ...(countingNote !== undefined && { countingNote }),
  };
}

function ownershipFrom(row: Row): Ownership {
  const from = optionalText(row, "from");
  const to = optionalText(row, "to");
  const sharePercent = optionalNumber(row, "share_percent");
  return {
    line: text(row, "line_id"),
    groupId: text(row, "group_id"),
    groupName: text(row, "group_name"),
    evidence: evidenceFrom(row, "line_ownership.csv"),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(sharePercent !== undefined && { sharePercent }),
  };
}

/** Ships from the rows of ships.sql, which come ship by ship, one figure a row. */
function shipsFrom(rows: Row[]): Ship[] {
  const ships = new Map<string, Ship>();
  for (const row of rows) {
    const id = text(row, "ship_id");
    const ship = ships.get(id) ?? {
      id,
      name: text(row, "name"),
      line: text(row, "line_id"),
      fileLine: number(row, "file_line"),
      figures: {},
    };
    ships.set(id, ship);
    const value = optionalNumber(row, "value");
    if (value !== undefined) ship.figures[oneOf(row, "figure", shipFigures)] = { value, source: sourceFrom(row) };
  }
  return [...ships.values()];
}

function fleetFrom(row: Row): FleetFact {
  const groupId = optionalText(row, "group_id");
  const groupName = optionalText(row, "group_name");
  return {
    id: text(row, "fleet_id"),
    lines: list(row, "line_ids", ";"),
    region: text(row, "region"),
    year: number(row, "year"),
    metric: text(row, "metric"),
    value: number(row, "value"),
    unit: text(row, "unit"),
    status: text(row, "status"),
    evidence: evidenceFrom(row, "fleet.csv"),
    ...(groupId !== undefined && { groupId }),
    ...(groupName !== undefined && { groupName }),
  };
}

function economicFrom(row: Row): EconomicFact {
  const valueHigh = optionalNumber(row, "value_high");
  return {
    id: text(row, "fact_id"),
    port: text(row, "port_id"),
    year: number(row, "year"),
    metric: text(row, "metric"),
    value: number(row, "value"),
    unit: text(row, "unit"),
    scope: text(row, "scope"),
    evidence: evidenceFrom(row, "economics.csv"),
    ...(valueHigh !== undefined && { valueHigh }),
  };
}

function counts(row: Row): { calls?: number; passengers?: number } {
  const calls = optionalNumber(row, "calls");
  const passengers = optionalNumber(row, "passengers");
  return { ...(calls !== undefined && { calls }), ...(passengers !== undefined && { passengers }) };
}

function list(row: Row, column: string, separator: string): string[] {
  return (optionalText(row, column) ?? "").split(separator).filter((each) => each !== "");
}

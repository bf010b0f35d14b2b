import {
  type Agreement,
  type FleetFact,
  type Line,
  type Ownership,
  type Presence,
  agreementKinds,
  groupNameOn,
  presenceRoles,
  presenceStatuses,
} from "../domain/line";
import { isKnownOn } from "../domain/partial-date";
import { type Ship, shipFigures } from "../domain/ship";
import type { Row } from "./database";
import { given, list, number, oneOf, optionalNumber, optionalText, text } from "./decode";
import { evidenceFrom, periodFrom, sourceFrom } from "./evidence";

/** Rows about the lines: who they are, whose, with which ships, what is said of them in a port. */

export function lineFrom(row: Row, asOf: string | undefined): Line {
  const groupName = optionalText(row, "group_name");
  const activeTo = optionalText(row, "active_to");
  return {
    id: text(row, "line_id"),
    name: text(row, "name"),
    segment: text(row, "segment"),
    aliases: list(row, "aliases", ";"),
    ...given({
      groupName: groupName === undefined ? undefined : groupNameOn(groupName, asOf),
      groupId: optionalText(row, "group_id"),
      headquarters: optionalText(row, "headquarters"),
      activeFrom: yearIn(optionalText(row, "active_from")),
      activeTo: isKnownOn(activeTo, asOf) ? yearIn(activeTo) : undefined,
    }),
  };
}

const yearIn = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

export function presenceFrom(row: Row): Presence {
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

export function agreementFrom(row: Row): Agreement {
  return {
    id: text(row, "agreement_id"),
    line: text(row, "line_id"),
    port: text(row, "port_id"),
    from: text(row, "from"),
    kind: oneOf(row, "kind", agreementKinds),
    evidence: evidenceFrom(row, "agreements.csv"),
    ...given({ to: optionalText(row, "to"), unit: optionalText(row, "unit") }),
    ...counts(row),
  };
}

const counts = (row: Row) =>
  given({ calls: optionalNumber(row, "calls"), passengers: optionalNumber(row, "passengers") });

export function ownershipFrom(row: Row): Ownership {
  return {
    line: text(row, "line_id"),
    groupId: text(row, "group_id"),
    groupName: text(row, "group_name"),
    evidence: evidenceFrom(row, "line_ownership.csv"),
    ...given({
      from: optionalText(row, "from"),
      to: optionalText(row, "to"),
      sharePercent: optionalNumber(row, "share_percent"),
    }),
  };
}

/** Ships from the rows of ships.sql, which come ship by ship, one figure a row. */
export function shipsFrom(rows: Row[]): Ship[] {
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

export function fleetFrom(row: Row): FleetFact {
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
    ...given({ groupId: optionalText(row, "group_id"), groupName: optionalText(row, "group_name") }),
  };
}

import { periodKinds } from "../../src/domain/figure";
import { type Line, type Presence, presenceRoles, presenceStatuses } from "../../src/domain/line";
import { isKnownOn } from "../../src/domain/partial-date";
import { type Row, listIn, rowsOf } from "../data-rows";

/** The statements and lines of data/, as the domain speaks of them, without a database. */

export function presenceKnown(asOf?: string): Presence[] {
  return rowsOf("line-presence")
    .map(presenceOf)
    .filter(({ evidence }) => isKnownOn(evidence.source.publishedOn, asOf));
}

export const lines: Line[] = rowsOf("lines").map((row) => ({
  id: row.cell("line_id"),
  name: row.cell("name"),
  segment: row.cell("segment"),
  aliases: listIn(row, "aliases"),
}));

function presenceOf(row: Row): Presence {
  const publishedOn = row.cell("published_on");
  return {
    id: row.cell("presence_id"),
    line: row.cell("line_id"),
    port: row.cell("port_id"),
    period: {
      kind: oneOf(row, "period_kind", periodKinds),
      label: row.cell("period_label"),
      start: row.cell("period_start"),
      end: row.cell("period_end"),
    },
    role: oneOf(row, "role", presenceRoles),
    status: oneOf(row, "status", presenceStatuses),
    ships: listIn(row, "ships").map((ship) => ship.trim()),
    ...(row.cell("calls") !== "" && { calls: Number(row.cell("calls")) }),
    ...(row.cell("passengers") !== "" && { passengers: Number(row.cell("passengers")) }),
    evidence: {
      file: "line_presence.csv",
      line: row.line,
      words: row.cell("evidence"),
      source: {
        id: row.cell("source_id"),
        publisher: row.cell("source_id"),
        title: "",
        kind: "",
        language: "fr",
        grade: "B",
        ...(publishedOn !== "" && { publishedOn }),
      },
    },
  };
}

function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === row.cell(column));
  if (found === undefined) throw new Error(`${row.place}: ${column} ${row.cell(column)}`);
  return found;
}

import type { CallContradicted } from "../domain/contradicted";
import type { Fact } from "../domain/figure";
import type { Presence, PublicTarget } from "../domain/line";
import type { Engine, Param, Row } from "./database";
import { given, number, optionalNumber, optionalText, text } from "./decode";
import { type DroppedSource, type TextRows, selection, sourceValues } from "./dropped";
import { factsFrom } from "./facts";
import { presenceFrom } from "./lines";
import { targetFrom } from "./ports";
import callsAgainstSql from "./queries/calls-against.sql?raw";
import figuresSql from "./queries/figures.sql?raw";
import presenceSql from "./queries/presence.sql?raw";
import targetsSql from "./queries/targets.sql?raw";
import { literal, quoted } from "./sql";

/** What would be known if a file were in the tables: asked by the same questions, and nothing is changed. */

export type Instead = { sources: DroppedSource[]; tables: TextRows[] };

/** `out`: sources whose rows are thought away; `instead`: the rows that are thought in their place. */
export async function figuresWith(engine: Engine, out: string[], instead: Instead): Promise<Fact[]> {
  return factsFrom(await asked(engine, { table: "traffic", sql: figuresSql, params: [null] }, out, instead));
}

export async function presenceWith(engine: Engine, out: string[], instead: Instead): Promise<Presence[]> {
  const rows = await asked(engine, { table: "line_presence", sql: presenceSql, params: [null] }, out, instead);
  return rows.map(presenceFrom);
}

export async function targetsWith(engine: Engine, out: string[], instead: Instead): Promise<PublicTarget[]> {
  return (await asked(engine, { table: "targets", sql: targetsSql, params: [null] }, out, instead)).map(targetFrom);
}

/** Calls of a file that other files tell otherwise. */
export async function callsAgainst(
  engine: Engine,
  id: string,
  out: string[],
  instead: Instead,
): Promise<CallContradicted[]> {
  return (await asked(engine, { table: "calls", sql: callsAgainstSql, params: [id] }, out, instead)).map(callFrom);
}

function callFrom(row: Row): CallContradicted {
  const told = (of: "mine" | "other") =>
    given({
      line: optionalText(row, `${of}_line`),
      passengers: optionalNumber(row, `${of}_passengers`),
      departure: optionalText(row, `${of}_departure`),
    });
  return {
    port: text(row, "port_id"),
    ship: text(row, "ship"),
    arrival: text(row, "arrival"),
    fileLine: number(row, "file_line"),
    mine: told("mine"),
    other: told("other"),
    by: text(row, "title"),
  };
}

type Question = { table: "traffic" | "line_presence" | "targets" | "calls"; sql: string; params: Param[] };

async function asked(
  engine: Engine,
  { table, sql, params }: Question,
  out: string[],
  { sources, tables }: Instead,
): Promise<Row[]> {
  registered += 1;
  const mine = tables.filter((rows) => rows.table === table);
  const files = mine.map((rows, at) => ({ ...rows, file: `effect-${registered}-${at}.csv` }));
  await Promise.all(files.map(({ file, bytes }) => engine.register(file, bytes)));
  try {
    const gone = `where source_id not in (${["", ...out].map(literal).join(", ")})`;
    const rows = files.map(
      ({ file, columns }) => `union all by name select ${typed(table, columns)} from (${selection(file, columns)})`,
    );
    const named = sources.map((source) => `union all by name select ${sourceValues(source)}`);
    const parts = [
      `${table} as (select * from main.${table} ${gone} ${rows.join(" ")})`,
      `sources as (select * from main.sources ${gone} ${named.join(" ")})`,
    ].join(", ");
    const instead = /^with /m.test(sql) ? sql.replace(/^with /m, `with ${parts}, `) : `with ${parts}\n${sql}`;
    return await engine.rows(instead, params);
  } finally {
    await Promise.all(files.map(({ file }) => engine.release(file)));
  }
}

let registered = 0;

/** Texts as the columns of the table have them: in a union it is the types that hold. */
const types: Record<string, string> = {
  file_line: "integer",
  port_id: "port_id",
  line_id: "line_id",
  period_kind: "period_kind",
  period_start: "date",
  period_end: "date",
  arrival: "date",
  departure: "date",
  measure: "measure",
  segment: "segment",
  value: "bigint",
  year: "integer",
  calls: "integer",
  passengers: "integer",
  precision: '"precision"',
  counting_rule: "counting_rule",
  role: "presence_role",
  status: "status",
};

const typeOf = (table: Question["table"], column: string): string =>
  table === "line_presence" && column === "status" ? "presence_status" : (types[column] ?? "varchar");

const typed = (table: Question["table"], columns: string[]): string =>
  columns.map((name) => `${quoted(name)}::${typeOf(table, name)} as ${quoted(name)}`).join(", ");

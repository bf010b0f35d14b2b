import type { HeldColumn, HeldTable, Profile } from "../domain/held";
import type { Database, Row } from "./database";
import { number, optionalText, text } from "./decode";
import { factTables } from "./load";
import { literal, quoted } from "./sql";

/** What the tables hold, whoever brought them: counted by the engine, table by table and column by column. */

export type NamedColumn = { name: string; type: string };

/** One line for each table: rows, filled cells, sources, years, newest statement, facts with rivals. */
export async function heldTables(db: Database, tables: Map<string, NamedColumn[]>): Promise<HeldTable[]> {
  if (tables.size === 0) return [];
  const sql = [...tables].map(([name, columns]) => heldSql(name, columns)).join("\nunion all\n");
  const rows = await db.rows(sql);
  return rows.map((row) => heldFrom(row, tables)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Every column of one table: two questions, whatever the number of columns. */
export async function profileOf(db: Database, table: string, columns: NamedColumn[]): Promise<Profile> {
  const [counted = {}] = await db.rows(countedSql(table, columns));
  const common = await db.rows(columns.map((column, at) => commonSql(table, column, at)).join("\nunion all\n"));
  return {
    rows: number(counted, "rows"),
    columns: columns.map((_column, at): HeldColumn => {
      const [lowest, highest] = [optionalText(counted, `low${at}`), optionalText(counted, `high${at}`)];
      return {
        filled: number(counted, `filled${at}`),
        distinct: number(counted, `distinct${at}`),
        ...(lowest !== undefined && highest !== undefined && { lowest, highest }),
        common: common
          .filter((row) => row["place"] === at)
          .map((row) => ({ value: String(row["value"]), times: number(row, "times") }))
          .toSorted((a, b) => b.times - a.times),
      };
    }),
  };
}

/** So many rows as text, in the order in which they came in. */
export const pageSql = (table: string, columns: NamedColumn[]): string =>
  `select ${columns.map(({ name }, at) => `${quoted(name)}::varchar as c${at}`).join(", ")} from ${quoted(table)} limit $2 offset $1`;

/** The line of its file is no statement of a row. */
const isStated = ({ name }: NamedColumn): boolean => name !== "file_line";

function heldSql(name: string, columns: NamedColumn[]): string {
  const ours = factTables.includes(name);
  const has = (column: string) => columns.some((each) => each.name === column);
  const filled = columns.filter(isStated).map((column) => `count(${quoted(column.name)})`);
  const [first, last] = yearColumns(columns, ours);
  return `select ${literal(name)} as name, count(*)::double as rows, (${filled.join(" + ") || "0"})::double as filled,
  ${ours && has("source_id") ? "count(distinct source_id)::double" : "null::double"} as sources,
  ${first === undefined ? "null" : `min(${yearOf(first)})`}::integer as first_year,
  ${last === undefined || first === undefined ? "null" : `max(coalesce(${yearOf(last)}, ${yearOf(first)}))`}::integer as last_year,
  ${ours ? newestSql(name, has) : "null"}::varchar as newest,
  ${name === "traffic" ? rivalsSql : "null"}::double as rivals
from ${quoted(name)}`;
}

/** The columns that say which years a table speaks of: the first pair that it has. */
const periods = [
  ["period_start", "period_end"],
  ["arrival", "departure"],
  ["year", "year"],
  ["from", "to"],
  ["date", "date"],
] as const;

function yearColumns(columns: NamedColumn[], ours: boolean): readonly [string?, string?] {
  if (ours) return periods.find(([start]) => columns.some(({ name }) => name === start)) ?? [];
  const day = columns.find(({ type }) => /^(?:DATE|TIMESTAMP)/.test(type))?.name;
  const year = columns.find(({ name, type }) => /^(?:year|ann[eé]e)$/i.test(name) && /INT/.test(type))?.name;
  const found = day ?? year;
  return found === undefined ? [] : [found, found];
}

const yearOf = (column: string): string => `try_cast(left(${quoted(column)}::varchar, 4) as integer)`;

/** The day of the statement itself where the table has one, else that of its source. */
function newestSql(name: string, has: (column: string) => boolean): string {
  if (has("published_on")) return "max(published_on)";
  if (has("set_on")) return "max(set_on)";
  if (!has("source_id")) return "null";
  return `(select max(published_on) from sources where source_id in (select source_id from ${quoted(name)}))`;
}

/** As figures.sql has it: statements of one fact are rivals. */
const rivalsSql = `(select count(*) from (select 1 from traffic
  group by port_id, period_kind, period_label, measure, segment having count(*) > 1))`;

function countedSql(table: string, columns: NamedColumn[]): string {
  const counts = columns.map(({ name, type }, at) => {
    const column = quoted(name);
    const ordered = type.startsWith("ENUM") ? `${column}::varchar` : column;
    return `count(${column})::double as filled${at}, count(distinct ${column})::double as distinct${at},
  min(${ordered})::varchar as low${at}, max(${ordered})::varchar as high${at}`;
  });
  return `select ${["count(*)::double as rows", ...counts].join(",\n  ")}\nfrom ${quoted(table)}`;
}

const mostCommon = 3;

const commonSql = (table: string, { name }: NamedColumn, at: number): string =>
  `(select ${at} as place, ${quoted(name)}::varchar as value, count(*)::double as times
from ${quoted(table)} where ${quoted(name)} is not null group by 2 having count(*) > 1 order by 3 desc, 2 limit ${mostCommon})`;

function heldFrom(row: Row, tables: Map<string, NamedColumn[]>): HeldTable {
  const name = text(row, "name");
  const optional = (column: string): number | undefined => (row[column] === null ? undefined : number(row, column));
  const [firstYear, lastYear] = [optional("first_year"), optional("last_year")];
  const [sources, rivals, newest] = [optional("sources"), optional("rivals"), optionalText(row, "newest")];
  return {
    name,
    rows: number(row, "rows"),
    cells: number(row, "rows") * (tables.get(name) ?? []).filter(isStated).length,
    filled: number(row, "filled"),
    ...(sources !== undefined && { sources }),
    ...(firstYear !== undefined && lastYear !== undefined && { years: { first: firstYear, last: lastYear } }),
    ...(newest !== undefined && { newest }),
    ...(rivals !== undefined && { rivals }),
  };
}

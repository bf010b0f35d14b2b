import type { Differing } from "../domain/revision";
import type { Engine } from "./database";
import { number } from "./decode";
import { inTurn } from "./dropped";
import { quoted } from "./sql";

/** How two tables of one shape differ, counted by the engine where they are: for files that are too large to be compared row by row. */

/** Columns that are tried as a key: each costs a pass over the table. A rule of ours. */
const mostOfKey = 4;

/** Undefined when the tables have not the same columns. The line of its file is none. */
export const differing = (engine: Engine, before: string, after: string): Promise<Differing | undefined> =>
  inTurn(engine, async () => {
    const columns = await columnsOf(engine, after);
    const others = new Set(await columnsOf(engine, before));
    if (columns.length === 0 || !columns.every((name) => others.has(name))) return undefined;
    const key = await keyOf(engine, before, columns);
    const [row = {}] = await engine.rows(countedSql({ before, after, columns, key }));
    const [changed, revised] = [number(row, "changed"), number(row, "revised")];
    return {
      key,
      same: number(row, "all_rows") - changed,
      revised,
      added: changed - revised,
      gone: number(row, "gone"),
    };
  });

async function columnsOf(engine: Engine, table: string): Promise<string[]> {
  const rows = await engine.rows(
    "select column_name as name from duckdb_columns() where schema_name = 'main' and table_name = $1 order by column_index",
    [table],
  );
  return rows.flatMap(({ name }) => (name === "file_line" ? [] : [String(name)]));
}

async function keyOf(engine: Engine, table: string, columns: string[]): Promise<string[]> {
  for (let count = 1; count <= Math.min(mostOfKey, columns.length - 1); count += 1) {
    const tried = columns.slice(0, count);
    // oxlint-disable-next-line no-await-in-loop -- the first that does is taken
    const [row = {}] = await engine.rows(
      `select (select count(*) from (select distinct ${list(tried)} from ${quoted(table)})) = count(*) as apart from ${quoted(table)}`,
    );
    if (row["apart"] === true) return tried;
  }
  return [];
}

type Compared = { before: string; after: string; columns: string[]; key: string[] };

/** Without a key a row is the same or another one: none is revised. */
function countedSql({ before, after, columns, key }: Compared): string {
  const rowsOf = (table: string) => `select ${list(columns)} from ${quoted(table)}`;
  const on = key.map((name) => `one.${quoted(name)} is not distinct from other.${quoted(name)}`).join(" and ");
  const revised = `select count(*) from changed one semi join ${quoted(before)} other on ${on}`;
  const gone = `select count(*) from ${quoted(before)} one anti join ${quoted(after)} other on ${on}`;
  const goneWhole = `select count(*) from (${rowsOf(before)} except all ${rowsOf(after)})`;
  return `with changed as materialized (${rowsOf(after)} except all ${rowsOf(before)})
select (select count(*) from ${quoted(after)})::double as all_rows, (select count(*) from changed)::double as changed,
  (${on === "" ? "select 0" : revised})::double as revised, (${on === "" ? goneWhole : gone})::double as gone`;
}

const list = (names: string[]): string => names.map(quoted).join(", ");

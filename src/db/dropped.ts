import { droppedKind } from "../domain/figure";
import type { Content } from "../intake/content";
import type { Engine } from "./database";
import { literal, quoted } from "./sql";

/** Rows of a file that a person dropped in: into the tables of the model, or a table of their own, and out again. All or none of them. */

/** Rows for one table, as text with a comma between cells and every text in double quotes. */
export type TextRows = { source: string; table: string; columns: string[]; bytes: Content };

/** A table of its own as text, with the types of its columns. */
export type OwnRows = TextRows & { types: string[] };

/** A file that a person dropped in, as a source like any other. */
export type DroppedSource = { id: string; name: string; grade: string; publishedOn: string; note: string };

/** A table of its own comes as text, or has been read by the database itself (staged.ts) and gets its name. */
export type DroppedRows = {
  tables: TextRows[];
  own?: OwnRows | { table: string; staged: string };
};

/** The tables that hold rows of dropped files. */
const modelTables = ["traffic", "line_presence", "targets", "calls", "sources"];

/** The engine has one connection, so one file goes in or out at a time. */
const busy = new WeakMap<Engine, Promise<unknown>>();

/** Work on the engine that no other of its kind comes between. */
export function inTurn<Result>(engine: Engine, work: () => Promise<Result>): Promise<Result> {
  const mine = (busy.get(engine) ?? Promise.resolve()).then(work);
  busy.set(
    engine,
    mine.catch(() => undefined),
  );
  return mine;
}

/**
 * Puts the rows of a file in, and with them those that stay of the files it takes up, which come behind it in `sources`; all that these gave
 * before is taken out first. Rejects with the engine's reason, or when it is stopped, and then nothing has changed.
 */
export const insertDropped = (
  engine: Engine,
  sources: DroppedSource[],
  rows: DroppedRows,
  isStopped: () => boolean = () => false,
): Promise<void> => inTurn(engine, () => insert(engine, sources, rows, isStopped));

async function insert(
  engine: Engine,
  sources: DroppedSource[],
  { tables, own }: DroppedRows,
  isStopped: () => boolean,
): Promise<void> {
  const speaking = new Set([sources[0]?.id, ...tables.map(({ source }) => source)]);
  await allOrNothing(engine, async () => {
    await deleteRows(
      engine,
      sources.map(({ id }) => id),
    );
    for (const source of sources) if (speaking.has(source.id)) await insertSource(engine, source);
    for (const rows of tables) {
      if (isStopped()) throw new Error("stopped");
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one transaction
      await insertRows(engine, rows);
    }
    if (own && !isStopped()) await takeOwn(engine, own);
    if (isStopped()) throw new Error("stopped"); // Nothing of the earlier files is lost before all of this one is in.
  });
}

async function allOrNothing(engine: Engine, work: () => Promise<void>): Promise<void> {
  await engine.run("begin transaction");
  try {
    await work();
    await engine.run("commit");
  } catch (cause) {
    await engine.run("rollback").catch(() => undefined); // The first reason is the one to tell.
    throw cause;
  }
}

/** The text of the rows is in the engine's memory only while they go in. */
async function insertRows(engine: Engine, { table, columns, bytes }: TextRows): Promise<void> {
  const file = "rows.csv";
  await engine.register(file, bytes);
  try {
    await engine.run(`insert into ${quoted(table)} (${columns.map(quoted).join(", ")}) ${selection(file, columns)}`);
  } finally {
    await engine.release(file);
  }
}

/** Takes out everything that dropped files put in. Rejects with the engine's reason, and then nothing has changed. */
export const removeDropped = (engine: Engine, ids: string[], ownTable: string | undefined): Promise<void> =>
  inTurn(engine, () =>
    allOrNothing(engine, async () => {
      await deleteRows(engine, ids);
      if (ownTable !== undefined) await engine.run(`drop table if exists ${quoted(ownTable)}`);
    }),
  );

/** A name that no table of the database has yet: "calls_2" where "calls" is taken. */
export async function freeTableName(engine: Engine, wanted: string): Promise<string> {
  const rows = await engine.rows("select lower(table_name) as name from information_schema.tables");
  const taken = new Set(rows.map(({ name }) => name));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}

const deleteRows = (engine: Engine, ids: string[]): Promise<void> =>
  engine.run(
    modelTables
      .map((table) => `delete from ${quoted(table)} where source_id in (${ids.map(literal).join(", ")});`)
      .join("\n"),
  );

async function insertSource(engine: Engine, source: DroppedSource): Promise<void> {
  await engine.run(`insert into sources by name select ${sourceValues(source)}`);
}

/** A source as a row of its table. */
export function sourceValues({ id, name, grade, publishedOn, note }: DroppedSource): string {
  const texts = {
    source_id: id,
    publisher: name,
    title: name,
    published_on: publishedOn,
    language: "und",
    kind: droppedKind,
    note,
  };
  const values = Object.entries(texts).map(([column, text]) => `${literal(text)} as ${column}`);
  return ["1 as file_line", `${literal(grade)}::grade as grade`, ...values].join(", ");
}

async function takeOwn(engine: Engine, own: NonNullable<DroppedRows["own"]>): Promise<void> {
  if (!("staged" in own)) return createOwn(engine, own);
  const table = quoted(own.table);
  await engine.run(`drop table if exists ${table}; alter table ${quoted(own.staged)} rename to ${table};`);
}

/** A new table of a file's own. Rejects with the engine's reason. */
export async function createOwn(engine: Engine, own: OwnRows): Promise<void> {
  const table = quoted(own.table);
  const typed = own.columns.map((column, at) => `${quoted(column)} ${own.types[at] ?? "VARCHAR"}`).join(", ");
  await engine.run(`create or replace table ${table} (${typed})`);
  await insertRows(engine, own);
}

/** An explicit dialect; the engine's own sniffer never decides, not even of line ends: a cell may hold any. */
export function selection(file: string, columns: string[]): string {
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(", ");
  return `select ${columns.map(quoted).join(", ")} from read_csv(${literal(file)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', columns = {${types}})`;
}

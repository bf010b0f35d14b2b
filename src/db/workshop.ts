import { type AnswerCell, type AnswerColumn, kindOfType, planColumn } from "../query/columns";
import type { Form } from "../query/statement";
import { fetchFacts } from "./bundled";
import type { Database, Engine, Row } from "./database";
import { loadFacts } from "./load";
import { type StoppableEngine, openStoppable } from "./open";
import { quoted } from "./sql";
import { EngineGone } from "./watch";
import { startWorker } from "./worker";

/**
 * The engine in which a person's own questions run: a copy of every table, in a worker of its own, without files or network, its settings
 * locked. Whatever happens in it, the app's tables are elsewhere; ending it is always possible and costs a second.
 */

export type Question = { form: Form; sql: string };
export type Answer = { id: number; columns: AnswerColumn[]; rows: number };
export type SchemaColumn = { table: string; rows: number; name: string; type: string };

export type Workshop = {
  /** Works out the answer and keeps it in the engine, in place of the one before. */
  ask(question: Question): Promise<Answer>;
  /** Rows of the last answer, from the place `from` (0 is the first). */
  page(answer: Answer, from: number, count: number): Promise<AnswerCell[][]>;
  schema(): Promise<SchemaColumn[]>;
  /** The copy, for questions of the tool itself; the last answer stays. */
  tables: Database;
  /** Stops the question in hand: kindly, then by ending the engine. Says whether the engine, and the last answer with it, is gone. */
  stop(): Promise<"stopped" | "ended">;
  /** Another engine, with tables read afresh; answers are gone. */
  renew(): Promise<void>;
};

/** A question that was stopped is not a failure. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** What a person loaded, put into the copy before it is locked. */
export type Loader = (engine: Engine) => Promise<void>;

/** A quarter of what the browser grants: an answer that does not fit is refused, and the tables stay. */
const memoryLimit = "1GB";
/** A kind stop is heard in some 20 ms (measured); a person may wait 100. */
const patienceMs = 60;

export function openWorkshop(loaders: () => Promise<Loader[]>): Workshop {
  let live = start(loaders);
  let working: Promise<unknown> = Promise.resolve();
  let given = 0;
  const restart = async () => {
    const ended = live;
    live = start(loaders);
    (await ended.catch(() => undefined))?.end(); // one that never started has nothing to end
  };
  return {
    async ask(question) {
      const { engine, ended } = await live;
      given += 1;
      const asked = answered(engine, question, given);
      working = asked.catch(() => undefined);
      return Promise.race([asked, ended]);
    },
    async page({ id, columns }, from, count) {
      const { engine, ended } = await live;
      const list = columns.map(({ name }, at) => `${quoted(name)}::varchar as c${at}`).join(", ");
      const sql = `select ${list} from ${tableOf(id)} where rowid >= $1 and rowid < $2 order by rowid`;
      const rows = await Promise.race([engine.rows(sql, [from, from + count]), ended]);
      return rows.map((row) => columns.map((_column, at) => text(row[`c${at}`])));
    },
    async schema() {
      const { engine, ended } = await live;
      return (await Promise.race([engine.rows(schemaSql), ended])).map((row) => ({
        table: String(row["table_name"]),
        rows: Number(row["rows"]),
        name: String(row["column_name"]),
        type: String(row["data_type"]),
      }));
    },
    tables: {
      async rows(sql, params) {
        const { engine, ended } = await live;
        return Promise.race([engine.rows(sql, params), ended]);
      },
    },
    async stop() {
      const { engine } = await live;
      const heard = engine.stop().then(() => working);
      const isHeard = await Promise.race([heard.then(() => true), after(patienceMs).then(() => false)]);
      if (!isHeard) await restart();
      return isHeard ? "stopped" : "ended";
    },
    renew: restart,
  };
}

type Live = { engine: StoppableEngine; ended: Promise<never>; end: () => void };

async function start(loaders: () => Promise<Loader[]>): Promise<Live> {
  const worker = startWorker();
  const [engine, files, own] = await Promise.all([openStoppable(worker), fetchFacts(), loaders()]);
  const loadTheRest = await loadFacts(engine, files);
  await loadTheRest();
  // oxlint-disable-next-line no-await-in-loop -- each is a transaction of the one connection
  for (const load of own) await load(engine);
  await engine.forgetFiles();
  await engine.run("create schema answers");
  await engine.run(`set memory_limit = '${memoryLimit}'`);
  await engine.run("set enable_external_access = false; set lock_configuration = true;");
  let tell: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => (tell = reject));
  ended.catch(() => undefined);
  worker.failed.catch((cause: unknown) => tell(new EngineGone(String(cause))));
  return {
    engine,
    ended,
    end: () => {
      engine.end();
      tell(new Stopped("the engine was ended"));
    },
  };
}

async function answered(engine: StoppableEngine, { form, sql }: Question, id: number): Promise<Answer> {
  const table = tableOf(id);
  await engine.send(`create table ${table} as ${source(form, await plan(engine, { form, sql }))}`);
  const others = await engine.rows(`${othersSql} and table_name <> 'a${id}'`);
  await Promise.all(others.map(({ drop }) => engine.run(String(drop))));
  const columns = await engine.rows(`describe ${table}`);
  const [counted] = await engine.rows(`select count(*)::double as rows from ${table}`);
  return {
    id,
    columns: columns.map((row) => column(row)),
    rows: Number(counted?.["rows"]),
  };
}

/** A plan comes as one text; the engine keeps no table of it, so its lines become one. */
async function plan(engine: StoppableEngine, { form, sql }: Question): Promise<string> {
  if (form !== "explain") return sql;
  const rows = await engine.send(sql);
  return rows
    .flatMap((row) => String(row["explain_value"]).trimEnd().split("\n"))
    .map((line, at) => `(${at + 1}, '${line.replaceAll("'", "''")}')`)
    .join(",\n");
}

/** The person's text stands on lines of its own: a comment that ends it ends there. */
function source(form: Form, sql: string): string {
  if (form === "select") return `(\n${sql}\n)`;
  if (form === "list") return `from (\n${sql}\n)`;
  return `from (values\n${sql}\n) plan(line, ${planColumn})`;
}

/** Lines above the person's text in what the engine reads and speaks of. */
export const linesBefore = (form: Form): number => (form === "explain" ? 0 : 1);

/** Answers are seen by every connection, and stand apart from the tables that a person asks for. */
const tableOf = (id: number): string => `answers.a${id}`;

const schemaSql = `select table_name, column_name, data_type, estimated_size::double as rows
from duckdb_columns() join duckdb_tables() using (schema_name, table_name)
where schema_name = 'main'
order by table_name, column_index`;

const othersSql =
  "select 'drop table answers.' || table_name as \"drop\" from duckdb_tables() where schema_name = 'answers'";

function column(row: Row): AnswerColumn {
  const type = String(row["column_type"]);
  return { name: String(row["column_name"]), type, kind: kindOfType(type) };
}

const text = (cell: Row[string] | undefined): AnswerCell => (cell === null || cell === undefined ? null : String(cell));
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

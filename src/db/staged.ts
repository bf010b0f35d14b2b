import type { Content } from "../intake/content";
import type { Answer } from "../intake/question";
import type { Recipe } from "../intake/recipe";
import type { Engine } from "./database";
import { createOwn, inTurn, type OwnRows } from "./dropped";
import { type FastFile, loadFast } from "./fast-road";
import { quoted } from "./sql";

/** Tables that the database has read while a person looks at the reading, and that wait for what a person makes of them, by the id of their file. */

/** A file, and what its reading went by: another reading has other rows. */
export type ReadAs = { id: string; answers: readonly Answer[]; recipe?: Recipe };

type Waiting = { table: string; how: string };

const waiting = new WeakMap<Engine, Map<string, Waiting>>();
let tables = 0;

const tablesOf = (engine: Engine): Map<string, Waiting> => {
  const known = waiting.get(engine) ?? new Map<string, Waiting>();
  waiting.set(engine, known);
  return known;
};

const howOf = ({ answers, recipe }: ReadAs): string => JSON.stringify([answers, recipe]);

/** A name that no table of a person has: theirs are of letters, digits and low lines. */
function newName(): string {
  tables += 1;
  return `staged~${tables}`;
}

/**
 * Reads a file into a table that waits, unless it is no longer wanted by then. Gives the reason when the file must take the careful road
 * instead; then there is no table.
 */
export async function stage(
  engine: Engine,
  as: ReadAs,
  { text, ...planned }: Omit<FastFile, "file" | "table"> & { text: Content },
  isWanted: () => boolean,
): Promise<string | undefined> {
  await dropStaged(engine, as.id);
  const table = newName();
  const file = `${table}.csv`;
  const reason = await inTurn(engine, async () => {
    // The engine takes the bytes that it is given.
    await engine.register(file, text instanceof Uint8Array ? text.slice() : text);
    try {
      return await loadFast(engine, { file, table, ...planned });
    } finally {
      await engine.release(file);
    }
  });
  if (reason === undefined) await keep(engine, as, table, isWanted);
  return reason;
}

/** Puts the rows of a table of its own into a table that waits. Rejects with the engine's reason, and then there is no table. */
export async function stageRows(engine: Engine, as: ReadAs, own: OwnRows, isWanted: () => boolean): Promise<void> {
  await dropStaged(engine, as.id);
  const table = newName();
  await inTurn(engine, async () => {
    try {
      await createOwn(engine, { ...own, table });
    } catch (cause) {
      await engine.run(`drop table if exists ${quoted(table)}`);
      throw cause;
    }
  });
  await keep(engine, as, table, isWanted);
}

async function keep(engine: Engine, as: ReadAs, table: string, isWanted: () => boolean): Promise<void> {
  if (isWanted()) tablesOf(engine).set(as.id, { table, how: howOf(as) });
  else await inTurn(engine, () => engine.run(`drop table if exists ${quoted(table)}`));
}

/** The table that waits for a file, however it was read. */
export const stagedTable = (engine: Engine, id: string): string | undefined => tablesOf(engine).get(id)?.table;

/** The table that waits for a file that was read in this way. */
export function stagedAs(engine: Engine, as: ReadAs): string | undefined {
  const found = tablesOf(engine).get(as.id);
  return found?.how === howOf(as) ? found.table : undefined;
}

/** The table has another name now, and is nobody's business here. */
export const forgetStaged = (engine: Engine, id: string): void => void tablesOf(engine).delete(id);

/** Takes the table that waits out, if there is one. */
export async function dropStaged(engine: Engine, id: string): Promise<void> {
  const table = stagedTable(engine, id);
  forgetStaged(engine, id);
  if (table !== undefined) await inTurn(engine, () => engine.run(`drop table if exists ${quoted(table)}`));
}

import type { Content } from "../intake/content";
import type { Engine } from "./database";
import { createOwn, inTurn, type OwnRows } from "./dropped";
import { type FastFile, loadFast } from "./fast-road";
import { quoted } from "./sql";

/** Tables that the database has read while a person looks at the reading, and that wait for what a person makes of them, by the id of their file. */

const waiting = new WeakMap<Engine, Map<string, string>>();
let tables = 0;

const tablesOf = (engine: Engine): Map<string, string> => {
  const known = waiting.get(engine) ?? new Map<string, string>();
  waiting.set(engine, known);
  return known;
};

/** Reads a file into a table that waits. Gives the reason when the file must take the careful road instead; then there is no table. */
export async function stage(
  engine: Engine,
  id: string,
  { text, ...planned }: Omit<FastFile, "file" | "table"> & { text: Content },
): Promise<string | undefined> {
  await dropStaged(engine, id);
  tables += 1;
  const [file, table] = [`staged-${tables}.csv`, `staged_${tables}`];
  const reason = await inTurn(engine, async () => {
    // The engine takes the bytes that it is given.
    await engine.register(file, text instanceof Uint8Array ? text.slice() : text);
    try {
      return await loadFast(engine, { file, table, ...planned });
    } finally {
      await engine.release(file);
    }
  });
  if (reason === undefined) tablesOf(engine).set(id, table);
  return reason;
}

/** Puts the rows of a table of its own into a table that waits. Rejects with the engine's reason, and then there is no table. */
export async function stageRows(engine: Engine, id: string, own: OwnRows): Promise<void> {
  await dropStaged(engine, id);
  tables += 1;
  const table = `staged_${tables}`;
  await inTurn(engine, async () => {
    try {
      await createOwn(engine, { ...own, table });
    } catch (cause) {
      await engine.run(`drop table if exists ${quoted(table)}`);
      throw cause;
    }
  });
  tablesOf(engine).set(id, table);
}

/** The table that waits for a file. */
export const stagedTable = (engine: Engine, id: string): string | undefined => tablesOf(engine).get(id);

/** The table has another name now, and is nobody's business here. */
export const forgetStaged = (engine: Engine, id: string): void => void tablesOf(engine).delete(id);

/** Takes the table that waits out, if there is one. */
export async function dropStaged(engine: Engine, id: string): Promise<void> {
  const table = stagedTable(engine, id);
  forgetStaged(engine, id);
  if (table !== undefined) await inTurn(engine, () => engine.run(`drop table if exists ${quoted(table)}`));
}

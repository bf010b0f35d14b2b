import type { Engine } from "../db/database";
import { type DroppedRows, type DroppedSource, insertDropped, removeDropped } from "../db/dropped";
import { dropStaged, forgetStaged, stage, stagedAs, stageRows } from "../db/staged";
import type { Mapping } from "../domain/mapping";
import type { Ask, FastRead, Outcome, Progress, Step, Told } from "../import/messages";
import { Cancelled, type Job, type Reader } from "../import/reader";

/**
 * A file through the reading worker and, when it is large and clean, through the database behind it. Both must find the same, else the file
 * is read again with care. A wish to stop is answered at once: the worker is ended, and what the database is at is dropped behind.
 */

/**
 * Where a job stands. `fast`: what a pass over the bytes has found, while the database reads on. `trouble`: why the database could not take the
 * rows while a person looks; Load tries again.
 */
export type Stand = { step: Step; progress?: Progress; fast?: FastRead; trouble?: unknown };
export type OnStep = (at: Stand) => void;

export type Roads = {
  read(engine: Engine, ask: Ask, mapping: Mapping | undefined, onStep?: OnStep): Job<Outcome>;
  /** Puts the rows of a file into the tables, as mapped; gives what the fast road has found, if it was taken. */
  load(engine: Engine, ask: Ask, as: Loading, onStep?: OnStep): Job<FastRead | undefined>;
};

/** `sources`: the file, and the files that it takes up. */
type Loading = { mapping: Mapping; sources: DroppedSource[] };

export const newRoads = (reader: Reader): Roads => ({
  read: (engine, ask, mapping, onStep = ignore) =>
    stoppable(async (run) => {
      if (!ask.fast && mapping === undefined) await dropStaged(engine, ask.id); // of an earlier reading
      return agreed(engine, ask, (asked, onTold) => reader.read(asked, mapping, onTold), { ...run, onStep });
    }),
  load: (engine, ask, as, onStep = ignore) =>
    stoppable((run) => loaded(engine, ask, { ...as, reader }, { ...run, onStep })),
});

const ignore = (): void => undefined;

/** Work that can be stopped: `onStop` takes what ends the part that it is at. */
type Run = { onStop: (end: () => void) => void; isStopped: () => boolean };
type Watched = Run & { onStep: OnStep };

function stoppable<Result>(work: (run: Run) => Promise<Result>): Job<Result> {
  let isStopped = false;
  let end = ignore;
  let giveUp = ignore;
  const result = new Promise<Result>((resolve, reject) => {
    giveUp = () => reject(new Cancelled());
    work({ onStop: (next) => void (end = next), isStopped: () => isStopped }).then(resolve, reject);
  });
  const cancel = (): void => {
    isStopped = true;
    end();
    giveUp();
  };
  return { result, cancel };
}

type Start<Found> = (ask: Ask, onTold: (told: Told) => void) => Job<Found>;

/** One job of the worker, with the database reading behind it where that is planned; again with care when the two do not agree. */
async function agreed<Found extends { fast?: FastRead }>(
  engine: Engine,
  ask: Ask,
  start: Start<Found>,
  run: Watched,
): Promise<Found> {
  let staging: Promise<string | undefined> | undefined;
  let isOver = false;
  const isWanted = (): boolean => !isOver && !run.isStopped();
  const job = start(ask, (told) => {
    if (told.kind === "planned") staging = stage(engine, ask, told.planned, isWanted);
    else if (told.kind === "written")
      staging = stageRows(engine, ask, told.own, isWanted).then(
        () => undefined,
        (trouble: unknown) => {
          run.onStep({ step: "database", trouble });
          return undefined;
        },
      );
    else {
      const { kind: _kind, ...at } = told;
      run.onStep(at);
    }
  });
  run.onStop(job.cancel);
  const found = await job.result.catch((cause: unknown) => {
    isOver = true; // what the database is at is dropped when it is done
    staging?.catch(ignore);
    throw cause;
  });
  if (staging === undefined) return found;
  run.onStep({ step: "database", ...(found.fast && { fast: found.fast }) });
  const reason = await staging;
  if (run.isStopped()) throw new Cancelled();
  if (reason === undefined) return found;
  const { fast: _fast, ...rest } = ask;
  return agreed(engine, { ...rest, careful: reason }, start, run);
}

async function loaded(
  engine: Engine,
  ask: Ask,
  { mapping, sources, reader }: Loading & { reader: Reader },
  run: Watched,
): Promise<FastRead | undefined> {
  const { rows, fast } = await rowsOf(engine, ask, { mapping, reader }, run);
  run.onStep({ step: "writing" });
  await insertDropped(engine, sources, rows, run.isStopped);
  if (rows.own && "staged" in rows.own) forgetStaged(engine, ask.id);
  else await dropStaged(engine, ask.id);
  if (run.isStopped()) await takenBack(engine, ask, { mapping, sources, reader });
  return fast;
}

/** Rows that went in when it was too late to stop them, out again; the file that they took up has all of its own again. */
async function takenBack(
  engine: Engine,
  { id, earlier }: Ask,
  { mapping, sources, reader }: Loading & { reader: Reader },
): Promise<void> {
  await removeDropped(engine, [id], mapping.to === "own" && !earlier ? mapping.table : undefined);
  const unstoppable = { onStep: ignore, onStop: ignore, isStopped: () => false };
  if (earlier) await loaded(engine, earlier.ask, { ...earlier, sources: sources.slice(1), reader }, unstoppable);
}

/** The rows of a file; the table that the database has read itself is taken as it is. */
async function rowsOf(
  engine: Engine,
  ask: Ask,
  { mapping, reader }: Pick<Loading, "mapping"> & { reader: Reader },
  run: Watched,
): Promise<{ rows: DroppedRows; fast: FastRead | undefined }> {
  const own = (staged: string) => ({ tables: [], own: { table: mapping.table, staged } });
  const waiting = mapping.to === "own" && !ask.earlier && !ask.revision ? stagedAs(engine, ask) : undefined;
  if (waiting !== undefined) return { rows: own(waiting), fast: ask.fast };
  const found = await agreed(engine, ask, (asked, onTold) => reader.load(asked, mapping, onTold), run);
  const staged = mapping.to === "own" && found.fast ? stagedAs(engine, ask) : undefined;
  const { tables, own: text, fast } = found;
  return { rows: staged === undefined ? { tables, ...(text && { own: text }) } : own(staged), fast };
}

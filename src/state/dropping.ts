import type { Engine } from "../db/database";
import { freeTableName, removeDropped } from "../db/dropped";
import { dropStaged } from "../db/staged";
import type { Known, Mapping } from "../domain/mapping";
import type { Ask, Comparison, FastRead, Taken } from "../import/messages";
import { Cancelled, type Job, newReader } from "../import/reader";
import { startReadingWorker } from "../import/start-worker";
import { isEdit } from "../intake/edits";
import type { Answer } from "../intake/question";
import type { Recipe } from "../intake/recipe";
import { type Incoming, newFile, printed, withPrint } from "./incoming";
import { alike, standAlone } from "./alike";
import {
  type Dropped,
  type ReadingState,
  allDropped,
  droppedFile,
  forgetDropped,
  putDropped,
  setReading,
  useDropped,
} from "./dropped";
import { factsToday, refreshFacts } from "./facts";
import { likeOf } from "./likely";
import { chainOf, earlierOf, headOf, headsOf, revisionOf, sourceOf } from "./revising";
import { type OnStep, newRoads } from "./roads";
import { useApp } from "./store";
import { troubleOf } from "./trouble";

/** What a person does with files: drop, answer, map, load, take out again. Loaded with the first file. */

const reader = newReader(startReadingWorker);
const roads = newRoads(reader);

/** Where files are likely to be dropped, the reading worker starts before them. */
export const awaitFiles = (): void => reader.warm();

/** Takes files in and reads them, one after the other. Gives the id of the first one. */
export async function drop(incoming: Incoming[], recipe?: Recipe): Promise<string | undefined> {
  const made = await Promise.all(incoming.map(newFile));
  const files = made.map((file) => (recipe ? { ...file, recipe } : file));
  for (const file of files) {
    if (droppedFile(file.id) !== undefined) continue;
    putDropped(file);
    void read(file);
  }
  return files[0]?.id;
}

/** Answers a question and reads the file again with the answer. */
export function answer(id: string, given: Answer): void {
  const file = droppedFile(id);
  if (file) reread({ ...file, answers: [...file.answers.filter((each) => !isSame(each, given)), given] });
}

/** Takes all answers to questions back; what was changed by hand stays. */
export function askAgain(id: string): void {
  const file = droppedFile(id);
  if (file) reread({ ...file, answers: file.answers.filter(isEdit) });
}

/** Takes one answer or change back. */
export function takeBack(id: string, given: Omit<Answer, "choice">): void {
  const file = droppedFile(id);
  if (file) reread({ ...file, answers: file.answers.filter((each) => !isSame(each, given)) });
}

/** Reads a file again; one that was loaded is put into the tables again too. */
export function readAgain(id: string): void {
  const file = droppedFile(id);
  if (file?.mapping) void restore(file);
  else if (file) reread(file);
}

/** Takes another mapping at once, and shows what it makes of the rows as soon as that is known; nothing is loaded yet. */
export function remap(id: string, mapping: Mapping): void {
  const file = droppedFile(id);
  const state = useDropped.getState().readings.get(id);
  if (file === undefined || state?.is !== "read") return;
  setReading(id, { is: "read", outcome: { ...state.outcome, mapping } });
  void read(file, { mapping, fast: state.outcome.fast });
}

/** Loads the rows of a file as mapped; the figures follow on every screen. */
export async function load(id: string, mapping: Mapping): Promise<void> {
  const file = droppedFile(id);
  const before = useDropped.getState().readings.get(id);
  if (file === undefined || before?.is !== "read") return;
  const { outcome } = before;
  try {
    const engine = await useApp.getState().database;
    const revision = revisionOf(file, likeOf(file, outcome));
    const revised = { ...file, mapping, ...(revision && { revision }) };
    const taken = earlierOf(revised, allDropped())?.mapping?.table;
    const table = mapping.to === "own" ? (taken ?? (await freeTableName(engine, mapping.table))) : mapping.table;
    await put({ ...revised, mapping: { ...mapping, table } }, outcome.fast, (cancel) => (at) => {
      setReading(id, { ...at, is: "loading", outcome, cancel });
    });
    setReading(id, { is: "read", outcome: { ...outcome, mapping } });
    await refreshFacts();
  } catch (cause) {
    const trouble = cause instanceof Cancelled ? undefined : troubleOf(cause);
    setReading(id, { is: "read", outcome, ...(trouble !== undefined && { trouble }) });
  }
}

/** Takes the rows of a file out of the tables; the file stays, and files that it took up have all their rows again. */
export async function unload(id: string): Promise<void> {
  const file = droppedFile(id);
  if (file?.mapping === undefined) return;
  const { mapping, ...rest } = file;
  const engine = await useApp.getState().database;
  const chain = chainOf(headOf(file, allDropped()), allDropped()).map((each) => each.id);
  await removeDropped(engine, chain, mapping.to === "own" ? mapping.table : undefined);
  putDropped(rest);
  for (const head of headsOf(allDropped())) if (chain.includes(head.id)) await loadInto(engine, head);
  await refreshFacts();
}

/** Holds a file, as it is mapped, against the one that it takes up. */
export async function compare(file: Dropped, mapping: Mapping): Promise<Job<Comparison>> {
  const { ask } = await takenOf({ ...file, mapping }, allDropped());
  return reader.compare(ask, mapping);
}

/** Takes a file out, and its rows with it. */
export async function remove(id: string): Promise<void> {
  const state = useDropped.getState().readings.get(id);
  if (state && "cancel" in state) state.cancel();
  await unload(id);
  await dropStaged(await useApp.getState().database, id);
  forgetDropped(id);
}

/** Puts a file that was kept elsewhere back as it was: its rows into the tables when it had been loaded. @public for what keeps files */
export async function restore(file: Dropped): Promise<void> {
  putDropped(file);
  if (file.mapping === undefined) return read(file);
  let fast: FastRead | undefined;
  try {
    fast = await put(file);
    await refreshFacts();
  } catch (cause) {
    setReading(file.id, { is: "failed", message: troubleOf(cause), isOut: true });
    throw cause;
  }
  await read(file, { mapping: file.mapping, fast });
}

/** Puts the rows of a file, as it was mapped, into an engine: that of the app, or a copy of it. */
export async function loadInto(
  engine: Engine,
  file: Dropped,
  fast?: FastRead,
  { watch = () => () => undefined, files = allDropped() }: Among = {},
): Promise<FastRead | undefined> {
  const { mapping } = file;
  if (mapping === undefined) return undefined;
  const { ask } = await takenOf({ ...file, mapping }, files, fast);
  const sources = chainOf(file, files).map(sourceOf);
  const job = roads.load(engine, ask, { mapping, sources }, (at) => told(at));
  const told = watch(job.cancel);
  told({ step: "reading" });
  return job.result;
}

/** Follows a job, once there is a way to stop it. */
type Watch = (cancel: () => void) => OnStep;
type Among = { watch?: Watch | undefined; files?: Dropped[] };

/** The rows of a file into the tables of the app, with those of the files around it, and the file into the store. */
async function put(file: Dropped, fast?: FastRead, watch?: Watch): Promise<FastRead | undefined> {
  const files = [...allDropped().filter(({ id }) => id !== file.id), file];
  const head = headOf(file, files);
  const found = await loadInto(await useApp.getState().database, head, head === file ? fast : undefined, {
    watch,
    files,
  });
  putDropped(file);
  return head === file ? found : undefined;
}

function reread(file: Dropped): void {
  putDropped(file);
  void read(file);
}

/** The last reading asked for of each file: what comes of an earlier one is too late. */
const lastAsked = new Map<string, number>();

/** What ends the last reading of each file. One of a small file that stays on screen is soon done, and worth no new worker. */
const jobs = new Map<string, { cancel: () => void }>();

type How = { mapping?: Mapping | undefined; fast?: FastRead | undefined; like?: string | undefined };

/** `like` names the file whose recipe or mapping was taken over. A file that is read with a mapping stays on screen meanwhile. */
async function read(asked: Dropped, { mapping, fast, like: name }: How = {}): Promise<void> {
  const { id } = asked;
  const mine = (lastAsked.get(id) ?? 0) + 1;
  lastAsked.set(id, mine);
  const show = (state: ReadingState): void => {
    if (lastAsked.get(id) === mine && droppedFile(id)) setReading(id, state);
  };
  jobs.get(id)?.cancel();
  try {
    const isShown = mapping !== undefined || fast !== undefined;
    const [engine, ask] = [await useApp.getState().database, await askOf(asked, fast)];
    if (lastAsked.get(id) !== mine) return;
    let trouble: string | undefined;
    const job = roads.read(engine, ask, mapping, ({ trouble: cause, ...at }) => {
      if (cause !== undefined) trouble = troubleOf(cause);
      if (!isShown) show({ ...at, is: "reading", cancel: job.cancel });
    });
    if (!isShown) show({ is: "reading", step: "reading", cancel: job.cancel });
    jobs.set(id, { cancel: () => (isShown && !fast ? undefined : job.cancel()) });
    const { sha256, ...outcome } = await job.result;
    const file = withPrint(asked, sha256);
    const like = mapping === undefined ? alike(file, outcome) : undefined;
    if (like?.recipe) return await read(withRecipe(file, like.recipe), { like: like.name });
    show({ is: "read", outcome, ...(name !== undefined && { like: name }), ...(trouble !== undefined && { trouble }) });
    if (outcome.fast && outcome.mapping === undefined) return await read(file, { fast: outcome.fast, like: name });
    if (like?.mapping) await read(file, { mapping: like.mapping, like: like.name, fast: outcome.fast });
  } catch (cause) {
    show(cause instanceof Cancelled ? { is: "cancelled" } : { is: "failed", message: troubleOf(cause) });
    await printed(id).catch(() => undefined); // bytes that cannot be read are told by the reading
  }
}

function withRecipe(file: Dropped, recipe: Recipe): Dropped {
  const taken = { ...file, recipe };
  putDropped(taken);
  return taken;
}

/** Reads a file by a recipe that a person brought. */
export function readBy(id: string, recipe: Recipe): void {
  const file = droppedFile(id);
  if (file && file.mapping === undefined) reread({ ...file, recipe });
}

/** Reads a file by its own evidence, and asks what that leaves open. */
export function readWithout(id: string): void {
  const file = droppedFile(id);
  if (file === undefined) return;
  const { recipe: _recipe, ...own } = file;
  standAlone(id);
  reread(own);
}

async function askOf(file: Dropped, fast?: FastRead): Promise<Ask> {
  const { id, name, bytes, droppedAt, answers, recipe, sha256 } = file;
  return {
    id,
    name,
    bytes,
    droppedAt,
    answers,
    known: await known(),
    isNew: sha256 === "",
    ...(recipe && { recipe }),
    ...(fast && { fast }),
  };
}

/** A file with the files that it takes up. */
async function takenOf(file: Dropped & { mapping: Mapping }, files: Dropped[], fast?: FastRead): Promise<Taken> {
  const earlier = earlierOf(file, files);
  const ask = await askOf(file, fast);
  const before = earlier?.mapping && (await takenOf({ ...earlier, mapping: earlier.mapping }, files));
  return {
    ask: { ...ask, ...(file.revision && { revision: file.revision }), ...(before && { earlier: before }) },
    mapping: file.mapping,
  };
}

/** Names that rows may be about: ports one by one, not the totals of several. */
async function known(): Promise<Known> {
  const { ports, lines } = await factsToday();
  return { ports, lines };
}

const isSame = (one: Answer, other: Omit<Answer, "choice">): boolean =>
  one.about === other.about && one.column === other.column && one.line === other.line;

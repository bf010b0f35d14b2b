import { create } from "zustand";
import { type Database, QueryError } from "../db/database";
import {
  type Answer,
  type Loader,
  type SchemaColumn,
  Stopped,
  type Workshop,
  linesBefore,
  openWorkshop,
} from "../db/workshop";
import { EngineGone, isBroken } from "../db/watch";
import type { AnswerCell } from "../query/columns";
import { type Problem, problemOf } from "../query/problem";
import { type Judged, judge } from "../query/statement";
import { type DroppedState, allDropped, useDropped } from "./dropped";
import { remember } from "./query-history";
import { headsOf } from "./revising";

/** A person's own questions: the text in hand, what became of it, and the engine that it is put to. */

export type { Answer } from "../db/workshop";
export type Refused = Extract<Judged, { is: "refused" }>;
export type Outcome =
  | { is: "none" }
  | { is: "running"; since: number }
  | { is: "stopped"; lost: boolean }
  | { is: "refused"; refused: Refused }
  | { is: "failed"; problem: Problem };

export type WorkshopState = {
  outcome: Outcome;
  /** The text that was put last. */
  asked: string | undefined;
  /** The last answer, with the question it answers and the time it took; a later question that fails leaves it. */
  answer: (Answer & { sql: string; ms: number }) | undefined;
  schema: SchemaColumn[];
};

export const useWorkshop = create<WorkshopState>(() => ({
  outcome: { is: "none" },
  asked: undefined,
  answer: undefined,
  schema: [],
}));

let workshop: Workshop | undefined;
let stopping: Promise<unknown> = Promise.resolve();

/** Opened when the screen is first looked at; its tables are known a second later. */
function opened(): Workshop {
  workshop ??= openWorkshop(loaders);
  return workshop;
}

/** The files that a person loaded, one after the other. */
async function loaders(): Promise<Loader[]> {
  const files = headsOf(allDropped());
  if (files.length === 0) return [];
  const { loadInto } = await import("./dropping");
  return [
    (engine) =>
      files.reduce((before, file) => before.then(async () => void (await loadInto(engine, file))), Promise.resolve()),
  ];
}

const loadedIn = ({ files }: DroppedState): string =>
  JSON.stringify(files.flatMap(({ id, mapping, revision }) => (mapping ? [[id, mapping, revision]] : [])));

/** A file loaded or taken out: the copy is made afresh, and the question that was answered or in hand is put to it. */
useDropped.subscribe((now, before) => {
  if (workshop && loadedIn(now) !== loadedIn(before)) void askAgain();
});

async function askAgain(): Promise<void> {
  const { asked, outcome, answer } = useWorkshop.getState();
  const again = outcome.is === "running" ? asked : answer?.sql;
  await renew();
  await readSchema();
  const now = useWorkshop.getState();
  const isWanted = now.asked === asked && now.outcome.is !== "stopped"; // a person may have stopped it, or asked something else
  if (again !== undefined && isWanted) await put(again);
}

export async function readSchema(): Promise<void> {
  try {
    useWorkshop.setState({ schema: await opened().schema() });
  } catch (cause) {
    useWorkshop.setState({ outcome: failed(cause, "", 0) });
  }
}

/** Puts a question; what it may not ask is refused before the engine hears of it. */
export async function run(text: string): Promise<void> {
  if (useWorkshop.getState().outcome.is !== "running") await put(text);
}

async function put(text: string): Promise<void> {
  useWorkshop.setState({ asked: text });
  const judged = judge(text);
  if (judged.is === "refused") {
    useWorkshop.setState({ outcome: { is: "refused", refused: judged } });
    return;
  }
  const since = performance.now();
  useWorkshop.setState({ outcome: { is: "running", since } });
  try {
    await stopping;
    const answer = await opened().ask(judged);
    const ms = performance.now() - since;
    useWorkshop.setState({ outcome: { is: "none" }, answer: { ...answer, sql: text, ms } });
    remember({ sql: text, rows: answer.rows, ms, at: new Date().toISOString() });
  } catch (cause) {
    if (useWorkshop.getState().outcome.is !== "running" || cause instanceof Stopped) return; // by a person, or to be put again
    const outcome = failed(cause, judged.sql, linesBefore(judged.form));
    useWorkshop.setState({ outcome });
    if (cause instanceof EngineGone || (outcome.is === "failed" && isBroken(outcome.problem.said))) await renew();
  }
}

/** Stops the question in hand. What the engine answers afterwards is not heard. */
export async function stop(): Promise<void> {
  if (useWorkshop.getState().outcome.is !== "running") return;
  useWorkshop.setState({ outcome: { is: "stopped", lost: false } });
  const stopped = opened().stop();
  stopping = stopped.catch(() => undefined);
  if ((await stopped) === "stopped") return;
  useWorkshop.setState(({ answer }) => ({ answer: undefined, outcome: { is: "stopped", lost: answer !== undefined } }));
}

async function renew(): Promise<void> {
  useWorkshop.setState({ answer: undefined });
  await opened().renew();
}

export const page = (answer: Answer, from: number, count: number): Promise<AnswerCell[][]> =>
  opened().page(answer, from, count);

/** The same tables for the tool's own questions about them. */
export const heldDatabase = (): Database => opened().tables;

/** The judge's text begins where the person's does, so places are the same in both. */
function failed(cause: unknown, sql: string, before: number): Outcome {
  const message = cause instanceof QueryError || cause instanceof Error ? cause.message : String(cause);
  return { is: "failed", problem: problemOf(message, sql, before) };
}

import type { Mapping } from "../domain/mapping";
import type { Ask, Comparison, Load, Outcome, Reply, Request, Told } from "./messages";

/**
 * The door to the reading worker: one job at a time, in order, each with its steps, its result and a way to stop it. Stopping ends the
 * worker at once; the next job starts another. A worker that dies fails the job it was at, and never leaves a promise hanging.
 */

/** What this file needs of a worker. */
export type ReadingWorker = EventTarget & {
  postMessage(request: Request, transfer: Transferable[]): void;
  terminate(): void;
};

export type Job<Result> = { result: Promise<Result>; cancel: () => void };

export type Reader = {
  /** Reads a file and says what it is taken for, or what the mapping of a person makes of it. */
  read(ask: Ask, mapping: Mapping | undefined, onTold?: OnTold): Job<Outcome>;
  /** Reads a file again, as answered, into the rows of the tables it is mapped to. */
  load(ask: Ask, mapping: Mapping, onTold?: OnTold): Job<Load>;
  /** Holds a file against the one that it takes up. */
  compare(ask: Ask, mapping: Mapping): Job<Comparison>;
  /** Starts the worker before the first file comes. One that cannot be started is told with the file. */
  warm(): void;
};

/** The job was stopped by a person. */
export class Cancelled extends Error {}

/** The worker could not be started, or ended without an answer. */
export class WorkerDied extends Error {}

type OnTold = (told: Told) => void;
type Settled = Exclude<Reply, Told>;
type Waiting = { request: Request; onTold: OnTold; settle: (reply: Settled) => void; fail: (reason: Error) => void };

/** A reader whose worker is started when the first file comes, or when that is likely. */
export function newReader(start: () => ReadingWorker): Reader {
  const queue = new Map<number, Waiting>();
  let worker: ReadingWorker | undefined;
  let jobs = 0;

  const current = (): Waiting | undefined => queue.values().next().value;
  const done = ({ request }: Waiting): void => {
    queue.delete(request.job);
    send();
  };
  const failed = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    const first = current();
    first?.fail(reason);
    if (first) done(first);
  };
  const heard = ({ data }: MessageEvent<Reply>): void => {
    const first = current();
    if (first?.request.job !== data.job) return;
    if (data.kind === "step" || data.kind === "planned" || data.kind === "written") return first.onTold(data);
    first.settle(data);
    done(first);
  };
  const send = (): void => {
    const first = current();
    if (first === undefined) return;
    try {
      worker ??= wired(start(), heard, failed);
      worker.postMessage(first.request, []);
    } catch (cause) {
      failed(new WorkerDied(cause instanceof Error ? cause.message : String(cause)));
    }
  };
  const put = <Result>(request: Request, onTold: OnTold, resultOf: (reply: Settled) => Result | undefined) => {
    const result = new Promise<Result>((resolve, reject) => {
      queue.set(request.job, { request, onTold, fail: reject, settle: settling(resolve, reject, resultOf) });
    });
    if (queue.size === 1) send();
    return { result, cancel: () => cancel(request.job) };
  };
  const cancel = (job: number): void => {
    const waiting = queue.get(job);
    if (waiting === undefined) return;
    if (waiting === current()) return failed(new Cancelled());
    waiting.fail(new Cancelled());
    queue.delete(job);
  };
  const warm = (): void => {
    try {
      worker ??= wired(start(), heard, failed);
    } catch {
      worker = undefined;
    }
  };
  return { ...requests(put, () => (jobs += 1)), warm };
}

type Put = <Result>(request: Request, onTold: OnTold, resultOf: (reply: Settled) => Result | undefined) => Job<Result>;

/** What can be asked, each with the reply that answers it. */
const requests = (put: Put, next: () => number): Omit<Reader, "warm"> => ({
  read: (ask, mapping, onTold = ignore) =>
    put({ kind: "read", job: next(), ask, ...(mapping && { mapping }) }, onTold, (reply) =>
      reply.kind === "read" ? reply.outcome : undefined,
    ),
  load: (ask, mapping, onTold = ignore) =>
    put({ kind: "load", job: next(), ask, mapping }, onTold, (reply) =>
      reply.kind === "loaded" ? reply.load : undefined,
    ),
  compare: (ask, mapping) =>
    put({ kind: "compare", job: next(), ask, mapping }, ignore, (reply) =>
      reply.kind === "compared" ? reply.comparison : undefined,
    ),
});

const ignore = (): void => undefined;

function wired(
  worker: ReadingWorker,
  heard: (event: MessageEvent<Reply>) => void,
  failed: (reason: Error) => void,
): ReadingWorker {
  worker.addEventListener("message", (event) => heard(event as MessageEvent<Reply>));
  worker.addEventListener("error", (event) =>
    failed(new WorkerDied(("message" in event && String(event.message)) || "the reading worker ended")),
  );
  worker.addEventListener("messageerror", () =>
    failed(new WorkerDied("the answer of the reading worker could not be read")),
  );
  return worker;
}

const settling =
  <Result>(
    resolve: (result: Result) => void,
    reject: (reason: Error) => void,
    resultOf: (reply: Settled) => Result | undefined,
  ) =>
  (reply: Settled): void => {
    const result = resultOf(reply);
    if (result !== undefined) resolve(result);
    else reject(new WorkerDied(reply.kind === "failed" ? reply.message : "an answer to another question"));
  };

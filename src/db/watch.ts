import type { Engine } from "./database";

/** An engine in a worker can be silent for long, break or end: who asks it is told, and is never left waiting for one that is gone. */

/** answers: it has spoken again. silent: something is asked and nothing was heard for a while. gone: it has ended, or broken. */
export type News = "answers" | "silent" | "gone";

export type LiveEngine = Engine & {
  /** Tells what becomes of it from now on. */
  listen(tell: (news: News) => void): void;
  /** Ends it: everything that it was asked is refused. */
  end(): void;
};

/** What was asked of an engine that has ended. */
export class EngineGone extends Error {
  override name = "EngineGone";
}

/** A person is told after this long: an engine that is busy cannot be told from one that hangs, so that they choose. */
const silenceMs = 4000;

/** A clean refusal leaves an engine whole; these words mean that it is not. */
export const isBroken = (said: string): boolean =>
  /out of bounds|unreachable|Maximum call stack|failed to allocate|table index|null function/i.test(said);

/** `failed` rejects when its worker does; `end` ends the worker. */
export function watched(engine: Engine, failed: Promise<never>, end: () => void): LiveEngine {
  let tell: (news: News) => void = () => undefined;
  let isOver = false;
  let refuse: (reason: Error) => void = () => undefined;
  const over = new Promise<never>((_resolve, reject) => (refuse = reject));
  over.catch(() => undefined);
  const stop = (reason: string): void => {
    if (isOver) return;
    isOver = true;
    end();
    refuse(new EngineGone(reason));
  };
  const lost = (cause: unknown): void => {
    if (isOver) return;
    stop(messageOf(cause));
    tell("gone");
  };
  failed.catch(lost);
  const patience = waiting((news) => !isOver && tell(news));
  const asked = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isOver) return over;
    patience.asked();
    try {
      return await Promise.race([work(), over]);
    } catch (cause) {
      if (isBroken(messageOf(cause))) lost(cause);
      throw cause;
    } finally {
      patience.heard();
    }
  };
  return {
    register: (name, bytes) => asked(() => engine.register(name, bytes)),
    release: (name) => asked(() => engine.release(name)),
    run: (script) => asked(() => engine.run(script)),
    rows: (sql, params) => asked(() => engine.rows(sql, params)),
    listen: (told) => void (tell = told),
    end: () => stop("the engine was ended"),
  };
}

/** Counts what is asked and not answered, and how long nothing has been heard. */
function waiting(tell: (news: News) => void): { asked(): void; heard(): void } {
  let open = 0;
  let isSilent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    clearTimeout(timer);
    if (open > 0) timer = setTimeout(() => tell(((isSilent = true), "silent")), silenceMs);
  };
  return {
    asked: () => {
      open += 1;
      if (open === 1) arm();
    },
    heard: () => {
      open -= 1;
      if (isSilent) tell("answers");
      isSilent = false;
      arm();
    },
  };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

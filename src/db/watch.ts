import type { Engine } from "./database";

/** An engine in a worker can be silent for long, break or end: who asks it is told, and is never left waiting for one that is gone. */

/** answers: it has spoken again. silent: something is asked and nothing was heard for a while. gone: it has ended, broken, or is held for hung. */
export type News = "answers" | "silent" | "gone";

export type LiveEngine = Engine & {
  /** Tells what becomes of it from now on, and at once when it is gone already. */
  listen(tell: (news: News) => void): void;
  /** Ends it: everything that it was asked is refused. */
  end(): void;
};

/** What was asked of an engine that has ended. */
export class EngineGone extends Error {
  override name = "EngineGone";
}

/** What the engine itself refuses, and may quote a person's cell in, begins with its kind. */
const isRefusal = (said: string): boolean => /^[A-Z]\w*( \w+)* Error: /.test(said);

/** Its memory only ever grows: one that has run out of it is worth less than another. */
export const isOutOfMemory = (said: string): boolean =>
  said.startsWith("Out of Memory Error") ||
  (!isRefusal(said) && /out of memory|failed to allocate|bad_alloc|Array buffer allocation/i.test(said));

/** A clean refusal leaves an engine whole; these words mean that it is not. */
export const isBroken = (said: string): boolean =>
  /^(FATAL|INTERNAL) Error/i.test(said) ||
  (!isRefusal(said) && /out of bounds|unreachable|Maximum call stack|table index|null function/i.test(said));

/** `failed` rejects when its worker does; `end` ends the worker. */
export function watched(engine: Engine, failed: Promise<never>, end: () => void): LiveEngine {
  let tell: (news: News) => void = () => undefined;
  let isOver = false;
  let isLost = false;
  let refuse: (reason: Error) => void = () => undefined;
  const over = new Promise<never>((_resolve, reject) => (refuse = reject));
  over.catch(() => undefined);
  const stop = (reason: string): void => {
    if (isOver) return;
    isOver = true;
    patience.end();
    end();
    refuse(new EngineGone(reason));
  };
  const lost = (reason: string): void => {
    if (isOver) return;
    isLost = true;
    stop(reason);
    tell("gone");
  };
  const patience = waiting((news) => {
    if (news === "gone") lost("the engine does not answer any more");
    else if (!isOver) tell(news);
  });
  failed.catch((cause: unknown) => lost(messageOf(cause)));
  const asked = async <T>(kind: Kind, call: () => Promise<T>): Promise<T> => {
    if (isOver) return over;
    patience.asked(kind);
    try {
      return await Promise.race([call(), over]);
    } catch (cause) {
      const said = messageOf(cause);
      if (isBroken(said) || isOutOfMemory(said)) lost(said);
      throw cause;
    } finally {
      patience.heard(kind);
    }
  };
  return {
    register: (name, content) => asked("work", () => engine.register(name, content)),
    release: (name) => asked("question", () => engine.release(name)),
    run: (script) => asked("work", () => engine.run(script)),
    rows: (sql, params) => asked("question", () => engine.rows(sql, params)),
    listen: (told) => {
      tell = told;
      if (isLost) tell("gone");
    },
    end: () => stop("the engine was ended"),
  };
}

/** Work is a person's file on its way in: it may take as long as it likes, and only a person ends it. */
type Kind = "work" | "question";

/** Silence is counted in beats of the page, not in time: a laptop that sleeps does not make an engine look hung. */
const beatMs = 1000;
/** A person is told after so many: an engine that is busy cannot be told from one that hangs, so that they may choose. */
const silentAfter = 4;
/** With mere questions open, an engine is held for hung after so many, or after so many times its longest silence before. */
const hungAfter = 20;
const timesLongest = 5;

/** Counts what is asked and not answered, and for how long nothing has been heard. */
function waiting(tell: (news: News) => void) {
  const open = { work: 0, question: 0 };
  let [quiet, longest] = [0, 0];
  let heart: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(heart);
    heart = undefined;
  };
  const beat = (): void => {
    quiet += 1;
    if (quiet === silentAfter) tell("silent");
    if (open.work === 0 && quiet >= Math.max(hungAfter, timesLongest * longest)) tell("gone");
  };
  return {
    asked: (kind: Kind): void => {
      open[kind] += 1;
      heart ??= setInterval(beat, beatMs);
    },
    heard: (kind: Kind): void => {
      open[kind] -= 1;
      if (quiet >= silentAfter) tell("answers");
      longest = Math.max(longest, quiet);
      quiet = 0;
      if (open.work + open.question === 0) end();
    },
    end,
  };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

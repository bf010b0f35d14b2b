import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Engine } from "../../src/db/database";
import { EngineGone, type News, isBroken, isOutOfMemory, watched } from "../../src/db/watch";

/** An engine whose answers the test gives, and what is told of it. */
function opened() {
  const answers: { give: (rows: []) => void; refuse: (cause: Error) => void }[] = [];
  const asked = <T>(): Promise<T> =>
    new Promise<T>((resolve, reject) => answers.push({ give: resolve as (rows: []) => void, refuse: reject }));
  const engine: Engine = { register: asked, release: asked, run: asked, rows: asked };
  let die: (cause: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (die = reject));
  const end = vi.fn<() => void>();
  const live = watched(engine, failed, end);
  const told: News[] = [];
  live.listen((news) => told.push(news));
  const answer = async () => {
    answers.shift()?.give([]);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { live, told, end, die, answer, answers };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (cause: unknown) => (cause instanceof EngineGone ? "gone" : String(cause)),
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an engine that is asked a question and says nothing", () => {
  it("is told to be silent within five seconds, and answers again", async () => {
    const { live, told, answer } = opened();
    const rows = live.rows("select 1");
    await seconds(5);
    expect(told).toEqual(["silent"]);
    await answer();
    expect([told, await outcome(rows)]).toEqual([["silent", "answers"], "answered"]);
  });

  it("is held for hung after a while, ended, and nothing waits for it", async () => {
    const { live, told, end } = opened();
    const asked = [live.rows("select 1"), live.rows("select 2")].map(outcome);
    await seconds(30);
    expect(told).toEqual(["silent", "gone"]);
    expect(end).toHaveBeenCalledOnce();
    expect(await Promise.all(asked)).toEqual(["gone", "gone"]);
    expect(await outcome(live.rows("select 3"))).toBe("gone");
  });

  it("is given much longer where it has been slow before", async () => {
    const { live, told, answer } = opened();
    void live.run("insert a large file");
    await seconds(8);
    await answer();
    void outcome(live.rows("select of the large file"));
    await seconds(30);
    expect(told).toEqual(["silent", "answers", "silent"]);
    await seconds(90);
    expect(told.at(-1)).toBe("gone");
  });
});

it("an engine at work on a file is never ended by itself: it is told to be silent, and a person may end it", async () => {
  const { live, told, answer } = opened();
  const work = outcome(live.run("insert a huge file"));
  void outcome(live.rows("select behind it"));
  await seconds(3600);
  expect(told).toEqual(["silent"]);
  await answer();
  expect(await work).toBe("answered");
});

it("an engine that nobody asks anything is not waited for", async () => {
  const { told } = opened();
  await seconds(3600);
  expect(told).toEqual([]);
});

it("an engine whose worker dies takes nobody with it", async () => {
  const { live, told, die } = opened();
  const asked = outcome(live.run("insert"));
  die(new Error("out of the blue"));
  expect(await asked).toBe("gone");
  expect(told).toEqual(["gone"]);
});

it("an engine that was gone before anybody listened says so to who listens", async () => {
  const { live, die } = opened();
  die(new Error("at the start"));
  await seconds(1);
  const told: News[] = [];
  live.listen((news) => told.push(news));
  expect(told).toEqual(["gone"]);
});

it("an engine that was ended on purpose is not mourned", async () => {
  const { live, told } = opened();
  const asked = outcome(live.rows("select 1"));
  live.end();
  expect([await asked, told]).toEqual(["gone", []]);
});

it.each([
  ["its memory does not suffice", "Out of Memory Error: Allocation failure"],
  ["its code met a trap", "memory access out of bounds"],
  ["it refuses to go on", "FATAL Error: database has been invalidated because of a previous fatal error"],
])("of an engine that says that %s the asker hears the reason, and others that it is gone", async (_why, said) => {
  const { live, told, answers } = opened();
  const [first, second] = [outcome(live.rows("select 1")), outcome(live.rows("select 2"))];
  answers[0]?.refuse(new Error(said));
  expect([await first, await second, told]).toEqual([`Error: ${said}`, "gone", ["gone"]]);
});

it.each([
  ["Parser Error: syntax error at or near"],
  ["Conversion Error: Could not convert string 'unreachable, out of memory, out of bounds' to INT32"],
  ["Invalid Input Error: failed to allocate is what the cell says"],
])("a refusal leaves the engine whole: %s", (said) => {
  expect([isBroken(said), isOutOfMemory(said)]).toEqual([false, false]);
});

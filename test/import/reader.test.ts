import { describe, expect, it } from "vitest";
import type { Ask, Reply, Request } from "../../src/import/messages";
import { Cancelled, newReader, type ReadingWorker, WorkerDied } from "../../src/import/reader";

/** A worker that answers when it is told to. */
type Staged = { worker: ReadingWorker; heard: Request[]; ended: boolean };

function stage() {
  const started: Staged[] = [];
  const start = (): ReadingWorker => {
    const heard: Request[] = [];
    const worker = Object.assign(new EventTarget(), {
      postMessage: (request: Request) => void heard.push(request),
      terminate: () => void (one.ended = true),
    });
    const one: Staged = { heard, ended: false, worker };
    started.push(one);
    return worker;
  };
  const say = (reply: Reply, at = started.length - 1): void =>
    void started[at]?.worker.dispatchEvent(new MessageEvent("message", { data: reply }));
  return { started, start, say };
}

const ask = (name: string): Ask => ({
  id: name,
  name,
  bytes: new Uint8Array(),
  droppedAt: "2026-11-23",
  answers: [],
  known: { ports: [], lines: [] },
});

const failed = (job: number): Reply => ({ job, kind: "failed", message: "no" });
const steps = (job: number): Reply => ({ job, kind: "step", step: "mapping" });
const outcome = { verdict: "accept" } as never;

describe("the door to the reading worker", () => {
  it("starts no worker before a file comes, and gives it one file after the other", async () => {
    const { started, start, say } = stage();
    const reader = newReader(start);
    expect(started).toHaveLength(0);
    const first = reader.read(ask("a"), undefined);
    const second = reader.read(ask("b"), undefined);
    expect(started[0]?.heard.map(({ ask: { name } }) => name)).toEqual(["a"]);
    say({ job: 1, kind: "read", outcome });
    expect(started[0]?.heard.map(({ ask: { name } }) => name)).toEqual(["a", "b"]);
    say({ job: 2, kind: "read", outcome });
    expect(await first.result).toBe(outcome);
    expect(await second.result).toBe(outcome);
    expect(started).toHaveLength(1);
  });

  it("tells the steps of the file that is being read", async () => {
    const { start, say } = stage();
    const told: string[] = [];
    const job = newReader(start).read(ask("a"), undefined, (said) =>
      told.push(said.kind === "step" ? said.step : said.kind),
    );
    say(steps(1));
    say({ job: 1, kind: "read", outcome });
    await job.result;
    expect(told).toEqual(["mapping"]);
  });

  it("ends the worker at once when the file it reads is cancelled, and reads the next one in another", async () => {
    const { started, start, say } = stage();
    const reader = newReader(start);
    const first = reader.read(ask("a"), undefined);
    const second = reader.read(ask("b"), undefined);
    first.cancel();
    await expect(first.result).rejects.toBeInstanceOf(Cancelled);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    say({ job: 1, kind: "read", outcome }, 0);
    say({ job: 2, kind: "read", outcome });
    expect(await second.result).toBe(outcome);
  });

  it("lets the worker go on when a file that waits is cancelled", async () => {
    const { started, start } = stage();
    const reader = newReader(start);
    void reader.read(ask("a"), undefined);
    const second = reader.read(ask("b"), undefined);
    second.cancel();
    await expect(second.result).rejects.toBeInstanceOf(Cancelled);
    expect(started.map(({ ended }) => ended)).toEqual([false]);
  });

  it.each([
    ["dies", Object.assign(new Event("error"), { message: "out of memory" })],
    ["sends what cannot be read", new Event("messageerror")],
  ])("leaves no promise hanging when the worker %s", async (_, event) => {
    const { started, start, say } = stage();
    const reader = newReader(start);
    const first = reader.read(ask("a"), undefined);
    const second = reader.load(ask("b"), { to: "own", roles: [], said: {}, table: "b" });
    started[0]?.worker.dispatchEvent(event);
    await expect(first.result).rejects.toBeInstanceOf(WorkerDied);
    expect(started).toHaveLength(2);
    say(failed(2));
    await expect(second.result).rejects.toThrow("no");
  });

  it("says so when no worker can be started", async () => {
    const reader = newReader(() => {
      throw new Error("blocked by the policy");
    });
    await expect(reader.read(ask("a"), undefined).result).rejects.toThrow("blocked by the policy");
  });
});

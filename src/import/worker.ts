import type { Reply, Request, Step } from "./messages";
import { loadOf, outcomeOf } from "./work";

/** The reading worker: files in, outcomes out. start-worker.ts starts it, reader.ts speaks to it. */

type Scope = EventTarget & { postMessage(reply: Reply, transfer: Transferable[]): void };

const scope = self as unknown as Scope; // the page's types know no worker's scope

scope.addEventListener("message", (event) => void answer((event as MessageEvent<Request>).data));

async function answer(request: Request): Promise<void> {
  const { job } = request;
  const say = (reply: Reply): void => scope.postMessage(reply, []);
  const tell = (step: Step): void => say({ job, kind: "step", step });
  try {
    if (request.kind === "read")
      say({ job, kind: "read", outcome: await outcomeOf(request.ask, tell, request.mapping) });
    else say({ job, kind: "loaded", load: await loadOf(request.ask, request.mapping, tell) });
  } catch (cause) {
    say({ job, kind: "failed", message: cause instanceof Error ? cause.message : String(cause) });
  }
}

import { answer } from "./answer";
import type { Reply, Request } from "./messages";

/** The reading worker: files in, outcomes out. start-worker.ts starts it, reader.ts speaks to it. */

type Scope = EventTarget & { postMessage(reply: Reply, transfer: Transferable[]): void };

const scope = self as unknown as Scope; // the page's types know no worker's scope

scope.addEventListener("message", (event) => {
  void answer((event as MessageEvent<Request>).data, (reply, handed) => scope.postMessage(reply, handed));
});

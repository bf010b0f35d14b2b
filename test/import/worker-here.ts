import { answer } from "../../src/import/answer";
import type { Request } from "../../src/import/messages";

/** The reading worker without a thread of its own: what it hears and says is copied, as between threads. */
export const startWorker = () =>
  Object.assign(new EventTarget(), {
    postMessage(this: EventTarget, request: Request) {
      const say = (data: unknown) => this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
      void Promise.resolve().then(() => answer(structuredClone(request), say));
    },
    terminate: () => undefined,
  });

import type { Reply, Request, Told } from "./messages";
import { comparisonOf } from "./compare";
import { loadOf, outcomeOf } from "./work";

/** Says a reply; what is handed over with it is no longer ours. */
type Say = (reply: Reply, handed: Transferable[]) => void;

/** One request of the page, answered: what the worker does, without a worker. Never throws. */
export async function answer(request: Request, say: Say): Promise<void> {
  const { job, ask } = request;
  const tell = (told: Told): void => say({ job, ...told }, []);
  try {
    if (request.kind === "read")
      return say({ job, kind: "read", outcome: await outcomeOf(ask, tell, request.mapping) }, []);
    if (request.kind === "compare")
      return say({ job, kind: "compared", comparison: await comparisonOf(request, tell) }, []);
    const load = await loadOf(ask, request.mapping, tell);
    say({ job, kind: "loaded", load }, [...load.tables, ...(load.own ? [load.own] : [])].map(bufferOf));
  } catch (cause) {
    say({ job, kind: "failed", message: cause instanceof Error ? cause.message : String(cause) }, []);
  }
}

const bufferOf = ({ bytes }: { bytes: Uint8Array<ArrayBuffer> }): ArrayBuffer => bytes.buffer;

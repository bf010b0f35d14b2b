import type { Reply, Request, Tell } from "./messages";
import { comparisonOf } from "./compare";
import { loadOf, outcomeOf } from "./work";

/** Says a reply; what is handed over with it is no longer ours. */
type Say = (reply: Reply, handed: Transferable[]) => void;

/** One request of the page, answered: what the worker does, without a worker. Never throws. */
export async function answer(request: Request, say: Say): Promise<void> {
  const { job, ask } = request;
  const tell = unhurried((told) => say({ job, ...told }, []));
  try {
    if (request.kind === "read")
      return say({ job, kind: "read", outcome: await outcomeOf(ask, tell, request.mapping) }, []);
    if (request.kind === "compare")
      return say({ job, kind: "compared", comparison: await comparisonOf(request, tell) }, []);
    const load = await loadOf(ask, request.mapping, tell);
    say({ job, kind: "loaded", load }, load.tables.map(bufferOf));
  } catch (cause) {
    say({ job, kind: "failed", message: cause instanceof Error ? cause.message : String(cause) }, []);
  }
}

/** A page that draws each of a hundred pieces has less time for the work itself: progress in between is not told. */
const betweenMs = 100;

function unhurried(tell: Tell): Tell {
  let last = -Infinity;
  return (told) => {
    const now = performance.now();
    if (told.kind === "step" && told.progress !== undefined) {
      if (now - last < betweenMs) return;
      last = now;
    }
    tell(told);
  };
}

const bufferOf = ({ bytes }: { bytes: Uint8Array<ArrayBuffer> }): ArrayBuffer => bytes.buffer;

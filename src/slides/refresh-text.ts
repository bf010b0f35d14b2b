import { bodyText, edit, rewriteBody } from "./text-body";
import { applied, figureEdits } from "./text-edits";
import type { Element } from "./xml";

/** A text of ours in a file: renewed where nobody touched it; in one that a person rewrote, the figures that they kept. */

export type Outcome =
  | { is: "same" }
  | { is: "renewed"; was: string; now: string }
  /** Rewritten by hand, and left so. `today` is what it would say. */
  | { is: "left"; today: string };

export function refreshText(body: Element, base: string, today: string): Outcome {
  const written = bodyText(body);
  if (base === today || written === today) return { is: "same" };
  if (written === base) {
    rewriteBody(body, today);
    return { is: "renewed", was: base, now: today };
  }
  const edits = figureEdits(base, today, written);
  if (edits.length === 0) return { is: "left", today };
  edit(body, edits);
  return { is: "renewed", was: written, now: applied(written, edits) };
}

import type { Mapping } from "../domain/mapping";
import { carefulLoad, carefulOutcome } from "./careful";
import { revisedLoad } from "./compare";
import { fastLoad, fastOutcome, readFast } from "./fast";
import type { Ask, Load, Outcome, Tell } from "./messages";

/**
 * The work itself, the same in the worker and in a test: a dropped file to what a screen shows, and to the rows that are loaded. A large
 * clean file takes the fast road; every other one, and what the fast road sends back, the careful one.
 */

/** What a file says and is taken for. `mapping` is what a person made of the proposal, if anything. */
export async function outcomeOf(ask: Ask, tell: Tell, mapping?: Mapping): Promise<Outcome> {
  tell({ kind: "step", step: "reading" });
  const found = await readFast(ask, tell, ask.fast === undefined); // what the database has read once it need not read again
  return "plan" in found
    ? fastOutcome(ask, found, tell, mapping)
    : carefulOutcome(withReason(ask, found), tell, mapping);
}

/** The rows that a mapping gives, as text for the database; those of a table of its own the database reads itself on the fast road. */
export async function loadOf(ask: Ask, mapping: Mapping, tell: Tell): Promise<Load> {
  tell({ kind: "step", step: "reading" });
  if (ask.earlier || ask.revision) return revisedLoad({ ask, mapping }, tell);
  const found = await readFast(ask, tell, mapping.to === "own");
  return "plan" in found
    ? fastLoad(ask, { read: found, mapping }, tell)
    : carefulLoad(withReason(ask, found), mapping, tell);
}

const withReason = (ask: Ask, { why }: { why: string | undefined }): Ask =>
  why === undefined ? ask : { ...ask, careful: why };

import { create } from "zustand";
import { type OwnTarget, targetMeasures, targetProblems } from "../domain/own-target";
import type { Draft } from "../domain/scenario-check";
import { draftOf, textOf } from "../domain/scenario-text";
import type { YearValue } from "../domain/target";

/**
 * What a person made and asked to keep on this device: targets, scenarios and decks, as versioned JSON under one key. Every value is checked on
 * reading; one that is not ours is told, not used, and not overwritten before something else is kept.
 */

/** A deck is the address of its set, with all that was changed of it. */
export type KeptDeck = { name: string; address: string };
export type Kept = { targets: OwnTarget[]; scenarios: Draft[]; decks: KeptDeck[] };

/** "refused": the browser gives no place to keep. "unreadable": what is there was not written by this version. */
export type KeptState = Kept & { trouble: "refused" | "unreadable" | undefined; dropped: number };

const key = "cap2m.kept";
const version = 1;
const none: Kept = { targets: [], scenarios: [], decks: [] };

export const useKept = create<KeptState>(() => read());

/** Keeps another state of things; false when the browser refuses. */
export function keep(part: Partial<Kept>): boolean {
  const { targets, scenarios, decks } = { ...useKept.getState(), ...part };
  try {
    localStorage.setItem(key, JSON.stringify({ version, targets, scenarios: scenarios.map(textOf), decks }));
  } catch {
    useKept.setState({ trouble: "refused" });
    return false;
  }
  useKept.setState({ targets, scenarios, decks, trouble: undefined, dropped: 0 });
  return true;
}

/** Another tab keeps too: what it wrote is read here. */
export function followKept(): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key) useKept.setState(read());
  };
  window.addEventListener("storage", follow);
  return () => window.removeEventListener("storage", follow);
}

function read(): KeptState {
  const { text, refused } = textKept();
  if (refused) return { ...none, trouble: "refused", dropped: 0 };
  return text === null ? { ...none, trouble: undefined, dropped: 0 } : readKept(text);
}

/** A browser may forbid even to look; there is no place to look where the page is drawn at build time. */
function textKept(): { text: string | null; refused: boolean } {
  try {
    return { text: typeof localStorage === "undefined" ? null : localStorage.getItem(key), refused: false };
  } catch {
    return { text: null, refused: true };
  }
}

/** Any text to what of it can be used. Single values that cannot be are dropped and counted. */
export function readKept(text: string): KeptState {
  const found = parsed(text);
  if (
    !isRecord(found) ||
    found["version"] !== version ||
    !Array.isArray(found["targets"]) ||
    !Array.isArray(found["scenarios"])
  )
    return { ...none, trouble: "unreadable", dropped: 0 };

  const targets = found["targets"].map(targetOf);
  const scenarios = found["scenarios"].map((each) => (typeof each === "string" ? draftOf(each) : undefined));
  const decks = Array.isArray(found["decks"]) ? found["decks"].map(deckOf) : [];
  const kept = {
    targets: targets.filter(isThere),
    scenarios: scenarios.filter(isThere),
    decks: decks.filter(isThere),
  };
  const all = targets.length + scenarios.length + decks.length;
  const dropped = all - kept.targets.length - kept.scenarios.length - kept.decks.length;
  return { ...kept, trouble: dropped > 0 ? "unreadable" : undefined, dropped };
}

/** Targets that come from elsewhere; those that are none are left out. */
export const readTargets = (found: unknown[]): OwnTarget[] => found.map(targetOf).filter(isThere);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function deckOf(found: unknown): KeptDeck | undefined {
  if (!isRecord(found)) return undefined;
  const { name, address } = found;
  return typeof name === "string" && typeof address === "string" && address.startsWith("#/slides")
    ? { name, address }
    : undefined;
}

function targetOf(found: unknown): OwnTarget | undefined {
  if (!isRecord(found)) return undefined;
  const { id, port, measure: given, value, year, base: from } = found as Record<keyof OwnTarget, unknown>;
  const measure = targetMeasures.find((each) => each === given);
  if (typeof id !== "string" || typeof port !== "string" || !/^[a-z-]+$/.test(port) || !measure) return undefined;
  if (typeof value !== "number" || typeof year !== "number") return undefined;
  const base = from === undefined ? undefined : yearValueOf(from);
  if ((from !== undefined && !base) || targetProblems({ value, year, base }).length > 0) return undefined;
  return { id, port, measure, value, year, ...(base && { base }) };
}

function yearValueOf(found: unknown): YearValue | undefined {
  if (!isRecord(found)) return undefined;
  const { year, value } = found;
  return typeof year === "number" &&
    typeof value === "number" &&
    Number.isInteger(year) &&
    value > 0 &&
    Number.isFinite(value)
    ? { year, value }
    : undefined;
}

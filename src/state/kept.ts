import { create } from "zustand";
import { type Clip, clipKey, clipOf } from "../domain/clip";
import { type OwnTarget, targetMeasures, targetProblems } from "../domain/own-target";
import type { Draft } from "../domain/scenario-check";
import { draftOf, textOf } from "../domain/scenario-text";
import type { YearValue } from "../domain/target";
import { copiedKept, copyKept } from "./kept-copy";

/**
 * What a person made and asked to keep on this device: targets, scenarios, decks and what was added to them, as versioned JSON under one key,
 * with a second copy (kept-copy.ts). Every value is checked on reading; one that is not ours is told, not used, and not overwritten before
 * something else is kept.
 */

/** A deck is the address of its set, with all that was changed of it. */
export type KeptDeck = { name: string; address: string };
/** `clips` are what was added to decks from the screens: the addresses of decks name them. */
export type Kept = { targets: OwnTarget[]; scenarios: Draft[]; decks: KeptDeck[]; clips: Clip[] };

/** "refused": the browser gives no place to keep. "unreadable": what is there was not written by this version. */
export type KeptState = Kept & {
  trouble: "refused" | "unreadable" | undefined;
  dropped: number;
  /** The second copy, where the first cannot be read. */
  copy?: Kept | undefined;
};

const key = "cap2m.kept";
const version = 1;
const none: Kept = { targets: [], scenarios: [], decks: [], clips: [] };

export const useKept = create<KeptState>(() => read());

/** Keeps another state of things; false when the browser refuses. */
export function keep(part: Partial<Kept>): boolean {
  const { targets, scenarios, decks, clips } = { ...useKept.getState(), ...part };
  const text = textOfKept({ targets, scenarios, decks, clips });
  try {
    localStorage.setItem(key, text);
  } catch {
    useKept.setState({ trouble: "refused" });
    return false;
  }
  written = copyKept(text);
  useKept.setState({ targets, scenarios, decks, clips, trouble: undefined, dropped: 0, copy: undefined });
  return true;
}

let written: Promise<void> = Promise.resolve();

/** The same, said only once both copies are written: a browser that is killed then loses nothing of it. */
export async function keepSafely(part: Partial<Kept>): Promise<boolean> {
  const done = keep(part);
  await written;
  return done;
}

/** The second copy, when the page opens: in the place of a first one that never reached the disk, offered where the first is damaged. */
export async function catchUp(): Promise<void> {
  const copy = await copiedKept();
  if (copy === undefined) return;
  const { trouble, dropped: _dropped, ...kept } = readKept(copy);
  if (trouble !== undefined) return;
  const here = textKept().text;
  if (useKept.getState().trouble === "unreadable") useKept.setState({ copy: kept });
  else if (here === null || isOlder(here, copy)) keep(kept);
}

function textOfKept({ targets, scenarios, decks, clips }: Kept): string {
  const made = { targets, scenarios: scenarios.map(textOf), decks, clips };
  return JSON.stringify({ version, at: Date.now(), sum: sumOf(made), ...made });
}

/** One bit that differs makes another sum (FNV-1a). Texts of before there were clips have none. */
function sumOf({ targets, scenarios, decks, clips }: Partial<Record<keyof Kept, unknown>>): number {
  const text = JSON.stringify([targets, scenarios, decks, ...(clips === undefined ? [] : [clips])]);
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

/** Texts of earlier versions of the tool do not say when they were written: what is here then counts. */
function isOlder(text: string, other: string): boolean {
  const [here, there] = [parsed(text), parsed(other)].map((found) => (isRecord(found) ? Number(found["at"]) : NaN));
  return here !== undefined && there !== undefined && here < there;
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
    !Array.isArray(found["scenarios"]) ||
    (found["sum"] !== undefined && found["sum"] !== sumOf(found))
  )
    return { ...none, trouble: "unreadable", dropped: 0 };

  const targets = found["targets"].map(targetOf);
  const scenarios = found["scenarios"].map((each) => (typeof each === "string" ? draftOf(each) : undefined));
  const decks = Array.isArray(found["decks"]) ? found["decks"].map(deckOf) : [];
  const clips = Array.isArray(found["clips"]) ? found["clips"].map(clipOf) : [];
  const kept = {
    targets: targets.filter(isThere),
    scenarios: scenarios.filter(isThere),
    decks: decks.filter(isThere),
    clips: clips.filter(isThere),
  };
  const dropped = [...targets, ...scenarios, ...decks, ...clips].filter((each) => each === undefined).length;
  return { ...kept, trouble: dropped > 0 ? "unreadable" : undefined, dropped };
}

/** Targets that come from elsewhere; those that are none are left out. */
export const readTargets = (found: unknown[]): OwnTarget[] => found.map(targetOf).filter(isThere);

/** Decks and what was added to them, from elsewhere; those that are none are left out. */
export const readDecks = (decks: unknown[], clips: unknown[]): Pick<Kept, "decks" | "clips"> => ({
  decks: decks.map(deckOf).filter(isThere),
  clips: clips.map(clipOf).filter(isThere),
});

/** Forgets a deck, and what no other deck shows. */
export function forgetDeck(name: string): boolean {
  const { decks, clips } = useKept.getState();
  const left = decks.filter((each) => each.name !== name);
  const isShown = ({ id }: Clip) =>
    [...left.map(({ address }) => address), location.hash].some((each) => each.includes(clipKey(id)));
  return keep({ decks: left, clips: clips.filter(isShown) });
}

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

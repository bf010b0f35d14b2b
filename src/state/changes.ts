import { create } from "zustand";
import type { KeptFile } from "../keep/kept-file";
import { become } from "./become";
import { type Dropped, allDropped, useDropped } from "./dropped";

/** Every change of the data: what was done to which file and when, and the way back and forth. */

export const changeKinds = ["dropped", "answered", "decided", "loaded", "unloaded", "removed", "opened"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type Change = { kind: ChangeKind; name: string; sha256: string; at: string };

type Step = { change: Change; before: KeptFile[]; after: KeptFile[] };
export type ChangesState = {
  past: Step[];
  future: Step[];
  isBusy: boolean;
  /** Newest first; kept on the device. */
  log: Change[];
};

const key = "cap2m.changes";
const most = 200;

export const useChanges = create<ChangesState>(() => ({ past: [], future: [], isBusy: false, log: readLog() }));

/** Files that are being put as they were, by id: what happens to them meanwhile is no step of a person. */
const quiet = new Map<string, number>();

export const isQuiet = (id: string): boolean => (quiet.get(id) ?? 0) > 0;

/** Follows the files from now on. */
export function followChanges(): void {
  useDropped.subscribe(({ files }, { files: before }) => {
    if (files === before) return;
    const change = changeBetween(before, files);
    if (change) record({ change, before, after: files });
    else printLog(files);
  });
}

/** The fingerprint of a heavy file comes behind its step. */
function printLog(files: Dropped[]): void {
  const { log } = useChanges.getState();
  const prints = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const isOpen = ({ kind, name, sha256 }: Change) => kind === "dropped" && sha256 === "" && !!prints.get(name);
  if (log.some(isOpen))
    keepLog(log.map((change) => (isOpen(change) ? { ...change, sha256: prints.get(change.name) ?? "" } : change)));
}

/** Work on these files that is no step of a person: they come back, or come from another tab. */
export async function quietly<T>(ids: string[], work: () => Promise<T>): Promise<T> {
  for (const id of ids) quiet.set(id, (quiet.get(id) ?? 0) + 1);
  try {
    return await work();
  } finally {
    for (const id of ids) quiet.set(id, (quiet.get(id) ?? 1) - 1);
    useDropped.setState({}); // Who waited for quiet looks again.
  }
}

/** All of the files as they were at another time; when one of them cannot be, all as they are now. */
async function quietlyBecome(files: KeptFile[]): Promise<void> {
  const before = allDropped();
  await quietly([...new Set([...before, ...files].map(({ id }) => id))], async () => {
    try {
      await become(files);
    } catch (cause) {
      await become(before);
      throw cause;
    }
  });
}

export async function undo(): Promise<void> {
  const { past, future } = useChanges.getState();
  const step = past.at(-1);
  if (step && (await goTo(step.before))) useChanges.setState({ past: past.slice(0, -1), future: [step, ...future] });
}

export async function redo(): Promise<void> {
  const { past, future } = useChanges.getState();
  const [step] = future;
  if (step && (await goTo(step.after))) useChanges.setState({ past: [...past, step], future: future.slice(1) });
}

/** Other files in place of those that are there, as one step. */
export async function replaceFiles(files: KeptFile[], name: string): Promise<void> {
  const before = allDropped();
  await quietlyBecome(files);
  record({ change: { kind: "opened", name, sha256: "", at: new Date().toISOString() }, before, after: allDropped() });
}

async function goTo(files: KeptFile[]): Promise<boolean> {
  if (useChanges.getState().isBusy) return false;
  useChanges.setState({ isBusy: true });
  try {
    await quietlyBecome(files);
    return true;
  } finally {
    useChanges.setState({ isBusy: false });
  }
}

function record(step: Step): void {
  useChanges.setState(({ past }) => ({ past: [...past, step], future: [] }));
  keepLog([step.change, ...useChanges.getState().log].slice(0, most));
}

function keepLog(log: Change[]): void {
  useChanges.setState({ log });
  try {
    localStorage.setItem(key, JSON.stringify(log));
  } catch {
    // Without this store the log lasts as long as the page.
  }
}

/** What one step did: at most one file differs. */
function changeBetween(before: Dropped[], after: Dropped[]): Change | undefined {
  const was = new Map(before.map((file) => [file.id, file]));
  const gone = before.find(({ id }) => after.every((file) => file.id !== id));
  const changed = after.find((file) => was.get(file.id) !== file) ?? gone;
  if (!changed) return undefined;
  const { name, sha256, id } = changed;
  if (isQuiet(id)) return undefined;
  const kind = gone ? "removed" : kindOf(was.get(id), changed);
  return kind && { kind, name, sha256, at: new Date().toISOString() };
}

function kindOf(before: Dropped | undefined, after: Dropped): ChangeKind | undefined {
  if (before === undefined) return "dropped";
  const mappings = [before.mapping, after.mapping].map((mapping) => mapping && JSON.stringify(mapping));
  if (mappings[0] !== mappings[1]) return after.mapping ? "loaded" : "unloaded";
  if (JSON.stringify(before.revision) !== JSON.stringify(after.revision)) return "decided";
  return JSON.stringify(before.answers) === JSON.stringify(after.answers) ? undefined : "answered";
}

function readLog(): Change[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? found.filter(isChange).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isChange(found: unknown): found is Change {
  if (typeof found !== "object" || found === null) return false;
  const { kind, name, sha256, at } = found as Record<keyof Change, unknown>;
  return (
    changeKinds.some((each) => each === kind) &&
    typeof name === "string" &&
    typeof sha256 === "string" &&
    typeof at === "string"
  );
}

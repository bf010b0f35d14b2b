import { create } from "zustand";
import { type Damaged, type Device, type KeepTrouble, NotKept, openDevice } from "../keep/device";
import type { KeptFile } from "../keep/kept-file";
import { bring } from "./become";
import { isQuiet, quietly } from "./changes";
import { type Dropped, allDropped, droppedFile, useDropped } from "./dropped";

import { remove } from "./dropping";

/**
 * Keeps dropped files on this device as they change, brings them back when the page does, and lets every tab know. What the device has
 * acknowledged is in `kept`; whatever it refuses stays in the page, and is told.
 */

export type KeepingState = {
  /** Ids of the files as the device has them. */
  kept: ReadonlySet<string>;
  trouble: KeepTrouble | undefined;
  /** Names of files that the device no longer has, though it had acknowledged them: the browser has cleared its store. */
  evicted: string[];
  /** Files that are not what was written. */
  damaged: Damaged[];
  /** Names of files that are there, but whose rows could not be put back. */
  unloaded: string[];
};

export const useKeeping = create<KeepingState>(() => ({
  kept: new Set(),
  trouble: undefined,
  evicted: [],
  damaged: [],
  unloaded: [],
}));

let device: Device | undefined;
/** The files as the device has them, by id. */
const written = new Map<string, Dropped>();
let queue: Promise<void> = Promise.resolve();

const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("cap2m.files");

export async function startKeeping(): Promise<void> {
  let files: KeptFile[] = [];
  try {
    device = await openDevice(letGo);
    files = await look(device);
  } catch (cause) {
    fail(cause);
  }
  const back = quietly(
    files.map(({ id }) => id),
    () => putBack(files),
  );
  useDropped.subscribe(() => sync());
  tabs?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") queue = queue.then(() => hear(data)).catch(fail);
  });
  sync();
  await back;
}

/** Tries again to keep what is only in the page: after room was made, or a permission given. */
export async function tryAgain(): Promise<void> {
  try {
    device ??= await openDevice(letGo);
    useKeeping.setState({ trouble: undefined });
    sync();
  } catch (cause) {
    fail(cause);
  }
}

/** The second copies in the place of the files that are damaged. */
export async function takeCopies(): Promise<void> {
  const copies = useKeeping.getState().damaged.flatMap(({ copy }) => copy ?? []);
  // oxlint-disable-next-line no-await-in-loop -- the tables change one file at a time
  for (const copy of copies) await bring(copy);
}

/** What the device has, and what of it is gone or damaged. */
async function look({ read }: Device): Promise<KeptFile[]> {
  const { files, damaged } = await read();
  for (const file of files) written.set(file.id, file);
  const named = notedNames();
  const there = new Set(files.map(({ id }) => id));
  const found = new Set([...files, ...damaged].map(({ id }) => id));
  const evicted = Object.entries(named).flatMap(([id, name]) => (found.has(id) ? [] : [name]));
  useKeeping.setState({ kept: there, damaged, evicted });
  noteNames();
  return files;
}

/** A file whose rows cannot be put back keeps its place, and the others come. */
async function putBack(files: KeptFile[]): Promise<void> {
  for (const file of files)
    try {
      await bring(file);
    } catch {
      if (!droppedFile(file.id)) written.delete(file.id); // What was never shown is not erased.
      useKeeping.setState(({ unloaded }) => ({ unloaded: [...unloaded, file.name] }));
    }
}

/** A file of which something newer was said is kept only once the device has that too. */
function tellKept(): void {
  const kept = allDropped().filter((file) => written.get(file.id) === file);
  useKeeping.setState({ kept: new Set(kept.map(({ id }) => id)) });
}

/** Writes what differs from what the device has, in order. */
function sync(): void {
  tellKept();
  queue = queue.then(() => writeChanges()).catch(fail);
}

async function writeChanges(): Promise<void> {
  const now = new Map(allDropped().map((file) => [file.id, file]));
  for (const [id, file] of now)
    if (written.get(id) !== file && file.sha256 !== "" && !isQuiet(id)) await alone(() => write(file));
  for (const id of written.keys()) if (!now.has(id) && !isQuiet(id)) await alone(() => erase(id));
}

async function write(file: Dropped): Promise<void> {
  if (!device) return;
  await device.keep(file);
  const isFirst = written.size === 0;
  written.set(file.id, file);
  acknowledged(file.id);
  if (isFirst) await navigator.storage?.persist?.().catch(() => false);
}

async function erase(id: string): Promise<void> {
  if (!device) return;
  await device.forget(id);
  written.delete(id);
  acknowledged(id);
}

function acknowledged(id: string): void {
  useKeeping.setState(({ damaged }) => ({ trouble: undefined, damaged: damaged.filter((each) => each.id !== id) }));
  tellKept();
  noteNames();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin only
  tabs?.postMessage(id);
}

/** Another tab has written: what it wrote is read from the device, which is where tabs agree. */
async function hear(id: string): Promise<void> {
  const file = await device?.find(id);
  if (file) written.set(id, file);
  else written.delete(id);
  await quietly([id], () => (file ? bring(file) : remove(id)));
  const now = droppedFile(id);
  if (now) written.set(id, now);
  tellKept();
}

function letGo(trouble: KeepTrouble): void {
  device = undefined;
  useKeeping.setState({ trouble });
}

function fail(cause: unknown): void {
  useKeeping.setState({ trouble: cause instanceof NotKept ? cause.trouble : "broken" });
}

/** One tab at a time writes. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  typeof navigator.locks === "undefined" ? work() : (navigator.locks.request("cap2m.files", work) as Promise<T>);

/** The names of what is kept, in the other store of the browser: what says that something was there when it is gone. */
const namesKey = "cap2m.file-names";

function noteNames(): void {
  try {
    localStorage.setItem(
      namesKey,
      JSON.stringify(Object.fromEntries([...written].map(([id, { name }]) => [id, name]))),
    );
  } catch {
    // Without this store an eviction is not noticed; nothing else depends on it.
  }
}

function notedNames(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(namesKey) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

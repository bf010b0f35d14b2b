import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { sizeOf } from "../intake/content";
import { sha256Of } from "../intake/fingerprint";
import { type KeptFile, type KeptNote, isRecord, keptNote } from "./kept-file";

/**
 * Files on this device, each written twice in one step, and short texts: the door to idb. Every failure says which of the ways it is that a
 * browser does not keep.
 */

/**
 * absent: the browser has no such store. denied: it refuses it (private window, settings). full: no room is left. newer: a later version of
 * the tool has written there. broken: the store fails in a way of its own.
 */
export type KeepTrouble = "absent" | "denied" | "full" | "newer" | "broken";

export class NotKept extends Error {
  override name = "NotKept";
  readonly trouble: KeepTrouble;
  constructor(trouble: KeepTrouble, cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** A file that is not what was written: its name, and its second copy where that one is whole. */
export type Damaged = { id: string; name: string; copy?: KeptFile };

export type Device = {
  /** Every file that is what was written, oldest first, and those that are not. */
  read(): Promise<{ files: KeptFile[]; damaged: Damaged[] }>;
  find(id: string): Promise<KeptFile | undefined>;
  /** Resolves when the browser says that it is written. */
  keep(file: KeptFile): Promise<void>;
  forget(id: string): Promise<void>;
  /** A short text under a name, and back. */
  note(name: string, text: string): Promise<void>;
  noted(name: string): Promise<string | undefined>;
};

interface Stores extends DBSchema {
  files: { key: string; value: unknown };
  copies: { key: string; value: unknown };
  notes: { key: string; value: string };
}

/** Version 1 had no copies and no notes. */
const version = 2;

/** A larger file is written once: two of them would take the room of another. */
const copiedUpTo = 50_000_000;

/** Throws NotKept. `onLost` is called when the store is taken away: by a later version of the tool, in another tab, or by the browser. */
export async function openDevice(onLost: (trouble: KeepTrouble) => void, name = "cap2m"): Promise<Device> {
  if (typeof indexedDB === "undefined") throw new NotKept("absent", undefined);
  const database = await told(() =>
    openDB<Stores>(name, version, {
      upgrade: (upgraded, before) => {
        if (before < 1) upgraded.createObjectStore("files", { keyPath: "id" });
        upgraded.createObjectStore("copies", { keyPath: "id" });
        upgraded.createObjectStore("notes");
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        onLost("newer");
      },
      terminated: () => onLost("broken"),
    }),
  );
  return {
    read: () => told(() => readAll(database)),
    find: (id) => told(async () => checked(await database.get("files", id))),
    keep: (file) => told(() => write(database, file)),
    forget: (id) => told(() => erase(database, id)),
    note: (about, text) => told(() => writeNote(database, about, text)),
    noted: (about) => told(() => database.get("notes", about)),
  };
}

async function write(database: IDBPDatabase<Stores>, file: KeptFile): Promise<void> {
  const record = { ...file, sum: await sumOf(file) };
  await inOneStep(database, async (files, copies) => {
    await files.put(record);
    await (sizeOf(file.bytes) <= copiedUpTo ? copies.put(record) : copies.delete(file.id));
  });
}

const erase = (database: IDBPDatabase<Stores>, id: string): Promise<void> =>
  inOneStep(database, async (files, copies) => {
    await files.delete(id);
    await copies.delete(id);
  });

type Writable<Name extends "files" | "copies"> = IDBPObjectStore<Stores, ("files" | "copies")[], Name, "readwrite">;

/** Both stores or neither, and on the disk before it is said to be. */
async function inOneStep(
  database: IDBPDatabase<Stores>,
  change: (files: Writable<"files">, copies: Writable<"copies">) => Promise<void>,
): Promise<void> {
  const step = database.transaction(["files", "copies"], "readwrite", { durability: "strict" });
  const done = step.done.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  try {
    await change(step.objectStore("files"), step.objectStore("copies"));
  } catch (cause) {
    giveUp(() => step.abort());
    throw cause;
  }
  const trouble = await done;
  if (trouble !== undefined) throw trouble;
}

async function writeNote(database: IDBPDatabase<Stores>, about: string, text: string): Promise<void> {
  const step = database.transaction("notes", "readwrite", { durability: "strict" });
  await Promise.all([step.store.put(text, about), step.done]);
}

/** A step that has failed by itself cannot be given up again. */
function giveUp(abort: () => void): void {
  try {
    abort();
  } catch {
    // It is over already.
  }
}

async function readAll(database: IDBPDatabase<Stores>): Promise<{ files: KeptFile[]; damaged: Damaged[] }> {
  const found = await database.getAll("files");
  const files = await Promise.all(found.map(checked));
  const broken = found.filter((_each, at) => files[at] === undefined);
  return {
    files: files.filter((file) => file !== undefined).toSorted((a, b) => a.droppedAt.localeCompare(b.droppedAt)),
    damaged: await Promise.all(
      broken.map(async (each) => {
        const id = idOf(each);
        const copy = await checked(await database.get("copies", id));
        return { id, name: copy?.name ?? nameOf(each), ...(copy && { copy }) };
      }),
    ),
  };
}

async function checked(found: unknown): Promise<KeptFile | undefined> {
  const note = keptNote(found);
  if (!isRecord(found) || note === undefined) return undefined;
  const { bytes, sum } = found;
  if (!(bytes instanceof Uint8Array || bytes instanceof Blob) || (await sha256Of(bytes)) !== note.sha256)
    return undefined;
  const isWhole = sum === undefined || sum === (await sumOf(note)); // version 1 wrote no sum
  return isWhole ? { ...note, bytes } : undefined;
}

/** The checksum of what was said of a file; that of its bytes is part of it. */
function sumOf({ id, name, sha256, droppedAt, answers, recipe, mapping, revision }: KeptNote): Promise<string> {
  const said = JSON.stringify([id, name, sha256, droppedAt, answers, recipe, mapping, ...(revision ? [revision] : [])]);
  return sha256Of(new TextEncoder().encode(said));
}

const idOf = (found: unknown): string => (isRecord(found) && typeof found["id"] === "string" ? found["id"] : "");

const nameOf = (found: unknown): string => {
  const name = isRecord(found) ? (found["name"] ?? found["id"]) : undefined;
  return typeof name === "string" ? name : "?";
};

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new NotKept(troubles[cause instanceof Error ? cause.name : ""] ?? "broken", cause);
  }
}

const troubles: Record<string, KeepTrouble> = {
  SecurityError: "denied",
  InvalidStateError: "denied",
  QuotaExceededError: "full",
  VersionError: "newer",
};

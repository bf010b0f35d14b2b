import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type KeptFile, isRecord, keptNote, sha256Of } from "./kept-file";

/** Files on this device: the door to idb. Every failure says which of the ways it is that a browser does not keep. */

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

export type Device = {
  /** Every file whose bytes are what they were, oldest first; the names of those that are not. */
  read(): Promise<{ files: KeptFile[]; damaged: string[] }>;
  find(id: string): Promise<KeptFile | undefined>;
  /** Resolves when the browser says that it is written. */
  keep(file: KeptFile): Promise<void>;
  forget(id: string): Promise<void>;
};

interface Stores extends DBSchema {
  files: { key: string; value: unknown };
}

const version = 1;

/** Throws NotKept. `onNewer` is called when a later version of the tool, in another tab, needs the store: this one lets go of it. */
export async function openDevice(onNewer: () => void, name = "cap2m"): Promise<Device> {
  if (typeof indexedDB === "undefined") throw new NotKept("absent", undefined);
  const database = await told(() =>
    openDB<Stores>(name, version, {
      upgrade: (upgraded) => void upgraded.createObjectStore("files", { keyPath: "id" }),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        onNewer();
      },
    }),
  );
  return {
    read: () => told(() => readAll(database)),
    find: (id) => told(async () => checked(await database.get("files", id))),
    keep: (file) => told(async () => void (await database.put("files", { ...file }))),
    forget: (id) => told(() => database.delete("files", id)),
  };
}

async function readAll(database: IDBPDatabase<Stores>): Promise<{ files: KeptFile[]; damaged: string[] }> {
  const found = await database.getAll("files");
  const files = await Promise.all(found.map(checked));
  return {
    files: files.filter((file) => file !== undefined).toSorted((a, b) => a.droppedAt.localeCompare(b.droppedAt)),
    damaged: found.filter((_each, at) => files[at] === undefined).map(nameOf),
  };
}

async function checked(found: unknown): Promise<KeptFile | undefined> {
  const note = keptNote(found);
  const bytes = isRecord(found) ? found["bytes"] : undefined;
  if (note === undefined || !(bytes instanceof Uint8Array || bytes instanceof Blob)) return undefined;
  return (await sha256Of(bytes)) === note.sha256 ? { ...note, bytes } : undefined;
}

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

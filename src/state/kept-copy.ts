import type { Device } from "../keep/device";

/**
 * A second copy of what is kept, in the store of the browser that is on the disk once it says so: the small store gets there some seconds
 * later, and a browser that is killed before has lost it. Where there is no such store, there is no second copy.
 */

const name = "kept";

export async function copyKept(text: string): Promise<void> {
  try {
    await (await device())?.note(name, text);
  } catch {
    opened = undefined; // The first copy stands; the next one tries again.
  }
}

export async function copiedKept(): Promise<string | undefined> {
  try {
    return await (await device())?.noted(name);
  } catch {
    return undefined;
  }
}

let opened: Promise<Device> | undefined;

/** Opened when something is first kept, or looked for. */
async function device(): Promise<Device | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  opened ??= import("../keep/device").then(({ openDevice }) => openDevice(() => (opened = undefined)));
  return opened;
}

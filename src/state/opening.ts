import { type Content, bytesOf, held } from "../intake/content";
import { onScreen, writeAddress } from "./address";
import { bringBack, isDeck } from "./returned-deck";
import { useApp } from "./store";

/** Files that come to the page, to the Data screen; a PowerPoint to the Slides. What reads them is fetched with the first one. */

export async function openDropped(files: File[]): Promise<void> {
  const deck = files.find(isDeck);
  if (deck) return bringBack(deck);
  const incoming = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await held(file) })));
  await openIncoming(incoming);
}

/** A text that was pasted, under a name that says so. */
export const openPasted = (name: string, text: string): Promise<void> =>
  openIncoming([{ name, bytes: new TextEncoder().encode(text) }]);

type Incoming = { name: string; bytes: Content };

async function openIncoming(incoming: Incoming[]): Promise<void> {
  if (incoming.length === 0) return;
  const { isBundle } = await import("../keep/bundle");
  const work = incoming.find(({ bytes }) => bytes instanceof Uint8Array && isBundle(bytes));
  if (work) {
    const { openWork } = await import("./opening-work");
    return openWork(work.name, await bytesOf(work.bytes));
  }
  const { dropWithRecipes } = await import("./recipes");
  const id = await dropWithRecipes(incoming);
  if (id !== undefined) location.hash = addressOfFile(id);
}

/** The Data screen with one file open. */
export function addressOfFile(id: string): string {
  return writeAddress({ ...onScreen(useApp.getState().view, "data"), file: id.slice(-12) });
}

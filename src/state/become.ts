import type { KeptFile } from "../keep/kept-file";
import { allDropped, droppedFile } from "./dropped";
import { remove, restore, unload } from "./dropping";

/** Makes the dropped files, and the tables with them, what they were at another time, in another tab or on another device. */
export async function become(wanted: KeptFile[]): Promise<void> {
  for (const file of allDropped()) if (!wanted.some(({ id }) => id === file.id)) await remove(file.id);
  // oxlint-disable-next-line no-await-in-loop -- the tables change one file at a time
  for (const file of wanted) await bring(file);
}

/** Puts one file as it was in the place of what is now said of it. */
export async function bring(file: KeptFile): Promise<void> {
  const now = droppedFile(file.id);
  if (now && isSame(now, file)) return;
  if (now?.mapping) await unload(file.id);
  await restore(file);
}

/** The bytes of one id are always the same: it is made of them. */
function isSame(one: KeptFile, other: KeptFile): boolean {
  const said = ({ name, answers, recipe, mapping, revision }: KeptFile) =>
    JSON.stringify([name, answers, recipe, mapping, revision]);
  return one === other || said(one) === said(other);
}

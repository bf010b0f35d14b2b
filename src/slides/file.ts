import type { Deck } from "./deck";
import { rawPackage } from "./pptx";
import { repaired } from "./repair";

/** A deck as the bytes of a .pptx that opens without repair. `day` (YYYY-MM-DD) is the date written in the file. */
export async function pptxOf(deck: Deck, day: string): Promise<Uint8Array> {
  const { bytes, made } = await rawPackage(deck);
  return repaired(bytes, made, day);
}

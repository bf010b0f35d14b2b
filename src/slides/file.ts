import type { Deck } from "./deck";
import { rawPackage } from "./pptx";
import { type Written, repaired } from "./repair";

/** A deck as the bytes of a .pptx that opens without repair, and that a refresh knows again. */
export async function pptxOf(deck: Deck, written: Written): Promise<Uint8Array> {
  const { bytes, made } = await rawPackage(deck, written.template);
  return repaired(bytes, made, written);
}

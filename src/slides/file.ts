import type { HouseTemplate } from "../domain/house-template";
import type { Deck } from "./deck";
import { rawPackage } from "./pptx";
import { repaired } from "./repair";

/** A deck as the bytes of a .pptx that opens without repair. `day` (YYYY-MM-DD) is the date written in the file; a template gives its colours, fonts and logo. */
export async function pptxOf(deck: Deck, day: string, template?: HouseTemplate): Promise<Uint8Array> {
  const { bytes, made } = await rawPackage(deck, template);
  return repaired(bytes, made, day, template);
}

import { save } from "../charts/download";
import type { HouseTemplate } from "../domain/house-template";
import type { Deck } from "../slides/deck";

/** Writes the deck to the disk of whoever asks. The writer is only loaded now; the name says for whom, in which language and of which day. */
export async function saveDeck(deck: Deck, template: HouseTemplate | undefined, address: string): Promise<string> {
  const { pptxOf } = await import("../slides/file");
  const day = new Date().toISOString().slice(0, 10);
  const bytes = await pptxOf(deck, { day, template, address });
  const name = `${deck.fileName}-${day}.pptx`;
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  save(new Blob([new Uint8Array(bytes)], { type }), name);
  return name;
}

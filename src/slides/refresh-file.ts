import { largestTemplate } from "../domain/house-template";
import type { RefreshProblem } from "../domain/refresh-problem";
import { type OfficeFile, Refused, officeFile } from "./office-file";
import type { Parts } from "./package";
import { type DeckRecord, recordIn } from "./record";

/** A deck that comes back: ours or not, and why it cannot be refreshed. */

export type OwnDeck = { name: string; parts: Parts; record: DeckRecord; recordName: string };

/** `size` is asked before a byte is read. */
export async function readDeck(
  file: Pick<File, "name" | "size" | "arrayBuffer">,
): Promise<{ deck: OwnDeck } | { refusal: RefreshProblem }> {
  if (file.size > largestTemplate) return { refusal: "large" };
  try {
    return deckIn(file.name, officeFile(file.name, new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (!(error instanceof Refused)) return { refusal: "damaged" };
    return { refusal: error.refusal === "themeless" ? "foreign" : error.refusal };
  }
}

/** Most that all parts together may come to. */
const mostUnpacked = 400_000_000;

function deckIn(name: string, { open, names }: OfficeFile): { deck: OwnDeck } | { refusal: RefreshProblem } {
  for (const recordName of names.filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    const found = recordIn(new TextDecoder().decode(open(recordName)));
    if (!found) continue;
    if (!("slides" in found)) return { refusal: "newer" };
    const parts: Parts = {};
    let unpacked = 0;
    for (const each of names) {
      const bytes = open(each) ?? new Uint8Array();
      unpacked += bytes.length;
      if (unpacked > mostUnpacked) throw new Refused("swollen");
      parts[each] = bytes;
    }
    return { deck: { name, parts, record: found, recordName } };
  }
  return { refusal: "foreign" };
}

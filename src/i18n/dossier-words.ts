import type { LanguageCode } from "../domain/view";
import { dossier as english } from "./en-dossier";
import { dossier as french } from "./fr-dossier";
import { frenchSpaces, typesetAll } from "./typeset";

export type DossierWords = typeof french;

/** The words of the dossier: apart from the others, as those of the Data screen are. */

const made: Partial<Record<LanguageCode, DossierWords>> = {};

export function dossierWords(code: LanguageCode): DossierWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

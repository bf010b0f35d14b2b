import type { LanguageCode } from "../domain/view";
import { keeping as english } from "./en-keep";
import { keeping as french } from "./fr-keep";
import { frenchSpaces, typesetAll } from "./typeset";

export type KeepWords = typeof french;

/** The words of what is kept: apart from the others, as those of the Data screen are. */

const made: Partial<Record<LanguageCode, KeepWords>> = {};

export function keepWords(code: LanguageCode): KeepWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

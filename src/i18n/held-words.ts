import type { LanguageCode } from "../domain/view";
import { held as english } from "./en-held";
import { held as french } from "./fr-held";
import { frenchSpaces, typesetAll } from "./typeset";

export type HeldWords = typeof french;

/** The words of the tables that the tool holds. */

const made: Partial<Record<LanguageCode, HeldWords>> = {};

export function heldWords(code: LanguageCode): HeldWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

import type { LanguageCode } from "../domain/view";
import { slides as english } from "./en-slides";
import { type SlideWords, slides as french } from "./fr-slides";
import { frenchSpaces, typesetAll } from "./typeset";

export type { SlideWords } from "./fr-slides";

/** The words of the slides: apart from the others, so that a page which shows none does not load them. */

const made: Partial<Record<LanguageCode, SlideWords>> = {};

export function slideWords(code: LanguageCode): SlideWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

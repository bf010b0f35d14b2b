import type { LanguageCode } from "../domain/view";
import { importing as english } from "./en-import";
import { type ImportWords, importing as french } from "./fr-import";
import { frenchSpaces, typesetAll } from "./typeset";

export type { ImportWords } from "./fr-import";

/** The words of the Data screen: apart from the others, so that a page which drops no file does not load them. */

const made: Partial<Record<LanguageCode, ImportWords>> = {};

export function importWords(code: LanguageCode): ImportWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

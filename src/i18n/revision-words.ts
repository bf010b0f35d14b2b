import type { LanguageCode } from "../domain/view";
import { revision as english } from "./en-revision";
import { type RevisionWords, revision as french } from "./fr-revision";
import { frenchSpaces, typesetAll } from "./typeset";

export type { RevisionWords } from "./fr-revision";

/** The words of what a file changes. */

const made: Partial<Record<LanguageCode, RevisionWords>> = {};

export function revisionWords(code: LanguageCode): RevisionWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

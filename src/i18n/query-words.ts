import type { LanguageCode } from "../domain/view";
import { query as english } from "./en-query";
import { query as french } from "./fr-query";
import { frenchSpaces, typesetAll } from "./typeset";

export type QueryWords = typeof french;

/** The words of the query screen: apart from the others, so that a page which does not show it does not load them. */

const made: Partial<Record<LanguageCode, QueryWords>> = {};

export function queryWords(code: LanguageCode): QueryWords {
  const words = made[code] ?? (code === "fr" ? typesetAll(french, frenchSpaces) : english);
  made[code] = words;
  return words;
}

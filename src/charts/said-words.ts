import type { Said } from "../domain/said";
import type { Language } from "../i18n/language";

/** A number as exactly as its page says it: "environ 70 000", "près de 99 000"; `text` where it is not a plain count. */
export function saidWords(said: Said, language: Language, text = language.count(said.value)): string {
  const words = language.say.biography.episodes;
  if (said.as === "nearly") return words.nearly(text);
  return said.as === "at least" ? words.atLeast(text) : language.worded(text, said.precision);
}

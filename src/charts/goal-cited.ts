import type { Source } from "../domain/figure";
import type { Language } from "../i18n/language";
import { citation } from "./ladder-content";

/** Several sources in one line, each once. */
export function citedAll(sources: Source[], language: Language): string {
  const all = [...new Set(sources.map((source) => citation(source, language)))];
  return all.length === 0 ? "" : language.say.overview.sources(all.join(language.code === "fr" ? "\u202f; " : "; "));
}

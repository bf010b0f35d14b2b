import type { Source } from "../domain/figure";
import { mission } from "../domain/mission";
import type { Language } from "../i18n/language";
import { citation } from "./ladder-content";

/** Sources in a line of the goal screen; the article, whose page nobody found, is named as what it is. */

export const cited = (source: Source, language: Language): string =>
  source.id === mission.article ? language.say.overview.ladder.articleDetail : citation(source, language);

export function citedAll(sources: Source[], language: Language): string {
  const all = [...new Set(sources.map((source) => cited(source, language)))];
  return all.length === 0 ? "" : language.say.overview.sources(all.join(language.code === "fr" ? "\u202f; " : "; "));
}

import { lineDeck } from "../../src/slides/deck-line";
import type { Deck } from "../../src/slides/deck";
import { subjectOf } from "../../src/slides/subject";
import { languagesByCode } from "../../src/i18n/language";
import { mission } from "../../src/domain/mission";
import type { LanguageCode } from "../../src/domain/view";
import { factsKnown } from "../facts-known";

/** The decks of the four lines of the mission, in both languages, on the eve of the mission and today. */

export type Known = { key: string; line: string; lang: LanguageCode; day: string | undefined; deck: Deck };

export async function missionDecks(): Promise<Known[]> {
  const days = [mission.eve, undefined];
  const known = await factsKnown(...days);
  return days.flatMap((day, at) => {
    const facts = known[at];
    if (!facts) return [];
    return mission.lines.flatMap((id) =>
      (["fr", "en"] as const).flatMap((lang) => {
        const line = facts.lines.find((each) => each.id === id);
        const subject = subjectOf(facts, { asOf: day, language: languagesByCode[lang] });
        const key = `${id}, ${lang}, ${day ?? "today"}`;
        return line ? [{ key, line: id, lang, day, deck: lineDeck(line, subject) }] : [];
      }),
    );
  });
}

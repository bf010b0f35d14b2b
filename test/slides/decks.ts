import type { Facts } from "../../src/domain/facts";
import { mission } from "../../src/domain/mission";
import type { LanguageCode } from "../../src/domain/view";
import { languagesByCode } from "../../src/i18n/language";
import type { Deck } from "../../src/slides/deck";
import { lineDeck } from "../../src/slides/deck-line";
import { packDeck } from "../../src/slides/deck-packs";
import { type Subject, subjectOf } from "../../src/slides/subject";
import { factsKnown } from "../facts-known";

/** The decks of the four lines of the mission and the two of the house, in both languages, on the eve of the mission and today. */

export type Known = { key: string; line: string; lang: LanguageCode; day: string | undefined; deck: Deck };

export const missionDecks = (): Promise<Known[]> =>
  decksOf(mission.lines, (id, facts, subject) => {
    const line = facts.lines.find((each) => each.id === id);
    return line && lineDeck(line, subject);
  });

/** The packs of the office and of the Club; `line` is the name of the pack. */
export const houseDecks = (): Promise<Known[]> =>
  decksOf(["office", "club"] as const, (pack, _facts, subject) => packDeck(pack, subject));

async function decksOf<T extends string>(
  ids: readonly T[],
  make: (id: T, facts: Facts, subject: Subject) => Deck | undefined,
): Promise<Known[]> {
  const days = [mission.eve, undefined];
  const known = await factsKnown(...days);
  return days.flatMap((day, at) =>
    ids.flatMap((id) =>
      (["fr", "en"] as const).flatMap((lang) => {
        const facts = known[at];
        if (!facts) return [];
        const deck = make(id, facts, subjectOf(facts, { asOf: day, language: languagesByCode[lang] }));
        return deck ? [{ key: `${id}, ${lang}, ${day ?? "today"}`, line: id, lang, day, deck }] : [];
      }),
    ),
  );
}

/** The deck of one line, in English, as of some days, in their order. */
export async function pitchesOf(id: string, ...days: (string | undefined)[]): Promise<Deck[]> {
  const known = await factsKnown(...days);
  return known.flatMap((facts, at) => {
    const line = facts.lines.find((each) => each.id === id);
    return line ? [lineDeck(line, subjectOf(facts, { asOf: days[at], language: languagesByCode.en }))] : [];
  });
}

import { beforeAll, describe, expect, it } from "vitest";
import type { LanguageCode } from "../../src/domain/view";
import { allSlides, longestTitle } from "../../src/slides/deck";
import type { Deck } from "../../src/slides/deck";
import { type Known, houseDecks } from "./decks";

let decks: Known[];
beforeAll(async () => {
  decks = await houseDecks();
});

const deckOf = (pack: string, lang: LanguageCode, day?: string): Deck => {
  const found = decks.find((each) => each.line === pack && each.lang === lang && each.day === day);
  if (!found) throw new Error(pack);
  return found.deck;
};
const titles = (deck: Deck) => deck.slides.map(({ id, title }) => `${id}: ${title.replace(/[\u00a0\u202f]/g, " ")}`);
const eve = "2017-11-04";

describe("the packs of the house", () => {
  it("tell the tourism office its month, on the eve of the mission", () => {
    const deck = deckOf("office", "en", eve);
    expect(titles(deck)).toEqual([
      "figure: Marseille counted 1.6m passenger movements in 2016, four times as many as in 2006",
      "road: Two million in 2020 asks for 10.1% a year from the 1.5m forecast for 2017",
      "bases: Two million in 2020 asks for 5.7% to 11.1% a year: the base decides",
      "announced: 11 of 22 forecasts for Marseille were above what came",
      "journal: Four dated facts in the twelve months to Nov 2017",
    ]);
    expect(deck.leftOut).toEqual([
      { id: "toDate", why: "no month or part of the year under way is published" },
      { id: "calls", why: "no scenario is chosen" },
    ]);
  });

  it("tell the Club's assembly its lines, and who to win back", () => {
    expect(titles(deckOf("club", "fr"))).toEqual(
      expect.arrayContaining([
        "ports: Compté de la même façon, Miami pèse deux Marseille, pas 3,3",
        "lines: Sept compagnies attestées à Marseille de 2020 à 2025, dont deux en tête de ligne",
        "win-back: À reconquérir : Carnival, Norwegian et Royal Caribbean viennent en tête",
      ]),
    );
  });

  it("have eight slides at most, titles of two lines, and a page behind every figure", () => {
    for (const { deck } of decks) {
      expect(deck.slides.length).toBeLessThanOrEqual(8);
      expect(allSlides(deck).filter(({ title }) => title.length > longestTitle)).toEqual([]);
      for (const { cited, source } of deck.slides) {
        expect(source).toMatch(/^Sources?\s?:/);
        expect(cited.length).toBeGreaterThan(0);
        expect(cited.every(({ evidence }) => evidence.length > 0)).toBe(true);
      }
    }
  });

  it("of a past day quote no page printed later", () => {
    const late = decks
      .filter(({ day }) => day !== undefined)
      .flatMap(({ deck }) => allSlides(deck))
      .flatMap(({ cited }) => cited.flatMap(({ evidence }) => evidence.map(({ source }) => source.publishedOn ?? "")));
    expect(late.filter((published) => published > eve)).toEqual([]);
  });
});

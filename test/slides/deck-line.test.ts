import { beforeAll, describe, expect, it } from "vitest";
import { allSlides, longestTitle } from "../../src/slides/deck";
import type { Deck, SlideId } from "../../src/slides/deck";
import type { LanguageCode } from "../../src/domain/view";
import { notesText } from "../../src/slides/made";
import { type Known, missionDecks } from "./decks";

let decks: Known[];
beforeAll(async () => {
  decks = await missionDecks();
});

const deckOf = (line: string, lang: LanguageCode, day?: string): Deck => {
  const found = decks.find((each) => each.line === line && each.lang === lang && each.day === day);
  if (!found) throw new Error(line);
  return found.deck;
};
const titleOf = (deck: Deck, id: SlideId) => plain(deck.slides.find((slide) => slide.id === id)?.title ?? "");
/** Spaces that do not break are written as plain ones here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const eve = "2017-11-04";

describe("the pitch for Royal Caribbean on the eve of the mission", () => {
  it.each([
    ["figure", "Marseille counted 1.6m passenger movements in 2016, four times as many as in 2006"],
    ["history", "You are on record at Marseille in 2012 and from 2014 to 2017, with 16 to 24 calls planned for 2013"],
    ["miami", "PortMiami saw about 750,000 of your passengers in 2016, and expected more than 1.8m a year from 2018"],
    ["ports", "Counted the same way, Miami weighs 1.8 Marseilles, not 3.1"],
    [
      "changes",
      "Since your embarkations of 2013, seven ships can berth at once and works have begun on the north pass",
    ],
    ["calls", "18 calls by Harmony of the Seas would bring 98,600 movements, 20% of what is missing to 2 million"],
    ["road", "Two million in 2020 asks for 10.1% a year from the 1.5m forecast for 2017"],
    ["ask", "Let us bring Royal Caribbean’s embarkations back to Marseille: four questions to settle together"],
  ] as const)("%s: %s", (id, title) => {
    expect(titleOf(deckOf("royal-caribbean", "en", eve), id)).toBe(title);
  });

  it("says the same in French", () => {
    const deck = deckOf("royal-caribbean", "fr", eve);
    expect(titleOf(deck, "ports")).toBe("Compté de la même façon, Miami pèse 1,8 Marseille, pas 3,1");
    expect(titleOf(deck, "road")).toBe(
      "Deux millions en 2020 demandent 10,1 % par an depuis les 1,5 M prévus pour 2017",
    );
  });

  it("draws 25 calls planned in 2010 behind the 5 that were left, and no column where there is no record", () => {
    const body = deckOf("royal-caribbean", "en", eve).slides.find(({ id }) => id === "history")?.body;
    if (body?.is !== "chart") throw new Error("no chart");
    const at = body.categories.indexOf("2010");
    const values = Object.fromEntries(body.series.map(({ name, points }) => [name, points[at]?.value]));
    expect(values).toMatchObject({ "announced, then cancelled": 25, "transit, announced": 5 });
    const gap = body.categories.findIndex((name) => name.startsWith("2005–06"));
    expect(body.series.map(({ points }) => points[gap]?.value)).toEqual(body.series.map(() => undefined));
  });
});

describe("a deck for a line", () => {
  it("has eight slides at most, and leaves out what has no facts, with the reason", () => {
    expect(decks.map(({ deck }) => deck.slides.length + deck.leftOut.length)).toEqual(decks.map(() => 8));
    const silversea = deckOf("silversea", "en", eve);
    expect(silversea.leftOut).toEqual([
      { id: "miami", why: "no figure nor presence of Silversea in Miami is known on that day" },
      { id: "changes", why: "too few dated events since Silversea was last there" },
    ]);
  });

  it("today says that 2 million was passed in 2023, after its year, with the status of its last figure", () => {
    expect(titleOf(deckOf("carnival", "en"), "road")).toBe(
      "Marseille passed 2 million in 2023, after its target year of 2020: 2.6m in 2025 (provisional)",
    );
    expect(titleOf(deckOf("carnival", "fr"), "road")).toBe(
      "Marseille a dépassé 2 millions en 2023, après l’échéance de 2020 : 2,6 M en 2025 (provisoire)",
    );
  });

  it("has titles of two lines at most", () => {
    const long = decks.flatMap(({ deck }) => allSlides(deck).filter(({ title }) => title.length > longestTitle));
    expect(long.map(({ title }) => title)).toEqual([]);
  });

  it("gives every slide of the argument a source line with its date, an alternative text and figures with pages", () => {
    for (const { deck, day, lang } of decks)
      for (const slide of deck.slides) {
        expect(slide.source).toMatch(/^Sources?\s?:/);
        const dated =
          day === undefined
            ? { fr: /Dernières données : janv. 2026/, en: /Latest data: Jan 2026/ }
            : { fr: /4 nov. 2017/, en: /4 Nov 2017/ };
        expect(plain(slide.source)).toMatch(dated[lang]);
        expect(slide.body.alternative.length).toBeGreaterThan(20);
        expect(slide.cited.length).toBeGreaterThan(0);
        expect(slide.cited.every(({ evidence }) => evidence.length > 0)).toBe(true);
      }
  });

  it("never tells of the accident of 2016, nor of what others think of a line", () => {
    const told = decks.map(({ deck }) => JSON.stringify(allSlides(deck)));
    expect(
      told.filter((text) =>
        /lifeboat|canot|crew member dead|marin mort|weary|lassitude|coolness|refroidissement/i.test(text),
      ),
    ).toEqual([]);
  });

  it("tells the troubles of the port to whoever speaks, on the screen, and never in the file that may be sent", () => {
    const troubles =
      /strike|grève|blockade|blocage|anti-cruise|anti-croisière|cuts twenty|supprime vingt|closes its|ferme ses/i;
    for (const { deck } of decks) {
      const sent = deck.slides.map(({ notes: { internal: _kept, ...notes }, ...slide }) => ({ ...slide, notes }));
      expect(JSON.stringify(sent.map(({ cited: _pages, ...slide }) => slide))).not.toMatch(troubles);
      expect(deck.slides.map((slide) => notesText(slide, deck.lang)).join()).not.toMatch(troubles);
    }
    const { slides } = deckOf("royal-caribbean", "en");
    expect(slides.flatMap(({ notes }) => notes.internal ?? []).join()).toMatch(/SNCM strike.*anti-cruise protests/);
    const pages = slides.flatMap(({ cited }) =>
      cited.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)),
    );
    expect(pages.filter((id) => /manifestants|blocage|critiquees/.test(id))).toEqual([]);
  });

  it("of a past day quotes no page printed later", () => {
    const late = decks
      .filter(({ day }) => day !== undefined)
      .flatMap(({ deck }) => allSlides(deck))
      .flatMap(({ cited }) => cited.flatMap(({ evidence }) => evidence.map(({ source }) => source.publishedOn ?? "")));
    expect(late.filter((published) => published > eve)).toEqual([]);
  });
});

describe("the numbers of a title", () => {
  const numbersIn = (text: string) => plain(text).match(/\d[\d ,.]*\d|\d/g) ?? [];
  /** "1 597 213" and "1,597,213" are one number, "1,6" and "1.6" another. */
  const bare = (text: string) => text.replace(/[ ,.]/g, "");
  const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
  /** 1.6 million stands for 1 600 000, 2.6 for 2 600 000: the first figures of a published number and nothing but zeros after them. */
  const isShortFor = (short: string, full: string) =>
    full.length >= 6 && full.replace(/0+$/, "") === short.replace(/0+$/, "");

  it("are those of the figures that its slide cites, each with its page", () => {
    const strays = decks.flatMap(({ deck, key }) =>
      deck.slides.flatMap(({ id, title, cited }) => {
        const backed = cited.flatMap(({ what, text }) => numbersIn(`${what} ; ${text}`)).map(bare);
        return numbersIn(title)
          .filter(
            (each) => !isYear(each) && !backed.some((full) => full === bare(each) || isShortFor(bare(each), full)),
          )
          .map((each) => `${key}, ${id}: ${each}`);
      }),
    );
    expect(strays).toEqual([]);
  });
});

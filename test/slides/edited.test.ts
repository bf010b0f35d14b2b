import { beforeAll, describe, expect, it } from "vitest";
import { type Facts } from "../../src/domain/facts";
import { languagesByCode } from "../../src/i18n/language";
import type { Cited, Deck } from "../../src/slides/deck";
import { lineDeck } from "../../src/slides/deck-line";
import { boxesOf } from "../../src/slides/layout";
import { heightOf } from "../../src/slides/measure";
import { audited } from "../../src/slides/number-audit";
import { subjectOf } from "../../src/slides/subject";
import { factsKnown } from "../facts-known";
import { type Known, houseDecks, missionDecks } from "./decks";

let facts: Facts;
let decks: Known[];
beforeAll(async () => {
  const [eve] = await factsKnown("2017-11-04");
  if (!eve) throw new Error("no facts");
  facts = eve;
  decks = [...(await missionDecks()), ...(await houseDecks())];
});

function deckWith(edits: Deck["edits"]): Deck {
  const line = facts.lines.find(({ id }) => id === "royal-caribbean");
  if (!line) throw new Error("no line");
  return lineDeck(line, subjectOf(facts, { asOf: "2017-11-04", language: languagesByCode.en }), edits);
}

describe("a deck that a person changed", () => {
  it("has their slides in their order, with their title and points; the rest is told", () => {
    const deck = deckWith([
      { slide: "road" },
      { slide: "ports", title: "Two ports", notes: "One\n\nTwo" },
      { slide: "road" },
    ]);
    expect(deck.slides.map(({ title }) => title)).toEqual([
      "Two million in 2020 asks for 10.1% a year from the 1.5m forecast for 2017",
      "Two ports",
      "Two million in 2020 asks for 10.1% a year from the 1.5m forecast for 2017",
    ]);
    expect(deck.slides[1]?.notes.points).toEqual(["One", "Two"]);
    expect(deck.slides[1]?.notes.definitions.length).toBeGreaterThan(0);
    expect(deck.removed.map(({ id }) => id)).toEqual(["figure", "history", "miami", "changes", "calls", "ask"]);
  });

  it("numbers the sources by the slides as they now stand", () => {
    const [first] = deckWith([{ slide: "ports" }]).appendix;
    if (first?.body.is !== "table") throw new Error("no sources");
    expect(new Set(first.body.rows.map(([slide]) => slide?.text))).toEqual(new Set(["1"]));
  });

  it("sets a long title smaller rather than cut it", () => {
    const deck = deckWith([{ slide: "ports", title: "Marseille and Miami ".repeat(10).trim() }]);
    const [slide] = deck.slides;
    const title = slide && boxesOf(slide, deck)[0];
    if (title?.is !== "text") throw new Error("no title");
    expect(title.size).toBeLessThan(24);
    expect(heightOf(slide?.title ?? "", title.at.w, title.size, true)).toBeLessThanOrEqual(title.at.h);
  });
});

describe("the numbers that a person types", () => {
  const cited: Cited[] = [
    { what: "Marseille, 2016, passengers", text: "1,597,213", status: "actual", evidence: [] },
    { what: "growth", text: "10.1%", status: "estimate", evidence: [] },
  ];
  const kinds = (text: string) => audited(text, cited, "en").map(({ text: typed, kind }) => `${typed}: ${kind}`);

  it.each([
    ["1.6m in 2016", ["1.6m: matches"]],
    ["1,597,213 exactly", ["1,597,213: matches"]],
    ["1,597,000", ["1,597,000: matches"]],
    ["1.7 million", ["1.7 million: drifts"]],
    ["2 million", ["2 million: unknown"]],
    ["1.5 million", ["1.5 million: drifts"]],
    ["1,598,213", ["1,598,213: drifts"]],
    ["5 million, 10.1% a year", ["5 million: unknown", "10.1%: matches"]],
    ["11% a year", ["11%: drifts"]],
    ["no number, only 2020", []],
  ])("%j", (text, told) => {
    expect(kinds(text)).toEqual(told);
  });

  it("are read as French where the deck is", () => {
    const french: Cited[] = [{ what: "Marseille", text: "1 597 213", status: "réel", evidence: [] }];
    expect(audited("1,6 M puis 1 597 213", french, "fr").map(({ kind }) => kind)).toEqual(["matches", "matches"]);
  });

  it("of every title that we make are in its own figures", () => {
    const strays = decks.flatMap(({ deck, key }) =>
      deck.slides
        .filter(({ id }) => !["ask", "lines", "announced", "journal"].includes(id))
        .flatMap(({ id, title, cited: own }) =>
          audited(title, own, deck.lang)
            .filter(({ kind }) => kind !== "matches")
            .map(({ text, kind }) => `${key}, ${id}: ${text} ${kind}`),
        ),
    );
    expect(strays).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { allSlides } from "../../src/slides/deck";
import { type Place, type SlideBox, boxesOf, page } from "../../src/slides/layout";
import { heightOf, linesIn, widthOf } from "../../src/slides/measure";
import { type Known, houseDecks, missionDecks } from "./decks";

let boxes: { key: string; box: SlideBox; others: SlideBox[] }[];
beforeAll(async () => {
  const decks: Known[] = [...(await missionDecks()), ...(await houseDecks())];
  boxes = decks.flatMap(({ key, deck }) =>
    allSlides(deck).flatMap((slide, at) => {
      const own = boxesOf(slide, deck);
      return own.map((box, place) => ({ key: `${key}, slide ${at + 1}`, box, others: own.slice(place + 1) }));
    }),
  );
});

const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.w - 1 && b.x < a.x + a.w - 1 && a.y < b.y + b.h - 1 && b.y < a.y + a.h - 1;
const named = (box: SlideBox) => (box.is === "rule" ? "rule" : box.name);

describe("a slide of 1280 by 720", () => {
  it("keeps everything inside its edges", () => {
    const out = boxes.filter(({ box: { at } }) => at.x < 0 || at.y < 0 || at.x + at.w > page.w || at.y + at.h > page.h);
    expect(out.map(({ key, box }) => `${key}: ${named(box)}`)).toEqual([]);
  });

  it("lays nothing over anything else", () => {
    const over = boxes.flatMap(({ key, box, others }) =>
      others.filter((other) => overlap(box.at, other.at)).map((other) => `${key}: ${named(box)} and ${named(other)}`),
    );
    expect(over).toEqual([]);
  });

  it("gives each text the room it needs, a line to spare for the fonts of others apart", () => {
    const cut = boxes.flatMap(({ key, box }) => {
      if (box.is !== "text") return [];
      const text = box.paragraphs.map((runs) => runs.map((run) => run.text).join("")).join("\n");
      return heightOf(text, box.at.w, box.size, box.bold) > box.at.h + 1 ? [`${key}: ${named(box)}: ${text}`] : [];
    });
    expect(cut).toEqual([]);
  });

  it("keeps its tables above the source line", () => {
    const low = boxes.filter(({ box }) => box.is === "table" && box.at.y + box.at.h > 640);
    expect(low.map(({ key }) => key)).toEqual([]);
  });
});

describe("the room of a text in Arial", () => {
  it("is wider for M than for i, and the same with an accent", () => {
    expect(widthOf("M", 10)).toBeGreaterThan(widthOf("i", 10) * 3);
    expect(widthOf("é", 10)).toBe(widthOf("e", 10));
  });

  it("breaks at spaces, never inside a number", () => {
    expect(linesIn("Marseille a compté 1\u202f597\u202f000 passagers", 110, 12)).toEqual([
      "Marseille a",
      "compté",
      "1\u202f597\u202f000",
      "passagers",
    ]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { allSlides } from "../../src/slides/deck";
import { type Parts, textIn, textParts } from "../../src/slides/package";
import { slidesInOrder } from "../../src/slides/part-links";

import { textOf, within } from "../../src/slides/xml";
import {
  bareSlide,
  change,
  chartPartOf,
  dropSlide,
  duplicateSlide,
  italic,
  layoutLink,
  moveTo,
  nodes,
  offsetOf,
  ownShape,
  recolour,
  retype,
  reverseSlides,
  root,
  shapeOf,
  showSlide,
  slidePart,
  slideType,
  typed,
} from "./hand-edits";
import { type Done, type Written, byName, meant, refresh, seriesOn, textOn, writtenDeck } from "./refreshing";

/** What a person did to a deck in PowerPoint, and that a refresh leaves it. */

let written: Written;
beforeAll(async () => {
  written = await writtenDeck();
}, 90_000);

/** One kind of edit each: what a person did, and what must still be there. Elsewhere the deck is refreshed all the same. */
type Edit = { kind: string; edit: (parts: Parts) => void; stays: (done: Done) => void };
const edits: Edit[] = [
  {
    kind: "a chart that was moved",
    edit: (parts) => change(parts, slidePart(1), (tree) => moveTo(shapeOf(tree, "chart"), 123456, 654321)),
    stays: ({ parts }) => expect(offsetOf(parts, 1, "chart")).toEqual({ x: "123456", y: "654321" }),
  },
  {
    kind: "a title that was resized",
    edit: (parts) =>
      change(parts, slidePart(2), (tree) => {
        for (const ext of within(shapeOf(tree, "title"), "a:ext")) ext.attributes["cx"] = "5000000";
      }),
    stays: ({ parts }) =>
      expect(within(shapeOf(root(parts, slidePart(2)), "title"), "a:ext")[0]?.attributes["cx"]).toBe("5000000"),
  },
  {
    kind: "a series that was recoloured",
    edit: (parts) =>
      change(parts, chartPartOf(parts, slidePart(1)), (tree) => recolour(within(tree, "c:ser")[0], "00AA55")),
    stays: ({ parts }) => expect(textIn(parts, chartPartOf(parts, slidePart(1)))).toContain("00AA55"),
  },
  {
    kind: "a slide that was added",
    edit: (parts) => {
      Object.assign(parts, textParts({ [slidePart(90)]: bareSlide("Our own slide, 1.6m") }));
      Object.assign(parts, textParts({ "ppt/slides/_rels/slide90.xml.rels": layoutLink }));
      typed(parts, slidePart(90), slideType);
      showSlide(parts, slidePart(90), 90);
    },
    stays: ({ parts }) => expect(textIn(parts, slidePart(90))).toBe(bareSlide("Our own slide, 1.6m")),
  },
  {
    kind: "a slide that was deleted",
    edit: (parts) => dropSlide(parts, 3),
    stays: ({ parts, unseen }) => {
      expect(slidesInOrder(parts, "ppt/presentation.xml")).not.toContain(slidePart(3));
      expect(unseen).toEqual([]);
    },
  },
  {
    kind: "slides in another order",
    edit: (parts) => change(parts, "ppt/presentation.xml", (tree) => reverseSlides(tree)),
    stays: ({ parts, changes }) => {
      expect(slidesInOrder(parts, "ppt/presentation.xml").at(-1)).toBe(slidePart(1));
      expect(Math.max(...changes.map(({ slide }) => slide))).toBe(allSlides(written.deck).length);
    },
  },
  {
    kind: "a slide that was duplicated: both are refreshed",
    edit: (parts) => duplicateSlide(parts, 1, 91),
    stays: ({ parts }) => {
      expect(textOn(parts, 91, "title")).toBe(written.today.slides[0]?.title);
      expect(byName(seriesOn(parts, "ppt/charts/chart99.xml"))).toEqual(byName(meant(written.today.slides[0])));
    },
  },
  {
    kind: "a title in other words",
    edit: (parts) => change(parts, slidePart(1), (tree) => retype(shapeOf(tree, "title"), "Come back to Marseille")),
    stays: ({ parts, left }) => {
      expect(textOn(parts, 1, "title")).toBe("Come back to Marseille");
      expect(left).toEqual([{ slide: 1, what: "text", today: written.today.slides[0]?.title }]);
    },
  },
  {
    kind: "a title in other words that kept our figure: the figure is today's",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) => retype(shapeOf(tree, "title"), "Look: 1.6m came, and no less")),
    stays: ({ parts }) => expect(textOn(parts, 1, "title")).toBe("Look: 1.7m came, and no less"),
  },
  {
    kind: "a shape of one's own",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) => within(tree, "p:spTree")[0]?.children.push(...nodes(ownShape))),
    stays: ({ parts }) => expect(textIn(parts, slidePart(1))).toContain("Draft, 1.6m"),
  },
  {
    kind: "notes that were rewritten",
    edit: (parts) =>
      change(parts, "ppt/notesSlides/notesSlide1.xml", (tree) => {
        const holder = within(tree, "p:sp").find((shape) =>
          within(shape, "p:ph").some(({ attributes }) => attributes["type"] === "body"),
        );
        if (holder) retype(holder, "Smile first.");
      }),
    stays: ({ parts, left }) => {
      expect(textIn(parts, "ppt/notesSlides/notesSlide1.xml")).toContain("Smile first.");
      expect(left).toMatchObject([{ slide: 1, what: "notes" }]);
    },
  },
  {
    kind: "another font, size and colour",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) => {
        for (const run of within(shapeOf(tree, "title"), "a:rPr")) run.attributes["sz"] = "3300";
        for (const run of within(shapeOf(tree, "title"), "a:latin")) run.attributes["typeface"] = "Georgia";
      }),
    stays: ({ parts }) => {
      const shape = shapeOf(root(parts, slidePart(1)), "title");
      expect(within(shape, "a:rPr")[0]?.attributes["sz"]).toBe("3300");
      expect(within(shape, "a:latin")[0]?.attributes["typeface"]).toBe("Georgia");
      expect(textOn(parts, 1, "title")).toBe(written.today.slides[0]?.title);
    },
  },
  {
    kind: "one word in italics",
    edit: (parts) => change(parts, slidePart(1), (tree) => italic(shapeOf(tree, "title"), "counted")),
    stays: ({ parts }) => {
      const runs = within(shapeOf(root(parts, slidePart(1)), "title"), "a:r");
      expect(runs.filter((run) => within(run, "a:rPr")[0]?.attributes["i"] === "1").map(textOf)).toEqual(["counted"]);
      expect(textOn(parts, 1, "title")).toBe(written.today.slides[0]?.title);
    },
  },
];

describe("what a person did to the deck in PowerPoint stays", () => {
  it.each(edits)("$kind", async ({ edit, stays }) => {
    const done = await refresh(written, edit);
    stays(done);
    const road = written.deck.slides.findIndex(({ id }) => id === "road") + 1;
    expect(byName(seriesOn(done.parts, chartPartOf(done.parts, slidePart(road))))).toEqual(
      byName(meant(written.today.slides[road - 1])),
    );
    expect(done.changes.some(({ what }) => what === "chart")).toBe(true);
  });
});

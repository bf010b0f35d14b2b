import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { csvOf } from "../src/charts/download";
import type { FrameContent } from "../src/charts/frame";
import { insertDropped } from "../src/db/dropped";
import { openFactsInNode } from "../src/build/engine-node";
import type { Engine } from "../src/db/database";
import { xmlText } from "../src/intake/xml-text";
import { languagesByCode } from "../src/i18n/language";
import { bundleOf, openBundle } from "../src/keep/bundle";
import { parquetBytes } from "../src/outputs/parquet";
import { csvHead, csvRows } from "../src/outputs/table-csv";
import { workbook } from "../src/outputs/workbook";
import type { AnswerCell, AnswerColumn } from "../src/query/columns";
import { cleanText } from "../src/slides/clean";
import type { Deck, Slide } from "../src/slides/deck";
import { pptxOf } from "../src/slides/file";
import { partsOf, textIn } from "../src/slides/package";
import { parsed, textOf, within } from "../src/slides/xml";
import { naughty } from "./naughty";
import { refused } from "./open-xml";

/** The 500 texts of naughty.ts in every file that the tool writes, read back; e2e/naughty.spec.ts has the places on screen. */

/** What a spreadsheet would work out, behind the quotes of a cell. */
const acts = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const isSame = (read: string, text: string): boolean => read === text || read === `'${text}`;

const columns: AnswerColumn[] = [{ name: "text", type: "VARCHAR", kind: "text" }];
const rows: AnswerCell[][] = naughty.map((text) => [text]);

it("there are 500 of them, all different", () => expect(new Set(naughty).size).toBe(500));

describe("in a CSV", () => {
  it.each(["machine", "excel"] as const)("for %s they are read back, none of them as a formula", (way) => {
    const text = csvHead(columns, way) + csvRows(columns, rows, way);
    const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
      delimiter: way === "excel" ? ";" : ",",
      newline: "\n",
    });
    const cells = data.slice(1, 501).map(([cell = ""]) => cell);
    expect(cells.filter((cell, at) => !isSame(cell, naughty[at] ?? ""))).toEqual([]);
    expect(cells.filter((cell) => acts.test(cell))).toEqual([]);
  });

  it("as names of columns, and in the title and cells of a chart, none of them is a formula", () => {
    const table = {
      columns: naughty.map((label, at) => ({ key: `k${at}`, label })),
      rows: [Object.fromEntries(naughty.map((text, at) => [`k${at}`, { text }]))],
    };
    const content: FrameContent = {
      title: naughty[0] ?? "",
      subtitle: naughty[20] ?? "",
      alternative: "",
      sources: "",
      table,
      fileName: "cap2m-volumes-total",
    };
    const { data } = Papa.parse<string[]>(csvOf(content, naughty[30] ?? "", languagesByCode.fr).slice(1), {
      delimiter: ";",
      newline: "\n",
    });
    const [head = [], row = []] = data.slice(-3);
    for (const line of [head, row]) {
      expect(line.filter((cell, at) => !isSame(cell, naughty[at] ?? ""))).toEqual([]);
      expect(data.flat().filter((cell) => acts.test(cell))).toEqual([]);
    }
  });
});

describe("in a workbook", () => {
  it("they are texts, as cells and as names of columns", async () => {
    const wide: AnswerColumn[] = naughty.map((name) => ({ name, type: "VARCHAR", kind: "text" }));
    const blob = await workbook(wide, [naughty, ...naughty.map((text) => [text])], "a");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const sheet = parsed(textIn(partsOf(bytes), "xl/worksheets/sheet1.xml"));
    expect(within(sheet, "f")).toEqual([]);
    const [read] = await readExcel(Buffer.from(bytes));
    const found = read?.data ?? [];
    const shown = (text: string) =>
      xmlText(text)
        .replace(/[\u007f-\u009f]/g, "")
        .replace(/\r\n?/g, "\n")
        .trim();
    const textAt = (cell: unknown) => (typeof cell === "string" ? cell : "");
    const differs = (line: unknown[]) => naughty.filter((text, at) => shown(textAt(line[at])) !== shown(text));
    expect(differs(found[0] ?? [])).toEqual([]);
    expect(differs(found[1] ?? [])).toEqual([]);
    expect(await refused("x.xlsx", bytes)).toEqual([]);
  });
});

describe("in Parquet", () => {
  it("they are read back, as values and as names", async () => {
    async function* pages() {
      yield [naughty];
    }
    const wide: AnswerColumn[] = naughty.map((name) => ({ name, type: "VARCHAR", kind: "text" }));
    const { buffer } = await parquetBytes(wide, pages());
    const [row = {}] = await parquetReadObjects({ file: buffer });
    const utf8 = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
    expect(naughty.filter((text) => row[utf8(text)] !== utf8(text) && text !== "__proto__")).toEqual([]);
  });
});

describe("in a presentation", () => {
  it("they are texts in titles, tables, notes and charts, and the file is whole", async () => {
    const bytes = await pptxOf(deck(), { day: "2017-11-04", address: "#/slides" });
    const parts = partsOf(bytes);
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const flat = (text: string) => cleanText(text).replace(/\s+/g, "");
    const found = flat(slides.flatMap((name) => within(parsed(textIn(parts, name)), "a:t").map(textOf)).join("\n"));
    expect(naughty.map(flat).filter((text) => !found.includes(text))).toEqual([]);
    expect(await refused("x.pptx", bytes)).toEqual([]);
  });
});

const tenths = Array.from({ length: 50 }, (_each, at) => naughty.slice(at * 10, at * 10 + 10));

function deck(): Deck {
  const slides = tenths.map(([title = "", ...others], at): Slide => ({
    id: "sources",
    kind: "appendix",
    title,
    subtitle: title,
    figures: [],
    source: title,
    notes: { points: others, definitions: others, asked: [] },
    cited: [],
    body: {
      is: "table",
      columns: [{ label: `${at} ${title}`, share: 1 }],
      rows: others.map((text) => [{ text }]),
      alternative: title,
    },
  }));
  return {
    lang: "fr",
    name: naughty[0] ?? "",
    dated: naughty[1] ?? "",
    fileName: "x",
    slides: slides.slice(0, 1),
    appendix: slides.slice(1),
    leftOut: [],
    removed: [],
    edits: [],
  };
}

describe("in the database", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openFactsInNode("data");
  });

  it("they are values and names of a table of its own, and no statement", async () => {
    const distinct = [
      ...new Map(
        naughty.filter((text) => text !== "" && !text.includes("\0")).map((text) => [text.toLowerCase(), text]),
      ).values(),
    ].filter((text) => cleanText(text) === text || !/[\ud800-\udfff]/.test(text));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const bytes = new TextEncoder().encode(`${distinct.map(cell).join(",")}\n`);
    const own = {
      source: "dropped-000000000001",
      table: "'; drop table traffic; --",
      columns: distinct,
      types: distinct.map(() => "VARCHAR"),
      bytes,
    };
    const source = {
      id: "dropped-000000000001",
      name: "'; drop table traffic; --",
      grade: "D",
      publishedOn: "2026-11-23",
      note: "",
    };
    await insertDropped(engine, [source], { tables: [], own });
    const list = distinct.map((text, at) => `${cell(text)} as c${at}`).join(", ");
    const [row = {}] = await engine.rows(`select ${list} from "'; drop table traffic; --"`);
    const unmarked = (text: string) => text.replace(/^\uFEFF/, ""); // Arrow takes a leading mark for one of encoding
    expect(distinct.filter((text, at) => row[`c${at}`] !== unmarked(text))).toEqual([]);
    const [traffic] = await engine.rows("select count(*)::integer as n from traffic");
    expect(traffic?.["n"]).toBeGreaterThan(100);
  });
});

describe("in a .cap2m file", () => {
  it("they are names of files", async () => {
    const bytes = new Uint8Array([1]);
    const sha256 = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a";
    const file = (name: string) => ({
      id: "dropped-4bf5122f3445",
      sha256,
      name,
      bytes,
      droppedAt: "2026-11-23T06:00:00.000Z",
      answers: [],
    });
    const workspace = { targets: [], scenarios: naughty, questions: [], decks: [], clips: [], view: "#/data" };
    for (const name of naughty) {
      const opened = await openBundle(
        await bundleOf({ ...workspace, files: [file(name)] }, "2026-11-23T06:00:00.000Z"),
      );
      expect(opened.is === "workspace" && opened.workspace.files[0]?.name).toBe(name);
    }
  });
});

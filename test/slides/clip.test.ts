import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clip, clipKey, clipOf } from "../../src/domain/clip";
import { languagesByCode } from "../../src/i18n/language";
import { clipSlide } from "../../src/slides/clip-slide";
import { packDeck } from "../../src/slides/deck-packs";
import { pptxOf } from "../../src/slides/file";
import { boxesOf } from "../../src/slides/layout";
import { partsOf, textIn } from "../../src/slides/package";
import { refreshed } from "../../src/slides/refresh";
import { readDeck } from "../../src/slides/refresh-file";
import { subjectOf } from "../../src/slides/subject";
import { clips } from "../domain/clips";
import { factsKnown } from "../facts-known";
import { fileOf } from "./templates";

const source = { id: "jmm", publisher: "JMM", title: "A page", kind: "press", language: "fr", grade: "B" as const };
const cited = {
  what: "Marseille, 2016",
  text: "1,597,213",
  status: "actual",
  evidence: [{ file: "traffic.csv", line: 3, words: "w", source }],
};

const volumes: Clip = {
  id: "0123456789ab",
  lang: "en",
  chart: "cap2m-volumes-total",
  from: "#/volumes?lang=en",
  on: "2017-11-04",
  title: "Miami is three times Marseille",
  subtitle: "Passengers a year, as published",
  guard: "Miami counts a year that ends in September",
  sources: "Sources: JMM, PortMiami.",
  alternative: "Two lines.",
  columns: [
    { key: "year", label: "Year", numeric: false },
    { key: "marseille", label: "Marseille", numeric: true, tone: "mrs" },
    { key: "marseille-status", label: "Marseille, status", numeric: false },
    { key: "miami", label: "Miami", numeric: true, tone: "mia" },
  ],
  rows: [
    [{ text: "2015" }, { text: "1,451,059", raw: 1451059 }, { text: "actual" }, { text: "4,915,651", raw: 4915651 }],
    [{ text: "2016" }, { text: "1,597,213", raw: 1597213 }, { text: "actual" }, { text: "" }],
    [
      { text: "2017" },
      { text: "1,500,000", raw: 1500000, mark: "hatched" },
      { text: "forecast" },
      { text: "5,340,559", raw: 5340559 },
    ],
  ],
  cited: [cited],
  rivals: ["Marseille, 2016: 1.6m (L’Antenne)"],
};

describe("a chart added from a screen", () => {
  it("is a native chart with its points, its gaps, its colours and the textures of its statuses", () => {
    const { body } = clipSlide(volumes);
    if (body.is !== "chart") throw new Error("no chart");
    expect(body).toMatchObject({ kind: "line", categories: ["2015", "2016", "2017"], style: "millions", legend: true });
    expect(body.series).toMatchObject([
      {
        name: "Marseille",
        tone: "mrs",
        draw: "line",
        points: [{ value: 1451059 }, { value: 1597213 }, { value: 1500000, mark: "hatched" }],
      },
      { name: "Miami", tone: "mia", points: [{ value: 4915651 }, {}, { value: 5340559 }] },
    ]);
  });

  it("has its title, its sources with what is not like for like and the day, its pages, and its rivals in the notes", () => {
    const slide = clipSlide(volumes);
    expect(slide.title).toBe(volumes.title);
    expect(slide.source).toBe(
      "Sources: JMM, PortMiami. Miami counts a year that ends in September. Data known on 4 Nov 2017.",
    );
    expect(slide.cited).toEqual([cited]);
    expect(slide.notes.asked).toEqual(["Miami counts a year that ends in September.", ...volumes.rivals]);
  });

  it("can be shown as a table, and comes as one where its values cannot stand on an axis", () => {
    expect(clipSlide(volumes).forms).toEqual(["line", "bars", "table"]);
    const { body } = clipSlide(volumes, "table");
    expect(body).toMatchObject({ is: "table", columns: [{ label: "Year" }, { label: "Marseille" }, {}, {}] });
    const below = {
      ...volumes,
      rows: volumes.rows.map((row) => [row[0] ?? { text: "" }, { text: "-3", raw: -3 }, { text: "" }, { text: "" }]),
    };
    expect(clipSlide(below).body.is).toBe("table");
    expect(clipSlide({ ...volumes, chart: "cap2m-lines-matrix" }).body.is).toBe("table");
  });

  it("is a table where the names under its columns would run into each other", () => {
    const columns = [
      { key: "x", label: "port", numeric: false },
      { key: "y", label: "n", numeric: true },
    ];
    const answer = (names: string[]): Clip => ({
      ...volumes,
      chart: "cap2m-query-bar",
      columns,
      rows: names.map((text, at) => [{ text }, { text: String(at), raw: at }]),
    });
    const names = Array.from({ length: 20 }, (_, at) => String(2000 + at));
    expect(clipSlide(answer(names)).body).toMatchObject({ is: "chart", kind: "columns" });
    expect(clipSlide(answer(names.map((name) => `port of ${name}`))).body.is).toBe("table");
  });

  it("as a long table has the rows that fit, and says how many there are", () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      { text: `Line ${at}` },
      { text: "1" },
      { text: "x" },
      { text: "2" },
    ]);
    const slide = clipSlide({ ...volumes, chart: "cap2m-lines-matrix", sources: "S.", rows });
    if (slide.body.is !== "table") throw new Error("no table");
    expect(slide.body.rows.length).toBeLessThan(30);
    expect(slide.source).toContain(`${slide.body.rows.length} rows of 60`);
    expect(slide.body.rows[0]?.[0]?.text).toBe("Line 0");
  });

  it("whatever it holds stays on its slide", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const slide = clipSlide(clip);
        const deck = packDeck(
          "own",
          subjectOf(noFacts, { asOf: undefined, language: languagesByCode.en, clips: [clip] }),
          [{ slide: clipKey(clip.id) }],
        );
        for (const { is, at } of boxesOf(slide, deck)) if (is === "table") expect(at.y + at.h).toBeLessThanOrEqual(720);
      }),
      { numRuns: 200 },
    );
  });

  it("is read back as it was kept, and a record that is none is not", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        expect(clipOf(JSON.parse(JSON.stringify(clip)))).toEqual(clip);
      }),
    );
    for (const part of ["id", "lang", "columns", "rows", "cited", "on", "from"])
      expect(clipOf({ ...volumes, [part]: undefined })).toBeUndefined();
    expect(clipOf({ ...volumes, rows: [[{ text: "one" }]] })).toBeUndefined();
    expect(clipOf({ ...volumes, from: "https://elsewhere.example" })).toBeUndefined();
  });
});

let noFacts: Parameters<typeof subjectOf>[0];

describe("a set of one's own", async () => {
  const [facts] = await factsKnown("2017-11-04");
  if (!facts) throw new Error("no facts");
  noFacts = facts;
  const subject = subjectOf(facts, { asOf: "2017-11-04", language: languagesByCode.en, clips: [volumes] });

  it("holds what was added, under its name, with its sources in the appendix; a slide of another device is told", () => {
    const deck = packDeck(
      "own",
      subject,
      [{ slide: "clip-0123456789ab", title: "Mine" }, { slide: "clip-ffffffffffff" }],
      "For Monday",
    );
    expect(deck.name).toBe("For Monday");
    expect(deck.slides.map(({ title }) => title)).toEqual(["Mine"]);
    expect(deck.appendix[0]?.title).toBe("One page stands behind these slides");
    expect(deck.leftOut).toMatchObject([{ id: "clip" }]);
  });

  it("follows the slides of a set that was made", () => {
    const deck = packDeck("office", subject, [{ slide: "made" }, { slide: "clip-0123456789ab" }]);
    expect(deck.slides.at(-1)?.title).toBe(volumes.title);
    expect(deck.slides.length).toBe(packDeck("office", subject).slides.length + 1);
    expect(deck.removed).toEqual([]);
  });

  it("is written with its chart as numbers that can be edited", async () => {
    const bytes = await pptxOf(packDeck("own", subject, [{ slide: "clip-0123456789ab" }]), {
      day: "2017-11-04",
      address: "#/slides?pack=own",
    });
    const parts = partsOf(bytes);
    expect(textIn(parts, "ppt/charts/chart1.xml")).toContain("<c:v>1597213</c:v>");
    expect(Object.keys(parts).filter((name) => /\.(png|svg)$/.test(name))).toEqual([]);
  });

  it("is empty until something is added", () => {
    expect(packDeck("own", subject)).toMatchObject({ slides: [], appendix: [], leftOut: [] });
  });
});

describe("a deck that comes back with a slide added from a screen", () => {
  it.each(["this device", "another device"])("keeps it as it was taken and says which it is, on %s", async (where) => {
    const [facts] = await factsKnown("2017-11-04");
    if (!facts) throw new Error("no facts");
    const deckWith = (clips: Clip[]) => {
      const subject = subjectOf(facts, { asOf: "2017-11-04", language: languagesByCode.en, clips });
      return packDeck("club", subject, [{ slide: "figure" }, { slide: clipKey(volumes.id) }]);
    };
    const file = await pptxOf(deckWith([volumes]), { day: "2017-11-04", address: "#/slides?pack=club" });
    const read = await readDeck(fileOf("deck.pptx", file));
    if ("refusal" in read) throw new Error(read.refusal);
    const today = deckWith(where === "this device" ? [{ ...volumes, title: "Taken again" }] : []);
    const { added, gone, changes, bytes } = refreshed(read.deck, today, "#/slides?pack=club", "2017-11-05");
    expect({ added, gone, changes: changes.filter(({ slide }) => slide === 2) }).toEqual({
      added: [2],
      gone: [],
      changes: [],
    });
    const [before, after] = [file, bytes].map((each) => textIn(partsOf(each), "ppt/slides/slide2.xml"));
    expect(before).toContain(volumes.title);
    expect(after).toBe(before);
  });
});

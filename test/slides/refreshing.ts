import type { Body, Deck, Slide } from "../../src/slides/deck";
import { pptxOf } from "../../src/slides/file";
import { type Parts, packed, partsOf } from "../../src/slides/package";
import { categoriesOf, nameOf } from "../../src/slides/refresh-chart";
import { readDeck } from "../../src/slides/refresh-file";
import { type Refreshed, refreshed } from "../../src/slides/refresh";
import { bodyOf, bodyText } from "../../src/slides/text-body";
import { elements, textOf, within } from "../../src/slides/xml";
import { pitchesOf } from "./decks";
import { root, shapeOf, slidePart } from "./hand-edits";
import { fileOf } from "./templates";

/** A deck written on the eve of the mission, edited, and refreshed when the data have moved on. */

export const address = "#/slides?line=royal-caribbean&deck=en&asof=2017-11-04";

/** `today` is the same deck a year on; `grown` is the one of today's data. */
export type Written = { deck: Deck; today: Deck; grown: Deck; file: Uint8Array };

export async function writtenDeck(): Promise<Written> {
  const [deck, grown] = await pitchesOf("royal-caribbean", "2017-11-04", undefined);
  if (!deck || !grown) throw new Error("no deck");
  return { deck, grown, today: later(deck), file: await pptxOf(deck, { day: "2017-11-04", address }) };
}

export type Done = Refreshed & { parts: Parts };

/** The same deck a year on: every large number is a thousand more, 1.6m is 1.7m, and charts grow by a tenth. */
const raised = (text: string): string =>
  text
    .replaceAll("1.6m", "1.7m")
    .replace(/\b\d{1,3}(?:,\d{3})+\b/g, (number) =>
      (Number(number.replaceAll(",", "")) + 1000).toLocaleString("en-GB"),
    );

function later(given: Deck): Deck {
  const slide = (each: Slide): Slide => ({
    ...each,
    title: raised(each.title),
    subtitle: raised(each.subtitle),
    figures: each.figures.map((figure) => ({ ...figure, value: raised(figure.value), label: raised(figure.label) })),
    notes: { ...each.notes, points: each.notes.points.map(raised) },
    body: bodyLater(each.body),
  });
  return { ...given, slides: given.slides.map(slide), appendix: given.appendix.map(slide) };
}

function bodyLater(body: Body): Body {
  if (body.is === "table")
    return { ...body, rows: body.rows.map((row) => row.map((cell) => ({ ...cell, text: raised(cell.text) }))) };
  if (body.is === "scatter") return body;
  return {
    ...body,
    alternative: raised(body.alternative),
    series: body.series.map((series) => ({
      ...series,
      points: series.points.map((point) =>
        point.value === undefined ? point : { ...point, value: Math.round(point.value * 1.1) },
      ),
    })),
  };
}

/** Edited, then refreshed with the deck of another day. */
export async function refresh({ file, today }: Written, edit: (parts: Parts) => void, now = today): Promise<Done> {
  const parts = partsOf(file);
  edit(parts);
  const found = await readDeck(fileOf("deck.pptx", packed(parts)));
  if ("refusal" in found) throw new Error(found.refusal);
  const done = refreshed(found.deck, now, address, "2018-11-04");
  return { ...done, parts: partsOf(done.bytes) };
}

export const textOn = (parts: Parts, at: number, object: string): string => {
  const body = bodyOf(shapeOf(root(parts, slidePart(at)), object));
  return body ? bodyText(body) : "";
};
export const cellsOn = (parts: Parts, part: string): string[][] => {
  const [table] = within(root(parts, part), "a:tbl");
  return (table ? elements(table, "a:tr") : []).map((row) =>
    elements(row, "a:tc").map((cell) => bodyText(bodyOf(cell) ?? cell)),
  );
};
/** Every series with its values by category. */
export type Drawn = { name: string; values: Record<string, number> };

export const seriesOn = (parts: Parts, chart: string): Drawn[] =>
  within(root(parts, chart), "c:ser").map((ser) => ({
    name: nameOf(ser),
    values: Object.fromEntries(
      elements(ser, "c:val")
        .flatMap((each) => within(each, "c:pt"))
        .map((point) => [categoriesOf(ser)[Number(point.attributes["idx"])] ?? "", Number(textOf(point))]),
    ),
  }));
/** What the chart of today says, as its file would. */
export const meant = (slide: Slide | undefined): Drawn[] =>
  slide?.body.is === "chart"
    ? [...slide.body.series].map(({ name, points }) => ({
        name,
        values: Object.fromEntries(
          points.flatMap(({ value }, at) =>
            value === undefined || slide.body.is !== "chart" ? [] : [[slide.body.categories[at] ?? "", value]],
          ),
        ),
      }))
    : [];
export const byName = <T extends { name: string }>(all: T[]) => all.toSorted((a, b) => a.name.localeCompare(b.name));
/** The place of the first slide with a table. */
export const tableSlide = (deck: Deck): number =>
  [...deck.slides, ...deck.appendix].findIndex(({ body }) => body.is === "table") + 1;

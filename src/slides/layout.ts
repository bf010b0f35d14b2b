import type { Source } from "../domain/figure";
import type { CategoryChart, Deck, ScatterChart, Slide, Table } from "./deck";
import { heightOf } from "./measure";
import { ink, ink2, ink3, onPanel, paper, tones } from "./palette";
import { plotOf } from "./plot";
import { sizesOf } from "./table-size";

/**
 * Where everything stands on a slide: 1280 by 720 units of 0.75 point, 13.333 by 7.5 inches. The file and the thumbnails are drawn
 * from the same boxes. The order of the boxes is the order in which a screen reader meets them: the title first.
 */

export type Place = { x: number; y: number; w: number; h: number };
export type Run = { text: string; bold?: boolean; italic?: boolean; color?: string; href?: string; lang?: string };

export type TextBox = {
  is: "text";
  name: string;
  role?: "title" | "subtitle" | "source";
  at: Place;
  /** Points. */
  size: number;
  color: string;
  bold?: boolean;
  align?: "left" | "right" | "center";
  valign?: "top" | "middle" | "bottom";
  paragraphs: Run[][];
};
export type ChartBox = { is: "chart"; name: string; at: Place; chart: CategoryChart | ScatterChart };
export type TableBox = { is: "table"; name: string; at: Place; table: Table; size: number; heights: number[] };
/** Says nothing: a rule, a panel. */
export type RuleBox = { is: "rule"; at: Place; color: string };
export type SlideBox = TextBox | ChartBox | TableBox | RuleBox;

export const page = { w: 1280, h: 720 } as const;
const margin = 64;
const content = page.w - 2 * margin;
/** Top right, kept free for the logo of the house. */
export const logo: Place = { x: 1096, y: 44, w: 120, h: 56 };
/** Whole, at the right of its place. */
export function logoPlace(ratio: number): Place {
  const w = Math.min(logo.w, logo.h * ratio);
  return { x: logo.x + logo.w - w, y: logo.y, w, h: w / ratio };
}
export const gauge: Place = { x: margin, y: 690, w: content, h: 8 };
export const number: Place = { x: 1136, y: 648, w: 80, h: 24 };
/** The panel of ink of the opening slide. */
export const panel: Place = { x: 0, y: 0, w: 496, h: page.h };

const body = { top: 196, bottom: 632 };
const titleAt: Record<"opening" | "finding", Place> = {
  opening: { x: margin, y: 356, w: panel.w - margin - 40, h: 240 },
  finding: { x: margin, y: 56, w: logo.x - margin - 32, h: 84 },
};

/** Ours stand in the first; one that a person wrote longer is set smaller before it is cut. */
const titleSizes = [24, 20, 18, 16, 14, 12];
const titleSize = (text: string, { w, h }: Place): number =>
  titleSizes.find((size) => heightOf(text, w, size, true) <= h) ?? 11;

export function boxesOf(slide: Slide, deck: Deck): SlideBox[] {
  return slide.kind === "opening" ? openingBoxes(slide, deck) : findingBoxes(slide);
}

const plain = (text: string): Run[][] => [[{ text }]];

/** What is said on the ink panel stands for a cover: whom it is for, the one figure, the finding. */
function openingBoxes(slide: Slide, deck: Deck): SlideBox[] {
  const [figure] = slide.figures;
  const left = { x: margin, w: panel.w - margin - 40 };
  const right = { x: panel.w + 48, w: page.w - panel.w - 48 - margin };
  return [
    {
      is: "text",
      name: "Title",
      role: "title",
      at: titleAt.opening,
      size: titleSize(slide.title, titleAt.opening),
      bold: true,
      color: paper,
      paragraphs: plain(slide.title),
    },
    { is: "text", name: "Deck", at: { ...left, y: 60, h: 76 }, size: 18, color: paper, paragraphs: plain(deck.name) },
    ...(figure
      ? [
          {
            is: "text" as const,
            name: "Key figure",
            at: { ...left, y: 188, h: 92 },
            size: 54,
            bold: true,
            color: paper,
            valign: "bottom" as const,
            paragraphs: plain(figure.value),
          },
          {
            is: "text" as const,
            name: "Key figure, what it is",
            at: { ...left, y: 284, h: 52 },
            size: 14,
            color: onPanel,
            paragraphs: plain(figure.label),
          },
        ]
      : []),
    {
      is: "text",
      name: "Date",
      at: { ...left, y: 626, h: 40 },
      size: 12,
      color: onPanel,
      valign: "bottom",
      paragraphs: plain(deck.dated),
    },
    {
      is: "text",
      name: "Subtitle",
      role: "subtitle",
      at: { ...right, y: 60, h: 52 },
      size: 14,
      color: ink2,
      paragraphs: plain(slide.subtitle),
    },
    ...bodyBoxes(slide, { ...right, y: 124, h: 500 }),
    sourceBox(slide, { ...right, y: 640, h: 40 }),
  ];
}

function findingBoxes(slide: Slide): SlideBox[] {
  const figures = slide.figures.length > 0;
  const bottom = figures ? 520 : body.bottom;
  const place = { x: margin, y: body.top, w: content, h: bottom - body.top };
  return [
    {
      is: "text",
      name: "Title",
      role: "title",
      at: titleAt.finding,
      size: titleSize(slide.title, titleAt.finding),
      bold: true,
      valign: "bottom",
      color: ink,
      paragraphs: plain(slide.title),
    },
    {
      is: "text",
      name: "Subtitle",
      role: "subtitle",
      at: { x: margin, y: 150, w: content, h: 28 },
      size: 15,
      color: ink2,
      paragraphs: plain(slide.subtitle),
    },
    ...bodyBoxes(slide, place),
    ...figureBoxes(slide),
    sourceBox(slide, { x: margin, y: 642, w: content - 100, h: 38 }),
  ];
}

/** Two lines at most; longer lists of pages are in the appendix. */
function sourceBox({ source }: Slide, at: Place): TextBox {
  return {
    is: "text",
    name: "Source",
    role: "source",
    at,
    size: 10.5,
    color: ink3,
    valign: "middle",
    paragraphs: plain(source),
  };
}

function bodyBoxes(slide: Slide, at: Place): SlideBox[] {
  const { body: inside, title } = slide;
  if (inside.is === "table") return [tableBox(inside, at, title)];
  if (!slide.beside) return [{ is: "chart", name: title, at, chart: inside }];
  const beside = 150;
  const chartAt = { ...at, w: at.w - beside };
  return [
    { is: "chart", name: title, at: chartAt, chart: inside },
    ...besideBoxes(slide.beside, inside, chartAt, beside),
  ];
}

/** One text a band, level with it. */
function besideBoxes(
  { heading, texts }: NonNullable<Slide["beside"]>,
  chart: CategoryChart | ScatterChart,
  at: Place,
  w: number,
): TextBox[] {
  const plot = plotOf(chart, at);
  const x = at.x + at.w;
  const band = (plot.h * at.h) / Math.max(1, texts.length);
  const top = at.y + plot.y * at.h;
  return [
    {
      is: "text",
      name: heading,
      at: { x, y: at.y, w, h: Math.max(24, top - at.y) },
      size: 12,
      color: ink3,
      align: "right",
      paragraphs: plain(heading),
    },
    ...texts.map((text, index): TextBox => {
      const last = index === texts.length - 1;
      return {
        is: "text",
        name: `${heading} ${index + 1}`,
        at: { x, y: top + index * band, w, h: band },
        size: last ? 40 : 28,
        bold: true,
        color: last ? ink : ink3,
        align: "right",
        valign: "middle",
        paragraphs: plain(text),
      };
    }),
  ];
}

/** At the foot of the slide, each under a rule. */
function figureBoxes({ figures }: Slide): SlideBox[] {
  const gap = 40;
  const w = (content - gap * (figures.length - 1)) / Math.max(1, figures.length);
  return figures.flatMap(({ value, label, tone }, at): SlideBox[] => {
    const x = margin + at * (w + gap);
    return [
      { is: "rule", at: { x, y: 540, w, h: 1.5 }, color: ink },
      {
        is: "text",
        name: `Figure ${at + 1}`,
        at: { x, y: 546, w, h: 44 },
        size: 26,
        bold: true,
        color: tone ? tones[tone].words : ink,
        valign: "middle",
        paragraphs: plain(value),
      },
      {
        is: "text",
        name: `Figure ${at + 1}, what it is`,
        at: { x, y: 590, w, h: 44 },
        size: 13,
        color: ink2,
        paragraphs: plain(label),
      },
    ];
  });
}

function tableBox(table: Table, at: Place, name: string): TableBox {
  const { size, heights } = sizesOf(table, at);
  return { is: "table", name, at: { ...at, h: heights.reduce((sum, each) => sum + each, 0) }, table, size, heights };
}

/** Only pages of the web are linked. */
export function addressOf({ url }: Source): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

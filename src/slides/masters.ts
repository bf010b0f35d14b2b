import type { Logo } from "../domain/house-template";
import type { Deck, Slide, Table } from "./deck";
import { boxesOf, gauge, logo, logoPlace, number, panel, type Place, type TextBox } from "./layout";
import { ink, ink3, paper } from "./palette";

/** The layouts that a deck offers for new slides, in the words of the PowerPoint writer (inches, points). */

export const layouts = {
  opening: "Cap 2M, opening",
  finding: "Cap 2M, finding",
  appendix: "Cap 2M, appendix",
} as const;
export const font = "Arial";

export const inches = (units: number): number => units / 96;

export function placed({ x, y, w, h }: Place): Place {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

export function style({ size, color, bold = false, align = "left", valign = "top" }: TextBox) {
  return { fontFace: font, fontSize: size, color, bold, align, valign, margin: 0 };
}

/** The places of a layout: a title, what it is about, the pages behind it, the slide number, and one for the logo of the house. */
export function masterOf(kind: Slide["kind"], picture?: Logo) {
  const opening = kind === "opening";
  const boxes = boxesOf(emptySlide(kind), emptyDeck);
  const holders = boxes.flatMap((box) => (box.is === "text" && box.role ? [holder(box.role, box)] : []));
  const rules = [...(opening ? [{ at: panel, color: ink }] : []), ...gaugeBoxes(opening)].map(({ at, color }) => ({
    rect: { ...placed(at), fill: { color } },
  }));
  const place = picture
    ? logoOf(picture)
    : {
        placeholder: {
          options: { name: "logo", type: "image", ...placed(logo), fontSize: 11, color: ink3 },
          text: "Logo",
        },
      };
  return {
    title: layouts[kind],
    background: { color: paper },
    objects: [...rules, ...holders, ...(opening ? [] : [place])],
    slideNumber: {
      ...placed(number),
      fontFace: font,
      fontSize: 10.5,
      bold: true,
      color: ink,
      align: "right",
      margin: 0,
      valign: "middle",
    },
  };
}

const logoOf = (picture: Logo) => ({
  image: { data: `${picture.type};base64,${picture.data}`, ...placed(logoPlace(picture.ratio)), altText: "Logo" },
});

function holder(role: NonNullable<TextBox["role"]>, box: TextBox) {
  const type = role === "title" ? "title" : "body";
  return { placeholder: { options: { name: role, type, ...placed(box.at), ...style(box) }, text: "" } };
}

/** The tide gauge that closes every slide: twenty boxes, every other one in ink. */
function gaugeBoxes(opening: boolean): { at: Place; color: string }[] {
  const from = opening ? panel.w + 48 : gauge.x;
  const w = (gauge.x + gauge.w - from) / 20;
  const frame = { at: { x: from - 1, y: gauge.y - 1, w: w * 20 + 2, h: gauge.h + 2 }, color: ink };
  const boxes = Array.from({ length: 10 }, (_, each) => ({
    at: { ...gauge, x: from + (2 * each + 1) * w, w },
    color: paper,
  }));
  return [frame, ...boxes];
}

const emptyDeck: Deck = {
  lang: "fr",
  name: "",
  dated: "",
  fileName: "",
  slides: [],
  appendix: [],
  leftOut: [],
  removed: [],
  edits: [],
};

function emptySlide(kind: Slide["kind"]): Slide {
  const body: Table = { is: "table", columns: [], rows: [], alternative: "" };
  const notes = { points: [], definitions: [], asked: [] };
  return { id: "figure", kind, title: "", subtitle: "", body, figures: [], source: "", notes, cited: [] };
}

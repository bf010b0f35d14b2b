import type { Evidence, Source } from "../domain/figure";
import type { SlideEdit, SlideForm } from "../domain/slide-edit";
import type { LanguageCode } from "../domain/view";
import type { SlideWords } from "../i18n/slide-words";

/** What a deck says, slide by slide, before anything is drawn: a file, a thumbnail and a test read the same object. */

/** A status is a texture, as on every screen: solid, ruled (estimate, provisional), hatched (announced), outlined (target), dotted (claim). */
export type Mark = "solid" | "ruled" | "hatched" | "outlined" | "dotted";
/** One constant colour per port; the route to the target; every other port; ink. */
export type Tone = "mrs" | "mrs2" | "mia" | "route" | "peer" | "ink";

/** One value of a chart. Without `value` it is a gap: the cell of the workbook stays empty. */
export type Point = {
  value?: number;
  /** The bracket, drawn as a whisker. */
  low?: number;
  high?: number;
  /** Words around the number of the label: "about ", " planned". They live in its number format, so that the label follows the cell. */
  before?: string;
  after?: string;
  /** Only where the point differs from its series. */
  mark?: Mark;
};

export type Series = {
  name: string;
  draw: "bar" | "line" | "hidden";
  tone: Tone;
  mark: Mark;
  points: Point[];
  /** Whether every value is written beside its mark, or only the last one. */
  labels: "all" | "last" | "none";
};

/** How values are written: whole numbers, millions with two decimals, fractions as shares, numbers with one decimal. */
export type NumberStyle = "count" | "millions" | "percent" | "decimal";

type Drawn = { unit: string; alternative: string; legend: boolean };

/** Categories may hold line breaks: a year, a ship, a remark. */
export type CategoryChart = Drawn & {
  is: "chart";
  kind: "columns" | "stacked" | "bars" | "line";
  categories: string[];
  series: Series[];
  style: NumberStyle;
  /** Top of the value axis, where the data alone would hide a part. */
  top?: number;
};

/** `label`: what stands beside it, where anything does; dots on one spot share that of the first. */
export type Dot = { name: string; x: number; y: number; label?: string };
export type ScatterChart = Drawn & {
  is: "scatter";
  axes: { x: string; y: string };
  styles: { x: NumberStyle; y: NumberStyle };
  groups: { name: string; tone: Tone; dots: Dot[] }[];
};

/** `lang`: of words that are not in the deck's own language, as the title of a page. */
export type Cell = { text: string; strong?: boolean; quiet?: boolean; tone?: Tone; href?: string; lang?: string };
export type Column = { label: string; share: number; align?: "left" | "right" | "center" };
/** `dense`: as small as a list of references may be. */
export type Table = { is: "table"; columns: Column[]; rows: Cell[][]; alternative: string; dense?: boolean };

export type Body = CategoryChart | ScatterChart | Table;

/** A number that stands large, with what it is. */
export type KeyFigure = { value: string; label: string; tone?: Tone };

/** A figure that a slide uses, with all that lets a reader check it. */
export type Cited = {
  what: string;
  text: string;
  status: string;
  basis?: string;
  calculation?: string;
  /** One point of a long curve: its page is listed, its rivals are not told one by one. */
  minor?: true;
  evidence: Evidence[];
};

/**
 * Talking points; definitions; what to answer if asked: rival figures and caveats. `internal` is told on the screen only: a file may be
 * sent to the line.
 */
export type Notes = { points: string[]; definitions: string[]; asked: string[]; internal?: string[] };

/** Two lines of a title hold so many characters. */
export const longestTitle = 110;

export type SlideId = keyof SlideWords["names"];

export type Slide = {
  id: SlideId;
  /** opening: on ink, it stands for a cover. appendix: after the argument. */
  kind: "opening" | "finding" | "appendix";
  /** A sentence that states the finding. */
  title: string;
  subtitle: string;
  body: Body;
  /** Beside each band of a bar chart, in order: the ratio. */
  beside?: { heading: string; texts: string[] };
  figures: KeyFigure[];
  source: string;
  notes: Notes;
  cited: Cited[];
  /** The forms that its facts can be shown in, the usual one first; absent where there is but one. */
  forms?: SlideForm[];
};

/** A slide that could not be made, and why: it is said, never padded. */
export type LeftOut = { id: SlideId; why: string };

export type Deck = {
  lang: LanguageCode;
  /** "Marseille Provence for Royal Caribbean" */
  name: string;
  /** "Data known on 4 Nov 2017" */
  dated: string;
  /** Without its extension. */
  fileName: string;
  slides: Slide[];
  appendix: Slide[];
  leftOut: LeftOut[];
  /** Taken out by a person. */
  removed: Slide[];
  /** What was changed, one entry for each of `slides`. */
  edits: SlideEdit[];
};

/** What a slide maker gives: a slide, or the reason why there is none. */
export type Made = Slide | LeftOut;

export const isLeftOut = (made: Made): made is LeftOut => "why" in made;

export const allSlides = ({ slides, appendix }: Deck): Slide[] => [...slides, ...appendix];

/** Every page behind a deck, once, in the order in which the slides use them. */
export function sourcesOf(slides: Slide[]): { source: Source; slides: number[] }[] {
  const found = new Map<string, { source: Source; slides: number[] }>();
  slides.forEach(({ cited }, at) => {
    for (const { source } of cited.flatMap(({ evidence }) => evidence)) {
      const known = found.get(source.id) ?? { source, slides: [] };
      if (!known.slides.includes(at + 1)) known.slides.push(at + 1);
      found.set(source.id, known);
    }
  });
  return [...found.values()];
}

/** What a person made of a set of slides: one entry a slide, in order. An empty list is the set as it was made. */

/** The forms a slide can show its facts in, where it is not the one it was made in. */
export const slideForms = ["table", "columns", "line", "bars", "scatter"] as const;
export type SlideForm = (typeof slideForms)[number];

export type SlideEdit = {
  slide: string;
  title?: string;
  /** Talking points, one a line. */
  notes?: string;
  form?: SlideForm;
};

/** The entry that stands for every slide of the set as it was made. */
export const madeSlides = "made";

export const mostSlides = 24;
export const longestSlideTitle = 200;
const longestNotes = 2000;

/** Half of a character cannot stand in an address. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** `ports;Two%20ports;` for a link: texts lose ; to an escape. */
export const slideEditText = ({ slide, title = "", notes = "", form }: SlideEdit): string =>
  [slide, encodeURIComponent(whole(title)), encodeURIComponent(whole(notes)), form ?? ""].join(";").replace(/;+$/, "");

/** Undefined for a text that no slide was written as. */
export function slideEditOf(text: string): SlideEdit | undefined {
  const [slide = "", title = "", notes = "", shape = "", ...rest] = text.split(";");
  const form = slideForms.find((each) => each === shape);
  if (!/^[a-z][a-z0-9-]*$/i.test(slide) || slide.length > 40 || rest.length > 0) return undefined;
  if (shape !== "" && form === undefined) return undefined;
  try {
    const read = { title: decodeURIComponent(title), notes: decodeURIComponent(notes) };
    if (read.title.length > longestSlideTitle || read.notes.length > longestNotes) return undefined;
    return {
      slide,
      ...(read.title !== "" && { title: read.title }),
      ...(read.notes !== "" && { notes: read.notes }),
      ...(form && { form }),
    };
  } catch {
    return undefined;
  }
}
export function moved(edits: SlideEdit[], from: number, to: number): SlideEdit[] {
  const one = edits[from];
  if (!one || to < 0 || to >= edits.length) return edits;
  return edits.toSpliced(from, 1).toSpliced(to, 0, one);
}

export function doubled(edits: SlideEdit[], at: number): SlideEdit[] {
  const one = edits[at];
  return !one || edits.length >= mostSlides ? edits : edits.toSpliced(at + 1, 0, one);
}

/** The last one stays: a set without slides is none. */
export const removed = (edits: SlideEdit[], at: number): SlideEdit[] =>
  edits.length === 1 ? edits : edits.toSpliced(at, 1);

/** Another title or other notes; the text that the slide was made with takes the edit away. */
export function rewritten(
  edits: SlideEdit[],
  at: number,
  part: "title" | "notes",
  { text, made }: { text: string; made: string },
): SlideEdit[] {
  return edits.map((each, place) => {
    if (place !== at) return each;
    const { [part]: _before, ...others } = each;
    const tidy =
      part === "title"
        ? text.replace(/\s+/g, " ").trim().slice(0, longestSlideTitle)
        : text.trim().slice(0, longestNotes);
    return tidy === "" || tidy === made ? others : { ...others, [part]: tidy };
  });
}

/** Another form for a slide; undefined is the one it was made in. */
export const reshaped = (edits: SlideEdit[], at: number, form: SlideForm | undefined): SlideEdit[] =>
  edits.map((each, place) => {
    if (place !== at) return each;
    const { form: _before, ...others } = each;
    return { ...others, ...(form && { form }) };
  });

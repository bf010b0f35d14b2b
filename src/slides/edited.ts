import { type SlideEdit, madeSlides } from "../domain/slide-edit";
import { isClipKey } from "../domain/clip";
import type { LanguageCode } from "../domain/view";
import type { LeftOut, Slide } from "./deck";
import { reshaped } from "./reshape";

/** The slides as a person set them: order, copies, titles, talking points and what was added; what was taken out is told. */

export type Edited = {
  slides: Slide[];
  /** Those that were taken out. */
  removed: Slide[];
  /** Added on another device, and not here. */
  missing: LeftOut[];
  /** One for each slide, in their order: what the next change starts from. */
  edits: SlideEdit[];
};

/** `added` gives the slide of a key that is none of the set's. */
type Elsewhere = { added: (edit: SlideEdit) => Slide | undefined; why: string; lang: LanguageCode };

export function edited(made: Slide[], given: SlideEdit[], { added, why, lang }: Elsewhere): Edited {
  const asMade = made.map(({ id }) => ({ slide: id }));
  const edits = given.length === 0 ? asMade : given.flatMap((edit) => (edit.slide === madeSlides ? asMade : [edit]));
  const slideOf = (edit: SlideEdit) => {
    if (isClipKey(edit.slide)) return added(edit);
    const slide = made.find(({ id }) => id === edit.slide);
    return slide && reshaped(slide, edit.form, lang);
  };
  const found = edits.flatMap((edit) => {
    const slide = slideOf(edit);
    return slide ? [{ edit, slide }] : [];
  });
  return {
    slides: found.map(({ edit, slide }) => withEdit(slide, edit)),
    removed: made.filter(({ id }) => !edits.some(({ slide }) => slide === id)),
    missing: edits.flatMap((edit) => (isClipKey(edit.slide) && !slideOf(edit) ? [{ id: "clip", why }] : [])),
    edits: found.map(({ edit }) => edit),
  };
}

function withEdit(slide: Slide, { title, notes }: SlideEdit): Slide {
  const points = notes?.split("\n").filter((line) => line.trim() !== "");
  return { ...slide, ...(title !== undefined && { title }), ...(points && { notes: { ...slide.notes, points } }) };
}

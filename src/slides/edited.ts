import type { SlideEdit } from "../domain/slide-edit";
import type { Slide } from "./deck";

/** The slides as a person set them: order, copies, titles and talking points; what was taken out is told. */

export type Edited = {
  slides: Slide[];
  /** Those that were taken out. */
  removed: Slide[];
  /** One for each slide, in their order: what the next change starts from. */
  edits: SlideEdit[];
};

export function edited(made: Slide[], edits: SlideEdit[]): Edited {
  if (edits.length === 0) return { slides: made, removed: [], edits: made.map(({ id }) => ({ slide: id })) };
  const found = edits.flatMap((edit) => {
    const slide = made.find(({ id }) => id === edit.slide);
    return slide ? [{ edit, slide }] : [];
  });
  return {
    slides: found.map(({ edit, slide }) => withEdit(slide, edit)),
    removed: made.filter(({ id }) => !edits.some(({ slide }) => slide === id)),
    edits: found.map(({ edit }) => edit),
  };
}

function withEdit(slide: Slide, { title, notes }: SlideEdit): Slide {
  const points = notes?.split("\n").filter((line) => line.trim() !== "");
  return { ...slide, ...(title !== undefined && { title }), ...(points && { notes: { ...slide.notes, points } }) };
}

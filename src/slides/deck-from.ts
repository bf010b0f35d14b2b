import type { SlideEdit } from "../domain/slide-edit";
import { appendixOf } from "./appendix";
import { datedText } from "./cite";
import { type Deck, type LeftOut, type Made, type Slide, isLeftOut } from "./deck";
import { clipKey } from "../domain/clip";
import { clipSlide } from "./clip-slide";
import { edited } from "./edited";
import type { Subject } from "./subject";

/** A deck from what its makers gave: slides, the reasons of those that could not be made, and the appendix of what was used. */
type Named = Pick<Deck, "name" | "fileName"> & { edits: SlideEdit[] };

export function deckFrom(made: Made[], subject: Subject, { name, fileName, edits }: Named): Deck {
  const { asOf, language } = subject;
  const found = made.filter((each): each is Slide => !isLeftOut(each));
  const {
    slides,
    removed,
    missing,
    edits: applied,
  } = edited(found, edits, {
    added: (edit) => addedSlide(edit, subject),
    why: subject.words.clip.missing,
    lang: language.code,
  });
  const leftOut = [...made.filter((each): each is LeftOut => isLeftOut(each)), ...missing];
  return {
    lang: language.code,
    name,
    dated: datedText(subject),
    fileName: [fileName, language.code, ...(asOf === undefined ? [] : [asOf])].join("-"),
    slides,
    removed,
    edits: applied,
    appendix: slides.length === 0 ? [] : appendixOf(slides, subject),
    leftOut,
  };
}

function addedSlide({ slide, form }: SlideEdit, { clips }: Subject): Slide | undefined {
  const clip = clips.find(({ id }) => clipKey(id) === slide);
  return clip && clipSlide(clip, form);
}

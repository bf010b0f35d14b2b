import { appendixOf } from "./appendix";
import { datedText } from "./cite";
import { type Deck, type LeftOut, type Made, type Slide, isLeftOut } from "./deck";
import type { Subject } from "./subject";

/** A deck from what its makers gave: slides, the reasons of those that could not be made, and the appendix of what was used. */
export function deckFrom(made: Made[], subject: Subject, { name, fileName }: Pick<Deck, "name" | "fileName">): Deck {
  const { asOf, language } = subject;
  const slides = made.filter((each): each is Slide => !isLeftOut(each));
  const leftOut = made.filter((each): each is LeftOut => isLeftOut(each));
  return {
    lang: language.code,
    name,
    dated: datedText(subject),
    fileName: [fileName, language.code, ...(asOf === undefined ? [] : [asOf])].join("-"),
    slides,
    appendix: appendixOf(slides, subject),
    leftOut,
  };
}

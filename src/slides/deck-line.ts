import type { Line } from "../domain/line";
import { appendixOf } from "./appendix";
import { datedText } from "./cite";
import { type Deck, type LeftOut, type Made, type Slide, isLeftOut } from "./deck";
import { askSlide } from "./slide-ask";
import { callsSlide } from "./slide-calls";
import { changesSlide } from "./slide-changes";
import { figureSlide } from "./slide-figure";
import { historySlide } from "./slide-history";
import { miamiSlide } from "./slide-miami";
import { portsSlide } from "./slide-ports";
import { roadSlide } from "./slide-road";
import { type Subject, aboutLine } from "./subject";

/** The pitch for one line: eight slides at most, from its own facts. What has none is left out, and said. */
export function lineDeck(line: Line, subject: Subject): Deck {
  const about = aboutLine(subject, line);
  const made = [
    figureSlide(about),
    historySlide(about),
    miamiSlide(about),
    portsSlide(about),
    changesSlide(about),
    callsSlide(about),
    roadSlide(about),
    askSlide(about),
  ];
  const { words, asOf } = subject;
  return deckFrom(made, subject, {
    name: words.deckName(about.name),
    fileName: [words.fileName(line.id), subject.language.code, ...(asOf === undefined ? [] : [asOf])].join("-"),
  });
}

function deckFrom(made: Made[], subject: Subject, { name, fileName }: Pick<Deck, "name" | "fileName">): Deck {
  const slides = made.filter((each): each is Slide => !isLeftOut(each));
  const leftOut = made.filter((each): each is LeftOut => isLeftOut(each));
  return {
    lang: subject.language.code,
    name,
    dated: datedText(subject),
    fileName,
    slides,
    appendix: appendixOf(slides, subject),
    leftOut,
  };
}

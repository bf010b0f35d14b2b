import type { Line } from "../domain/line";
import type { SlideEdit } from "../domain/slide-edit";
import type { Deck } from "./deck";
import { deckFrom } from "./deck-from";
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
export function lineDeck(line: Line, subject: Subject, edits: SlideEdit[] = []): Deck {
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
  const { words } = subject;
  return deckFrom(made, subject, { name: words.deckName(about.name), fileName: words.fileName(line.id), edits });
}

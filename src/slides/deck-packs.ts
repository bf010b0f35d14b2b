import type { SlideEdit } from "../domain/slide-edit";
import type { Pack } from "../domain/view";
import { deckFrom } from "./deck-from";
import type { Deck, Made } from "./deck";
import { announcedSlide } from "./slide-announced";
import { basesSlide } from "./slide-bases";
import { figureSlide } from "./slide-figure";
import { journalSlide } from "./slide-journal";
import { linesSlide } from "./slide-lines";
import { portsSlide } from "./slide-ports";
import { roadSlide } from "./slide-road";
import { scenarioSlide } from "./slide-scenario";
import { toDateSlide } from "./slide-to-date";
import { winBackSlide } from "./slide-win-back";
import type { Subject } from "./subject";

/** The tourism office's monthly point, and the Club's general assembly: eight slides at most, like the pitch; and a set that holds only what was added. */

const makers: Record<Exclude<Pack, "line">, ((subject: Subject) => Made)[]> = {
  office: [figureSlide, toDateSlide, roadSlide, basesSlide, chosenSlide, announcedSlide, journalSlide],
  own: [],
  club: [figureSlide, portsSlide, roadSlide, linesSlide, winBackSlide, chosenSlide, announcedSlide, journalSlide],
};

export function packDeck(pack: Exclude<Pack, "line">, subject: Subject, edits: SlideEdit[] = [], named?: string): Deck {
  const { name: usual, fileName } = subject.words.packs.decks[pack];
  const name = pack === "own" && named !== undefined ? named : usual;
  return deckFrom(
    makers[pack].map((make) => make(subject)),
    subject,
    { name, fileName, edits },
  );
}

/** A scenario is only told where one was chosen. */
function chosenSlide(subject: Subject): Made {
  const { scenario, words } = subject;
  return scenario ? scenarioSlide(subject, scenario) : { id: "calls", why: words.packs.noScenario };
}

import { useEffect } from "react";
import { languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Deck, type Slide, allSlides } from "../slides/deck";
import { SlidePicture } from "./slides-picture";

/** The deck for the printer, which also writes a PDF: one slide a page, as lines and letters, or a handout with the notes. */

export type PaperKind = "slides" | "handout";

type Props = { deck: Deck; kind: PaperKind; onDone: (kind: undefined) => void };

/** Drawn while it is printed, and only then. */
export function Paper({ deck, kind, onDone }: Props) {
  useEffect(() => {
    const done = () => onDone(undefined);
    window.addEventListener("afterprint", done);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      window.removeEventListener("afterprint", done);
      cancelAnimationFrame(frame);
    };
  }, [onDone]);
  return (
    <div className={`sl-paper ${kind}`} lang={deck.lang} aria-hidden>
      {allSlides(deck).map((slide, index) => (
        <section key={`${slide.id} ${index}`}>
          <SlidePicture slide={slide} deck={deck} place={index + 1} language={languagesByCode[deck.lang]} />
          {kind === "handout" && <Notes slide={slide} deck={deck} />}
        </section>
      ))}
    </div>
  );
}

function Notes({ slide: { notes }, deck }: { slide: Slide; deck: Deck }) {
  const { screen } = slideWords(deck.lang);
  const parts: [string, string[]][] = [
    [screen.points, notes.points],
    [screen.defined, notes.definitions],
    [screen.asked, notes.asked],
  ];
  return parts.map(
    ([title, lines]) =>
      lines.length > 0 && (
        <div key={title}>
          <b>{title}</b>
          <ul>
            {lines.map((line, at) => (
              <li key={`${at} ${line}`}>{line}</li>
            ))}
          </ul>
        </div>
      ),
  );
}

import { type KeyboardEvent, useEffect, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Deck, allSlides } from "../slides/deck";
import { amend } from "../state/actions";
import { SlidePicture } from "./slides-picture";
import { turnOf } from "./slides-show";
import { useStage } from "./slides-stage";

/** The presenter's window: what is shown, what comes next, the notes and the time; the keys turn both windows. */

export function Presenter({ deck, at }: { deck: Deck; at: number }) {
  const language = useLanguage();
  const { screen } = slideWords(language.code);
  const slides = allSlides(deck);
  const [isBlack, setBlack] = useState(false);
  const turn = (to: number) => amend({ slide: Math.min(slides.length, Math.max(1, to)) }, false);
  useStage({ slide: at, isBlack }, (stage) => {
    if (stage.slide !== at) turn(stage.slide);
    setBlack(stage.isBlack);
  });
  const [slide, next] = [slides[at - 1], slides[at]];
  const drawn = { deck, language: languagesByCode[deck.lang] };
  const keyed = (event: KeyboardEvent) => {
    const to = turnOf(event.key, at, slides.length);
    if (to !== undefined) turn(to);
    else if (event.key.toLowerCase() === "b") setBlack(!isBlack);
    else return;
    event.preventDefault();
  };
  if (!slide) return null;
  return (
    <div className="sl-presenter" onKeyDown={keyed} role="application" aria-label={screen.presenter} tabIndex={0}>
      <h1 className="vh" lang={deck.lang}>
        {deck.name}
      </h1>
      <p className="sl-clock">
        <Clock /> <span>{screen.place(at, slides.length)}</span> {isBlack && <b>{screen.black}</b>}
      </p>
      <SlidePicture slide={slide} place={at} label={slide.title} {...drawn} />
      <div>
        <p>{screen.next}</p>
        {next && <SlidePicture slide={next} place={at + 1} label={next.title} {...drawn} />}
      </div>
      <div className="sl-notes" lang={deck.lang}>
        {[slide.notes.points, slide.notes.definitions, slide.notes.asked].map((lines, part) => (
          <ul key={part}>
            {lines.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

/** Since the window was opened. */
function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const started = Date.now();
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - started) / 1000)), 1000);
    return () => clearInterval(tick);
  }, []);
  const two = (value: number) => String(value).padStart(2, "0");
  return <time>{`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}</time>;
}

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { View } from "../domain/view";
import { type Language, languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Deck, type Slide, allSlides } from "../slides/deck";
import { writeAddress } from "../state/address";
import type { ScreenProps } from "./app";
import { SlideChoices } from "./slides-choices";
import { useAsked } from "./slides-deck";
import { SlideTextures } from "./slides-legend";
import { SlidePanel } from "./slides-panel";
import { SlidePicture } from "./slides-picture";
import { SlideSave } from "./slides-save";
import { RefusedScenario } from "./slides-scenario";
import "./slides.css";

/** Slides: the deck of a line, each slide as it will look in the file, with its notes, its figures, and what was left out. */
export function Slides(props: ScreenProps) {
  const { facts, view } = props;
  const { screen } = slideWords(useLanguage().code);
  const asked = useAsked(props);
  const { deck, unknown, scenario } = asked;
  if (!deck) return <h1>{screen.choose}</h1>;

  const slides = allSlides(deck);
  const at = Math.min(view.slide, slides.length);
  const slide = slides[at - 1];
  return (
    <div className="sl">
      <SlideTextures />
      <div className="head">
        <h1 lang={deck.lang}>{deck.name}</h1>
        <div className="actions" data-export="no">
          <SlideSave key={`${deck.fileName} ${scenario?.name}`} deck={deck} />
        </div>
      </div>
      <p className="sl-dated">
        {screen.counted(deck.slides.length, deck.appendix.length)} {screen.native}
      </p>
      {unknown !== undefined && (
        <p className="note warn" role="status">
          {screen.unknownLine(unknown)}
        </p>
      )}
      <RefusedScenario scenario={scenario} />
      <SlideChoices facts={facts} view={view} asked={asked} />
      <div className="sl-grid">
        <Thumbnails deck={deck} at={at} view={view} />
        {slide && <OpenSlide slide={slide} deck={deck} at={at} view={view} />}
      </div>
    </div>
  );
}

type Opened = { deck: Deck; at: number; view: View };

const languageOf = (deck: Deck): Language => languagesByCode[deck.lang];

function OpenSlide({ slide, deck, at, view }: Opened & { slide: Slide }) {
  const { screen } = slideWords(useLanguage().code);
  const last = allSlides(deck).length;
  return (
    <div className="sl-main">
      <SlidePicture
        slide={slide}
        deck={deck}
        place={at}
        language={languageOf(deck)}
        label={`${slide.title}. ${slide.body.alternative}`}
      />
      <nav className="sl-turn" aria-label={screen.turn} data-export="no">
        {at > 1 && (
          <a className="btn sm" href={writeAddress({ ...view, slide: at - 1 })}>
            <ChevronLeft size={16} aria-hidden />
            {screen.previous}
          </a>
        )}
        <span>{screen.place(at, last)}</span>
        {at < last && (
          <a className="btn sm" href={writeAddress({ ...view, slide: at + 1 })}>
            {screen.next}
            <ChevronRight size={16} aria-hidden />
          </a>
        )}
      </nav>
      <SlidePanel slide={slide} deck={deck} />
    </div>
  );
}

function Thumbnails({ deck, at, view }: Opened) {
  const { screen } = slideWords(useLanguage().code);
  return (
    <nav className="sl-thumbs" aria-label={screen.thumbnails} tabIndex={0}>
      <ol>
        {allSlides(deck).map((slide, index) => {
          const place = index + 1;
          const name = slide.kind === "appendix" ? screen.appendixSlide : screen.slide;
          return (
            <li key={`${slide.id} ${place}`}>
              <a
                href={writeAddress({ ...view, slide: place })}
                aria-label={name(place, slide.title)}
                aria-current={place === at ? "true" : undefined}
              >
                <span aria-hidden>{place}</span>
                <SlidePicture slide={slide} deck={deck} place={place} language={languageOf(deck)} />
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import { ChevronLeft, ChevronRight, MonitorPlay, MonitorSpeaker } from "lucide-react";
import { useEffect } from "react";
import { useLanguage } from "../charts/language-context";
import type { View } from "../domain/view";
import { type Language, languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Deck, type Slide, allSlides } from "../slides/deck";
import { change } from "../state/actions";
import { writeAddress } from "../state/address";
import { noteOpenDeck } from "../state/clips";
import type { ScreenProps } from "./app";
import { SlideChoices } from "./slides-choices";
import { useAsked } from "./slides-deck";
import { type Editing, useEditing } from "./slides-editing";
import { KeptDecks } from "./slides-kept";
import { SlidePanel } from "./slides-panel";
import { SlidePicture } from "./slides-picture";
import { Presenter } from "./slides-presenter";
import { SlideRefresh } from "./slides-refresh";
import { SlideRewrite } from "./slides-rewrite";
import { SlideSave } from "./slides-save";
import { RefusedScenario } from "./slides-scenario";
import { SlideShow } from "./slides-show";
import { SlideTemplate } from "./slides-template";
import { Thumbnails } from "./slides-thumbnails";
import { SlideTools } from "./slides-tools";
import "./slides.css";

/** Slides: the deck of a line, each slide as it will look in the file, with its notes, its figures, and what was left out. */
export function Slides(props: ScreenProps) {
  const { facts, view } = props;
  const words = slideWords(useLanguage().code);
  const { screen } = words;
  const asked = useAsked(props);
  const { deck, unknown, scenario } = asked;
  const editing = useEditing(deck, view);
  useEffect(() => {
    if (deck) noteOpenDeck(writeAddress(view), deck.name, deck.slides.length);
  }, [deck, view]);
  if (!deck) return <h1>{screen.choose}</h1>;

  const slides = allSlides(deck);
  const at = Math.min(view.slide, slides.length);
  const slide = slides[at - 1];
  if (view.stage === "notes") return <Presenter deck={deck} at={at} />;
  return (
    <div className="sl">
      {view.stage === "show" && <SlideShow deck={deck} at={at} onEnd={endShow} />}
      <div className="head">
        <h1 lang={deck.lang}>{deck.name}</h1>
        <SlideSave key={`${deck.fileName} ${scenario?.name}`} deck={deck} view={view} />
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
      <div className="sl-with">
        <SlideTemplate />
        <SlideRefresh {...props} />
        <KeptDecks deck={deck} view={view} />
      </div>
      <div className="sl-grid">
        <Thumbnails deck={deck} at={at} view={view} editing={editing} />
        {slides.length === 0 && <p className="note">{words.clip.empty}</p>}
        {slide && <OpenSlide slide={slide} deck={deck} at={at} view={view} editing={editing} />}
      </div>
    </div>
  );
}

const endShow = (): void => change({ stage: "desk" });

export type Opened = { deck: Deck; at: number; view: View; editing: Editing };

const languageOf = (deck: Deck): Language => languagesByCode[deck.lang];

function OpenSlide({ slide, deck, at, view, editing }: Opened & { slide: Slide }) {
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
      <p className="sl-turn" data-export="no">
        <a className="btn sm" href={writeAddress({ ...view, stage: "show" })}>
          <MonitorPlay size={16} aria-hidden />
          {screen.present}
        </a>
        <a className="btn sm" href={writeAddress({ ...view, stage: "notes" })} target="_blank" title={screen.withNotes}>
          <MonitorSpeaker size={16} aria-hidden />
          {screen.withNotes}
        </a>
      </p>
      <SlideTools at={at - 1} editing={editing} slide={slide} />
      {at <= editing.edits.length && <SlideRewrite slide={slide} deck={deck} at={at - 1} editing={editing} />}
      <SlidePanel slide={slide} deck={deck} editing={editing} />
    </div>
  );
}

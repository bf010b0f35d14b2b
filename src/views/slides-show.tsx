import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import { languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Deck, allSlides } from "../slides/deck";
import { amend } from "../state/actions";
import { SlidePicture } from "./slides-picture";
import { markReading, slideReading } from "./slides-reading";
import { type Stage, useStage } from "./slides-stage";

/**
 * The deck on the whole screen: arrows, space and Page keys turn it, B makes it black, L gives a red point that follows the mouse, S tells the pages
 * behind the slide, as a mark that is pressed tells its own; Escape ends it. What it shows stands in the address, and is told to the presenter's window.
 */

type Props = { deck: Deck; at: number; onEnd: () => void };

export function SlideShow({ deck, at, onEnd }: Props) {
  const { screen } = slideWords(useLanguage().code);
  const slides = allSlides(deck);
  const open = useProvenance();
  const [isBlack, setBlack] = useState(false);
  const [laser, setLaser] = useState<{ x: number; y: number } | "waiting">();
  const stage = useRef<HTMLDialogElement>(null);
  const turn = (to: number) => amend({ slide: Math.min(slides.length, Math.max(1, to)) }, false);
  useStage({ slide: at, isBlack }, ({ slide, isBlack: black }: Stage) => {
    if (slide !== at) turn(slide);
    setBlack(black);
  });
  useWhole(stage, onEnd);
  const slide = slides[at - 1];
  if (!slide) return null;

  const keyed = (event: KeyboardEvent) => {
    const to = turnOf(event.key, at, slides.length);
    const key = event.key.toLowerCase();
    if (to !== undefined) turn(to);
    else if (key === "b") setBlack(!isBlack);
    else if (key === "l") setLaser(laser ? undefined : "waiting");
    else if (key === "s") open(slideReading(slide));
    else return;
    event.preventDefault();
  };
  const pointed = ({ clientX, clientY }: PointerEvent) => laser && setLaser({ x: clientX, y: clientY });
  return (
    <dialog
      ref={stage}
      className="sl-show"
      aria-label={screen.show}
      onKeyDown={keyed}
      onPointerMove={pointed}
      onClick={({ target }) => {
        const mark = markOf(target);
        if (mark && slide.cited.length > 0) open(markReading(slide, mark, languagesByCode[deck.lang]));
        else turn(at + 1);
      }}
      onClose={onEnd}
      data-black={isBlack}
    >
      {!isBlack && (
        <SlidePicture
          slide={slide}
          deck={deck}
          place={at}
          language={languagesByCode[deck.lang]}
          label={`${slide.title}. ${slide.body.alternative}`}
        />
      )}
      {typeof laser === "object" && <i className="sl-laser" style={{ left: laser.x, top: laser.y }} />}
      <p className="vh" role="status">
        {isBlack ? screen.black : screen.slide(at, slide.title)}
      </p>
    </dialog>
  );
}

/** The mark of a chart that was pressed: it opens its source, where the rest of a slide turns to the next. */
function markOf(target: EventTarget): { value: number; category: string } | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>("[data-value]") : null;
  return mark ? { value: Number(mark.dataset["value"]), category: mark.dataset["category"] ?? "" } : undefined;
}

/** Where a key leads, if it turns the slides. */
export function turnOf(key: string, at: number, last: number): number | undefined {
  if (["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"].includes(key)) return at + 1;
  if (["ArrowLeft", "ArrowUp", "PageUp", "Backspace"].includes(key)) return at - 1;
  return { Home: 1, End: last }[key];
}

/** Over everything, on the whole screen where the browser allows it; leaving it ends the show. */
function useWhole(stage: RefObject<HTMLDialogElement | null>, onEnd: () => void): void {
  useEffect(() => {
    const dialog = stage.current;
    dialog?.showModal();
    void dialog?.requestFullscreen?.().catch(() => undefined); // refused, it fills the window
    const left = () => {
      if (!document.fullscreenElement) onEnd();
    };
    document.addEventListener("fullscreenchange", left);
    return () => {
      document.removeEventListener("fullscreenchange", left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [stage, onEnd]);
}

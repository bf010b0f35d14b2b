import { type DragEvent, type KeyboardEvent, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { moved } from "../domain/slide-edit";
import { languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { type Slide, allSlides } from "../slides/deck";
import { writeAddress } from "../state/address";
import type { Opened } from "./slides";
import { SlidePicture } from "./slides-picture";

/** The slides in their order. A slide of the argument is moved by dragging it, or with Alt and the arrows. */

export function Thumbnails(props: Opened) {
  const { deck, editing } = props;
  const { edits, put } = editing;
  const { screen } = slideWords(useLanguage().code);
  const [dragged, setDragged] = useState<number>();
  const move = (from: number, to: number) => {
    if (from !== to && to >= 0 && to < edits.length) put(moved(edits, from, to), to + 1);
  };
  return (
    <nav className="sl-thumbs" aria-label={screen.thumbnails} tabIndex={0} data-export="no">
      <ol>
        {allSlides(deck).map((slide, index) => (
          <Thumbnail
            key={`${slide.id} ${index}`}
            {...props}
            slide={slide}
            index={index}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== undefined) move(dragged, index);
              setDragged(undefined);
            }}
            onStep={(by) => move(index, index + by)}
          />
        ))}
      </ol>
    </nav>
  );
}

type Props = Opened & {
  slide: Slide;
  index: number;
  onDrag: (index: number) => void;
  onDrop: () => void;
  onStep: (by: number) => void;
};

function Thumbnail({ deck, at, view, editing, slide, index, onDrag, onDrop, onStep }: Props) {
  const { screen } = slideWords(useLanguage().code);
  const place = index + 1;
  const isMain = index < editing.edits.length;
  const name = slide.kind === "appendix" ? screen.appendixSlide : screen.slide;
  const over = (event: DragEvent) => {
    if (isMain) event.preventDefault();
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined || !isMain) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <li onDragOver={over} onDrop={isMain ? onDrop : undefined}>
      <a
        href={writeAddress({ ...view, slide: place })}
        aria-label={name(place, slide.title)}
        aria-current={place === at ? "true" : undefined}
        aria-keyshortcuts={isMain ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        draggable={isMain}
        onDragStart={() => onDrag(index)}
        onKeyDown={step}
      >
        <span aria-hidden>{place}</span>
        <SlidePicture slide={slide} deck={deck} place={place} language={languagesByCode[deck.lang]} />
      </a>
    </li>
  );
}

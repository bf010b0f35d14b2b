import { ArrowDown, ArrowUp, Copy, Trash2, Undo2 } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { doubled, moved, mostSlides, removed, reshaped, slideForms } from "../domain/slide-edit";
import { slideWords } from "../i18n/slide-words";
import type { Slide } from "../slides/deck";
import type { Editing } from "./slides-editing";

/** What can be done with the open slide. The appendix follows the slides and is not set by hand. `at` counts from 0. */

type Props = { at: number; editing: Editing; slide: Slide };

export function SlideTools({ at, editing: { edits, put, undo }, slide }: Props) {
  const { screen } = slideWords(useLanguage().code);
  const isMain = at < edits.length;
  return (
    <div className="sl-tools" role="toolbar" aria-label={screen.tools} data-export="no">
      <button
        type="button"
        className="btn sm"
        disabled={!isMain || at === 0}
        onClick={() => put(moved(edits, at, at - 1), at)}
      >
        <ArrowUp size={15} aria-hidden />
        {screen.earlier}
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={!isMain || at === edits.length - 1}
        onClick={() => put(moved(edits, at, at + 1), at + 2)}
      >
        <ArrowDown size={15} aria-hidden />
        {screen.later}
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={!isMain || edits.length >= mostSlides}
        onClick={() => put(doubled(edits, at), at + 2)}
      >
        <Copy size={15} aria-hidden />
        {screen.double}
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={!isMain || edits.length === 1}
        onClick={() => put(removed(edits, at), Math.max(1, Math.min(at + 1, edits.length - 1)))}
      >
        <Trash2 size={15} aria-hidden />
        {screen.takeOut}
      </button>
      <button type="button" className="btn sm" disabled={undo === undefined} onClick={undo}>
        <Undo2 size={15} aria-hidden />
        {screen.undo}
      </button>
      {isMain && <FormChoice at={at} edits={edits} put={put} slide={slide} />}
    </div>
  );
}

/** The same facts in another form: asked of the slide as it was made, or of what was added. */
function FormChoice({ at, edits, put, slide }: Pick<Editing, "edits" | "put"> & { at: number; slide: Slide }) {
  const { clip: words } = slideWords(useLanguage().code);
  const [usual, ...others] = slide.forms ?? [];
  if (usual === undefined || others.length === 0) return null;
  const choose = (value: string) => {
    const form = slideForms.find((each) => each === value);
    put(reshaped(edits, at, form === usual ? undefined : form));
  };
  return (
    <label className="sl-form">
      {words.form}
      <select value={edits[at]?.form ?? usual} onChange={({ target }) => choose(target.value)}>
        {[usual, ...others].map((form) => (
          <option key={form} value={form}>
            {words.forms[form]}
          </option>
        ))}
      </select>
    </label>
  );
}

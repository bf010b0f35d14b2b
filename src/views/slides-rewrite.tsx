import { CircleHelp, CircleCheck, TriangleAlert } from "lucide-react";
import { useId, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { longestSlideTitle, rewritten } from "../domain/slide-edit";
import { slideWords } from "../i18n/slide-words";
import type { Deck, Slide } from "../slides/deck";
import { type Audited, audited } from "../slides/number-audit";
import type { Editing } from "./slides-editing";

/** The title and the talking points of a slide, in a person's own words; each number typed is held against the slide's figures. */

type Props = { slide: Slide; deck: Deck; at: number; editing: Editing };

export function SlideRewrite(props: Props) {
  const { screen } = slideWords(useLanguage().code);
  const { slide, at } = props;
  return (
    <details className="sl-rewrite" data-export="no">
      <summary>{screen.rewrite}</summary>
      <Field
        key={`title ${at} ${slide.title}`}
        {...props}
        part="title"
        label={screen.slideTitle}
        text={slide.title}
        rows={2}
      />
      <Field
        key={`notes ${at} ${slide.notes.points.join()}`}
        {...props}
        part="notes"
        label={screen.talkingPoints}
        text={slide.notes.points.join("\n")}
        rows={4}
      />
    </details>
  );
}

type FieldProps = Props & { part: "title" | "notes"; label: string; text: string; rows: number };

/**
 * Kept when the field is left: the address does not change at every letter. Emptied, it takes back what was made. Of the many
 * numbers of the notes only those are told that are not in the data.
 */
function Field({ slide, deck, at, editing: { edits, put }, part, label, text, rows }: FieldProps) {
  const [typed, setTyped] = useState(text);
  const id = useId();
  const all = audited(typed, slide.cited, deck.lang);
  const found = part === "title" ? all : all.filter(({ kind }) => kind !== "matches");
  const leave = () => {
    if (typed !== text) put(rewritten(edits, at, part, { text: typed, made: text }));
  };
  return (
    <div className="field">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        lang={deck.lang}
        rows={rows}
        maxLength={part === "title" ? longestSlideTitle : undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
      />
      <Audit found={found} lang={deck.lang} />
    </div>
  );
}

const icons = { matches: CircleCheck, drifts: TriangleAlert, unknown: CircleHelp };

function Audit({ found, lang }: { found: Audited[]; lang: string }) {
  const { screen } = slideWords(useLanguage().code);
  if (found.length === 0) return null;
  return (
    <ul className="sl-audit" aria-label={screen.audit} aria-live="polite">
      {found.map((each, index) => {
        const Icon = icons[each.kind];
        return (
          <li key={`${index} ${each.text}`} data-kind={each.kind}>
            <Icon size={15} aria-hidden />
            <span>
              <b>{each.text}</b> {screen.audited[each.kind]}
              {"cited" in each && (
                <span lang={lang}>
                  {" "}
                  {each.cited.what}, {each.cited.text} ({each.cited.status})
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

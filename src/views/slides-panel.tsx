import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import { slideWords } from "../i18n/slide-words";
import type { Editing } from "./slides-editing";
import { readingOf } from "./slides-reading";
import type { Body, Cell, Cited, Deck, Slide } from "../slides/deck";

/** What goes with a slide: its notes, every figure with its page, its chart as a table, and the slides that could not be made. */

type Props = { slide: Slide; deck: Deck; editing: Editing };

export function SlidePanel({ slide, deck, editing }: Props) {
  const { screen } = slideWords(useLanguage().code);
  const { names, screen: told } = slideWords(deck.lang);
  return (
    <div className="sl-panel">
      <section className="sl-notes">
        <h2>{screen.notes}</h2>
        <Part title={screen.points} lang={deck.lang} lines={slide.notes.points} />
        <Part title={screen.defined} lang={deck.lang} lines={slide.notes.definitions} />
        <Part title={screen.asked} lang={deck.lang} lines={slide.notes.asked} />
        <Part title={screen.internal} lang={deck.lang} lines={slide.notes.internal ?? []} />
      </section>
      <div className="sl-facts">
        {slide.cited.length > 0 && <Figures cited={slide.cited} lang={deck.lang} />}
        <details>
          <summary>{screen.asTable}</summary>
          <BodyTable body={slide.body} title={slide.title} lang={deck.lang} />
        </details>
        <h2>{screen.leftOut}</h2>
        {deck.leftOut.length === 0 ? (
          <p className="c-2">{screen.leftOutNone}</p>
        ) : (
          <ul className="sl-left" lang={deck.lang}>
            {deck.leftOut.map(({ id, why }) => (
              <li key={id}>{told.because(names[id], why)}</li>
            ))}
          </ul>
        )}
        {deck.removed.length > 0 && <TakenOut deck={deck} editing={editing} />}
      </div>
    </div>
  );
}

function TakenOut({ deck: { removed, lang }, editing: { edits, put } }: Omit<Props, "slide">) {
  const { screen } = slideWords(useLanguage().code);
  return (
    <>
      <h2>{screen.removedTitle}</h2>
      <ul className="sl-left" lang={lang}>
        {removed.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="btn sm" onClick={() => put([...edits, { slide: id }], edits.length + 1)}>
              {screen.putBack(title)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Part({ title, lines, lang }: { title: string; lines: string[]; lang: string }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul lang={lang}>
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Figures({ cited, lang }: { cited: Cited[]; lang: string }) {
  const { screen } = slideWords(useLanguage().code);
  const open = useProvenance();
  return (
    <>
      <h2>{screen.figures}</h2>
      <ul className="sl-figures" lang={lang}>
        {cited.map((each, at) => (
          <li key={`${at} ${each.what}`}>
            <button type="button" className="figured" onClick={() => open(readingOf(each))}>
              <span className="c-2">{each.what}</span> <b>{each.text}</b> <span className="c-3">{each.status}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same as the picture, for whoever reads rather than looks. */
function BodyTable({ body, title, lang }: { body: Body; title: string; lang: string }) {
  const language = useLanguage();
  const { missing } = language.say;
  const { header, rows } = rowsOf(body);
  return (
    <div className="sl-scroll" role="region" tabIndex={0} aria-label={title} lang={lang}>
      <table>
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            {header.map((each, at) => (
              <th key={`${at} ${each}`} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => {
                const Tag = at === 0 ? "th" : "td";
                const text = typeof cell === "object" ? cell.text : (cell ?? missing);
                return (
                  <Tag
                    key={at}
                    scope={at === 0 ? "row" : undefined}
                    lang={typeof cell === "object" ? cell.lang : undefined}
                  >
                    {typeof text === "number" ? <data value={text}>{language.count(text)}</data> : text}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(body: Body): { header: string[]; rows: (Cell | string | number | undefined)[][] } {
  if (body.is === "table") return { header: body.columns.map(({ label }) => label), rows: body.rows };
  if (body.is === "scatter") {
    const { x, y } = body.axes;
    const rows = body.groups.flatMap(({ dots }) => dots.map((dot) => [dot.name, dot.x, dot.y]));
    return { header: ["", x, y], rows };
  }
  const shown = body.series.filter(({ draw }) => draw !== "hidden");
  return {
    header: ["", ...shown.map(({ name }) => name)],
    rows: body.categories.map((name, at) => [
      name.replaceAll("\n", ", "),
      ...shown.map(({ points }) => points[at]?.value),
    ]),
  };
}

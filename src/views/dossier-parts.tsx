import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import { TablesProvider } from "../charts/tables-context";
import { chartNames } from "../domain/chart-name";
import type { View } from "../domain/view";
import type { DossierWords } from "../i18n/dossier-words";
import { languagesByCode } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import { type Deck, allSlides } from "../slides/deck";
import { onScreen } from "../state/address";
import type { ScreenProps } from "./app";
import { Goal } from "./goal";
import { Lines } from "./lines";
import { Overview } from "./overview";
import { Provenance } from "./provenance";
import { SlidePicture } from "./slides-picture";
import { Volumes } from "./volumes";

/** What the dossier is made of, from its contents to its sources. */

const screens = [
  { id: "overview", screen: "overview", Screen: Overview, part: {} },
  { id: "volumes", screen: "volumes", Screen: Volumes, part: {} },
  { id: "matrix", screen: "lines", Screen: Lines, part: { part: "matrix" } },
  { id: "winback", screen: "lines", Screen: Lines, part: { part: "winback" } },
  { id: "concentration", screen: "lines", Screen: Lines, part: { part: "concentration" } },
  { id: "goal", screen: "goal", Screen: Goal, part: { goal: "path" } },
  { id: "scenarios", screen: "goal", Screen: Goal, part: { goal: "scenarios" } },
  { id: "forecast", screen: "goal", Screen: Goal, part: { goal: "forecast" } },
] as const;

type HeadProps = { view: View; hasDeck: boolean; words: DossierWords };

export function DossierHead({ view, hasDeck, words }: HeadProps) {
  const language = useLanguage();
  const [today] = useState(() => new Date().toLocaleDateString("sv"));
  const day = language.date(view.asOf ?? today);
  const sections = [
    ...screens.map(({ id }) => id),
    ...(hasDeck ? (["deck"] as const) : []),
    ...(["data", "glossary", "sources"] as const),
  ];
  return (
    <header className="do-head">
      <p className="do-title">{words.title}</p>
      <p>{words.about(language.say.asOf.on(day))}</p>
      <p className="do-address">{location.href}</p>
      <nav aria-label={words.contents}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#do-${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

const asCharts = { shown: [], toggle: () => undefined };
const asTables = { shown: [...chartNames], toggle: () => undefined };

/** Each screen as charts, and once more as tables: dossier-file.ts puts each table under its chart. */
export function DossierScreens({ facts, everything, view, words }: ScreenProps & { words: DossierWords }) {
  return screens.map(({ id, screen, Screen, part }) => {
    const { line: _line, ...looked } = { ...onScreen(view, screen), ...part };
    const drawn = <Screen facts={facts} everything={everything} view={looked} />;
    return (
      <section key={id} id={`do-${id}`} aria-label={words.sections[id]} data-dossier="">
        <TablesProvider value={asCharts}>{drawn}</TablesProvider>
        <div data-tables="">
          <TablesProvider value={asTables}>{drawn}</TablesProvider>
        </div>
      </section>
    );
  });
}

export function DossierDeck({ deck, words }: { deck: Deck; words: DossierWords }) {
  const language = languagesByCode[deck.lang];
  return (
    <section id="do-deck" aria-label={words.sections.deck} lang={deck.lang} className="do-deck">
      <h1>{deck.name}</h1>
      {allSlides(deck).map((slide, at) => (
        <SlidePicture
          key={`${slide.id} ${at}`}
          slide={slide}
          deck={deck}
          place={at + 1}
          language={language}
          label={`${slide.title}. ${slide.body.alternative}`}
        />
      ))}
    </section>
  );
}

export function DossierSources({ readings, words }: { readings: Reading[]; words: DossierWords }) {
  return (
    <section id="do-sources" aria-label={words.sections.sources} className="do-sources">
      <h1>{words.sections.sources}</h1>
      <ol>
        {readings.map((reading, at) => (
          <li key={at} id={`p${at + 1}`} className="fig">
            <h2 className="vh">{reading.heading}</h2>
            <Provenance reading={reading} />
          </li>
        ))}
      </ol>
    </section>
  );
}

import { isPaletteKey } from "../ui/palette-key";
import { Suspense, lazy, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { AddProvider } from "../charts/add-context";
import type { FrameContent } from "../charts/frame";
import { LanguageProvider } from "../charts/language-context";
import { ProvenanceProvider } from "../charts/provenance-context";
import { SqlProvider } from "../charts/sql-context";
import { TablesProvider } from "../charts/tables-context";
import type { ChartName } from "../domain/chart-name";
import type { Facts } from "../domain/facts";
import type { View } from "../domain/view";
import { languagesByCode } from "../i18n/language";
import { openReading, showPalette, sqlAddress, toggleTable } from "../state/actions";
import { useFacts } from "../state/facts";
import { useApp } from "../state/store";
import { Patterns } from "../charts/patterns";
import { PartBoundary } from "./boundary";
import { DropAnywhere } from "./drop-anywhere";
import { Footer } from "./footer";
import { Header } from "./header";
import { Notices } from "./notices";
import { Overview } from "./overview";
import { pageTitle } from "./page-title";
import { ProvenanceDialog } from "./provenance";

const Volumes = lazy(() => import("./volumes").then(({ Volumes: view }) => ({ default: view })));
const Lines = lazy(() => import("./lines").then(({ Lines: view }) => ({ default: view })));
const Goal = lazy(() => import("./goal").then(({ Goal: view }) => ({ default: view })));
const Slides = lazy(() => import("./slides").then(({ Slides: view }) => ({ default: view })));
const Data = lazy(() => import("./data").then(({ Data: view }) => ({ default: view })));
const Query = lazy(() => import("./query").then(({ Query: view }) => ({ default: view })));
const Accessibility = lazy(() => import("./accessibility").then(({ Accessibility: view }) => ({ default: view })));
const Dossier = lazy(() => import("./dossier").then(({ Dossier: stage }) => ({ default: stage })));
const Palette = lazy(() => import("./palette").then(({ Palette: view }) => ({ default: view })));

/** What every screen is given: what is known on the as-of day, what is known today, and the view. */
export type ScreenProps = { facts: Facts; everything: Facts; view: View };

export function App() {
  const view = useApp((state) => state.view);
  const reading = useApp((state) => state.reading);
  const paletteOpen = useApp((state) => state.paletteOpen);
  const dossier = useApp((state) => state.dossier);
  /** The links of the frame follow once the screen has answered. */
  const behind = useDeferredValue(view);
  const language = languagesByCode[view.lang];
  const { say } = language;
  const { facts } = useFacts(view.asOf);
  const line = facts?.lines.find(({ id }) => id === view.line)?.name;
  useDocument(view, pageTitle(view, line, say));
  usePaletteKey();
  const tables = useMemo(() => ({ shown: view.tables, toggle: toggleTable }), [view.tables]);
  const sqlOf = useCallback((name: ChartName) => sqlAddress(view, name), [view]);
  return (
    <LanguageProvider value={language}>
      <ProvenanceProvider value={openReading}>
        <Patterns />
        <a className="skip" href="#main" onClick={skip}>
          {say.skip}
        </a>
        <PartBoundary>
          <Header view={behind} />
        </PartBoundary>
        <main id="main" tabIndex={-1}>
          <Notices />
          <PartBoundary key={`${view.screen} ${view.line ?? ""}`}>
            <Suspense fallback={<Waiting />}>
              <TablesProvider value={tables}>
                <SqlProvider value={sqlOf}>
                  <AddProvider value={addToSlides}>
                    <Screen view={view} />
                  </AddProvider>
                </SqlProvider>
              </TablesProvider>
            </Suspense>
          </PartBoundary>
        </main>
        <PartBoundary>
          <Footer view={behind} />
        </PartBoundary>
        <DropAnywhere />
        <PartBoundary key={`${view.screen} dialogs`}>
          {reading && <ProvenanceDialog reading={reading} />}
          {paletteOpen && (
            <Suspense>
              <Palette />
            </Suspense>
          )}
          {dossier && (
            <Suspense>
              <Dossier view={view} />
            </Suspense>
          )}
        </PartBoundary>
      </ProvenanceProvider>
    </LanguageProvider>
  );
}

const addToSlides = (content: FrameContent): void => void import("./slides-add").then(({ add }) => add(content));

const screensByName = {
  overview: Overview,
  volumes: Volumes,
  lines: Lines,
  goal: Goal,
  data: Data,
  query: Query,
  slides: Slides,
  accessibility: Accessibility,
};

function Screen({ view }: { view: View }) {
  const { facts, pending } = useFacts(view.asOf);
  const { facts: everything } = useFacts(undefined);
  const isFailed = useApp(({ engine }) => engine.is === "failed");
  const { say } = languagesByCode[view.lang];
  if (!facts || !everything) return isFailed ? <Untold title={say.screens[view.screen]} /> : <Waiting />;
  const Current = screensByName[view.screen];
  return (
    <div aria-busy={pending} className={pending ? "pending" : ""}>
      <Current facts={facts} everything={everything} view={view} />
    </div>
  );
}

/** A screen that stays empty is called by its name; why is told by the notices. */
function Untold({ title }: { title: string }) {
  return (
    <div className="head">
      <h1>{title}</h1>
    </div>
  );
}

/** Grey columns where the screen will stand; its words are spoken by the notices. */
function Waiting() {
  return <div className="waiting" aria-hidden="true" />;
}

function useDocument({ lang, theme }: View, title: string): void {
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = lang;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    document.title = title;
  }, [lang, theme, title]);
}

function usePaletteKey(): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      showPalette(true);
    };
    window.addEventListener("keydown", open);
    return () => window.removeEventListener("keydown", open);
  }, []);
}

/** The hash is the view's, so the skip link moves the focus itself. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

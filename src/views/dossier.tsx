import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { save } from "../charts/download";
import { useLanguage } from "../charts/language-context";
import { Patterns } from "../charts/patterns";
import { allFonts } from "../charts/picture-fonts";
import { ProvenanceProvider } from "../charts/provenance-context";
import { SqlProvider } from "../charts/sql-context";
import type { Facts } from "../domain/facts";
import type { View } from "../domain/view";
import { dossierWords } from "../i18n/dossier-words";
import type { Reading } from "../i18n/reading";
import { say, writeDossier } from "../state/actions";
import { useFacts } from "../state/facts";
import { DossierData } from "./dossier-data";
import { cited, dossierFile, drawn } from "./dossier-file";
import { DossierDeck, DossierHead, DossierScreens, DossierSources } from "./dossier-parts";
import { useDossierScenarios } from "./dossier-scenarios";
import { useAsked } from "./slides-deck";
import "./dossier.css";

/**
 * The dossier: the screens, the deck, the data and where each figure comes from, as one page that needs no script and no server. The screens
 * are drawn by their own components, out of sight; every mark is asked for its provenance as a click would ask it.
 */

export function Dossier({ view }: { view: View }) {
  const { facts } = useFacts(view.asOf);
  const { facts: everything } = useFacts(undefined);
  return facts && everything ? <Stage facts={facts} everything={everything} view={view} /> : null;
}

type Props = { facts: Facts; everything: Facts; view: View };

const nothing = (): undefined => undefined;

function Stage({ facts, everything, view }: Props) {
  const words = dossierWords(useLanguage().code);
  const stage = useRef<HTMLDivElement>(null);
  const caught = useRef<Reading>(undefined);
  const catching = useMemo(() => (reading: Reading) => void (caught.current = reading), []);
  const readings = useReadings(stage, caught);
  const { deck, start } = useAsked({ facts, everything, view });
  const scenarios = useDossierScenarios(facts, view, start);
  useWriting(stage, readings);
  // Drawn once: marks that were drawn again would have lost the number of their source.
  const screens = useMemo(
    () => <DossierScreens facts={facts} everything={everything} view={{ ...view, scenarios }} words={words} />,
    [facts, everything, view, scenarios, words],
  );
  return (
    <div ref={stage} className="dossier-stage" inert>
      <ProvenanceProvider value={catching}>
        <SqlProvider value={nothing}>
          <Patterns />
          <DossierHead view={view} hasDeck={deck !== undefined} words={words} />
          {screens}
          {deck && <DossierDeck deck={deck} words={words} />}
          <DossierData facts={facts} words={words} />
          {readings && <DossierSources readings={readings} words={words} />}
        </SqlProvider>
      </ProvenanceProvider>
    </div>
  );
}

type StageRef = RefObject<HTMLDivElement | null>;

/** What every mark says of its origin, once all is drawn. */
function useReadings(stage: StageRef, caught: RefObject<Reading | undefined>): Reading[] | undefined {
  const [readings, setReadings] = useState<Reading[]>();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      if (stage.current) await drawn(stage.current);
      if (stage.current && !isOver) setReadings(cited(stage.current, caught));
    };
    look().catch(giveUp);
    return () => void (isOver = true);
  }, [stage, caught]);
  return readings;
}

/** Writes the file when the sources are drawn too. */
function useWriting(stage: StageRef, readings: Reading[] | undefined): void {
  const language = useLanguage();
  useEffect(() => {
    const { current } = stage;
    if (!current || !readings) return;
    const { fileName, title, asTable, written } = dossierWords(language.code);
    const write = async () => {
      const page = { lang: language.code, title, asTable, fonts: await allFonts() };
      const file = new Blob([await dossierFile(current, page)], { type: "text/html" });
      save(file, `cap2m-${fileName}-${language.code}-${new Date().toISOString().slice(0, 10)}.html`);
      writeDossier(false);
      say(written);
    };
    write().catch(giveUp);
  }, [stage, readings, language]);
}

/** What went wrong is told as every failure is (state/actions). */
function giveUp(cause: unknown): never {
  writeDossier(false);
  throw cause;
}

import { RotateCcw, Save, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { keepWords } from "../i18n/keep-words";
import { languagesByCode } from "../i18n/language";
import { useApp } from "../state/store";
import { Boundary } from "../ui/boundary";
import { saveWork } from "./data-save";

/** What a bug leaves standing: it is told in its place, with the way out, and all of the work can be taken away. */

type Props = { children: ReactNode };

/** The whole page. */
export function WholeBoundary({ children }: Props) {
  return (
    <Boundary
      renderBug={(error) => (
        <main className="page">
          <Told error={error} again={() => location.reload()} isWhole />
        </main>
      )}
    >
      {children}
    </Boundary>
  );
}

/** A part of the page: the others go on. */
export function PartBoundary({ children }: Props) {
  return <Boundary renderBug={(error, retry) => <Told error={error} again={retry} />}>{children}</Boundary>;
}

type ToldProps = { error: Error; again: () => void; isWhole?: boolean };

function Told({ error, again, isWhole = false }: ToldProps) {
  const lang = useApp((state) => state.view.lang);
  const { engine } = languagesByCode[lang].say;
  const { save, fileName } = keepWords(lang);
  return (
    <section className="fig" role="alert">
      {isWhole ? <h1>{engine.bug}</h1> : <h2>{engine.panel}</h2>}
      <p className="note warn">
        <TriangleAlert size={18} aria-hidden />
        <span>{error.message}</span>
      </p>
      <div className="actions">
        <button type="button" className="btn" onClick={again}>
          <RotateCcw size={16} aria-hidden />
          {isWhole ? engine.reload : engine.again}
        </button>
        <button type="button" className="btn" onClick={() => void saveWork(fileName)}>
          <Save size={16} aria-hidden />
          {save}
        </button>
      </div>
    </section>
  );
}

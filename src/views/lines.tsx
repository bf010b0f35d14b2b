import { Info, TriangleAlert } from "lucide-react";
import { Suspense, lazy } from "react";
import { useLanguage } from "../charts/language-context";
import type { Line } from "../domain/line";
import { resolveLine } from "../domain/line-names";
import { type LinePart, type View, lineParts } from "../domain/view";
import { addressOf } from "../state/actions";
import { writeAddress } from "../state/address";
import type { ScreenProps } from "./app";
import { LinePage } from "./line-page";
import { LinesMatrix } from "./lines-matrix";
import "./lines.css";
import "./lines-parts.css";

const LinesWinBack = lazy(() => import("./lines-win-back").then(({ LinesWinBack: part }) => ({ default: part })));
const LinesConcentration = lazy(() =>
  import("./lines-concentration").then(({ LinesConcentration: part }) => ({ default: part })),
);

/** The shipping lines: all of them in one of three parts, or the page of the one the address names. */
export function Lines({ facts, everything, view }: ScreenProps) {
  if (view.line === undefined) {
    const Part = partsByName[view.part];
    return (
      <>
        <Parts view={view} />
        <Suspense fallback={<div className="waiting" aria-hidden="true" />}>
          <Part facts={facts} everything={everything} view={view} />
        </Suspense>
      </>
    );
  }

  const resolved = resolveLine(view.line, facts.lines);
  if (resolved.kind === "unknown")
    return (
      <>
        <UnknownLine text={view.line} nearest={resolved.nearest} view={view} />
        <LinesMatrix facts={facts} everything={everything} view={view} />
      </>
    );
  return (
    <>
      {resolved.kind === "alike" && <AlikeLine text={view.line} line={resolved.found} />}
      <LinePage key={resolved.found.id} line={resolved.found} facts={facts} everything={everything} view={view} />
    </>
  );
}

const partsByName = { matrix: LinesMatrix, winback: LinesWinBack, concentration: LinesConcentration };

function Parts({ view }: { view: View }) {
  const { parts } = useLanguage().say.winback;
  const addressOfPart = (part: LinePart) => writeAddress({ ...view, part });
  return (
    <nav className="ln-parts" aria-label={parts.label} data-export="no">
      <ul>
        {lineParts.map((part) => (
          <li key={part}>
            <a href={addressOfPart(part)} aria-current={part === view.part ? "page" : undefined}>
              {parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AlikeLine({ text, line }: { text: string; line: Line }) {
  const { say } = useLanguage();
  return (
    <p className="note" role="status">
      <Info size={18} aria-hidden />
      <span>{say.lines.page.alias(text, line.name)}</span>
    </p>
  );
}

function UnknownLine({ text, nearest, view }: { text: string; nearest: Line[]; view: View }) {
  const { say } = useLanguage();
  return (
    <p className="note warn" role="status">
      <TriangleAlert size={18} aria-hidden />
      <span>
        {say.address.unknownLine(text)} {say.address.nearest}{" "}
        {nearest.map((line, at) => (
          <span key={line.id}>
            {at > 0 && ", "}
            <a href={addressOf(view, "lines", line.id)}>{line.name}</a>
          </span>
        ))}
        {"."}
      </span>
    </p>
  );
}

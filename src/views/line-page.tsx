import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { lineFrame, lineTitle } from "../charts/line-content";
import { firstPage, pagesOf } from "../charts/matrix";
import { LineCalls } from "../charts/matrix-calls";
import { ends, matrixStatuses } from "../charts/matrix-content";
import { MatrixKey } from "../charts/matrix-key";
import type { Line } from "../domain/line";
import { portYears, yearsShown } from "../domain/line-rows";
import { miamiSize } from "../domain/win-back";
import { addressOf } from "../state/actions";
import type { ScreenProps } from "./app";
import { LineFacts } from "./line-facts";
import { LineTimeline } from "./line-timeline";
import { PageChoice } from "./lines-matrix";
import { TitleBlock } from "./title-block";

/** The page of a line: what sources know of it in Marseille and in Miami, statement by statement. */

export function LinePage({ line, facts, everything, view }: ScreenProps & { line: Line }) {
  const language = useLanguage();
  const words = language.say.lines;
  const years = yearsShown(facts.presence, view);
  const [page, setPage] = useState(firstPage(years));
  const current = Math.min(page, pagesOf(years).length - 1);
  const marseille = portYears({ line: line.id, port: "marseille" }, years, facts);
  const miami = portYears({ line: line.id, port: "miami" }, years, facts);
  const size = miamiSize(line.id, everything, view.asOf);
  const content = lineFrame(line, { marseille, miami, ports: facts.ports }, language);
  return (
    <>
      <p className="mx-back">
        <a href={addressOf(view, "lines")}>
          <ArrowLeft size={16} aria-hidden className="i" />
          {words.page.back}
        </a>
      </p>
      <TitleBlock
        view={view}
        title={lineTitle(line, facts, language)}
        unit={words.unit}
        periods={words.periods(...ends(years))}
        status={matrixStatuses([{ line, size, marseille, miami }], language) || language.say.missing}
        basisNote={words.basisNote}
      />
      <div className="grid">
        <Frame content={content} className="c8 mx-fig">
          <MatrixKey sides={[marseille, miami]} />
          <PageChoice years={years} page={current} onChange={setPage} />
          <LineCalls
            line={line}
            marseille={marseille}
            miami={miami}
            ports={facts.ports}
            label={content.title}
            page={current}
          />
        </Frame>
        <LineFacts line={line} size={size} facts={facts} />
        <LineTimeline line={line} facts={facts} />
      </div>
    </>
  );
}

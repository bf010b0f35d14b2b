import { useState } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { Matrix, firstPage, pagesOf } from "../charts/matrix";
import { ends, matrixFrame, matrixStatuses, matrixTitle } from "../charts/matrix-content";
import { MatrixKey } from "../charts/matrix-key";
import type { Facts } from "../domain/facts";
import type { Presence } from "../domain/line";
import { type LineRow, isInBothPorts, lineRows, statedYears, usualYears, yearsShown } from "../domain/line-rows";
import { yearsOf } from "../domain/presence";
import { type LineFilter, type View, lineFilters } from "../domain/view";
import { winBack } from "../domain/win-back";
import { addressOf, change, reset } from "../state/actions";
import { Segmented } from "../ui/segmented";
import type { ScreenProps } from "./app";
import { TitleBlock } from "./title-block";

/** Every line, year by year, in Marseille and in Miami. */

export function LinesMatrix({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.lines;
  const filter = view.show;
  const years = yearsShown(facts.presence, view);
  const all = lineRows(facts, everything, { asOf: view.asOf, years });
  const rows = all.filter(shownBy(filter, { facts, everything, view }));
  const content = matrixFrame({ all, shown: rows }, { years, ports: facts.ports }, language);
  return (
    <>
      <TitleBlock
        view={view}
        title={matrixTitle(all, years, language)}
        unit={words.unit}
        periods={words.periods(...ends(years))}
        status={matrixStatuses(all, language)}
        basisNote={words.basisNote}
      />
      <div className="grid">
        <Frame
          content={content}
          className="c12 mx-fig"
          tools={
            <Segmented
              label={words.matrix.filter}
              options={lineFilters.map((value) => ({ value, label: words.matrix.filters[value] }))}
              value={filter}
              onChange={(show) => change({ show })}
            />
          }
          note={<OtherYears presence={facts.presence} years={years} view={view} />}
        >
          {rows.length === 0 ? (
            <p>{words.matrix.none}</p>
          ) : (
            <Paged rows={rows} years={years} facts={facts} view={view} label={content.title} />
          )}
        </Frame>
      </div>
    </>
  );
}

type Known = { facts: Facts; everything: Facts; view: View };

function shownBy(filter: LineFilter, { facts, everything, view }: Known): (row: LineRow) => boolean {
  if (filter === "both") return isInBothPorts;
  if (filter === "all") return () => true;
  const sought = new Set(winBack(facts, everything, view.asOf, []).map(({ line }) => line.id));
  return ({ line }) => sought.has(line.id);
}

type PagedProps = { rows: LineRow[]; years: number[]; facts: Facts; view: View; label: string };

/** On phones, eight years at a time: the choice is hidden by style where all fit. */
function Paged({ rows, years, facts, view, label }: PagedProps) {
  const [page, setPage] = useState<number>();
  const current = Math.min(page ?? firstPage(years), pagesOf(years).length - 1);
  return (
    <>
      <MatrixKey sides={rows.flatMap(({ marseille, miami }) => [marseille, miami])} />
      <PageChoice years={years} page={current} onChange={setPage} />
      <Matrix
        rows={rows}
        years={years}
        ports={facts.ports}
        label={label}
        page={current}
        hrefOf={(line) => addressOf(view, "lines", line)}
      />
    </>
  );
}

export function PageChoice({
  years,
  page,
  onChange,
}: {
  years: number[];
  page: number;
  onChange: (page: number) => void;
}) {
  const { say } = useLanguage();
  const pages = pagesOf(years);
  if (pages.length < 2) return null;
  const options = pages.map((each, at) => ({ value: String(at), label: `${each[0]}–${each.at(-1)}` }));
  return (
    <div className="mx-pages">
      <Segmented
        label={say.lines.matrix.period}
        options={options}
        value={String(page)}
        onChange={(value) => onChange(Number(value))}
      />
    </div>
  );
}

/** Statements that speak of other years are never out of reach. */
function OtherYears({ presence, years, view }: { presence: Presence[]; years: number[]; view: View }) {
  const { say } = useLanguage();
  const words = say.lines.matrix;
  const [from, to] = ends(years);
  const outside = presence.filter(
    (each) =>
      (each.port === "marseille" || each.port === "miami") && !yearsOf(each).some((year) => year >= from && year <= to),
  ).length;
  const stated = statedYears(presence);
  const isUsual = view.from === undefined && view.to === undefined;
  return (
    <p className="src">
      {words.seasons} {outside > 0 && words.outside(outside, from, to)}{" "}
      {outside > 0 && (
        <button
          type="button"
          onClick={() => change({ from: stated[0] ?? usualYears.from, to: stated.at(-1) ?? usualYears.to })}
        >
          {words.showAll}
        </button>
      )}{" "}
      {!isUsual && (
        <button type="button" onClick={() => reset("from", "to")}>
          {words.showUsual}
        </button>
      )}
    </p>
  );
}

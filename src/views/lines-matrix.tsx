import { useCallback, useMemo } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { Matrix } from "../charts/matrix";
import { ends, matrixFrame, matrixStatuses, matrixTitle } from "../charts/matrix-content";
import { MatrixKey } from "../charts/matrix-key";
import type { Facts } from "../domain/facts";
import type { Presence } from "../domain/line";
import { ordered } from "../domain/line-order";
import {
  type LineRow,
  isInBothPorts,
  isSought,
  lineRows,
  sidesOf,
  statedYears,
  usualYears,
  yearsShown,
} from "../domain/line-rows";
import { type Section, sectionsOf } from "../domain/line-sections";
import { yearsOf } from "../domain/presence";
import type { View } from "../domain/view";
import { winBackLines } from "../domain/win-back-parts";
import { addressOf, change, clearLines, foldGroup, reset } from "../state/actions";
import type { ScreenProps } from "./app";
import { LinesFilters, filterWords } from "./lines-filters";
import { TitleBlock } from "./title-block";
import "./lines-matrix.css";

/** Every line, year by year, in Marseille and in Miami. */

export function LinesMatrix({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.lines;
  const { years, all } = useRows({ facts, everything, view });
  const rows = useShown(all, { facts, everything, view });
  const sections = useMemo<Section[]>(
    () => (view.rows === "groups" ? sectionsOf(rows) : rows.map((row) => ({ is: "line", row }))),
    [rows, view.rows],
  );
  const filters = filterWords(view, facts.lines, language).map(({ text }) => text);
  const content = matrixFrame(
    { all, shown: rows },
    { years, ports: facts.ports, sides: view.sides, order: view.order, filters },
    language,
  );
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
      <LinesFilters view={view} facts={facts} years={years} sections={sections} />
      <div className="grid">
        <Frame
          content={content}
          className="c12 mx-fig"
          note={<OtherYears presence={facts.presence} years={years} view={view} />}
        >
          {rows.length === 0 ? (
            <NoLine />
          ) : (
            <Shown sections={sections} years={years} facts={facts} view={view} label={content.title} />
          )}
        </Frame>
      </div>
    </>
  );
}

/** The rows are worked out again when the facts, the day or the years change, not for a choice among them. */
function useRows({ facts, everything, view }: ScreenProps): { years: number[]; all: LineRow[] } {
  const { asOf, from, to } = view;
  return useMemo(() => {
    const years = yearsShown(facts.presence, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    return { years, all: lineRows(facts, everything, { asOf, years }) };
  }, [facts, everything, asOf, from, to]);
}

function useShown(all: LineRow[], { facts, everything, view }: ScreenProps): LineRow[] {
  const { asOf, show, sides, order, group, segment, find } = view;
  return useMemo(() => {
    const sought = show === "winback" && new Set(winBackLines(facts, everything, asOf).candidates.map(({ id }) => id));
    const shown = all
      .filter((row) => show !== "both" || isInBothPorts(row))
      .filter(({ line }) => sought === false || sought.has(line.id))
      .filter((row) =>
        isSought(row, {
          ...(group !== undefined && { group }),
          ...(segment !== undefined && { segment }),
          ...(find !== undefined && { find }),
        }),
      );
    return ordered(shown, order, sides);
  }, [all, facts, everything, asOf, show, sides, order, group, segment, find]);
}

type ShownProps = { sections: Section[]; years: number[]; facts: Facts; view: View; label: string };

function Shown({ sections, years, facts, view, label }: ShownProps) {
  const { sides, order, folded } = view;
  const drawn = sections.flatMap((section) =>
    section.is === "line" ? [section.row] : folded.includes(section.id) ? [] : section.rows,
  );
  return (
    <>
      <MatrixKey
        sides={drawn.flatMap((row) => sidesOf(row, sides))}
        hasFolded={sections.some((section) => section.is === "group" && folded.includes(section.id))}
      />
      <Matrix
        {...{ sections, years, sides, order, folded, label }}
        ports={facts.ports}
        hrefOf={useCallback((line: string) => addressOf(view, "lines", line), [view])}
        onFold={foldGroup}
      />
    </>
  );
}

function NoLine() {
  const { say } = useLanguage();
  return (
    <p className="mx-empty" role="status">
      {say.matrix.none}{" "}
      <button type="button" className="btn sm" onClick={clearLines}>
        {say.matrix.filter.clear}
      </button>
    </p>
  );
}

/** Statements that speak of other years are never out of reach. */
function OtherYears({ presence, years, view }: { presence: Presence[]; years: number[]; view: View }) {
  const { say } = useLanguage();
  const words = say.matrix;
  const [from, to] = ends(years);
  const outside = presence.filter(
    (each) =>
      (each.port === "marseille" || each.port === "miami") && !yearsOf(each).some((year) => year >= from && year <= to),
  ).length;
  const showAll = () => {
    const stated = statedYears(presence);
    change({ from: stated[0] ?? usualYears.from, to: stated.at(-1) ?? usualYears.to });
  };
  const isUsual = view.from === undefined && view.to === undefined;
  return (
    <p className="src">
      {words.seasons} {outside > 0 && words.outside(outside, from, to)}{" "}
      {outside > 0 && (
        <button type="button" data-export="no" onClick={showAll}>
          {words.showAll}
        </button>
      )}{" "}
      {!isUsual && (
        <button type="button" data-export="no" onClick={() => reset("from", "to")}>
          {words.showUsual}
        </button>
      )}
    </p>
  );
}

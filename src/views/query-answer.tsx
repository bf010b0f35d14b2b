import { useCallback, useMemo } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { QueryChart } from "../charts/query-chart";
import { isYear, mostPoints, numberText, queryChart, usualAxes } from "../charts/query-chart-content";
import type { Language } from "../i18n/language";
import { queryWords } from "../i18n/query-words";
import type { Drawing, View } from "../domain/view";
import { type AnswerCell, type AnswerColumn, isNumeric, planColumn, shortType } from "../query/columns";
import { draw } from "../state/actions";
import { type WorkshopState, page, useWorkshop } from "../state/workshop";
import { Grid } from "../ui/grid";
import { Segmented } from "../ui/segmented";
import { useAnswerPages, useFirstRows } from "./answer-pages";
import { TableDownload } from "./table-download";

/** The answer: how many rows in what time, the rows themselves, a quick chart of two columns, files. */

type Given = NonNullable<WorkshopState["answer"]>;

/** Chromium draws no element taller than 33.5 million pixels. */
const mostShown = 1_000_000;

export function QueryAnswer({ view }: { view: View }) {
  const words = queryWords(useLanguage().code);
  const answer = useWorkshop((state) => state.answer);
  if (!answer) return <p className="query-none">{words.noAnswer}</p>;
  return <Shown key={answer.id} answer={answer} drawing={view.draw} />;
}

function Shown({ answer, drawing }: { answer: Given; drawing: Drawing | undefined }) {
  const language = useLanguage();
  const words = queryWords(language.code);
  const { row, want } = useAnswerPages(answer);
  const { columns, rows } = answer;
  const shown = Math.min(rows, mostShown);
  const cell = useCallback(
    (text: AnswerCell, column: number) => <CellText column={columns[column]} cell={text} language={language} />,
    [columns, language],
  );
  const drawn = useMemo(() => columns.map((column) => gridColumn(column)), [columns]);
  return (
    <section className="fig query-answer">
      <div className="fig-h">
        <h2>
          <data value={rows}>{words.rows(rows, language.count(rows))}</data>
          <span className="c-2">
            {" "}
            · {words.columns(columns.length)} · {words.time(timeText(answer.ms, language))}
          </span>
        </h2>
        <div className="fig-tools" data-export="no">
          <TableDownload
            columns={columns}
            rows={rows}
            page={(from, count) => page(answer, from, count)}
            name="query"
            title="Cap 2M"
            descriptions={[]}
            said={words}
          />
        </div>
      </div>
      {rows > shown && <p className="fig-s">{words.firstMillion(language.count(shown))}</p>}
      {rows === 0 ? (
        <p className="query-none">{words.noRow}</p>
      ) : (
        <Grid
          label={words.result}
          rowHead={words.row}
          rows={shown}
          rowName={language.count}
          columns={drawn}
          row={row}
          cell={cell}
          onView={want}
        />
      )}
      <Drawn answer={answer} drawing={drawing} />
    </section>
  );
}

const gridColumn = (column: AnswerColumn) => ({
  key: column.name,
  label: column.name,
  detail: shortType(column.type),
  numeric: isNumeric(column),
  width: isPlan(column) ? 640 : column.kind === "text" ? 220 : 130,
});

/** What is not there is drawn as a gap, with a word for who does not see it. */
function CellText({
  column,
  cell,
  language,
}: {
  column: AnswerColumn | undefined;
  cell: AnswerCell;
  language: Language;
}) {
  if (cell === null)
    return (
      <span className="gap">
        <span className="vh">{queryWords(language.code).gap}</span>
      </span>
    );
  if (!column || !isNumeric(column)) return column && isPlan(column) ? <code className="plan">{cell}</code> : cell;
  return <data value={cell}>{isYear(column.name) ? cell : numberText(cell, language)}</data>;
}

/** The engine draws its plan with lines that meet where every character is as wide. */
const isPlan = ({ name }: AnswerColumn): boolean => name === planColumn;

function timeText(ms: number, language: Language): string {
  const words = queryWords(language.code);
  return ms < 1000
    ? words.ms(language.count(Math.max(1, Math.round(ms))))
    : words.seconds(language.decimal(ms / 1000, 1));
}

function Drawn({ answer, drawing }: { answer: Given; drawing: Drawing | undefined }) {
  const { columns, rows: total } = answer;
  const language = useLanguage();
  const words = queryWords(language.code);
  const usual = usualAxes(columns);
  const options = (["none", "bar", "line"] as const).map((value) => ({ value, label: words.drawing[value] }));
  const choose = (kind: "none" | "bar" | "line") =>
    draw(kind === "none" || !usual ? undefined : { x: drawing?.x ?? usual.x, y: drawing?.y ?? usual.y, kind });
  const first = useFirstRows(drawing ? answer : undefined, mostPoints);
  if (!usual || total === 0) return null;
  const axes = drawing && columns[drawing.x] && columns[drawing.y] ? drawing : undefined;
  return (
    <div className="query-draw">
      <div className="query-draw-tools" data-export="no">
        <Segmented label={words.draw} visibleLabel options={options} value={axes?.kind ?? "none"} onChange={choose} />
        {axes && (
          <>
            <Axis label={words.across} columns={columns} at={axes.x} onChoose={(x) => draw({ ...axes, x })} />
            <Axis label={words.up} columns={columns} at={axes.y} onChoose={(y) => draw({ ...axes, y })} numbersOnly />
          </>
        )}
      </div>
      {axes && first.length > 0 && <Chart axes={axes} columns={columns} first={first} total={total} />}
    </div>
  );
}

type ChartProps = { axes: Drawing; columns: AnswerColumn[]; first: AnswerCell[][]; total: number };

function Chart({ axes: { kind, x, y }, columns, first, total }: ChartProps) {
  const language = useLanguage();
  const view = queryChart({ columns, rows: first, total, x, y }, language);
  return (
    <Frame content={{ ...view.frame, fileName: `cap2m-query-${kind}` }}>
      <QueryChart view={view} kind={kind} />
    </Frame>
  );
}

type AxisProps = {
  label: string;
  columns: AnswerColumn[];
  at: number;
  onChoose: (at: number) => void;
  numbersOnly?: boolean;
};

function Axis({ label, columns, at, onChoose, numbersOnly = false }: AxisProps) {
  return (
    <label className="field">
      {label}
      <select value={at} onChange={({ target }) => onChoose(Number(target.value))}>
        {columns.map(
          (column, place) =>
            (!numbersOnly || isNumeric(column)) && (
              <option key={place} value={place}>
                {column.name}
              </option>
            ),
        )}
      </select>
    </label>
  );
}

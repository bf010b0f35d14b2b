import { memo } from "react";
import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import type { CompareColumn, CompareView } from "../charts/scenario-compare-content";

/** Up to four scenarios in columns; the chosen one is open below. */

type Props = { view: CompareView; at: number; onOpen: (at: number) => void };

export const ScenarioCompare = memo(function ScenarioCompare({ view, at, onOpen }: Props) {
  const words = useLanguage().say.scenario.compare;
  const { columns, year } = view;
  const row = (label: string, cell: (column: CompareColumn) => React.ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.at} className={column.at === at ? "on" : ""}>
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <Frame content={view.frame} className="sc-top">
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={view.frame.title}>
        <table className={`tbl sc-compare n${columns.length}`}>
          <caption className="vh">{view.frame.title}</caption>
          <thead>
            <tr>
              <td>
                <span className="vh">{words.scenario}</span>
              </td>
              {columns.map((column) => (
                <Head key={column.at} column={column} on={column.at === at} onOpen={onOpen} />
              ))}
            </tr>
          </thead>
          <tbody>
            {row(words.base, ({ base }) => base)}
            {row(words.growth, ({ growth }) => growth)}
            {row(words.levers, ({ levers }) => (
              <Levers levers={levers} />
            ))}
            {row(year === undefined ? words.totals : words.total(year), (column) => (
              <Total column={column} />
            ))}
            {row(words.bracket, ({ answer }) => answer?.bracket)}
            {row(words.gap, ({ answer }) =>
              answer ? <span className={answer.reached ? "tag ok" : "tag warn"}>{answer.gap}</span> : null,
            )}
          </tbody>
        </table>
      </div>
    </Frame>
  );
});

function Head({ column, on, onOpen }: { column: CompareColumn; on: boolean; onOpen: (at: number) => void }) {
  const words = useLanguage().say.scenario.compare;
  return (
    <th scope="col" className={on ? "on" : ""}>
      <label>
        <input
          type="radio"
          name="sc-open"
          checked={on}
          onChange={() => onOpen(column.at)}
          aria-label={words.open(`${column.letter} ${column.name}`)}
        />
        <span className="sc-letter">{column.letter}</span>
        <span>{column.name}</span>
      </label>
    </th>
  );
}

function Levers({ levers }: { levers: string[] }) {
  const words = useLanguage().say.scenario.compare;
  if (levers.length === 0) return <>{words.noLever}</>;
  return (
    <ul>
      {levers.map((lever, at) => (
        <li key={at}>{lever}</li>
      ))}
    </ul>
  );
}

function Total({ column: { answer, refusal } }: { column: CompareColumn }) {
  if (!answer) return <>{refusal}</>;
  return (
    <Figured raw={answer.raw} reading={answer.reading} className="disp">
      {answer.total}
    </Figured>
  );
}

import { Fragment } from "react";
import type { Candidate } from "../domain/win-back-parts";
import { type Scored, scoreParts, type ScorePart } from "../domain/win-back-score";
import { Figured } from "./figured";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import { type WinBackView, scoreText } from "./win-back-content";
import { outOf100, part01, partReading, scoreReading, standingReading } from "./win-back-readings";
import { partWords, standingWords } from "./win-back-words";

/** The lines to win back, one row each: the score with its bracket, the five parts with what is published behind them. */

type Row = Scored<Candidate> & { place?: number };
type Props = { rows: Row[]; view: WinBackView; label: string; hrefOf: (line: string) => string };

export function WinBackRanking({ rows, view, label, hrefOf }: Props) {
  const { say } = useLanguage();
  const { columns } = say.winback.ranking;
  return (
    <table className="tbl wb">
      <caption className="vh">{label}</caption>
      <thead>
        <tr>
          <th scope="col" className="wb-place">
            {columns.place}
          </th>
          <th scope="col" className="wb-line">
            {columns.line}
          </th>
          <th scope="col" className="wb-score">
            {columns.score}
          </th>
          {scoreParts.map((part) => (
            <th key={part} scope="col">
              {say.winback.partTitle[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="wb-place num">{row.place ?? "–"}</td>
            <th scope="row" className="wb-line">
              <a href={hrefOf(row.id)}>{row.name}</a>
              <StandingTag row={row} view={view} />
            </th>
            <td className="wb-score">
              <ScoreCell row={row} view={view} />
            </td>
            {scoreParts.map((part) => (
              <td key={part} className="wb-part">
                <PartCell part={part} row={row} view={view} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StandingTag({ row, view }: { row: Row; view: WinBackView }) {
  const language = useLanguage();
  const open = useProvenance();
  const { tag, detail } = standingWords(row.standing, language);
  const words = (
    <>
      <span className={`tag ${row.standing.kind === "left" || row.standing.kind === "fading" ? "warn" : "info"}`}>
        {tag}
      </span>{" "}
      {detail}
    </>
  );
  if (!row.standing.cell) return <span className="sub">{words}</span>;
  return (
    <button
      type="button"
      className="figured text sub wb-standing"
      onClick={() => open(standingReading(row, view.ports, language))}
    >
      {words}
    </button>
  );
}

/** The bar of the score, and the bracket from every gap at 0 to every gap at 1. */
function ScoreCell({ row, view }: { row: Row; view: WinBackView }) {
  const language = useLanguage();
  const words = language.say.winback.ranking;
  const { value, low, high, rests, missing } = row.score;
  const whole = missing.length === 0;
  if (value === undefined) return <span className="c-3">{words.gap}</span>;
  return (
    <>
      <span className="wb-value">
        <Figured
          raw={outOf100(value)}
          reading={scoreReading(row, view.weights, view.compared, language)}
          className="disp"
        >
          {scoreText(value, language)}
        </Figured>
        {!whole && (
          <span className="wb-between">{words.bracket(scoreText(low, language), scoreText(high, language))}</span>
        )}
      </span>
      <svg className="wb-bar" width="100%" height="14" aria-hidden="true">
        <rect x="0" y="4" width="100%" height="6" className="f-sunk" />
        <rect
          x="0"
          y="4"
          width={`${value * 100}%`}
          height="6"
          className={row.place === undefined ? "f-peer" : "f-ink"}
        />
        {!whole && (
          <g className="s-ink">
            <line x1={`${low * 100}%`} x2={`${high * 100}%`} y1="12.5" y2="12.5" />
            <line x1={`${low * 100}%`} x2={`${low * 100}%`} y1="10.5" y2="14" />
            <line x1={`${high * 100}%`} x2={`${high * 100}%`} y1="10.5" y2="14" />
          </g>
        )}
      </svg>
      <span className={whole ? "sub" : "sub c-warn"}>
        {whole ? words.all : words.rests(language.percent(rests, 0))}
      </span>
    </>
  );
}

function PartCell({ part, row, view }: { part: ScorePart; row: Row; view: WinBackView }) {
  const language = useLanguage();
  const { partTitle, ranking } = language.say.winback;
  const said = partWords(part, row, view.compared, language);
  const value = row.parts[part];
  const reading = partReading(part, row, view.compared, language);
  const counts = view.weights[part] > 0;
  const label = <span className="w-narrow wb-k">{partTitle[part]}</span>;
  if (!said || value === undefined || !reading)
    return (
      <>
        {label}
        <svg className="wb-bar" width="100%" height="8" aria-hidden="true">
          <rect x=".5" y="1" width="99%" height="6" className="d-ink" />
        </svg>
        <span className="c-3">{ranking.gap}</span>
      </>
    );
  return (
    <Fragment>
      {label}
      <svg className="wb-bar" width="100%" height="8" aria-hidden="true">
        <rect x="0" y="1" width="100%" height="6" className="f-sunk" />
        <rect
          x="0"
          y="1"
          width={`${value * 100}%`}
          height="6"
          className={counts ? (part === "miami" ? "f-mia" : "f-mrs") : "f-line"}
        />
      </svg>
      <span className="wb-said">
        <Figured raw={said.raw} reading={reading} className="text">
          {said.text}
          {said.late && "†"}
        </Figured>{" "}
        <span className="num c-3">{part01(value, language)}</span>
      </span>
      <span className="sub">
        {said.detail}
        {!counts && <em> {ranking.noWeight}</em>}
      </span>
    </Fragment>
  );
}

import type { ReactNode } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { statementReading, statementWords } from "../charts/matrix-words";
import type { AimContradicted, CallContradicted, CallTold, LineContradicted } from "../domain/contradicted";
import type { Figure } from "../domain/figure";
import type { Contradicted } from "../domain/headlines";
import type { Line, Port, Presence, PublicTarget } from "../domain/line";
import type { Language } from "../i18n/language";
import { figureReading, portName, targetReading } from "../i18n/reading";
import type { RevisionWords } from "../i18n/revision-words";
import type { Against } from "../state/comparing";

/** What other sources say otherwise than a file: figures, lines, aims, calls. None is dropped. */

type Props = { contradicted: Against; ports: Port[]; lines: Line[]; words: RevisionWords };

/** Contradictions of a kind that are listed at once. A rule of ours. */
const listed = 60;

export function DataContradicted({ contradicted: { figures, lines: said, aims, calls }, ports, lines, words }: Props) {
  const of = words.contradictedOf;
  return (
    <>
      <Contradictions {...{ all: figures, title: words.contradicted, more: words.shown, words }}>
        {(each) => <FigureRow key={each.figure.id} {...{ contradicted: each, ports, words }} />}
      </Contradictions>
      <Contradictions {...{ all: said, title: of.lines, more: of.on, words }}>
        {(each) => <LineRow key={each.mine.id} {...{ contradicted: each, ports, lines }} />}
      </Contradictions>
      <Contradictions {...{ all: aims, title: of.aims, words }}>
        {(each) => <AimRow key={each.mine.id} {...{ contradicted: each, ports }} />}
      </Contradictions>
      <Contradictions {...{ all: calls, title: of.calls, words }}>
        {(each) => <CallRow key={`${each.fileLine} ${each.by}`} {...{ contradicted: each, ports, words }} />}
      </Contradictions>
    </>
  );
}

type ListProps<T> = {
  all: T[];
  title: (n: number, text: string) => string;
  /** The head of a fourth column. */
  more?: string;
  words: RevisionWords;
  children: (each: T) => ReactNode;
};

function Contradictions<T>({ all, title, more, words, children }: ListProps<T>) {
  const { count } = useLanguage();
  if (all.length === 0) return null;
  const name = title(all.length, count(all.length));
  return (
    <details>
      <summary>{name}</summary>
      <div className="tbl-wrap" role="group" aria-label={name} tabIndex={0}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.here}</th>
              <th scope="col">{words.others}</th>
              {more !== undefined && <th scope="col">{more}</th>}
            </tr>
          </thead>
          <tbody>{all.slice(0, listed).map(children)}</tbody>
        </table>
      </div>
      {all.length > listed && (
        <p className="c-3">{words.contradictedOf.more(all.length - listed, count(all.length - listed))}</p>
      )}
    </details>
  );
}

type FigureRowProps = { contradicted: Contradicted; ports: Port[]; words: RevisionWords };

/** The rule that decides which one is shown is that of every figure. */
function FigureRow({ contradicted: { figure, others, speaks }, ports, words }: FigureRowProps) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {portName(ports, figure.port, language)}, {language.period(figure.period)},{" "}
        {language.say.measure[figure.measure]}
        {figure.segment !== "total" && `, ${language.say.segment[figure.segment]}`}
      </th>
      <td>
        <FigureValue figure={figure} ports={ports} />
      </td>
      <td>
        {others.slice(0, 4).map((each) => (
          <div key={each.id}>
            <FigureValue figure={each} ports={ports} /> {each.evidence.source.publisher}
          </div>
        ))}
      </td>
      <td>{words.speaks[speaks ? "true" : "false"]}</td>
    </tr>
  );
}

export function FigureValue({ figure, ports }: { figure: Figure | undefined; ports: Port[] }) {
  const language = useLanguage();
  if (figure === undefined) return <span className="c-3">{language.say.missing}</span>;
  return (
    <Figured raw={figure.value} reading={figureReading({ figure, rivals: [] }, figure, ports, language)}>
      {language.said(language.figure(figure), figure.status)}
    </Figured>
  );
}

type LineRowProps = { contradicted: LineContradicted; ports: Port[]; lines: Line[] };

function LineRow({ contradicted: { mine, others, on }, ports, lines }: LineRowProps) {
  const language = useLanguage();
  const name = lines.find(({ id }) => id === mine.line)?.name ?? mine.line;
  const { contradictions } = language.say.matrix;
  return (
    <tr>
      <th scope="row">{statementReading(mine, name, ports, language).heading}</th>
      <td>
        <Statement {...{ statement: mine, name, ports }} />
      </td>
      <td>
        {others.slice(0, 4).map((each) => (
          <div key={each.id}>
            <Statement {...{ statement: each, name, ports }} /> {each.evidence.source.publisher}
          </div>
        ))}
      </td>
      <td>{on.map((each) => contradictions[each]).join(", ")}</td>
    </tr>
  );
}

function Statement({ statement, name, ports }: { statement: Presence; name: string; ports: Port[] }) {
  const language = useLanguage();
  const number = statement.calls ?? statement.passengers;
  const said = statementWords(statement, language);
  if (number === undefined) return said;
  return (
    <Figured raw={number} reading={statementReading(statement, name, ports, language)}>
      {said}
    </Figured>
  );
}

function AimRow({ contradicted: { mine, others }, ports }: { contradicted: AimContradicted; ports: Port[] }) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {targetReading(mine, ports, language).heading}, {language.say.measure[mine.measure as "passengers"]}
      </th>
      <td>
        <Aim aim={mine} ports={ports} />
      </td>
      <td>
        {others.slice(0, 4).map((each) => (
          <div key={each.id}>
            <Aim aim={each} ports={ports} /> {targetReading(each, ports, language).status}
          </div>
        ))}
      </td>
    </tr>
  );
}

function Aim({ aim, ports }: { aim: PublicTarget; ports: Port[] }) {
  const language = useLanguage();
  return (
    <Figured raw={aim.value} reading={targetReading(aim, ports, language)}>
      {language.span(aim.value, aim.valueHigh)}
    </Figured>
  );
}

type CallRowProps = { contradicted: CallContradicted; ports: Port[]; words: RevisionWords };

/** A call of a file has no figure of its own on the screens: its line in the file is its source. */
function CallRow({ contradicted: { port, ship, arrival, fileLine, mine, other, by }, ports, words }: CallRowProps) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {ship}, {portName(ports, port, language)}, {language.date(arrival)}
        <span className="c-3"> {words.line(fileLine)}</span>
      </th>
      <td>{callWords(mine, other, words, language)}</td>
      <td>
        {callWords(other, mine, words, language)} {by}
      </td>
    </tr>
  );
}

/** What one says that the other says otherwise. */
function callWords(call: CallTold, other: CallTold, { contradictedOf }: RevisionWords, language: Language): string {
  const { line, passengers, departure } = call;
  return [
    ...(line !== undefined && other.line !== undefined && line !== other.line ? [line] : []),
    ...(passengers !== undefined && passengers !== other.passengers
      ? [contradictedOf.passengers(passengers, language.count(passengers))]
      : []),
    ...(departure !== undefined && departure !== other.departure
      ? [contradictedOf.departs(language.date(departure))]
      : []),
  ].join(", ");
}

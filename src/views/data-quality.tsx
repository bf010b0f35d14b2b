import { useLanguage } from "../charts/language-context";
import { Figured } from "../charts/figured";
import { type CoverageCell, coverageOf, publishedShare, weakest } from "../domain/completeness";
import type { Facts } from "../domain/facts";
import type { Fact } from "../domain/figure";
import { type View, volumeMeasures } from "../domain/view";
import { heldWords } from "../i18n/held-words";
import { factReading, portName } from "../i18n/reading";

/** How complete the figures of the ports are, and which of them to lean on least. */

/** Rows of the list. A rule of ours. */
const listed = 12;

export function DataQuality({ facts, view }: { facts: Facts; view: View }) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const ports = ["marseille", ...view.ports];
  return (
    <div className="held-quality">
      <h3>{words.completeness}</h3>
      <p className="fig-s">{words.completenessHelp}</p>
      <ul className="held-key" aria-hidden>
        {(["published", "estimated", "gap"] as const).map((coverage) => (
          <li key={coverage}>
            <Mark coverage={coverage} /> {words.coverage[coverage]}
          </li>
        ))}
      </ul>
      <div className="held-grids">
        {ports.map((port) => (
          <Grid key={port} facts={facts} port={port} />
        ))}
      </div>
      <Weakest facts={facts} ports={ports} />
    </div>
  );
}

function Grid({ facts, port }: { facts: Facts; port: string }) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const years = coverageOf(facts.figures, port, volumeMeasures);
  const name = portName(facts.ports, port, language);
  return (
    <div className="tbl-wrap" role="group" aria-label={words.completenessOf(name)} tabIndex={0}>
      <table className="tbl held-grid">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {volumeMeasures.map((measure, at) => (
              <th key={measure} scope="col">
                {language.say.volumes.measures[measure]}
                <i>{language.percent(publishedShare(years, at), 0)}</i>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell, at) => (
                <td key={volumeMeasures[at]}>
                  <Cell cell={cell} facts={facts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { coverage, fact }, facts }: { cell: CoverageCell; facts: Facts }) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const mark = (
    <>
      <Mark coverage={coverage} />
      <span className="vh">{words.coverage[coverage]}</span>
    </>
  );
  if (fact === undefined) return mark;
  return (
    <Figured raw={fact.figure.value} reading={factReading(fact, facts.ports, language)}>
      {mark}
      {fact.rivals.length > 0 && (
        <sup>
          {fact.rivals.length}
          <span className="vh">{words.rivalFigures(fact.rivals.length)}</span>
        </sup>
      )}
    </Figured>
  );
}

/** Full, half, empty: told apart without colour. */
function Mark({ coverage }: { coverage: CoverageCell["coverage"] }) {
  return (
    <svg className={`held-mark ${coverage}`} viewBox="0 0 12 12" width={12} height={12} aria-hidden>
      <circle cx={6} cy={6} r={5} />
      {coverage === "estimated" && <path d="M6 1a5 5 0 0 1 0 10z" />}
    </svg>
  );
}

function Weakest({ facts, ports }: { facts: Facts; ports: string[] }) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const list = weakest(facts.figures, ports, listed);
  return (
    <>
      <h3>{words.weakest}</h3>
      <p className="fig-s">{words.weakestHelp}</p>
      <ul className="held-weak">
        {list.map((fact) => (
          <WeakRow key={fact.figure.id} fact={fact} facts={facts} />
        ))}
      </ul>
    </>
  );
}

function WeakRow({ fact, facts }: { fact: Fact; facts: Facts }) {
  const language = useLanguage();
  const { figure } = fact;
  const { source } = figure.evidence;
  const reading = factReading(fact, facts.ports, language);
  return (
    <li>
      <span>{reading.heading}</span>{" "}
      <Figured raw={figure.value} reading={reading}>
        {language.said(language.figure(figure), figure.status)}
      </Figured>{" "}
      <span className="c-2">
        {source.publisher}
        {source.publishedOn !== undefined && `, ${language.date(source.publishedOn)}`} (
        {heldWords(language.code).grade(source.grade)})
      </span>
    </li>
  );
}

import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import type { Figure } from "../domain/figure";
import type { Contradicted, FigureChange, Headline, HeadlineChange } from "../domain/headlines";
import type { Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { figureReading, portName } from "../i18n/reading";
import type { RevisionWords } from "../i18n/revision-words";
import type { Effect } from "../state/comparing";

/** What the screens would say otherwise: their first figures, the yearly ones, and what other sources contradict. */

type Props = { effect: Effect; ports: Port[]; words: RevisionWords };

/** Figures that are listed at once. A rule of ours. */
const listed = 60;

export function DataEffect({ effect: { headlines, figures, contradicted }, ports, words }: Props) {
  const { count } = useLanguage();
  return (
    <div className="data-effect">
      <h4>{words.effect}</h4>
      {headlines.length === 0 ? (
        <p className="c-2">{words.noEffect}</p>
      ) : (
        <Changes label={words.effect} words={words}>
          {headlines.map((each) => (
            <HeadlineRow key={each.kind} change={each} ports={ports} words={words} />
          ))}
        </Changes>
      )}
      {figures.length > 0 && (
        <details>
          <summary>{words.years(figures.length, count(figures.length))}</summary>
          <Changes label={words.screens.volumes} words={words}>
            {figures.slice(0, listed).map((each) => (
              <FigureRow key={[each.port, each.year, each.measure, each.segment].join()} change={each} ports={ports} />
            ))}
          </Changes>
        </details>
      )}
      {contradicted.length > 0 && <Contradictions {...{ contradicted, ports, words }} />}
    </div>
  );
}

function Changes({ label, words, children }: { label: string; words: RevisionWords; children: React.ReactNode }) {
  return (
    <div className="tbl-wrap" role="group" aria-label={label} tabIndex={0}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="r">
              {words.before}
            </th>
            <th scope="col" className="r">
              {words.after}
            </th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function HeadlineRow({ change, ports, words }: { change: HeadlineChange; ports: Port[]; words: RevisionWords }) {
  const { kind, screen, before, after } = change;
  return (
    <tr>
      <th scope="row">
        <span className="c-2">{words.screens[screen]}</span> {words.headlines[kind]}
      </th>
      <td className="r">
        <HeadlineValue headline={before} ports={ports} words={words} />
      </td>
      <td className="r">
        <HeadlineValue headline={after} ports={ports} words={words} />
      </td>
      <td>{(after ?? before)?.figure.evidence.source.title}</td>
    </tr>
  );
}

type ValueProps = { headline: Headline | undefined; ports: Port[]; words: RevisionWords };

function HeadlineValue({ headline, ports, words }: ValueProps) {
  const language = useLanguage();
  if (headline === undefined) return <span className="c-3">{words.absent}</span>;
  const { figure, value, year } = headline;
  return (
    <>
      <Figured raw={value} reading={figureReading({ figure, rivals: [] }, figure, ports, language)}>
        {headlineText(headline, language)}
      </Figured>{" "}
      <span className="c-3">{year}</span>
    </>
  );
}

function headlineText({ kind, value }: Headline, { count, percent, times }: Language): string {
  if (kind === "published" || kind === "comparable") return times(value);
  return kind === "growth" ? percent(value) : count(value);
}

function FigureRow({ change: { before, after, ...of }, ports }: { change: FigureChange; ports: Port[] }) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{figureName({ ...of }, ports, language)}</th>
      <td className="r">
        <FigureValue figure={before} ports={ports} />
      </td>
      <td className="r">
        <FigureValue figure={after} ports={ports} />
      </td>
      <td>{(after ?? before)?.evidence.source.title}</td>
    </tr>
  );
}

const figureName = (
  { port, year, measure, segment }: Pick<FigureChange, "port" | "year" | "measure" | "segment">,
  ports: Port[],
  language: Language,
): string =>
  [
    portName(ports, port, language),
    String(year),
    language.say.measure[measure],
    ...(segment === "total" ? [] : [language.say.segment[segment]]),
  ].join(", ");

function FigureValue({ figure, ports }: { figure: Figure | undefined; ports: Port[] }) {
  const language = useLanguage();
  if (figure === undefined) return <span className="c-3">{language.say.missing}</span>;
  return (
    <Figured raw={figure.value} reading={figureReading({ figure, rivals: [] }, figure, ports, language)}>
      {language.said(language.figure(figure), figure.status)}
    </Figured>
  );
}

type ContradictionsProps = { contradicted: Contradicted[]; ports: Port[]; words: RevisionWords };

/** None is dropped: the rule that decides which one is shown is that of every figure. */
function Contradictions({ contradicted, ports, words }: ContradictionsProps) {
  const language = useLanguage();
  const title = words.contradicted(contradicted.length, language.count(contradicted.length));
  return (
    <details>
      <summary>{title}</summary>
      <div className="tbl-wrap" role="group" aria-label={title} tabIndex={0}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col" className="r">
                {words.here}
              </th>
              <th scope="col">{words.others}</th>
              <th scope="col">{words.shown}</th>
            </tr>
          </thead>
          <tbody>
            {contradicted.slice(0, listed).map(({ figure, others, speaks }) => (
              <tr key={figure.id}>
                <th scope="row">
                  {portName(ports, figure.port, language)}, {language.period(figure.period)},{" "}
                  {language.say.measure[figure.measure]}
                  {figure.segment !== "total" && `, ${language.say.segment[figure.segment]}`}
                </th>
                <td className="r">
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
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

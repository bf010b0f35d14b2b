import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import type { FigureChange, Headline, HeadlineChange } from "../domain/headlines";
import type { Line, Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { figureReading, portName } from "../i18n/reading";
import type { RevisionWords } from "../i18n/revision-words";
import type { Effect } from "../state/comparing";
import { DataContradicted, FigureValue } from "./data-contradicted";

/** What the screens would say otherwise: their first figures, the yearly ones, and what other sources contradict. */

type Props = { effect: Effect; ports: Port[]; lines: Line[]; words: RevisionWords };

/** Figures that are listed at once. A rule of ours. */
const listed = 60;

export function DataEffect({ effect: { headlines, figures, contradicted }, ports, lines, words }: Props) {
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
      <DataContradicted {...{ contradicted, ports, lines, words }} />
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

import { Frame, type FrameContent } from "../charts/frame";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import { sizeReading } from "../charts/size-reading";
import { Spark } from "../charts/spark";
import type { Facts } from "../domain/facts";
import type { Presence } from "../domain/line";
import type { View } from "../domain/view";
import { mission } from "../domain/mission";
import { type MiamiSize, type WinBack, winBack } from "../domain/win-back";
import type { Language } from "../i18n/language";
import { cellReading, cellWords, eventReading, type Reading } from "../i18n/reading";
import { addressOf } from "../state/actions";
import { Marks } from "../ui/marks";

/** Who is big in Miami and thin in Marseille: one row a line, its size there, its calls here, and what happened. */

type Props = { facts: Facts; everything: Facts; view: View; linesAddress: string };

/** Calls drawn from eight years before the target's to one after the mission. */
const years = Array.from({ length: 9 }, (_, at) => mission.year - 7 + at);

export function OverviewLines({ facts, everything, view, linesAddress }: Props) {
  const language = useLanguage();
  const { say } = language;
  const rows = winBack(facts, everything, view.asOf, years);
  const content = contentOf(rows, facts, language);
  const highest = Math.max(1, ...rows.flatMap(({ marseille }) => marseille.map(({ calls }) => calls?.high ?? 0)));
  const largest = Math.max(1, ...rows.map(({ miami }) => miami?.passengers ?? 0));
  return (
    <Frame
      content={content}
      className="c12"
      tools={<a href={linesAddress}>{say.overview.lines.all}</a>}
      note={<Key late={rows.some(({ miami }) => miami?.late)} view={view} />}
    >
      <Marks label={content.title}>
        <table className="tbl ov">
          <caption className="vh">{content.title}</caption>
          <thead>
            <tr>
              <th scope="col">{say.overview.lines.columns.line}</th>
              <th scope="col">{say.overview.lines.columns.miami}</th>
              <th scope="col">
                {say.overview.lines.columns.marseille}, {years[0]}–{years.at(-1)}
              </th>
              <th scope="col">{say.overview.lines.columns.event}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line.id}>
                <th scope="row">
                  <a href={addressOf(view, "lines", row.line.id)}>{row.line.name}</a>
                  <span className="sub">{row.line.groupName}</span>
                </th>
                <td className="mia">
                  <Size size={row.miami} line={row.line.name} largest={largest} />
                </td>
                <td className="sp">
                  <Spark cells={row.marseille} lineName={row.line.name} ports={facts.ports} highest={highest} />
                </td>
                <td className="wh">
                  <Event row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Marks>
    </Frame>
  );
}

function Size({ size, line, largest }: { size: MiamiSize | undefined; line: string; largest: number }) {
  const language = useLanguage();
  const words = language.say.overview.lines;
  if (!size) return <span className="c-3">{words.noSize}</span>;
  const texture = { actual: "f-mia", guarantee: "o-mia", expected: "h-mia" }[size.said];
  return (
    <>
      <svg width={`${(100 * size.passengers) / largest}%`} height="12" aria-hidden="true">
        <rect x="0.75" y="0.75" width="100%" height="10.5" className={`${texture} inset`} />
      </svg>
      <span>
        <Figured raw={size.passengers} reading={sizeReading(size, line, language)} className="c-mia">
          {language.worded(language.short(size.passengers), size.precision)}
          {size.late && "†"}
        </Figured>{" "}
        <span className="c-3">{words.said(size.said, size.from)}</span>
      </span>
    </>
  );
}

function Event({ row: { event, seen, line } }: { row: WinBack }) {
  const language = useLanguage();
  const open = useProvenance();
  const words = language.say.overview.lines;
  if (!event && seen)
    return (
      <button type="button" className="figured text" onClick={() => open(seenReading(seen, line.name, language))}>
        <time dateTime={seen.period.start}>{language.period(seen.period)}</time>{" "}
        {words.seenShips(language.list(seen.ships))}
      </button>
    );
  if (!event) return <span className="c-3">{words.noEvent}</span>;
  return (
    <button type="button" className="figured text" onClick={() => open(eventReading(event, language))}>
      <time dateTime={event.date}>{language.date(event.date)}</time> {event.title[language.code]}
    </button>
  );
}

function seenReading({ evidence, period }: Presence, line: string, language: Language): Reading {
  return {
    heading: `${line}, Marseille`,
    tone: "ink",
    period: language.period(period),
    evidence: [evidence],
    rivals: [],
  };
}

function Key({ late, view }: { late: boolean; view: View }) {
  const language = useLanguage();
  const { kind } = language.say.lines;
  const { status, overview } = language.say;
  return (
    <ul className="key">
      <li>
        <svg width="14" height="10" aria-hidden="true">
          <rect width="14" height="10" className="f-mrs" />
        </svg>
        {kind.homeport}
      </li>
      <li>
        <svg width="14" height="10" aria-hidden="true">
          <rect width="14" height="10" className="f-mrs2" />
        </svg>
        {kind.transit}
      </li>
      <li>
        <svg width="14" height="10" aria-hidden="true">
          <rect x=".6" y=".6" width="12.8" height="8.8" className="h-mrs" />
        </svg>
        {kind.planned}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" className="o-mrs" />
        </svg>
        {overview.lines.seen}
      </li>
      <li>
        <svg width="11" height="11" aria-hidden="true">
          <path d="M2 2l7 7m0 -7l-7 7" className="s-ink thick" />
        </svg>
        {kind.withdrawn}
      </li>
      <li>
        <svg width="8" height="8" aria-hidden="true">
          <circle cx="4" cy="4" r="1.6" className="f-peer" />
        </svg>
        {kind.none}
      </li>
      <li>
        <svg width="14" height="10" aria-hidden="true">
          <rect width="14" height="10" className="f-mia" />
        </svg>
        Miami, {status.actual}
      </li>
      <li>
        <svg width="14" height="10" aria-hidden="true">
          <rect x=".6" y=".6" width="12.8" height="8.8" className="o-mia" />
        </svg>
        Miami, {overview.lines.guaranteed}
      </li>
      {late && view.asOf !== undefined && <li>{overview.lines.late(language.date(view.asOf))}</li>}
    </ul>
  );
}

/** One line of the table in words: a year without any record is left out. */
function spoken({ line, miami, marseille, event }: WinBack, language: Language): string {
  const words = language.say.overview.lines;
  const size = miami && language.worded(language.count(miami.passengers), miami.precision);
  const calls = marseille.filter(({ kind }) => kind !== "none").map((cell) => cellWords(cell, language));
  return words.item(
    line.name,
    miami ? `${size} (${words.said(miami.said, miami.from)})` : words.noSize,
    calls.join(", ") || language.say.lines.kind.none,
    event ? `${language.date(event.date)}, ${event.title[language.code]}` : words.noEvent.replace(/\.$/, ""),
  );
}

function contentOf(rows: WinBack[], facts: Facts, language: Language): FrameContent {
  const words = language.say.overview.lines;
  const cited = rows.flatMap(({ miami, event }) => [
    miami?.statement.evidence.source.publisher,
    event?.evidence.source.publisher,
  ]);
  const publishers = [...new Set(cited.filter((each) => each !== undefined))];
  const from = years[0] ?? 0;
  return {
    title: words.titleCount(language.say.numberWord(rows.length), rows.length === 1),
    subtitle: words.subtitle(from, years.at(-1) ?? 0),
    alternative: words.alternative(rows.map((row) => spoken(row, language)).join(" ")),
    sources: language.say.overview.sources(publishers.join(", ")),
    fileName: "cap2m-lines",
    table: {
      columns: [
        { key: "line", label: words.columns.line },
        { key: "miami", label: words.columns.miami, numeric: true },
        ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
        { key: "event", label: words.columns.event },
      ],
      rows: rows.map(({ line, miami, marseille, event }) => ({
        line: { text: line.name },
        miami: miami
          ? {
              text: language.count(miami.passengers),
              raw: miami.passengers,
              reading: sizeReading(miami, line.name, language),
            }
          : { text: words.noSize },
        ...Object.fromEntries(
          marseille.map((cell) => [
            String(cell.year),
            cell.calls
              ? {
                  text:
                    cell.calls.low === cell.calls.high
                      ? String(cell.calls.high)
                      : `${cell.calls.low}-${cell.calls.high}`,
                  raw: cell.calls.high,
                  reading: cellReading(cell, line.name, facts.ports, language),
                }
              : { text: language.say.lines.kind[cell.kind] },
          ]),
        ),
        event: { text: event ? event.title[language.code] : words.noEvent },
      })),
    },
  };
}

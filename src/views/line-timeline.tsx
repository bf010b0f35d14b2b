import { Fragment } from "react";
import { useLanguage } from "../charts/language-context";
import { periodWords, shipName, statementReading, statementWords } from "../charts/matrix-words";
import { useProvenance } from "../charts/provenance-context";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { type Entry, timeline } from "../domain/line-biography";
import { eventReading, portName, toneOf } from "../i18n/reading";

/** Everything dated that the sources say of a line, oldest first, each with its page. */

type Props = { line: Line; facts: Facts };

export function LineTimeline({ line, facts }: Props) {
  const { say } = useLanguage();
  const words = say.lines.page;
  const entries = timeline(line.id, facts.events, facts.presence);
  const ships = facts.presence.filter((each) => each.line === line.id).flatMap((each) => each.ships.map(shipName));
  return (
    <section className="fig c12" aria-label={words.timeline}>
      <h2>{words.timeline}</h2>
      <p className="fig-s">{words.timelineSub}</p>
      {entries.length === 0 ? (
        <p className="lt-none">{words.noTimeline}</p>
      ) : (
        <table className="tbl lt">
          <caption className="vh">{words.timeline}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.port}</th>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} line={line} facts={facts} ships={ships} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ entry, line, facts, ships }: Props & { entry: Entry; ships: string[] }) {
  const language = useLanguage();
  const open = useProvenance();
  const said = saidOf(entry, language.code === "fr" ? "fr" : "en");
  const text = entry.kind === "event" ? (said ?? "") : statementWords(entry.statement, language);
  const when = entry.kind === "event" ? language.date(entry.date) : periodWords(entry.statement.period, language);
  const evidence = entry.kind === "event" ? entry.event.evidence : entry.statement.evidence;
  const reading =
    entry.kind === "event"
      ? eventReading(entry.event, language)
      : statementReading(entry.statement, line.name, facts.ports, language);
  return (
    <tr className={entry.kind}>
      <th scope="row" className="nw">
        {when}
      </th>
      <td className={`t-${toneOf(entry.port)}`}>
        {entry.port === "" ? language.say.lines.page.anyPort : portName(facts.ports, entry.port, language)}
      </td>
      <td className="wh">
        <Ships text={text} ships={ships} />
      </td>
      <td className="lt-s">
        <button
          type="button"
          className="figured text"
          onClick={() => open(reading)}
          aria-label={language.say.provenance.open(`${when}, ${text}`)}
        >
          {evidence.source.publisher}
        </button>
      </td>
    </tr>
  );
}

function saidOf(entry: Entry, code: "fr" | "en"): string | undefined {
  return entry.kind === "event" ? entry.event.title[code] : undefined;
}

/** Names of ships in italics, wherever the text has them. */
function Ships({ text, ships }: { text: string; ships: string[] }) {
  const names = [...new Set(ships)].toSorted((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return text;
  const parts = text.split(new RegExp(`(?<!\\p{L})(${names.join("|")})(?!\\p{L})`, "u"));
  return parts.map((part, at) => (at % 2 === 1 ? <i key={at}>{part}</i> : <Fragment key={at}>{part}</Fragment>));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

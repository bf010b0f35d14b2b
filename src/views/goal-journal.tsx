import { citation } from "../charts/ladder-content";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import type { Facts } from "../domain/facts";
import { type Entry, journal } from "../domain/target-history";
import type { Road } from "../domain/road";
import { type Reading, eventReading, targetReading } from "../i18n/reading";
import type { Language } from "../i18n/language";

/** The logbook: dated statements and events that bear on the target, each with its source. */
export function GoalJournal({ facts, road }: { facts: Facts; road: Road }) {
  const language = useLanguage();
  const words = language.say.goal.journal;
  const entries = journal(facts.targets, facts.events, road);
  return (
    <section className="fig c5" aria-labelledby="goal-journal">
      <div className="fig-h">
        <h2 id="goal-journal">{words.title}</h2>
      </div>
      <p className="fig-s">{words.subtitle}</p>
      {entries.length === 0 ? (
        <p className="goal-say">{words.none}</p>
      ) : (
        <ol className="goal-log">
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} facts={facts} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ entry, facts }: { entry: Entry; facts: Facts }) {
  const open = useProvenance();
  const language = useLanguage();
  const { text, reading } = said(entry, facts, language);
  const { source } = entry.evidence;
  return (
    <li>
      <time dateTime={entry.date}>{language.date(entry.date)}</time>
      <div>
        <button
          type="button"
          className="figured text"
          onClick={() => open(reading)}
          title={language.say.provenance.open(reading.heading)}
        >
          {text}
        </button>
        <span className="goal-log-s">
          {language.say.goal.journal.kinds[entry.kind]}, {citation(source, language)}
        </span>
      </div>
    </li>
  );
}

function said(entry: Entry, { ports }: Facts, language: Language): { text: string; reading: Reading } {
  if ("event" in entry) return { text: entry.event.title[language.code], reading: eventReading(entry.event, language) };
  const { target } = entry;
  const { journal: words, setter } = language.say.goal;
  return {
    text: words.said(setter(target.setBy), language.short(target.value), target.year ?? 0),
    reading: targetReading(target, ports, language),
  };
}

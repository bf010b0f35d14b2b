import { useLanguage } from "../charts/language-context";
import { eventEntry } from "../charts/episode-content";
import type { Changes, Since } from "../domain/line-changes";
import type { Language } from "../i18n/language";
import { Entries } from "./line-said";

/** What happened in Marseille since the line took something away, or since its last call on record. */

type Props = { since: Since; changes: Changes; ships: string[] };

export function LineChanges({ since, changes, ships }: Props) {
  const language = useLanguage();
  const words = language.say.biography.changes;
  return (
    <section className="fig c12" aria-labelledby="lp-changes">
      <h2 id="lp-changes">{titleOf(since, language)}</h2>
      <p className="fig-s">{words.subtitle}.</p>
      {changes.length === 0 && <p className="lp-none">{words.none}</p>}
      <div className="lp-changes">
        {changes.map(({ kind, events }) => (
          <div key={kind}>
            <h3>{words.kinds[kind]}</h3>
            <Entries entries={events.map((event) => eventEntry(event, [], { language, years: "" }))} ships={ships} />
          </div>
        ))}
      </div>
    </section>
  );
}

function titleOf(since: Since, language: Language): string {
  const { title } = language.say.biography.changes;
  const date = language.date(since.date);
  if (since.kind === "last call") return title.lastCall(date);
  return since.kind === "loss" ? title[since.loss.kind](date) : title.lastProgramme(date);
}

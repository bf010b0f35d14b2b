import { memo } from "react";
import { citation } from "../charts/ladder-content";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import type { Grounded } from "../charts/scenario-reading";
import { amount, leverName, rangeWords } from "../charts/scenario-words";
import type { Lever, Range, Scenario } from "../domain/scenario";
import type { Field } from "../domain/scenario-check";
import type { Standing } from "../domain/scenario-grounds";
import type { Language } from "../i18n/language";

/** Every number of the open scenario: published, with its pages, or an assumption. */
export const ScenarioSources = memo(function ScenarioSources({ known, ceiling }: { known: Grounded; ceiling: string }) {
  const language = useLanguage();
  const words = language.say.scenario.sources;
  const { scenario } = known.solved;
  return (
    <section className="fig c12" aria-labelledby="sc-sources">
      <div className="fig-h">
        <h2 id="sc-sources">{words.title}</h2>
      </div>
      <p className="fig-s">{words.subtitle}</p>
      <ul className="sc-sources">
        {known.grounds.map((ground, at) => (
          <li key={at}>
            <b>{what(ground, scenario, language)}</b>
            <span className="num">{valueOf(ground, scenario, language)}</span>
            <Pages ground={ground} />
          </li>
        ))}
      </ul>
      <p className="src">{ceiling}</p>
    </section>
  );
});

function Pages({ ground: { evidence, field } }: { ground: Standing }) {
  const open = useProvenance();
  const language = useLanguage();
  const { say } = language;
  if (evidence.length === 0) return <span className="sc-note">{say.scenario.sources.assumption}</span>;
  const heading = say.scenario.fields[field];
  return (
    <button
      type="button"
      className="figured text"
      onClick={() => open({ heading, tone: "ink", evidence, rivals: [] })}
      title={say.provenance.open(heading)}
    >
      {[...new Set(evidence.map(({ source }) => citation(source, language)))].join(
        language.code === "fr" ? "\u202f; " : "; ",
      )}
    </button>
  );
}

function what({ field, lever }: Standing, scenario: Scenario, language: Language): string {
  const name = language.say.scenario.fields[field];
  const found = lever === undefined ? undefined : scenario.levers[lever];
  return found ? `${leverName(found, language)}, ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

function valueOf({ field, lever }: Standing, scenario: Scenario, language: Language): string {
  const found = lever === undefined ? undefined : scenario.levers[lever];
  if (found) return leverValue(field, found, language);
  if (field === "base") return rangeText(field, scenario.base.value, language);
  if (field === "target")
    return language.say.scenario.editor.mission(language.count(scenario.target.value), scenario.target.year);
  return amount(field, scenario.berthsADay, language);
}

function leverValue(field: Field, lever: Lever, language: Language): string {
  if (lever.kind === "ship") {
    if (field === "berths") return language.count(lever.berths);
    const range = field === "calls" ? lever.calls : field === "occupancy" ? lever.occupancy : lever.homeport;
    return rangeText(field, range, language);
  }
  if (lever.kind === "sum") return rangeText(field, lever.passengers, language);
  return rangeText(field, field === "calls" ? lever.calls : lever.perCall, language);
}

/** "22 (18 à 22)" */
function rangeText(field: Field, range: Range, language: Language): string {
  const value = amount(field, range.value, language);
  return range.low === range.high ? value : `${value} (${rangeWords(field, range, language)})`;
}

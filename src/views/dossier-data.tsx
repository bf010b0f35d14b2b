import { DataTable } from "../charts/data-table";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { DossierWords } from "../i18n/dossier-words";
import { factReading, portName } from "../i18n/reading";

/** Every figure of the dossier in one table, and the words that say how they are counted. */
export function DossierData({ facts, words }: { facts: Facts; words: DossierWords }) {
  const language = useLanguage();
  const { say } = language;
  const rows = facts.figures.map((fact) => {
    const { figure } = fact;
    return {
      port: { text: portName(facts.ports, figure.port, language) },
      period: { text: language.period(figure.period) },
      measure: {
        text:
          figure.segment === "total"
            ? say.measure[figure.measure]
            : `${say.measure[figure.measure]}, ${say.segment[figure.segment]}`,
      },
      value: { text: language.figure(figure), raw: figure.value, reading: factReading(fact, facts.ports, language) },
      status: { text: say.status[figure.status] },
    };
  });
  const columns = [
    ...(["port", "period", "measure"] as const).map((key) => ({ key, label: words.columns[key] })),
    { key: "value", label: words.columns.value, numeric: true },
    { key: "status", label: words.columns.status },
  ];
  const terms: [string, string][] = [
    [say.basis.movements, say.basis.movementsHelp],
    [say.basis.comparable, say.basis.comparableHelp],
    [say.periodsMixed, say.periodsMixedHelp],
    [say.asOf.label, say.asOf.help],
    ...words.terms,
  ];
  return (
    <>
      <section id="do-data" aria-label={words.sections.data}>
        <h1>{words.sections.data}</h1>
        <DataTable table={{ columns, rows }} label={`${words.sections.data}, ${words.asTable}`} />
      </section>
      <section id="do-glossary" aria-label={words.sections.glossary}>
        <h1>{words.sections.glossary}</h1>
        <dl className="do-terms">
          {terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

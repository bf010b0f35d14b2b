import { useLanguage } from "../charts/language-context";
import { saidWords } from "../charts/said-words";
import type { Facts } from "../domain/facts";
import type { Agreement, Line } from "../domain/line";
import { isKnownOn } from "../domain/partial-date";
import { said } from "../domain/said";
import type { Language } from "../i18n/language";
import { type Reading, portName, toneOf } from "../i18n/reading";
import { SourceMark } from "./line-said";

/** Guarantees, thresholds and expectations of a line, kept apart from traffic. */

type Props = { line: Line; facts: Facts; asOf: string | undefined };

export function LinePromises({ line, facts, asOf }: Props) {
  const language = useLanguage();
  const words = language.say.biography.promises;
  const own = facts.agreements.filter(
    (each) => each.line === line.id && isKnownOn(each.evidence.source.publishedOn, asOf),
  );
  if (own.length === 0) return null;
  return (
    <section className="fig c12" aria-labelledby="lp-promises">
      <h2 id="lp-promises">{words.title}</h2>
      <p className="fig-s">{words.subtitle}.</p>
      <ul className="lp-said">
        {own.map((each) => {
          const text = promiseText(each, facts, language);
          const reading = promiseReading(each, text, line);
          const { publisher } = each.evidence.source;
          return (
            <li key={each.id}>
              <span>
                {text} <SourceMark entry={{ when: "", text, publisher, reading }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function promiseText(agreement: Agreement, { ports }: Facts, language: Language): string {
  const words = language.say.biography.promises;
  const { kind, passengers, calls, unit = "", from, to, evidence } = agreement;
  const people = passengers === undefined ? undefined : said(passengers, evidence);
  const text = words.text({
    kind,
    port: portName(ports, agreement.port, language),
    value: !people ? "" : kind === "threshold" ? language.count(people.value) : saidWords(people, language),
    calls: calls === undefined ? "" : words.calls(calls),
    perYear: unit.endsWith("per_year") || calls !== undefined,
    movements: unit.startsWith("movements"),
    from: language.date(from),
    to: to === undefined ? "" : language.date(to),
  });
  const [, terminal] = /Terminal ([A-Z]+)\b/.exec(`${evidence.note ?? ""} ${evidence.words}`) ?? [];
  return [
    text,
    ...(terminal === undefined ? [] : [words.terminal(terminal)]),
    ...(/never carried out/.test(evidence.note ?? "") ? [words.never] : []),
  ].join(", ");
}

const promiseReading = ({ port, evidence }: Agreement, text: string, line: Line): Reading => ({
  heading: line.name,
  tone: toneOf(port),
  status: text,
  evidence: [evidence],
  rivals: [],
});

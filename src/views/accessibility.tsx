import type { ReactNode } from "react";
import { useLanguage } from "../charts/language-context";
import { type AccessibilityWords, accessibilityWords, inLanguage } from "../i18n/accessibility-words";
import { type Criterion, conformity, criteria } from "../rgaa/conformity";
import type { VerdictName } from "../rgaa/criterion";
import { AccessibilityGrid } from "./accessibility-grid";
import { AccessibilityMade } from "./accessibility-made";
import { AccessibilityResults } from "./accessibility-results";
import type { ScreenProps } from "./app";
import "./accessibility.css";

/** The accessibility statement, in the order of the official model; every number on it is worked out from the grid. */
export function Accessibility({ facts, view }: ScreenProps) {
  const language = useLanguage();
  const words = accessibilityWords(language.code);
  const all = criteria();
  const found = conformity(all);
  const [met, applicable] = [language.count(found.counts.met), language.count(found.applicable)];
  return (
    <div className="ax">
      <h1>{words.title(met, applicable, words.states[found.state])}</h1>
      <p className="lede">{words.lede}</p>
      <p>{words.scope}</p>
      <Section heading={words.conformity.heading}>
        <p className="ax-state">{words.conformity[found.state]}</p>
        <p>{words.conformity.caution}</p>
        <AccessibilityResults words={words.results} verdicts={words.verdicts} found={found} />
      </Section>
      <NotAccessible words={words.notAccessible} all={all} />
      <AccessibilityMade words={words.made} view={view} lines={facts.lines} />
      <Section heading={words.contact.heading}>
        <p>{words.contact.text}</p>
        <p className="note">{words.contact.missing}</p>
      </Section>
      <Remedies words={words.remedies} />
      <Section heading={words.grid.heading}>
        <AccessibilityGrid words={words.grid} verdicts={words.verdicts} />
      </Section>
    </div>
  );
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="fig">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function NotAccessible({ words, all }: { words: AccessibilityWords["notAccessible"]; all: Criterion[] }) {
  return (
    <Section heading={words.heading}>
      <h3>{words.failures}</h3>
      <Reasons all={all} verdict="not met" none={words.noFailure} />
      <h3>{words.unchecked}</h3>
      <Reasons all={all} verdict="not checked" none={words.allChecked} />
      <h3>{words.burden}</h3>
      <p>{words.noneClaimed}</p>
      <h3>{words.exempt}</h3>
      <p>{words.noneExempt}</p>
    </Section>
  );
}

/** The criteria of a verdict with what is said of each. */
function Reasons({ all, verdict, none }: { all: Criterion[]; verdict: VerdictName; none: string }) {
  const { code } = useLanguage();
  const concerned = all.filter((each) => each.verdict.is === verdict);
  if (concerned.length === 0) return <p>{none}</p>;
  return (
    <dl className="ax-list">
      {concerned.map(({ number, title, verdict: given }) => (
        <div key={number}>
          <dt>
            <span className="num">{number}</span> {inLanguage(title, code)}
          </dt>
          <dd>{given.why && inLanguage(given.why, code)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The addresses that the official model gives. */
const defender = {
  write: "https://www.defenseurdesdroits.fr/nous-contacter-355",
  delegate: "https://www.defenseurdesdroits.fr/carte-des-delegues",
};

function Remedies({ words }: { words: AccessibilityWords["remedies"] }) {
  return (
    <Section heading={words.heading}>
      <p>{words.when}</p>
      <ul className="ax-bullets">
        {(["write", "delegate"] as const).map((way) => (
          <li key={way}>
            <a href={defender[way]} target="_blank" rel="noreferrer noopener" title={words.opens}>
              {words[way]}
            </a>
          </li>
        ))}
        <li>{words.post}</li>
      </ul>
    </Section>
  );
}

import { ArrowRight, Plus } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { leverWords, scenarioName } from "../charts/scenario-words";
import type { Facts } from "../domain/facts";
import type { Scenario } from "../domain/scenario";
import type { Draft } from "../domain/scenario-check";
import { type Start, readyMade, readyMadeIds, scenarioFrom } from "../domain/scenario-ready";
import { type View, mostScenarios } from "../domain/view";
import { addressOf } from "../state/actions";
import { keep, useKept } from "../state/kept";

/** Scenarios to start from: the ready-made ones, one's own, and those kept on this device. Each is a link that adds it. */

type Props = { facts: Facts; view: View; drafts: Draft[]; start: Start };

export function ScenarioStarts(props: Props) {
  const { drafts } = props;
  const language = useLanguage();
  const words = language.say.scenario.start;
  if (drafts.length >= mostScenarios)
    return (
      <p className="goal-say c12" data-export="no">
        {words.full(language.count(mostScenarios))}
      </p>
    );
  if (drafts.length === 0)
    return (
      <section className="fig c12" aria-labelledby="sc-starts">
        <div className="fig-h">
          <h2 id="sc-starts">{words.title}</h2>
        </div>
        <p className="fig-s">{words.subtitle}</p>
        <List {...props} />
      </section>
    );
  return (
    <details className="c12 sc-more" data-export="no">
      <summary>
        <Plus size={16} aria-hidden />
        {words.titleMore}
      </summary>
      <List {...props} />
    </details>
  );
}

function List(props: Props) {
  return (
    <>
      <ul className="sc-starts">
        {readyMadeIds.map((id) => {
          const made = readyMade(id, props.start, props.facts);
          return <Item key={id} {...props} origin={id} draft={made?.scenario} />;
        })}
        <Item {...props} origin="" draft={scenarioFrom(props.start)} />
      </ul>
      <KeptList {...props} />
    </>
  );
}

/** The address that adds a scenario and opens it. */
const addressWith = (view: View, drafts: Draft[], draft: Draft): string =>
  addressOf({ ...view, goal: "scenarios", scenarios: [...drafts, draft], at: drafts.length }, "goal");

function Item({ origin, draft, view, drafts }: Props & { origin: string; draft: Scenario | undefined }) {
  const language = useLanguage();
  const { scenario } = language.say;
  return (
    <li>
      <div>
        <b>{scenarioName({ name: "", origin }, language)}</b>
        <span>{draft ? scenario.reasons[origin] : scenario.notKnown}</span>
        {draft && draft.levers.length > 0 && (
          <small>{draft.levers.map((each) => leverWords(each, language)).join(", ")}</small>
        )}
      </div>
      {draft && (
        <a className="btn sm" href={addressWith(view, drafts, draft)}>
          {scenario.start.begin}
          <span className="vh"> : {scenarioName({ name: "", origin }, language)}</span>
          <ArrowRight size={15} aria-hidden />
        </a>
      )}
    </li>
  );
}

function KeptList({ view, drafts }: Props) {
  const language = useLanguage();
  const words = language.say.scenario.start;
  const kept = useKept((state) => state.scenarios);
  if (kept.length === 0) return null;
  return (
    <>
      <h3 className="sc-h3">{words.kept}</h3>
      <ul className="sc-starts kept">
        {kept.map((draft, at) => (
          <li key={at}>
            <div>
              <b>{scenarioName(draft, language)}</b>
            </div>
            <a className="btn sm" href={addressWith(view, drafts, draft)}>
              {words.open}
              <span className="vh"> : {scenarioName(draft, language)}</span>
            </a>
            <button
              type="button"
              className="btn sm"
              onClick={() => keep({ scenarios: kept.filter((_, place) => place !== at) })}
            >
              {words.forget}
              <span className="vh"> : {scenarioName(draft, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { TrendingDown, TrendingUp } from "lucide-react";
import type { ReactNode } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import type { Port, PublicTarget } from "../domain/line";
import type { Road } from "../domain/road";
import type { Standing } from "../domain/target";
import type { Language } from "../i18n/language";
import { factReading, targetReading } from "../i18n/reading";

/** The second row of the title block: the target, who set it and when, the year its route starts from, and the verdict. */
export function GoalAim({ road, ports }: { road: Road; ports: Port[] }) {
  const language = useLanguage();
  const words = language.say.goal.aim;
  const [first, ...again] = road.statements;
  const { start, target } = road;
  const reading = first && targetReading(first, ports, language);
  return (
    <dl className="goal-aim" aria-label={words.label}>
      <Cell term={words.target}>
        {reading ? (
          <Figured raw={target.value} reading={reading}>
            {words.targetValue(language.count(target.value), target.year)}
          </Figured>
        ) : (
          words.notSet
        )}
      </Cell>
      <Cell term={words.setBy}>{first ? <SetBy first={first} again={again} ports={ports} /> : words.notSet}</Cell>
      <Cell term={words.route}>
        {start ? (
          <Figured raw={start.fact.figure.value} reading={factReading(start.fact, ports, language)}>
            {words.routeValue(language.figure(start.fact.figure), start.year)}
          </Figured>
        ) : first ? (
          words.noRoute
        ) : (
          words.notSet
        )}
      </Cell>
      <Cell term={words.standing}>
        {first ? <StandingTag standing={road.standing} year={target.year} /> : words.notSet}
      </Cell>
    </dl>
  );
}

function Cell({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The first to say it, then the first of another house. */
function SetBy({ first, again, ports }: { first: PublicTarget; again: PublicTarget[]; ports: Port[] }) {
  const { say } = useLanguage();
  const setter = say.goal.setter(first.setBy);
  const second = again.find((each) => say.goal.setter(each.setBy) !== setter);
  return (
    <>
      <Said target={first} ports={ports} />
      {second && (
        <>
          <br />
          <Said target={second} ports={ports} />
        </>
      )}
    </>
  );
}

function Said({ target, ports }: { target: PublicTarget; ports: Port[] }) {
  const open = useProvenance();
  const language = useLanguage();
  const { goal, provenance } = language.say;
  const day = target.setOn === undefined ? provenance.noDate : language.date(target.setOn);
  return (
    <button type="button" className="figured text" onClick={() => open(targetReading(target, ports, language))}>
      {goal.aim.setByOn(goal.setter(target.setBy), day)}
    </button>
  );
}

export function StandingTag({ standing, year }: { standing: Standing; year: number }) {
  const language = useLanguage();
  const good = standing.kind === "reached" || standing.kind === "on track";
  const Icon = good ? TrendingUp : TrendingDown;
  return (
    <span className={good ? "tag ok" : standing.kind === "not judged" ? "tag info" : "tag warn"}>
      {standing.kind !== "not judged" && <Icon size={14} aria-hidden />}
      {standingWords(standing, year, language)}
    </span>
  );
}

function standingWords(standing: Standing, year: number, language: Language): string {
  const words = language.say.goal.standing;
  switch (standing.kind) {
    case "reached":
      return words.reached(standing.in);
    case "missed":
      return words.missed(year);
    case "on track":
      return words.onTrack;
    case "at risk":
      return words.atRisk(language.percent(-standing.share));
    case "off track":
      return words.behind(language.percent(-standing.share, 0));
    case "not judged":
      return words.notJudged;
  }
}

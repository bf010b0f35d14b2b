import { TriangleAlert } from "lucide-react";
import { Suspense, lazy, useMemo } from "react";
import { type GoalRoadView, goalRoadView } from "../charts/goal-road-content";
import { useLanguage } from "../charts/language-context";
import { basesOf } from "../domain/gap";
import { ownBase } from "../domain/own-base";
import { type Base, type Road, road as roadOf } from "../domain/road";
import { type View, goalParts } from "../domain/view";
import type { Language } from "../i18n/language";
import { addressOf } from "../state/actions";
import type { ScreenProps } from "./app";
import { GoalAim } from "./goal-aim";
import { GoalPath } from "./goal-path";
import type { GoalProps } from "./goal-props";
import { asOfYear } from "./overview";
import { TitleBlock } from "./title-block";
import "./goal.css";

const Scenarios = lazy(() => import("./goal-scenarios").then(({ GoalScenarios: part }) => ({ default: part })));
const Forecast = lazy(() => import("./goal-forecast").then(({ GoalForecast: part }) => ({ default: part })));
const Board = lazy(() => import("./goal-board").then(({ GoalBoard: part }) => ({ default: part })));

/** The goal, in four parts: the route to two million, scenarios in the levers of the trade, the forecast, a page for a board. */
export function Goal({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.goal;
  const road = useMemo(
    () => roadOf(facts.figures, facts.targets, everything.figures, asOfYear(view.asOf)),
    [facts, everything, view.asOf],
  );
  const bases = useMemo(() => basesOf(road), [road]);
  const published = [...bases.named, ...bases.others].find(({ figure }) => figure.id === view.base);
  const base = published ?? (bases.usual && ownBase(view.base, road)) ?? bases.usual;
  const way = useMemo(
    () => goalRoadView({ road, base, targets: facts.targets, figures: facts.figures, ports: facts.ports }, language),
    [road, base, facts, language],
  );
  const props = { facts, everything, view, road, bases, base, way };
  return (
    <div className="goal">
      <TitleBlock
        view={view}
        title={titleOf(road, bases.usual, language)}
        unit={words.unit}
        periods={periodsOf(road, way, language)}
        status={statusOf(road, language)}
        basisNote={words.basisNote}
      />
      {view.base !== undefined && view.base !== base?.figure.id && <UnknownBase text={view.base} />}
      {view.goal === "path" && <GoalAim road={road} ports={facts.ports} />}
      <Parts view={view} />
      <Suspense fallback={<div className="waiting" aria-hidden="true" />}>
        <Part {...props} />
      </Suspense>
    </div>
  );
}

function Part(props: GoalProps) {
  switch (props.view.goal) {
    case "path":
      return <GoalPath {...props} />;
    case "scenarios":
      return <Scenarios {...props} />;
    case "forecast":
      return <Forecast {...props} />;
    case "board":
      return <Board {...props} />;
  }
}

function Parts({ view }: { view: View }) {
  const words = useLanguage().say.goal.parts;
  return (
    <nav className="goal-parts" aria-label={words.label}>
      {goalParts.map((goal) => (
        <a
          key={goal}
          href={addressOf({ ...view, goal }, "goal")}
          aria-current={view.goal === goal ? "true" : undefined}
        >
          {words[goal]}
        </a>
      ))}
    </nav>
  );
}

/** A base in the address that is not known on the day. */
function UnknownBase({ text }: { text: string }) {
  const { say } = useLanguage();
  return (
    <p className="note warn" role="status">
      <TriangleAlert size={18} aria-hidden />
      <span>{say.address.ignored("base", text)}</span>
    </p>
  );
}

function titleOf(road: Road, base: Base | undefined, language: Language): string {
  const { title: words, road: roadWords } = language.say.goal;
  const { standing, target } = road;
  if (road.history.length === 0) return roadWords.noYear;
  if (road.statements.length === 0) return words.notSet;
  if (standing.kind === "reached") return words.reached(standing.in);
  if (standing.kind === "missed")
    return standing.reachedLater === undefined
      ? words.missed(target.year)
      : words.missedThenPassed(target.year, standing.reachedLater);
  if (standing.kind === "not judged" || base?.path.kind !== "under way") return words.notJudged;
  const say = standing.gap < 0 ? words.below : words.above;
  return say(language.estimate(Math.abs(standing.gap)), language.percent(base.path.yearlyGrowth));
}

function periodsOf({ history }: Road, { years }: GoalRoadView, { say }: Language): string {
  const shown = history.filter(({ year }) => years.includes(year));
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? say.goal.years(first.year, last.year) : say.goal.noYears;
}

/** "réel jusqu’en 2016, 2017 prévu" */
function statusOf({ history }: Road, language: Language): string {
  const { goal, status, missing } = language.say;
  const actual = history.findLast(({ fact }) => fact.figure.status === "actual");
  const last = history.at(-1);
  if (!last) return missing;
  const until = actual ? [goal.statusUntil(status.actual, actual.year)] : [];
  const after = last.fact.figure.status === "actual" ? [] : [goal.statusOf(status[last.fact.figure.status], last.year)];
  return [...until, ...after].join(", ");
}

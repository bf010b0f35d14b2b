import { TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { ProgressBars, WorthBars } from "../charts/goal-bars";
import { progressView } from "../charts/goal-bases-content";
import { GoalRoadChart } from "../charts/goal-road";
import { type GoalRoadView, goalRoadView } from "../charts/goal-road-content";
import { worthView } from "../charts/goal-worth-content";
import { useLanguage } from "../charts/language-context";
import { basesOf } from "../domain/gap";
import type { Base, Road } from "../domain/road";
import { road as roadOf } from "../domain/road";
import { offTrackFrom } from "../domain/target";
import { mission } from "../domain/mission";
import type { Language } from "../i18n/language";
import { change } from "../state/actions";
import type { ScreenProps } from "./app";
import { GoalAim } from "./goal-aim";
import { GoalBases } from "./goal-bases";
import { GoalHistory } from "./goal-history";
import { GoalJournal } from "./goal-journal";
import { asOfYear } from "./overview";
import { StatusKey, TitleBlock } from "./title-block";
import "./goal.css";

/** The goal: the route to two million, what each base still asks, what the gap is worth, and which announcements held. */
export function Goal({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.goal;
  const road = useMemo(
    () => roadOf(facts.figures, facts.targets, everything.figures, asOfYear(view.asOf)),
    [facts, everything, view.asOf],
  );
  const bases = useMemo(() => basesOf(road), [road]);
  const base = [...bases.named, ...bases.others].find(({ figure }) => figure.id === view.base) ?? bases.usual;
  const way = useMemo(
    () => goalRoadView({ road, base, targets: facts.targets, figures: facts.figures, ports: facts.ports }, language),
    [road, base, facts, language],
  );
  const worth = base && worthView(base, { ...facts, road }, language);
  const progress = base && progressView(base, { ...facts, road }, language);
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
      <GoalAim road={road} ports={facts.ports} />
      <div className="grid">
        <Frame
          content={way.frame}
          className="c8"
          note={<RoadNote way={way} comparable={view.basis === "comparable"} isSet={road.statements.length > 0} />}
        >
          {way.years.length > 0 ? <GoalRoadChart view={way} /> : <NoYear everything={everything} />}
        </Frame>
        {base && progress && worth ? (
          <>
            <Frame content={worth.frame} className="c4">
              <WorthBars view={worth} />
            </Frame>
            <GoalBases
              facts={facts}
              road={road}
              bases={bases}
              chosen={base}
              onChoose={({ figure }) => change({ base: figure.id })}
            />
            <Frame content={progress.frame} className="c4">
              <ProgressBars view={progress} />
            </Frame>
          </>
        ) : (
          <NotSet everything={everything} />
        )}
        <GoalHistory facts={facts} everything={everything} road={road} hindsight={view.asOf === undefined} />
        <GoalJournal facts={facts} road={road} />
      </div>
    </div>
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

function RoadNote({ way, comparable, isSet }: { way: GoalRoadView; comparable: boolean; isSet: boolean }) {
  const language = useLanguage();
  const words = language.say.goal.road;
  return (
    <>
      <StatusKey />
      {way.others.length > 0 && (
        <p className="goal-say goal-others">{words.othersWords(language.list(way.others.map((aim) => aim.words)))}</p>
      )}
      {comparable && (
        <p className="goal-say">
          {words.once}{" "}
          {way.once.map(({ year, text, raw, reading }) => (
            <span key={year} className="goal-once">
              {year}{" "}
              <Figured raw={raw} reading={reading}>
                {text}
              </Figured>
            </span>
          ))}
        </p>
      )}
      {isSet && (
        <p className="src">
          {words.gaugeKey} {words.rule(language.percent(offTrackFrom, 0))}
        </p>
      )}
    </>
  );
}

function NoYear({ everything }: Pick<ScreenProps, "everything">) {
  const language = useLanguage();
  const dates = everything.figures
    .filter(({ figure }) => figure.port === "marseille")
    .flatMap(({ figure, rivals }) => [figure, ...rivals].map(({ evidence }) => evidence.source.publishedOn ?? "9"));
  return <p className="goal-say">{language.say.goal.road.noYearHelp(language.date(dates.toSorted()[0] ?? ""))}</p>;
}

/** Before the target was set: why there is no growth to work out, and a way to a day when there is. */
function NotSet({ everything }: Pick<ScreenProps, "everything">) {
  const language = useLanguage();
  const { goal } = language.say;
  const { value, year } = mission.target;
  const first = everything.targets.find(
    (each) => each.port === "marseille" && each.value === value && each.year === year,
  );
  return (
    <section className="fig c4">
      <h2>{goal.bases.notSet}</h2>
      {first?.setOn !== undefined && (
        <p className="goal-say">{goal.bases.notSetHelp(goal.setter(first.setBy), language.date(first.setOn))}</p>
      )}
      <button type="button" className="btn" onClick={() => change({ asOf: mission.eve })}>
        {goal.bases.toEve}
      </button>
    </section>
  );
}

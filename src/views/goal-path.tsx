import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { ProgressBars, WorthBars } from "../charts/goal-bars";
import { progressView } from "../charts/goal-bases-content";
import { GoalRoadChart } from "../charts/goal-road";
import type { GoalRoadView } from "../charts/goal-road-content";
import { worthView } from "../charts/goal-worth-content";
import { useLanguage } from "../charts/language-context";
import { mission } from "../domain/mission";
import { offTrackFrom } from "../domain/target";
import { change } from "../state/actions";
import type { ScreenProps } from "./app";
import { GoalBases } from "./goal-bases";
import { GoalHistory } from "./goal-history";
import { GoalJournal } from "./goal-journal";
import type { GoalProps } from "./goal-props";
import { GoalTargets } from "./goal-targets";
import { yearLookedFrom } from "./goal-year";
import { StatusKey } from "./title-block";

/** The route to two million, what each base still asks, what the gap is worth, and which announcements held. */
export function GoalPath({ facts, everything, view, road, bases, base, way }: GoalProps) {
  const language = useLanguage();
  const worth = base && worthView(base, { ...facts, road }, language);
  const progress = base && progressView(base, { ...facts, road }, language);
  return (
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
      <GoalTargets facts={facts} asOfYear={yearLookedFrom(road.lookedAtFrom)} />
      <GoalHistory facts={facts} everything={everything} road={road} hindsight={view.asOf === undefined} />
      <GoalJournal facts={facts} road={road} />
    </div>
  );
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
          {way.linear?.words} {words.gaugeKey} {words.rule(language.percent(offTrackFrom, 0))}
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

import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { TargetHistoryChart } from "../charts/target-history";
import { historyView } from "../charts/target-history-content";
import type { Road } from "../domain/road";
import { targetHistory } from "../domain/target-history";
import type { ScreenProps } from "./app";

/** Every public announcement of Marseille's passengers known on the day, and what came. */
type Props = Pick<ScreenProps, "facts" | "everything"> & { road: Road; hindsight: boolean };

export function GoalHistory({ facts, everything, road, hindsight }: Props) {
  const language = useLanguage();
  const words = language.say.goal.history;
  const history = targetHistory(facts.targets, road.history);
  const view = historyView({ history, ports: facts.ports, hindsight }, language);
  const first = everything.targets.find(({ port, year }) => port === "marseille" && year !== undefined);
  const none = first?.setOn !== undefined && first.year !== undefined;
  return (
    <Frame content={view.frame} className="c7" note={<Notes view={view} />}>
      {view.rows.length > 0 ? (
        <TargetHistoryChart view={view} />
      ) : (
        <p className="goal-say">
          {none &&
            words.noneHelp({
              who: language.say.goal.setter(first.setBy),
              day: language.date(first.setOn ?? ""),
              value: language.count(first.value),
              year: first.year ?? 0,
            })}
        </p>
      )}
    </Frame>
  );
}

function Notes({ view }: { view: ReturnType<typeof historyView> }) {
  const words = useLanguage().say.goal.history;
  return (
    <>
      {view.withoutYear.length > 0 && (
        <p className="goal-say">
          {words.withoutYear}
          {view.withoutYear.map(({ key, text, raw, reading }) => (
            <Figured key={key} raw={raw} reading={reading} className="text">
              {text}
            </Figured>
          ))}
        </p>
      )}
      {view.rows.length > 0 && <p className="src">{words.rule}</p>}
    </>
  );
}

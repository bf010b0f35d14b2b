import { useCallback, useEffect, useMemo, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { type Answered, answered, isSolved } from "../charts/scenario-answer";
import { checkView } from "../charts/scenario-check-content";
import { scenarioName, stopWords } from "../charts/scenario-words";
import { compareColumn, compareView } from "../charts/scenario-compare-content";
import type { Facts } from "../domain/facts";
import type { Base } from "../domain/road";
import type { Draft } from "../domain/scenario-check";
import { type Start, baseFrom } from "../domain/scenario-ready";
import type { YearValue } from "../domain/target";
import { mostScenarios } from "../domain/view";
import { change, say } from "../state/actions";
import { followKept, keepSafely, useKept } from "../state/kept";
import { useScenarios } from "../state/live-scenarios";
import type { GoalProps } from "./goal-props";
import { ScenarioCompare } from "./scenario-compare";
import { ScenarioEditor } from "./scenario-editor";
import { aroundOf } from "./scenario-around";
import { OpenScenario, useGrounds } from "./scenario-open";
import { CheckFrame, ScenarioNotes } from "./scenario-results";
import { ScenarioStarts } from "./scenario-starts";
import "./scenario.css";

/** Scenarios in the levers of the trade: what would bring the missing passengers, side by side. */
export function GoalScenarios(props: GoalProps) {
  const { facts, view, road, base } = props;
  const { say: words } = useLanguage();
  const start = useMemo(() => base && startFrom(base, facts, road.target), [base, facts, road.target]);
  useEffect(followKept, []);
  if (!start) return <p className="goal-say">{words.scenario.start.noBase}</p>;
  return <Workbench key={view.asOf} {...props} start={start} />;
}

export function startFrom(base: Base, facts: Facts, target: YearValue): Start {
  return { base: baseFrom(base.figure, base.year, base.fact, facts.figures), target };
}

function Workbench(props: GoalProps & { start: Start }) {
  const { facts, view, road, start } = props;
  const language = useLanguage();
  const { drafts, edit, settle } = useScenarios(view.scenarios);
  const around = useMemo(() => aroundOf(facts, road), [facts, road]);
  const all = useMemo(
    () => drafts.map((draft, at) => answered(draft, at, around, language)),
    [drafts, around, language],
  );
  const check = useMemo(() => checkView(facts.presence, facts.ships, language), [facts, language]);
  const open = all[Math.min(view.at, all.length - 1)];
  const starts = <ScenarioStarts facts={facts} view={view} drafts={drafts} start={start} />;
  if (!open)
    return (
      <div className="grid sc">
        {starts}
        <CheckFrame view={check} className="c12" />
      </div>
    );
  const editor = <Editor {...props} all={all} open={open} edit={edit} settle={settle} />;
  return (
    <div className="grid sc">
      <Compare facts={facts} all={all} open={open} />
      {isSolved(open) ? (
        <OpenScenario {...props} all={all.filter(isSolved)} open={open} check={check}>
          {editor}
        </OpenScenario>
      ) : (
        editor
      )}
      {starts}
    </div>
  );
}

/** The columns, or why the open one has no result. */
function Compare({ facts, all, open }: { facts: Facts; all: Answered[]; open: Answered }) {
  const language = useLanguage();
  const columns = useMemo(() => all.map((each) => compareColumn(each, facts, language)), [all, facts, language]);
  const view = useMemo(() => compareView(columns, open, language), [columns, open, language]);
  const openAt = useCallback((at: number) => change({ at }), []);
  return (
    <>
      {open.checked.kind === "refused" && (
        <ScenarioNotes
          title={language.say.scenario.stops.title}
          notes={open.checked.stops.map((stop) => stopWords(stop, open.draft, language))}
        />
      )}
      <ScenarioCompare view={view} at={open.at} onOpen={openAt} />
    </>
  );
}

type EditorProps = GoalProps & { all: Answered[]; open: Answered } & Pick<
    ReturnType<typeof useScenarios>,
    "edit" | "settle"
  >;

function Editor({ facts, bases, all, open, edit, settle }: EditorProps) {
  const language = useLanguage();
  const targets = useKept(({ targets: kept }) => kept);
  const [removed, setRemoved] = useState<{ draft: Draft; before: Draft[] }>();
  const drafts = all.map(({ draft }) => draft);
  const grounds = useGrounds(open, facts);
  const words = language.say.scenario;
  return (
    <div className="sc-left" data-export="no">
      {removed && (
        <Removed
          name={scenarioName(removed.draft, language)}
          onUndo={() => {
            change({ scenarios: removed.before });
            setRemoved(undefined);
          }}
        />
      )}
      <ScenarioEditor
        facts={facts}
        bases={bases}
        targets={targets}
        open={open}
        grounds={grounds}
        edit={edit}
        settle={settle}
        actions={{
          full: all.length >= mostScenarios,
          duplicate: () => duplicate(drafts, open, words.actions.copyOf(open.name)),
          remove: () => {
            setRemoved({ draft: open.draft, before: drafts });
            change({ scenarios: drafts.filter((_, at) => at !== open.at), at: Math.max(0, open.at - 1) });
          },
          keep: () => {
            const others = useKept.getState().scenarios.filter((each) => scenarioName(each, language) !== open.name);
            const scenarios = [...others, { ...open.draft, name: open.name }];
            void keepSafely({ scenarios }).then((done) => say(done ? words.actions.keptDone : words.actions.notKept));
          },
        }}
      />
    </div>
  );
}

function duplicate(drafts: Draft[], { draft, at }: Answered, name: string): void {
  change({ scenarios: [...drafts.slice(0, at + 1), { ...draft, name }, ...drafts.slice(at + 1)], at: at + 1 });
}

function Removed({ name, onUndo }: { name: string; onUndo: () => void }) {
  const words = useLanguage().say.scenario.actions;
  return (
    <p className="note" role="status">
      <span>{words.removed(name)}</span>
      <button type="button" className="btn sm" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}

import { type ReactNode, useMemo } from "react";
import { citedAll } from "../charts/goal-cited";
import { useLanguage } from "../charts/language-context";
import { type Answered, type Solved, isSolved } from "../charts/scenario-answer";
import type { CheckView } from "../charts/scenario-check-content";
import { partsView } from "../charts/scenario-parts-content";
import { type Grounded, grounded } from "../charts/scenario-reading";
import { type About, solverView } from "../charts/scenario-solver-content";
import { spendView } from "../charts/scenario-spend-content";
import { swingsView } from "../charts/scenario-swings-content";
import { ceilingWords, warningWords } from "../charts/scenario-words";
import { yearsView } from "../charts/scenario-years-content";
import type { Facts } from "../domain/facts";
import type { Road } from "../domain/road";
import type { Standing } from "../domain/scenario-grounds";
import { type Start, fullest, readyMade } from "../domain/scenario-ready";
import type { GoalProps } from "./goal-props";
import {
  CheckFrame,
  PartsFrame,
  ScenarioNotes,
  SolverFrame,
  SpendFrame,
  SwingsFrame,
  YearsFrame,
} from "./scenario-results";
import { ScenarioSources } from "./scenario-sources";

/** All that the open scenario gives. */

const noGrounds: Standing[] = [];

export function useGrounds(open: Answered, facts: Facts): Standing[] {
  return useMemo(() => (isSolved(open) ? grounded(open, facts).grounds : noGrounds), [open, facts]);
}

type Props = GoalProps & { start: Start; all: Solved[]; open: Solved; check: CheckView; children: ReactNode };

export function OpenScenario({ facts, view, road, start, all, open, check, children }: Props) {
  const language = useLanguage();
  const known = useMemo(() => all.map((each) => grounded(each, facts)), [all, facts]);
  const mine = known.find(({ solved }) => solved === open);
  const views = useMemo(
    () => mine && viewsOf({ mine, known, facts, road, start }, language),
    [mine, known, facts, road, start, language],
  );
  if (!mine || !views || open.checked.kind === "refused") return null;
  const notes = open.checked.warnings.map((warning) => warningWords(warning, open.scenario, language));
  return (
    <>
      <div className="sc-right">
        <SolverFrame view={views.solver} />
        <ScenarioNotes notes={notes} />
        <YearsFrame view={views.years} sources={views.sources} />
      </div>
      {children}
      <PartsFrame view={views.parts} comparable={view.basis === "comparable"} />
      <SwingsFrame view={views.swings} />
      <SpendFrame view={views.spend} />
      <CheckFrame view={check} className="c6" />
      <ScenarioSources known={mine} ceiling={ceilingWords(language)} />
    </>
  );
}

type Question = { mine: Grounded; known: Grounded[]; facts: Facts; road: Road; start: Start };

function viewsOf({ mine, known, facts, road, start }: Question, language: ReturnType<typeof useLanguage>) {
  const others = known.filter((each) => each !== mine);
  const pages = mine.grounds.filter(({ field }) => field !== "berths a day").flatMap(({ evidence }) => evidence);
  return {
    years: yearsView({ open: mine, others, history: road.history, ports: facts.ports }, language),
    solver: solverView(mine, aboutOf(mine.solved, facts, start), language),
    parts: partsView(mine, language),
    swings: swingsView(mine, language),
    spend: spendView(mine.solved, facts.economics, language),
    sources: citedAll(
      pages.map(({ source }) => source),
      language,
    ),
  };
}

/** What an answer may draw on. */
export const aboutOf = (solved: Solved, facts: Facts, start: Start): About => ({
  fullestOf: (id) => {
    const ship = facts.ships.find((each) => each.id === id);
    return ship && fullest(ship);
  },
  weeks: weeksOf(solved, facts, start),
});

/** The weeks of the season that the weekly return was made from. */
function weeksOf({ scenario: { origin } }: Solved, facts: Facts, start: Start): number | undefined {
  if (origin !== "royal-caribbean-weekly") return undefined;
  const [lever] = readyMade(origin, start, facts)?.scenario.levers ?? [];
  return lever?.kind === "ship" ? lever.calls.high : undefined;
}

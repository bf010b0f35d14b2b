import { type Scenario, type ScenarioResult, resultOf } from "../domain/scenario";
import { type Around, type Checked, type Draft, checked } from "../domain/scenario-check";
import type { Language } from "../i18n/language";
import { scenarioName } from "./scenario-words";

/** A scenario with its answer, worked out once for every chart that speaks of it. */

export type Answered = {
  at: number;
  /** A, B, C, D: how charts name it. */
  letter: string;
  name: string;
  draft: Draft;
  checked: Checked;
  /** Both absent where the scenario is refused. */
  scenario: Scenario | undefined;
  result: ScenarioResult | undefined;
};

export function answered(draft: Draft, at: number, around: Around, language: Language): Answered {
  const found = checked(draft, around);
  const scenario = found.kind === "sound" ? found.scenario : undefined;
  return {
    at,
    letter: language.say.scenario.letters[at] ?? "",
    name: scenarioName(draft, language),
    draft,
    checked: found,
    scenario,
    result: scenario && resultOf(scenario),
  };
}

/** One that has a result. */
export type Solved = Answered & { scenario: Scenario; result: ScenarioResult };

export const isSolved = (each: Answered): each is Solved => each.scenario !== undefined && each.result !== undefined;

import {
  type End,
  type Lever,
  type Range,
  type Scenario,
  leverIn,
  movementsPerCall,
  only,
  shareIn,
  totalIn,
} from "./scenario";
import { bounds } from "./scenario-check";

/** The question asked backwards: the least of one thing, all else as it is, that reaches the target in its year. */

export type Answer =
  /** Reached even without it. */
  | { kind: "not needed" }
  /** The least that reaches; one step less does not. */
  | { kind: "needs"; value: number }
  /** Nothing within the bounds of scenario-check.ts reaches, or the lever starts after the target's year. */
  | { kind: "never"; most: number };

/** What can be asked of a lever. Calls and passengers are whole, occupancy in tenths and growth in hundredths of a percent. */
export type Asked = "calls" | "occupancy" | "passengers";

/** The least growth of the rest, in percent a year. Below zero the rest may even shrink. */
export function growthNeeded(scenario: Scenario, end: End = "value"): Answer {
  const { least, most } = bounds.growth;
  const reaches = (hundredths: number) => reached({ ...scenario, growth: only(hundredths / 100) }, end);
  return answer(leastStep(least * 100, most * 100, reaches), 100, { least, most });
}

/** The least of one thing of one lever. Of calls lost it is not asked: fewer are always better. */
export function leverNeeded(scenario: Scenario, at: number, asked: Asked, end: End = "value"): Answer {
  const { least, most } = bounds[asked];
  const steps = asked === "occupancy" ? 10 : 1;
  const reaches = (step: number) => reached(withLever(scenario, at, asked, only(step / steps)), end);
  return answer(leastStep(Math.ceil(least * steps), most * steps, reaches), steps, { least, most });
}

/** The same scenario with one range of one lever replaced. */
export function withLever(scenario: Scenario, at: number, asked: Asked, range: Range): Scenario {
  return {
    ...scenario,
    levers: scenario.levers.map((lever, place) =>
      place === at && asked in lever ? { ...lever, [asked]: range } : lever,
    ),
  };
}

/** The working of an answer in calls: passengers still missing without the lever, and what each of its calls brings in the target's year. */
export type Working = { missing: number; perCall: number; share: number };

export function workingOf(scenario: Scenario, at: number, end: End = "value"): Working | undefined {
  const lever = scenario.levers[at];
  if (!lever || lever.kind === "sum") return undefined;
  const { year, value } = scenario.target;
  return {
    missing: value - totalIn(scenario, year, end) + leverIn(lever, year, end),
    perCall: movementsPerCall(lever, end),
    share: shareIn(lever, year),
  };
}

/** What each kind of lever may be asked. */
export function askable({ kind }: Lever): Asked[] {
  if (kind === "ship") return ["calls", "occupancy"];
  return kind === "sum" ? ["passengers"] : kind === "saved" ? ["calls"] : [];
}

const reached = (scenario: Scenario, end: End): boolean =>
  totalIn(scenario, scenario.target.year, end) >= scenario.target.value;

function answer(step: number | undefined, steps: number, { least, most }: { least: number; most: number }): Answer {
  if (step === undefined) return { kind: "never", most };
  return step === Math.ceil(least * steps) ? { kind: "not needed" } : { kind: "needs", value: step / steps };
}

/** The first whole step from `least` to `most` that reaches, by halving: what reaches once reaches ever after. */
function leastStep(least: number, most: number, reaches: (step: number) => boolean): number | undefined {
  if (!reaches(most)) return undefined;
  let [below, above] = [least - 1, most];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}

import { factWith } from "../domain/ledger";
import { type Lever, type Part, type Scenario, type ScenarioResult, resultOf } from "../domain/scenario";
import { groundsOf } from "../domain/scenario-grounds";
import { citedFigure, sourceLine } from "./cite";
import type { CategoryChart, Cited, Point, Series, Slide } from "./deck";
import type { Subject } from "./subject";

/** The scenario that was chosen on the goal's screen: what each part of it brings, from zero to what the target asks. */

type Told = { name: string; scenario: Scenario; result: ScenarioResult };
type Step = { name: string; part: Part };

export function scenarioSlide(subject: Subject, { name, scenario }: NonNullable<Subject["scenario"]>): Slide {
  const { words, language } = subject;
  const told = { name, scenario, result: resultOf(scenario) };
  const own = words.scenario;
  const { target } = scenario;
  const { gap, base, atTarget } = told.result;
  const cited = citedOf(told, subject);
  const beside = gap < 0 ? own.short(language.estimate(-gap)) : own.over(language.estimate(gap));
  return {
    id: "calls",
    kind: "finding",
    title: own.title(name, language.estimate(atTarget.value - base), target.year, beside),
    subtitle: own.subtitle(target.year),
    body: chartOf(told, subject),
    figures: [],
    source: sourceLine(cited, [words.calls.estimatedLine], subject),
    notes: {
      points: stepsOf(told, subject).map(({ name: each, part }) => own.point(each, partText(part, subject))),
      definitions: [words.calls.twice, words.definitions.movements.join(words.colon)],
      asked: cited.filter(({ evidence }) => evidence.length === 0).map(({ what }) => own.assumption(what)),
    },
    cited: cited.filter(({ evidence }) => evidence.length > 0),
  };
}

/** The growth of the rest, where there is any, then every lever. */
function stepsOf({ scenario, result }: Told, { words, language }: Subject): Step[] {
  const { kinds } = language.say.scenario;
  const nameOf = (lever: Lever) =>
    lever.name || (lever.kind === "ship" && lever.ship === "" ? kinds.free : kinds[lever.kind]);
  const levers = scenario.levers.flatMap((lever, at): Step[] => {
    const part = result.levers[at];
    return part ? [{ name: nameOf(lever), part }] : [];
  });
  return result.growth.passengers === 0 ? levers : [{ name: words.scenario.growth, part: result.growth }, ...levers];
}

function partText({ passengers, low, high }: Part, { language }: Subject): string {
  const value = language.signed(passengers);
  return low === high ? value : `${value} (${language.say.range(language.signed(low), language.signed(high))})`;
}

/** Each bar starts where the one above it ends: the step under it is a series that is not drawn. */
function chartOf(told: Told, subject: Subject): CategoryChart {
  const { words, language } = subject;
  const own = words.scenario;
  const { target } = told.scenario;
  const steps = stepsOf(told, subject);
  const needed = Math.max(0, target.value - told.result.base);
  let reached = 0;
  const bars = steps.map(({ part: { passengers } }) => {
    const from = reached;
    reached += passengers;
    return {
      under: Math.max(0, Math.min(from, reached)),
      gained: Math.max(0, passengers),
      lost: Math.max(0, -passengers),
    };
  });
  const column = (values: (number | undefined)[]): Point[] =>
    values.map((value) => (value === undefined || value === 0 ? {} : { value }));
  const none = steps.map(() => undefined);
  const bar = { draw: "bar", labels: "all" } as const;
  const series: Series[] = [
    {
      name: own.step,
      draw: "hidden",
      labels: "none",
      tone: "ink",
      mark: "solid",
      points: column([...bars.map(({ under }) => under), undefined]),
    },
    {
      ...bar,
      name: own.gained,
      tone: "mrs",
      mark: "ruled",
      points: column([...bars.map(({ gained }) => gained), undefined]),
    },
    {
      ...bar,
      name: own.lost,
      tone: "peer",
      mark: "dotted",
      points: column([...bars.map(({ lost }) => lost), undefined]),
    },
    { ...bar, name: own.target, tone: "route", mark: "outlined", points: column([...none, needed]) },
  ];
  const items = steps.map(({ name, part }) => `${name}, ${partText(part, subject)}`);
  return {
    is: "chart",
    kind: "stacked",
    categories: [...steps.map(({ name }) => name), own.needed(language.short(target.value), target.year)],
    series: series.filter(({ points, draw }) => draw === "hidden" || points.some(({ value }) => value !== undefined)),
    style: "count",
    unit: words.movementsShort,
    legend: true,
    alternative: own.alternative(items.join(words.separator)),
  };
}

/** The base and every part with the pages its numbers still stand on; without one, it is the assumption of whoever wrote it. */
function citedOf(told: Told, subject: Subject): Cited[] {
  const { facts, words } = subject;
  const { scenario } = told;
  const fact = factWith(facts.figures, scenario.base.figure);
  const figure = fact && [fact.figure, ...fact.rivals].find(({ id }) => id === scenario.base.figure);
  const grounds = groundsOf(scenario, facts);
  const parts = stepsOf(told, subject);
  const shift = parts.length - scenario.levers.length;
  return [
    ...(figure ? [citedFigure(figure, subject)] : []),
    ...parts.map(({ name, part }, at): Cited => ({
      what: name,
      text: partText(part, subject),
      status: words.status.estimate,
      basis: words.movements,
      evidence: grounds
        .filter(({ lever }) => lever !== undefined && lever + shift === at)
        .flatMap(({ evidence }) => evidence),
    })),
  ];
}

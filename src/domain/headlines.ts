import type { Fact, Figure, Measure, Segment } from "./figure";
import { ladder } from "./ladder";
import { type YearFact, yearly } from "./ledger";
import type { Port } from "./line";
import { mission } from "./mission";
import { requiredPath } from "./target";

/** The figures that the screens open on, and which of them a file would change. */

export type HeadlineKind = "latest" | "benchmark" | "published" | "comparable" | "missing" | "growth" | "calls";
export type HeadlineScreen = "overview" | "goal" | "volumes";

/** A value with the year and the figure that it rests on last. */
export type Headline = { kind: HeadlineKind; screen: HeadlineScreen; year: number; value: number; figure: Figure };

/** What is known of Marseille and Miami, as the overview, the goal and the volumes say it first. */
export function headlines(facts: Fact[], everything: Fact[], ports: Port[]): Headline[] {
  const own = counted(yearly(facts, "marseille")).at(-1);
  const theirs = counted(yearly(facts, "miami")).at(-1);
  const calls = counted(yearly(facts, "marseille", "calls")).at(-1);
  return [
    ...(own ? [valued("latest", "overview", own)] : []),
    ...(theirs ? [valued("benchmark", "overview", theirs)] : []),
    ...rungs(facts, everything, ports),
    ...(own ? wayOf(own) : []),
    ...(calls ? [valued("calls", "volumes", calls)] : []),
  ];
}

/** A year that was counted; what was announced or claimed opens no screen. */
const counted = (years: YearFact[]): YearFact[] =>
  years.filter(({ fact }) => fact.figure.status === "actual" || fact.figure.status === "provisional");

const valued = (kind: HeadlineKind, screen: HeadlineScreen, { year, fact: { figure } }: YearFact): Headline => ({
  kind,
  screen,
  year,
  value: figure.value,
  figure,
});

/** How many times Miami is Marseille, as published and with each passenger counted once. */
function rungs(facts: Fact[], everything: Fact[], ports: Port[]): Headline[] {
  const shown = ladder(facts, everything, ports);
  return (shown?.rungs ?? []).flatMap(({ kind, ratio: value, marseille }): Headline[] =>
    kind === "article" || value === undefined || shown === undefined
      ? []
      : [{ kind, screen: "overview", year: shown.year, value, figure: marseille.figure }],
  );
}

/** What the last year still asks on the way to the target. */
function wayOf({ year, fact: { figure } }: YearFact): Headline[] {
  const path = requiredPath({ from: { year, value: figure.value }, target: mission.target });
  if (path.kind !== "under way" && path.kind !== "too late") return [];
  const missing: Headline = { kind: "missing", screen: "goal", year, value: path.missing, figure };
  return path.kind === "under way"
    ? [missing, { kind: "growth", screen: "goal", year, value: path.yearlyGrowth, figure }]
    : [missing];
}

export type HeadlineChange = { kind: HeadlineKind; screen: HeadlineScreen; before?: Headline; after?: Headline };

/** The headlines that are not what they were. */
export function headlineChanges(before: Headline[], after: Headline[]): HeadlineChange[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  return kinds.flatMap((kind): HeadlineChange[] => {
    const [old, now] = [before, after].map((list) => list.find((each) => each.kind === kind));
    const screen = (now ?? old)?.screen;
    if (screen === undefined || (old?.value === now?.value && old?.year === now?.year)) return [];
    return [{ kind, screen, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

/** One yearly figure that speaks otherwise than before. */
export type FigureChange = {
  port: string;
  year: number;
  measure: Measure;
  segment: Segment;
  before?: Figure;
  after?: Figure;
};

/** The figures of whole years, as the volumes show them, of which another one speaks. Oldest first. */
export function figureChanges(before: Fact[], after: Fact[]): FigureChange[] {
  const [old, now] = [spoken(before), spoken(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((key): FigureChange[] => {
      const [was, is] = [old.get(key), now.get(key)];
      const of = is ?? was;
      if (of === undefined || was?.fact.figure.value === is?.fact.figure.value) return [];
      const { port, measure, segment } = of.fact.figure;
      const change = { port, year: of.year, measure, segment };
      return [{ ...change, ...(was && { before: was.fact.figure }), ...(is && { after: is.fact.figure }) }];
    })
    .toSorted((a, b) => a.year - b.year);
}

function spoken(facts: Fact[]): Map<string, YearFact> {
  const found = new Map<string, YearFact>();
  const subjects = new Map(
    facts.map(({ figure: { port, measure, segment } }) => [
      `${port}|${measure}|${segment}`,
      { port, measure, segment },
    ]),
  );
  for (const [name, { port, measure, segment }] of subjects)
    for (const each of yearly(facts, port, measure, segment)) found.set(`${name}|${each.year}`, each);
  return found;
}

/** A figure of a file that other sources contradict: they speak of the same thing with another value. */
export type Contradicted = { figure: Figure; others: Figure[]; speaks: boolean };

export function contradicted(facts: Fact[], source: string): Contradicted[] {
  return facts.flatMap(({ figure, rivals }): Contradicted[] => {
    const all = [figure, ...rivals];
    const mine = all.find(({ evidence }) => evidence.source.id === source);
    const others = all.filter((each) => each.evidence.source.id !== source && each.value !== mine?.value);
    return mine === undefined || others.length === 0 ? [] : [{ figure: mine, others, speaks: mine === figure }];
  });
}

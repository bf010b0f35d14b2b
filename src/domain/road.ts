import { type Fact, type Figure, yearOf } from "./figure";
import { factOf, figuresFrom, yearly, type YearFact } from "./ledger";
import type { PublicTarget } from "./line";
import { mission } from "./mission";
import { type RequiredPath, type Standing, type Target, requiredPath, standing } from "./target";

/** The road of Marseille to two million passengers in 2020: what was said, what came, what each base still asks. */

/** A base from which the target can be looked at; `late` when it was published after the as-of day. */
export type Base = { figure: Figure; fact: Fact | undefined; year: number; path: RequiredPath; late: boolean };

export type Road = {
  target: Target;
  /** The statements of this target known on the day, first one first; empty before it was set. */
  statements: PublicTarget[];
  history: YearFact[];
  /** The year in which the target was set, where its path starts. */
  start: YearFact | undefined;
  standing: Standing;
  bases: Base[];
  /** The year of the as-of day: later ones are to come. */
  lookedAtFrom: number;
};

/** `everything` is what is known today: the article appeared after the eve of the mission. `asOfYear` is the year of the as-of day. */
export function road(facts: Fact[], targets: PublicTarget[], everything: Fact[], asOfYear: number): Road {
  const { target } = mission;
  const statements = targets.filter(
    (each) =>
      each.port === "marseille" &&
      each.measure === "passengers" &&
      each.value === target.value &&
      each.year === target.year,
  );
  const history = yearly(facts, "marseille").filter(({ fact }) => fact.figure.status !== "claim");
  const setIn = Number(statements[0]?.setOn?.slice(0, 4));
  const start = history.find(({ year }) => year === setIn);
  const values = history.map(({ year, fact }) => ({ year, value: fact.figure.value }));
  return {
    target,
    statements,
    history,
    start,
    standing: standing({
      target,
      base: start && { year: start.year, value: start.fact.figure.value },
      history: values,
      asOfYear,
    }),
    bases: bases(facts, everything, target),
    lookedAtFrom: asOfYear,
  };
}

/** The last actual year before the mission, the mission's year as the article has it, and as it is known. */
function bases(facts: Fact[], everything: Fact[], target: Target): Base[] {
  const before = factOf(facts, "marseille", mission.year - 1);
  const then = factOf(facts, "marseille", mission.year);
  const said = figuresFrom(everything, mission.article).find(
    ({ port, measure }) => port === "marseille" && measure === "passengers",
  );
  const known = (id: string) =>
    facts.some(({ figure, rivals }) => figure.id === id || rivals.some((each) => each.id === id));
  return [before?.figure, said, then?.figure].flatMap((figure) => {
    const year = figure && yearOf(figure.period);
    if (figure === undefined || year === undefined) return [];
    const fact = factOf(everything, "marseille", year);
    return [
      {
        figure,
        fact,
        year,
        late: !known(figure.id),
        path: requiredPath({ from: { year, value: figure.value }, target }),
      },
    ];
  });
}

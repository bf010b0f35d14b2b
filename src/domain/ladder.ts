import { guestsRatio } from "./counting";
import type { Fact, Figure } from "./figure";
import { ratio } from "./growth";
import { type CountedOnce, type YearFact, factWith, figuresFrom, guestsOfTotal, yearly } from "./ledger";
import type { Port } from "./line";
import { mission } from "./mission";

/** The ladder that opens the pitch: Miami beside Marseille in the article, as published, and with each passenger counted once. */

export type Side = { port: string; figure: Figure; fact: Fact; guests?: CountedOnce };

export type Rung = {
  kind: "article" | "published" | "comparable";
  miami: Side;
  marseille: Side;
  /** Undefined where the count of one side has no single value. */
  ratio: number | undefined;
  /** Bracket of the ratio, where the counts are brackets. */
  low?: number;
  high?: number;
};

export type Ladder = { year: number; rungs: Rung[] };

/**
 * The comparison of the latest year up to the mission for which both ports have an actual figure in `facts`.
 * `everything` is what is known today: the article itself appeared after the eve of the mission.
 * Undefined when no such year is known.
 */
export function ladder(facts: Fact[], everything: Fact[], ports: Port[]): Ladder | undefined {
  const [marseille, miami] = ["marseille", "miami"].map((id) => ports.find((port) => port.id === id));
  if (!marseille || !miami) return undefined;
  const subject = actuals(facts, marseille.id);
  const pair = actuals(facts, miami.id)
    .toReversed()
    .flatMap((benchmark) =>
      subject.filter(({ year }) => year === benchmark.year).map((own) => ({ benchmark, own })),
    )[0];
  if (!pair) return undefined;

  const published = rung("published", side(pair.benchmark.fact), side(pair.own.fact));
  const guests = {
    miami: guestsOfTotal(facts, miami, pair.benchmark),
    marseille: guestsOfTotal(facts, marseille, pair.own),
  };
  const once = guestsRatio(guests.miami, guests.marseille);
  const comparable: Rung = {
    kind: "comparable",
    miami: { ...published.miami, guests: guests.miami },
    marseille: { ...published.marseille, guests: guests.marseille },
    ratio: once?.value,
    ...(once && { low: once.low, high: once.high }),
  };
  return { year: pair.own.year, rungs: [...articleRung(everything), published, comparable] };
}

/** What the article said, kept as the claim it is. */
function articleRung(everything: Fact[]): Rung[] {
  const said = figuresFrom(everything, mission.article).filter(
    ({ measure, segment }) => measure === "passengers" && segment === "total",
  );
  const [miami, marseille] = ["miami", "marseille"].map((port) => {
    const figure = said.find((each) => each.port === port);
    const fact = figure && factWith(everything, figure.id);
    return figure && fact ? { port, figure, fact } : undefined;
  });
  return miami && marseille ? [rung("article", miami, marseille)] : [];
}

const side = (fact: Fact): Side => ({ port: fact.figure.port, figure: fact.figure, fact });

const rung = (kind: Rung["kind"], miami: Side, marseille: Side): Rung => ({
  kind,
  miami,
  marseille,
  ratio: ratio(miami.figure.value, marseille.figure.value),
});

const actuals = (facts: Fact[], port: string): YearFact[] =>
  yearly(facts, port).filter(({ year, fact }) => fact.figure.status === "actual" && year <= mission.year);

import { guestsRatio } from "../domain/counting";
import type { Figure } from "../domain/figure";
import { ratio } from "../domain/growth";
import { type CountedOnce, type YearFact, figuresFrom, guestsOfTotal, yearly } from "../domain/ledger";
import { mission } from "../domain/mission";
import type { Mark, Point } from "./deck";
import { isCounted } from "./slide-figure";
import type { Subject } from "./subject";

/** Miami beside Marseille, rung by rung: as the press had it, as published, each passenger counted once. */

export type Rung = {
  kind: "article" | "published" | "comparable";
  miami: Bar;
  marseille: Bar;
  ratio: number | undefined;
  low: number;
  high: number;
};
export type Bar = { point: Point; figure: Figure };

export type Pair = { miami: YearFact; marseille: YearFact; guests: { miami: CountedOnce; marseille: CountedOnce } };

/** The last year that both ports have counted. */
export function latestPair({ facts }: Subject): Pair | undefined {
  const [mrs, mia] = ["marseille", "miami"].map((id) => facts.ports.find((port) => port.id === id));
  const own = yearly(facts.figures, "marseille").filter(({ fact }) => isCounted(fact));
  const theirs = yearly(facts.figures, "miami").filter(({ fact }) => isCounted(fact));
  const miami = theirs.findLast(({ year }) => own.some((each) => each.year === year));
  const marseille = own.find(({ year }) => year === miami?.year);
  if (!mrs || !mia || !miami || !marseille) return undefined;
  const guests = {
    miami: guestsOfTotal(facts.figures, mia, miami),
    marseille: guestsOfTotal(facts.figures, mrs, marseille),
  };
  return { miami, marseille, guests };
}

const marks: Record<Figure["status"], Mark> = {
  actual: "solid",
  provisional: "ruled",
  forecast: "hatched",
  claim: "dotted",
};

export function rungsOf({ miami, marseille, guests }: Pair, subject: Subject): Rung[] {
  const once = guestsRatio(guests.miami, guests.marseille);
  const counted = ({ fact }: YearFact, of: CountedOnce): Bar => ({
    figure: fact.figure,
    point: {
      ...(of.value !== undefined && { value: Math.round(of.value) }),
      ...(of.low < of.high && { low: Math.round(of.low), high: Math.round(of.high) }),
      mark: "ruled",
    },
  });
  return [
    ...articleRung(subject),
    rungOf("published", miami.fact.figure, marseille.fact.figure),
    ...(once
      ? [
          {
            kind: "comparable" as const,
            miami: counted(miami, guests.miami),
            marseille: counted(marseille, guests.marseille),
            ratio: once.value,
            low: once.low,
            high: once.high,
          },
        ]
      : []),
  ];
}

/** What the press said, beside the figures of its time only: in a deck of today it is an old story, for the notes. */
function articleRung({ facts, asOf }: Subject): Rung[] {
  if (asOf === undefined) return [];
  const said = figuresFrom(facts.figures, mission.article).filter(({ measure }) => measure === "passengers");
  const [miami, marseille] = ["miami", "marseille"].map((port) => said.find((each) => each.port === port));
  return miami && marseille ? [rungOf("article", miami, marseille)] : [];
}

function rungOf(kind: Rung["kind"], miami: Figure, marseille: Figure): Rung {
  const plain = ratio(miami.value, marseille.value);
  const bar = (figure: Figure): Bar => ({ figure, point: { value: figure.value, mark: marks[figure.status] } });
  return { kind, miami: bar(miami), marseille: bar(marseille), ratio: plain, low: plain ?? 0, high: plain ?? 0 };
}

export const isOpen = ({ low, high }: Rung, { language }: Subject): boolean =>
  language.decimal(low, 1) !== language.decimal(high, 1);

export function ratioText(rung: Rung, { language }: Subject): string {
  if (rung.ratio !== undefined) return language.times(rung.ratio);
  return language.say.range(language.times(rung.low), language.decimal(rung.high, 1));
}

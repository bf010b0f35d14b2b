import { type Score, type Trial, nearer, originsOf, outsideStop, scoreOf, scoresOf, trialsOf } from "./backtest";
import { type Prediction, drift, naive } from "./forecast";
import type { Method } from "./forecast-choice";
import type { RunChoice } from "./forecast-run";
import type { YearValue } from "./target";

/** Each method with what it says of the years to come and how it did on those that are over. */

export type Card = {
  method: Method;
  prediction: Prediction;
  trials: Trial[];
  /** One year ahead first; empty under five trials. */
  scores: Score[];
  /** One year ahead, without trials that start or end in the years without cruises; undefined where none does or too few are left. */
  calm: Score | undefined;
  /** Trials one year ahead in which it fell nearer than the naive method. */
  nearer: number;
};

/** What exponential smoothing, which is worked out elsewhere, says of the run and of each origin. */
export type Smoothing = { now: Prediction | undefined; tried: (Prediction | undefined)[] };

export type Cards = {
  /** Naive first; a method that finds nothing is left out. */
  cards: Card[];
  /** The one with the lowest MASE one year ahead, naive where it is not beaten; undefined without enough trials. */
  best: Card | undefined;
};

/** The values of a run, in passengers. */
export const valuesOf = ({ run }: RunChoice): YearValue[] =>
  run.years.map(({ year, fact }) => ({ year, value: fact.figure.value }));

/** Nothing where the run is too short. */
export function cardsOf(choice: RunChoice, smoothing: Smoothing | undefined): Cards {
  if (choice.run.kind !== "long enough") return { cards: [], best: undefined };
  const run = valuesOf(choice);
  const byHand = (method: "naive" | "drift", predict: (values: number[]) => Prediction | undefined) => ({
    method,
    now: predict(run.map(({ value }) => value)),
    tried: originsOf(run).map((known) => predict(known.map(({ value }) => value))),
  });
  const methods = [
    byHand("naive", naive),
    byHand("drift", drift),
    ...(smoothing ? [{ method: "ets" as const, ...smoothing }] : []),
  ];
  const naiveTrials = trialsOf(run, methods[0]?.tried ?? []);
  const cards = methods.flatMap(({ method, now, tried }): Card[] => {
    if (!now) return [];
    const trials = trialsOf(run, tried);
    const calm = outsideStop(trials);
    return [
      {
        method,
        prediction: now,
        trials,
        scores: scoresOf(trials),
        calm: calm.length < trials.length ? scoreOf(calm, 1) : undefined,
        nearer: nearer(trials, naiveTrials, 1),
      },
    ];
  });
  return { cards, best: bestOf(cards) };
}

/** Only methods tried as often as the naive one compete. */
function bestOf(cards: Card[]): Card | undefined {
  const n = oneAhead(cards[0])?.n;
  const competing = cards.filter((card) => oneAhead(card)?.n === n && oneAhead(card)?.mase !== undefined);
  return competing.toSorted((a, b) => (oneAhead(a)?.mase ?? Infinity) - (oneAhead(b)?.mase ?? Infinity))[0];
}

/** The score one year ahead. */
export const oneAhead = (card: Card | undefined): Score | undefined => card?.scores.find(({ ahead }) => ahead === 1);

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import {
  type Trial,
  fewestTrials,
  naiveScale,
  nearer,
  originsOf,
  outsideStop,
  scoreOf,
  scoresOf,
  trialsOf,
} from "../../src/domain/backtest";
import { type Prediction, drift, naive } from "../../src/domain/forecast";
import type { Facts } from "../../src/domain/facts";
import { cardsOf, oneAhead, valuesOf } from "../../src/domain/forecast-card";
import type { Fit } from "../../src/domain/forecast-choice";
import { runFor } from "../../src/domain/forecast-run";
import { yearly } from "../../src/domain/ledger";
import type { YearValue } from "../../src/domain/target";

let today: Facts;
const runs: Record<string, YearValue[]> = {};
beforeAll(async () => {
  const db = await openFactsInNode("data");
  for (const [name, day, fit] of [
    ["eve", "2017-11-04", "all"],
    ["before", undefined, "before"],
    ["today", undefined, "all"],
  ] as [string, string | undefined, Fit][]) {
    const facts = factsOf(await askAll(db, day));
    if (day === undefined) today = facts;
    runs[name] = runFor(yearly(facts.figures, "marseille"), fit).run.years.map(({ year, fact }) => ({
      year,
      value: fact.figure.value,
    }));
  }
}, 60_000);

type Predict = (values: number[]) => Prediction | undefined;
const tried = (run: YearValue[], method: Predict): Trial[] =>
  trialsOf(
    run,
    originsOf(run).map((known) => method(known.map(({ value }) => value))),
  );
const yearsOf = (values: number[]): YearValue[] => values.map((value, at) => ({ year: 1990 + at, value }));

describe("the report card on Marseille", () => {
  it("tries 1999-2019 eleven times one year ahead: drift errs by 1.25, naive by 2.01 of a usual yearly change", () => {
    const run = runs["before"] ?? [];
    const [naiveOne, driftOne] = [scoreOf(tried(run, naive), 1), scoreOf(tried(run, drift), 1)];
    expect([naiveOne?.n, naiveOne?.mase?.toFixed(2), naiveOne?.inLikely]).toEqual([11, "2.01", 3]);
    expect([driftOne?.n, driftOne?.mase?.toFixed(2), driftOne?.inLikely]).toEqual([11, "1.25", 7]);
    expect(Math.round(driftOne?.mae ?? 0)).toBe(89_549);
  });

  it("there the drift came nearer than the naive in ten years of eleven", () => {
    const run = runs["before"] ?? [];
    expect(nearer(tried(run, drift), tried(run, naive), 1)).toBe(10);
  });

  it("on the eve rests on eight trials one year ahead, five four years ahead", () => {
    const scores = scoresOf(tried(runs["eve"] ?? [], naive));
    expect(scores.map(({ ahead, n }) => [ahead, n])).toEqual([
      [1, 8],
      [2, 7],
      [3, 6],
      [4, 5],
    ]);
  });

  it("today counts 2020 as the error it was, and can be read without the years of the stop", () => {
    const trials = tried(runs["today"] ?? [], naive);
    expect(trials.find(({ year, ahead }) => year === 2020 && ahead === 1)?.error).toBe(1_760_000);
    expect(scoreOf(trials, 1)?.n).toBe(17);
    expect(scoreOf(outsideStop(trials), 1)?.n).toBe(14);
  });

  it("is refused under five trials, rather than drawn from four", () => {
    const run = (runs["eve"] ?? []).slice(0, 14);
    expect(scoreOf(tried(run, naive), 1)).toBeUndefined();
    expect(scoresOf(tried(run, naive))).toEqual([]);
    expect(fewestTrials).toBe(5);
  });
});

describe("the rules of the report card", () => {
  it("never shows a method the year it forecasts, nor any later one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9e6 }), { minLength: 11, maxLength: 30 }), (values) => {
        const run = yearsOf(values);
        originsOf(run).forEach((known, at) => {
          expect(known).toHaveLength(10 + at);
          expect(known).toEqual(run.slice(0, 10 + at));
        });
        for (const { origin, year, ahead } of tried(run, naive)) expect(year - origin).toBe(ahead);
      }),
    );
  });

  it("gives the naive method an error of exactly 1 within the years that set the scale, by definition", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9e6 }), { minLength: 2, maxLength: 40 }), (values) => {
        const scale = naiveScale(values);
        fc.pre(scale > 0);
        const scaled = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? NaN)) / scale);
        expect(scaled.reduce((sum, each) => sum + each, 0) / scaled.length).toBeCloseTo(1, 9);
      }),
    );
  });

  it("gives the drift no error on a straight line", () => {
    const trials = tried(yearsOf(Array.from({ length: 25 }, (_, at) => 100_000 + 50_000 * at)), drift);
    for (const score of scoresOf(trials)) expect([score.mae < 1e-6, score.mase]).toEqual([true, expect.closeTo(0, 9)]);
  });

  it("has no scaled error, and no NaN, where nothing ever changed", () => {
    const score = scoreOf(tried(yearsOf(Array.from({ length: 20 }, () => 400_000)), naive), 1);
    expect(score).toMatchObject({ mae: 0, mase: undefined, inLikely: 10, inWide: 10 });
  });

  it("leaves out an origin for which a method found nothing", () => {
    const run = yearsOf(Array.from({ length: 20 }, (_, at) => at * 1000));
    expect(
      trialsOf(
        run,
        originsOf(run).map(() => undefined),
      ),
    ).toEqual([]);
  });
});

describe("the methods side by side", () => {
  const choice = (fit: Fit) => runFor(yearly(today.figures, "marseille"), fit);

  it("give the drift the best card on 1999-2019, a third less than naive", () => {
    const { best, cards } = cardsOf(choice("before"), undefined);
    expect(best?.method).toBe("drift");
    const [naiveOne, driftOne] = cards.map((card) => oneAhead(card));
    expect(1 - (driftOne?.mae ?? 0) / (naiveOne?.mae ?? 1)).toBeCloseTo(0.36, 2);
    expect(best?.calm).toBeUndefined();
  });

  it("read the stop apart where it is among the years", () => {
    expect(cardsOf(choice("all"), undefined).cards.map(({ calm }) => calm?.n)).toEqual([14, 14]);
  });

  it("leave out smoothing where it found nothing, and take it in where it did", () => {
    expect(cardsOf(choice("all"), { now: undefined, tried: [] }).cards).toHaveLength(2);
    const values = valuesOf(choice("all"));
    const tried = originsOf(values).map((known) => naive(known.map(({ value }) => value)));
    const { cards, best } = cardsOf(choice("all"), { now: naive(values.map(({ value }) => value)), tried });
    expect(cards.map(({ method }) => method)).toEqual(["naive", "drift", "ets"]);
    expect(best?.method).toBe("drift");
  });

  it("say nothing from a run that is too short", () => {
    expect(cardsOf(runFor([], "all"), undefined)).toEqual({ cards: [], best: undefined });
  });
});

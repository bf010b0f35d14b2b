import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import { type Prediction, drift, naive, slopeOf } from "../../src/domain/forecast";
import type { Fit } from "../../src/domain/forecast-choice";
import { runFor, stop } from "../../src/domain/forecast-run";
import { yearly } from "../../src/domain/ledger";
import { published } from "./published";

let today: Facts;
let eve: Facts;
let early: Facts;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  const known = async (day: string | undefined) => factsOf(await askAll(db, day));
  [today, eve, early] = [await known(undefined), await known("2017-11-04"), await known("2005-06-01")];
}, 60_000);

const run = (facts: Facts, fit: Fit = "all") => runFor(yearly(facts.figures, "marseille"), fit);
const years = (facts: Facts, fit: Fit = "all") => run(facts, fit).run.years.map(({ year }) => year);
const values = (facts: Facts, fit: Fit = "all") => run(facts, fit).run.years.map(({ fact }) => fact.figure.value);
const round = (prediction: Prediction | undefined) => prediction?.map(({ value }) => Math.round(value / 1000));
const history = (known: number[], status: "actual" | "claim" = "actual") =>
  known.map((year) => ({ year, fact: published(String(year), 100_000 + year, { status }) }));

const passengers = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 3, maxLength: 40 });

describe("the years that a forecast rests on", () => {
  it("are 1999 to 2016 on the eve of the mission: 1998 is a claim, 2017 a forecast", () => {
    expect([years(eve)[0], years(eve).at(-1), years(eve).length]).toEqual([1999, 2016, 18]);
    expect(run(eve)).toMatchObject({ canChoose: false, since: [], run: { kind: "long enough" } });
    expect(run(eve).leftOut.map(({ year }) => year)).toEqual([1992, 1997]);
  });

  it("are 1999 to 2025 today, the years without cruises inside", () => {
    expect([years(today)[0], years(today).at(-1)]).toEqual([1999, 2025]);
    expect(run(today).canChoose).toBe(true);
    expect(run(today).since.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  });

  it("can be cut before the stop of 2020: 1999 to 2019", () => {
    expect([years(today, "before")[0], years(today, "before").at(-1)]).toEqual([1999, 2019]);
  });

  it("take no heed of that wish on a day when the stop is not known", () => {
    expect(years(eve, "before")).toEqual(years(eve));
    expect(run(eve, "before").fit).toBe("all");
  });

  it("never bridge a gap: they start after it", () => {
    expect(runFor(history([2001, 2002, 2004, 2005]), "all")).toMatchObject({
      run: { kind: "too short", missing: 8, years: [{ year: 2004 }, { year: 2005 }] },
      leftOut: [{ year: 2001 }, { year: 2002 }],
    });
  });

  it("are too few in June 2005, and none where only claims are known", () => {
    expect(run(early).run).toMatchObject({ kind: "too short" });
    expect(runFor(history([2001, 2002], "claim"), "all").run.kind).toBe("none");
    expect(runFor([], "before").run.kind).toBe("none");
  });

  it("call the stop by two rows of the events", () => {
    const rows = stop.events.map((id) => today.events.find((event) => event.id === id));
    expect(rows.map((event) => event?.date)).toEqual(["2020-03", "2021-07-04"]);
    expect(rows.map((event) => event?.title.en)).toEqual([
      "Covid-19: all cruises stop",
      "Cruises restart after the pandemic",
    ]);
  });
});

describe("naive and drift", () => {
  it("on the eve say 1.6 million and, with 85 294 more each year, 1.94 million for 2020", () => {
    expect(round(naive(values(eve)))).toEqual([1600, 1600, 1600, 1600]);
    expect(Math.round(slopeOf(values(eve)) ?? 0)).toBe(85_294);
    expect(round(drift(values(eve)))).toEqual([1685, 1771, 1856, 1941]);
  });

  it("on the eve give the drift of 2017 eight chances in ten between 1.59 and 1.78 million: 1 487 313 came", () => {
    const [next] = drift(values(eve)) ?? [];
    expect([next?.likely.low, next?.likely.high].map((each) => Math.round((each ?? 0) / 10_000))).toEqual([159, 178]);
  });

  it("today say 2.6 million and 2.98 million for 2029, with 2020 in their spread", () => {
    expect(round(naive(values(today)))?.at(-1)).toBe(2600);
    expect(round(drift(values(today)))?.at(-1)).toBe(2977);
    const [next] = naive(values(today)) ?? [];
    expect((next?.wide.high ?? 0) - (next?.wide.low ?? 0)).toBeGreaterThan(1_500_000);
  });

  it("follow the worked formulas of FPP3, 5.5", () => {
    // 1, 3, 4: changes 2 and 1; naive σ² = 5/2; drift slope 1.5, residuals ±0.5, σ² = 0.5
    const [, second] = naive([100, 102, 103]) ?? [];
    expect(second?.likely.high).toBeCloseTo(103 + 1.2816 * Math.sqrt(2.5) * Math.SQRT2, 6);
    const [, ahead] = drift([100, 102, 103]) ?? [];
    expect(ahead?.value).toBeCloseTo(106, 9);
    expect(ahead?.wide.high).toBeCloseTo(106 + 1.96 * Math.sqrt(0.5) * Math.sqrt(2 * (1 + 2 / 2)), 6);
  });

  it("refuse where there is too little to go by", () => {
    expect([naive([]), naive([5]), drift([]), drift([5, 6])]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are exact on a straight line: the drift errs by nothing and doubts nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 3, max: 40 }),
        (start, slope, length) => {
          const line = Array.from({ length: length + 4 }, (_, at) => start + slope * at);
          for (const { ahead, value, wide } of drift(line.slice(0, length)) ?? []) {
            expect(value).toBeCloseTo(line[length + ahead - 1] ?? NaN, 3);
            expect(wide.high - wide.low).toBeLessThan(1);
          }
        },
      ),
    );
  });

  it("doubt more the farther they look, never less than at 80 %, and never say a number that is none or below zero", () => {
    fc.assert(
      fc.property(passengers, fc.constantFrom(naive, drift), (known, method) => {
        const prediction = method(known) ?? [];
        expect(prediction).toHaveLength(4);
        prediction.forEach(({ value, likely, wide }, at) => {
          for (const each of [value, likely.low, likely.high, wide.low, wide.high])
            expect(Number.isFinite(each) && each >= 0).toBe(true);
          expect(wide.low <= likely.low && likely.high <= wide.high).toBe(true);
          const before = prediction[at - 1];
          const grows = before && before.value > 0 && value >= before.value; // zero is the floor, not the drift
          if (grows) expect(wide.high).toBeGreaterThanOrEqual(before.wide.high);
          if (before && likely.low > 0 && before.likely.low > 0)
            expect(likely.high - likely.low).toBeGreaterThanOrEqual(before.likely.high - before.likely.low - 1e-6);
        });
      }),
    );
  });
});

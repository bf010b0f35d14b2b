import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import type { Fact } from "../../src/domain/figure";
import { type RunRate, fewestPast, runRate } from "../../src/domain/run-rate";
import { countedParts, missingMonth, toDateOf } from "../../src/domain/year-to-date";
import { published } from "./published";

const known: Record<string, Facts> = {};
const days = {
  today: undefined,
  eve: "2017-11-04",
  end2025: "2025-12-31",
  summer2016: "2016-08-01",
  early: "1995-01-01",
};
beforeAll(async () => {
  const db = await openFactsInNode("data");
  for (const [name, day] of Object.entries(days)) known[name] = factsOf(await askAll(db, day), day);
}, 60_000);

const figures = (day: keyof typeof days): Fact[] => known[day]?.figures ?? [];
const marseille = (day: keyof typeof days, year = Number(days[day]?.slice(0, 4) ?? Infinity)): RunRate =>
  runRate(figures(day), "marseille", year);
const shares = ({ past }: RunRate) => past.map(({ toDate, share }) => [toDate.year, Number(share.toFixed(3))]);
const told = ({ answer }: RunRate) => (answer.kind === "told" ? answer : undefined);

describe("the run-rate of Marseille", () => {
  it("at the end of 2025 tells 2.65 million from a first half of 1.1 million, between 2.49 and 2.85", () => {
    const rate = marseille("end2025");
    expect(rate).toMatchObject({ year: 2025, months: 6 });
    expect(shares(rate)).toEqual([
      [2013, 0.42],
      [2015, 0.412],
      [2016, 0.386],
      [2024, 0.442],
    ]);
    const { year } = told(rate) ?? {};
    expect([year?.low, year?.middle, year?.high].map((each) => Math.round((each ?? 0) / 10_000))).toEqual([
      249, 265, 285,
    ]);
  });

  it("leaves out 2019, whose half is only almost 800 000, and 2020, without cruises, and says why", () => {
    expect(marseille("end2025").leftOut.map(({ toDate, reason }) => [toDate.year, reason])).toEqual([
      [2019, "bound"],
      [2020, "stopped"],
    ]);
  });

  it("on the eve of the mission knows no part of 2017: 1.5 million forecast asked 578 000 to 629 000 of its first half", () => {
    const rate = marseille("eve");
    expect(rate).toMatchObject({ year: 2017, months: 6, answer: { kind: "nothing" } });
    expect(shares(rate).map(([year]) => year)).toEqual([2013, 2015, 2016]);
    const implied = rate.answer.kind === "nothing" ? rate.answer.implied : undefined;
    expect(implied?.forecast.figure).toMatchObject({ value: 1_500_000, status: "forecast" });
    expect(Math.round((implied?.part.low ?? 0) / 1000)).toBe(578);
    expect(Math.round((implied?.part.high ?? 0) / 1000)).toBe(629);
  });

  it("in August 2016 knows the first half, but too few years to compare it with", () => {
    const rate = marseille("summer2016");
    expect(rate).toMatchObject({ year: 2016, answer: { kind: "too thin", now: { months: 6, value: 617_000 } } });
    expect(rate.past.length).toBeLessThan(fewestPast);
    expect(rate.share).toBeUndefined();
  });

  it("today has no year under way, and looks at 2026", () => {
    expect(marseille("today")).toMatchObject({ year: 2026, answer: { kind: "nothing", implied: undefined } });
  });

  it("would have told 2.57 million for 2024, 7 % too many, and 2.65 for 2025, 2 % too many", () => {
    const checks = marseille("today").checks;
    expect(checks.map(({ toDate, off }) => [toDate.year, Math.round(off * 1000) / 10])).toEqual([
      [2024, 7.3],
      [2025, 1.8],
    ]);
  });

  it("is silent, without NaN, on a day when nothing is known", () => {
    expect(marseille("early")).toMatchObject({ months: undefined, past: [], share: undefined, checks: [] });
  });
});

describe("the run-rate of Barcelona, from quarters", () => {
  it("adds the first two quarters up to a half, and tells 2024 from four years", () => {
    const before = figures("today").filter(
      ({ figure: { port, period } }) => port === "barcelona" && period.start < "2025" && period.label !== "2024",
    );
    const rate = runRate(before, "barcelona", 2024);
    expect(rate.past.map(({ toDate }) => [toDate.year, toDate.parts.length])).toEqual([
      [2016, 2],
      [2017, 2],
      [2018, 2],
      [2019, 2],
    ]);
    expect(rate).toMatchObject({ year: 2024, months: 6, answer: { kind: "told", now: { value: 1_065_172 } } });
  });
});

const months = (year: number, values: number[]): Fact[] =>
  values.map((value, at) => published(`${year}-${String(at + 1).padStart(2, "0")}`, value));
const past = [2021, 2022, 2023, 2024]
  .slice(1)
  .flatMap((year) => [published(String(year), 1_200_000), published(`${year}-H1`, 480_000)]);

describe("months that are dropped", () => {
  it("are added up to the part that past years have: six of eight, and the last two are said to be unused", () => {
    const rate = runRate(
      [
        ...past,
        ...months(
          2025,
          Array.from({ length: 8 }, () => 100_000),
        ),
      ],
      "marseille",
      Infinity,
    );
    expect(rate).toMatchObject({ year: 2025, months: 6, answer: { kind: "told", unused: 8, now: { value: 600_000 } } });
    expect(told(rate)?.year.middle).toBeCloseTo(1_500_000, 6);
  });

  it("stop at a month that is missing: a gap is not filled in", () => {
    const given = months(
      2025,
      Array.from({ length: 8 }, () => 100_000),
    ).toSpliced(3, 1);
    const rate = runRate([...past, ...given], "marseille", Infinity);
    expect(rate).toMatchObject({ answer: { kind: "too thin", missing: 4, now: { months: 3 } } });
  });

  it("tell nothing without January", () => {
    const rate = runRate([...past, ...months(2025, [1, 2, 3]).slice(1)], "marseille", Infinity);
    expect(rate.answer).toEqual({ kind: "gap", missing: 1 });
  });

  it("that are forecasts are no count", () => {
    const rate = runRate([...past, published("2025-H1", 500_000, { status: "forecast" })], "marseille", Infinity);
    expect(rate.answer.kind).toBe("nothing");
  });

  it("do not count a month that is only partly covered", () => {
    const half = published("2025-01", 50_000);
    const cut = { ...half, figure: { ...half.figure, period: { ...half.figure.period, end: "2025-01-15" } } };
    expect(countedParts([cut], "marseille")).toEqual([]);
  });
});

describe("the rules of the run-rate", () => {
  it("refuse to compare parts and years that are counted otherwise", () => {
    const guests = published("2020-H1", 1, {}).figure && published("2024-H1", 480_000, { countingRule: "guests" });
    const rate = runRate([...past.slice(0, 5), guests, published("2025-H1", 500_000)], "marseille", Infinity);
    expect(rate.leftOut.map(({ reason }) => reason)).toEqual(["counted otherwise"]);
    expect(rate.answer.kind).toBe("too thin");
  });

  it("draw nothing from a bound, nor from a part larger than its year", () => {
    const bound = [...past, published("2025-H1", 500_000, { precision: "at_most" })];
    expect(runRate(bound, "marseille", Infinity).answer.kind).toBe("bound");
    const wrong = [published("2019", 100_000), published("2019-H1", 128_000), ...past, published("2025-H1", 500_000)];
    expect(runRate(wrong, "marseille", Infinity).leftOut.map(({ reason }) => reason)).toEqual(["more than the year"]);
  });

  it("take a published half before quarters, and quarters before months", () => {
    const parts = [
      published("2025-H1", 7),
      published("2025-Q1", 3),
      published("2025-Q2", 3),
      ...months(2025, [1, 1, 1]),
    ];
    const toDate = toDateOf(countedParts(parts, "marseille"), 2025);
    expect(toDate.map(({ months: length, value }) => [length, value])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [6, 7],
    ]);
    expect(missingMonth(countedParts(parts, "marseille"), 2025)).toBeUndefined();
  });

  it("are exact where every year is spread alike", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 4, maxLength: 8 }),
        fc.integer({ min: 1, max: 11 }),
        (season, sizes, length) => {
          const years = sizes.map((size, at) => ({ year: 2022 + at, values: season.map((weight) => weight * size) }));
          const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
          const last = years.at(-1);
          const facts = years.flatMap(({ year, values }) =>
            year === last?.year
              ? months(year, values.slice(0, length))
              : [published(String(year), sum(values)), ...months(year, values)],
          );
          const rate = told(runRate(facts, "marseille", Infinity));
          const whole = sum(last?.values ?? []);
          for (const each of [rate?.year.low, rate?.year.middle, rate?.year.high])
            expect((each ?? NaN) / whole).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("never say a number that is none, whatever is published", () => {
    const label = fc.tuple(
      fc.integer({ min: 2015, max: 2026 }),
      fc.constantFrom("", "-H1", "-Q1", "-Q2", "-01", "-02", "-04"),
    );
    const rest = fc.record({
      status: fc.constantFrom("actual" as const, "provisional" as const, "forecast" as const, "claim" as const),
      precision: fc.constantFrom("exact" as const, "at_most" as const),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(label, fc.integer({ min: 0, max: 9e6 }), rest), {
          selector: ([[year, part]]) => `${year}${part}`,
          maxLength: 60,
        }),
        (rows) => {
          const facts = rows.map(([[year, part], value, more]) => published(`${year}${part}`, value, more));
          const { answer, share, checks } = runRate(facts, "marseille", Infinity);
          const numbers = [
            ...(answer.kind === "told" ? Object.values(answer.year) : []),
            ...(answer.kind === "nothing" ? Object.values(answer.implied?.part ?? {}) : []),
            ...Object.values(share ?? {}),
            ...checks.flatMap(({ told: each, off }) => [...Object.values(each), off]),
          ];
          expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
        },
      ),
    );
  });
});

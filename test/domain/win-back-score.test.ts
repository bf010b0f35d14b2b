import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Parts,
  type Weights,
  ranking,
  scoreOf,
  scoreParts,
  usualWeights,
  weightsIn,
  weightsText,
} from "../../src/domain/win-back-score";

const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const parts: fc.Arbitrary<Parts> = fc.record(
  { miami: share, lost: share, ship: share, group: share, mediterranean: share },
  { requiredKeys: [] },
);
const weight = fc.integer({ min: 0, max: 5 });
const weights: fc.Arbitrary<Weights> = fc.record({
  miami: weight,
  lost: weight,
  ship: weight,
  group: weight,
  mediterranean: weight,
});
const part = fc.constantFrom(...scoreParts);
const named = (all: Parts[]) => all.map((each, at) => ({ id: `line-${at}`, name: `Line ${at % 3}`, parts: each }));
const order = (all: { id: string; name: string; parts: Parts }[], given: Weights) => {
  const { ranked, others } = ranking(all, given);
  return [...ranked, ...others].map(({ id }) => id);
};

describe("the score of a line", () => {
  it("weighs five parts: 3 for Miami, 3 for the calls lost, 2 for the ship, 1 for the group, 1 for the Mediterranean", () => {
    const carnival = { miami: 1, lost: 0.96, ship: 0.94, group: 1, mediterranean: 0.2 };
    expect(scoreOf(carnival, usualWeights)).toMatchObject({ value: expect.closeTo(0.896, 6), rests: 1, missing: [] });
  });

  it("leaves a gap out instead of taking it for a zero, and says on how much of the weight it rests", () => {
    const { value, rests, missing } = scoreOf({ miami: 0.05, ship: 0.44, group: 0, mediterranean: 0.2 }, usualWeights);
    expect(value).toBeCloseTo((0.15 + 0.88 + 0.2) / 7, 9);
    expect(rests).toBe(0.7);
    expect(missing).toEqual(["lost"]);
  });

  it("brackets what a gap may hide: as if it were 0, and as if it were 1", () => {
    const { low, high } = scoreOf({ miami: 0.5, ship: 0.5, group: 0.5, mediterranean: 0.5 }, usualWeights);
    expect([low, high]).toEqual([0.35, 0.65]);
  });

  it("says nothing when no part that weighs is known, or when nothing weighs", () => {
    expect(scoreOf({}, usualWeights)).toEqual({ low: 0, high: 1, rests: 0, missing: [...scoreParts] });
    expect(scoreOf({ miami: 1 }, { miami: 0, lost: 0, ship: 0, group: 0, mediterranean: 0 }).value).toBeUndefined();
  });

  it("never falls when a part rises", () => {
    fc.assert(
      fc.property(parts, weights, part, share, (given, weighing, which, rise) => {
        const before = given[which] ?? 0;
        const known = { ...given, [which]: before };
        const higher = { ...given, [which]: Math.min(1, before + rise) };
        expect(scoreOf(higher, weighing).value ?? 0).toBeGreaterThanOrEqual(scoreOf(known, weighing).value ?? 0);
      }),
    );
  });

  it("does not see a part of weight 0", () => {
    fc.assert(
      fc.property(parts, weights, part, share, (given, weighing, which, value) => {
        const without = { ...weighing, [which]: 0 };
        const { [which]: _part, ...others } = given;
        expect(scoreOf({ ...given, [which]: value }, without)).toEqual(scoreOf(others, without));
      }),
    );
  });

  it("is the same when all weights are multiplied", () => {
    fc.assert(
      fc.property(parts, weights, fc.integer({ min: 1, max: 9 }), (given, weighing, times) => {
        const more = Object.fromEntries(scoreParts.map((each) => [each, weighing[each] * times])) as Weights;
        const { value = -1, ...one } = scoreOf(given, weighing);
        const { value: other = -1, ...two } = scoreOf(given, more);
        expect(other).toBeCloseTo(value, 9);
        expect(two.missing).toEqual(one.missing);
      }),
    );
  });

  it("stays within its bracket, and the bracket within 0 and 1", () => {
    fc.assert(
      fc.property(parts, weights, (given, weighing) => {
        const { value = 0, low, high } = scoreOf(given, weighing);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeLessThanOrEqual(1);
        if (weighing.miami + weighing.lost + weighing.ship + weighing.group + weighing.mediterranean > 0)
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});

describe("the ranking", () => {
  it("holds every line once, in the same order whatever order they come in", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), weights, (all, weighing) => {
        const lines = named(all);
        expect(order(lines, weighing).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
        expect(order(lines.toReversed(), weighing)).toEqual(order(lines, weighing));
      }),
    );
  });

  it("gives a place only to a line whose score rests on at least half of the weight", () => {
    const lines = [
      { id: "virgin", name: "Virgin Voyages", parts: { ship: 0.48, group: 0, mediterranean: 0.1 } },
      { id: "disney", name: "Disney Cruise Line", parts: { miami: 0.05, ship: 0.44 } },
    ];
    const { ranked, others } = ranking(lines, usualWeights);
    expect(ranked.map(({ id, place }) => [id, place])).toEqual([["disney", 1]]);
    expect(others.map(({ id }) => id)).toEqual(["virgin"]);
  });

  it("lets equal scores share a place, the next one counting both", () => {
    const lines = [1, 1, 0.5].map((value, at) => ({
      id: `${at}`,
      name: `${at}`,
      parts: { miami: value, lost: value },
    }));
    expect(ranking(lines, usualWeights).ranked.map(({ place }) => place)).toEqual([1, 1, 3]);
  });
});

describe("weights in an address", () => {
  it("are written and read again", () => {
    fc.assert(
      fc.property(weights, (given) => {
        expect(weightsIn(weightsText(given))).toEqual(given);
      }),
    );
  });

  it.each(["", "3", "3-3-2-1", "3-3-2-1-1-1", "6-0-0-0-0", "-1-0-0-0", "a-b-c-d-e", "1.5-1-1-1-1"])(
    "refuse %j",
    (text) => {
      expect(weightsIn(text)).toBeUndefined();
    },
  );
});

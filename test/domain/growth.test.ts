import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cagr, growth, ratio } from "../../src/domain/growth";

describe("growth", () => {
  it("of Marseille from 1 597 000 in 2016 to 1 487 313 in 2017 is −6.9 %", () => {
    expect(growth(1_597_000, 1_487_313)).toBeCloseTo(-0.0687, 4);
  });

  it("has no answer from a base of zero, below zero or that is no number", () => {
    expect([growth(0, 1_600_000), growth(-1, 1_600_000), growth(Number.NaN, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("compound yearly growth (TCAM)", () => {
  it("from 1 450 000 in 2015 to 2 million in 2020 is 6.6 %", () => {
    expect(cagr(1_450_000, 2_000_000, 5)).toBeCloseTo(0.0664, 4);
  });

  it("has no answer from zero, to a loss of more than everything, or over no time", () => {
    expect([cagr(0, 2_000_000, 3), cagr(1, -1, 3), cagr(1, 2, 0), cagr(1, 2, -1)]).toEqual(Array(4).fill(undefined));
  });

  it("reaches the target when applied year after year", () => {
    const passengers = fc.integer({ min: 1, max: 20_000_000 });
    fc.assert(
      fc.property(passengers, passengers, fc.integer({ min: 1, max: 40 }), (from, to, years) => {
        const rate = cagr(from, to, years) ?? Number.NaN;
        const reached = Array.from({ length: years }).reduce<number>((value) => value * (1 + rate), from);
        expect(reached / to).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("ratio", () => {
  it("of the article, 11 million to 1.6, is 6.9", () => {
    expect(ratio(11_000_000, 1_600_000)).toBeCloseTo(6.9, 1);
  });

  it("as published for 2016, 4.98 million to 1.6, is 3.1; for 2017, 5.3 million to 1 487 313, is 3.6", () => {
    expect(ratio(4_980_000, 1_600_000)).toBeCloseTo(3.1, 1);
    expect(ratio(5_300_000, 1_487_313)).toBeCloseTo(3.6, 1);
  });

  it("has no answer beside zero", () => {
    expect(ratio(5_300_000, 0)).toBeUndefined();
  });
});

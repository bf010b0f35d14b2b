import { describe, expect, it } from "vitest";
import { isOwn, ownBase, ownBaseId } from "../../src/domain/own-base";
import type { Road } from "../../src/domain/road";

const road: Road = {
  target: { value: 2_000_000, year: 2020 },
  statements: [],
  history: [],
  start: undefined,
  standing: { kind: "not judged", because: "no base" },
  bases: [],
  lookedAtFrom: 2017,
};

describe("a base of one's own", () => {
  it("of 1 550 000 in 2018 asks for 13.6 % a year and 225 000 passengers more each year", () => {
    const base = ownBase(ownBaseId(2018, 1_550_000), road);
    expect(base).toMatchObject({ year: 2018, late: false, fact: undefined, figure: { value: 1_550_000 } });
    expect(base?.path).toMatchObject({
      kind: "under way",
      years: 2,
      perYear: 225_000,
      yearlyGrowth: expect.closeTo(0.136, 3),
    });
  });

  it("is told apart from what is published", () => {
    expect(isOwn({ id: ownBaseId(2018, 1) })).toBe(true);
    expect(isOwn({ id: "marseille-2017-passengers-total-seatrade" })).toBe(false);
  });

  it.each([
    undefined,
    "",
    "own-2018",
    "own-18-5",
    "own-2018-1.5",
    "own-2018--5",
    "own-2018-9999999999",
    "2018-1550000",
  ])("is none for %j", (id) => {
    expect(ownBase(id, road)).toBeUndefined();
  });

  it("in the target's year leaves no year, above it nothing to ask", () => {
    expect(ownBase("own-2020-1900000", road)?.path).toEqual({ kind: "too late", missing: 100_000 });
    expect(ownBase("own-2018-2100000", road)?.path).toEqual({ kind: "reached" });
  });
});

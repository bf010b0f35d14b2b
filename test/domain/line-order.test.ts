import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordered, rankOf } from "../../src/domain/line-order";
import { lineRows, yearsSeen, yearsShown } from "../../src/domain/line-rows";
import { lineOrders, portSides } from "../../src/domain/view";
import { lines, presenceKnown } from "./presence-rows";

const presence = presenceKnown();
const years = yearsShown(presence, {});
const rows = lineRows({ lines, presence, events: [] }, { presence, agreements: [] }, { asOf: undefined, years });
const first = (count: number, ...by: [(typeof lineOrders)[number], (typeof portSides)[number]]) =>
  ordered(rows, ...by)
    .slice(0, count)
    .map(({ line }) => line.id);
const rank = (id: string, ...by: [(typeof lineOrders)[number], (typeof portSides)[number]]) => {
  const row = rows.find(({ line }) => line.id === id);
  return row && rankOf(row, ...by);
};

describe("the lines in order", () => {
  it("of size begin with Carnival, 2 000 000 passengers counted in Miami in its fiscal year 2017", () => {
    expect(first(1, "size", "both")).toEqual(["carnival"]);
    expect(rank("carnival", "size", "both")).toBe(2_000_000);
    expect(rank("louis", "size", "both")).toBeUndefined();
  });

  it("of size put lines without a published figure last, those with most years on record first", () => {
    const order = ordered(rows, "size", "both").map((row) => rankOf(row, "size", "both"));
    expect(order.indexOf(undefined)).toBe(order.filter((each) => each !== undefined).length);
  });

  it("of presence count the years a source says that the line came, in the ports shown", () => {
    expect(first(2, "presence", "marseille")).toEqual(["costa", "msc"]);
    expect(first(1, "presence", "miami")).toEqual(["msc"]);
    const msc = rows.find(({ line }) => line.id === "msc");
    expect(msc && yearsSeen(msc, "both")).toBe(
      (rank("msc", "presence", "marseille") ?? 0) + (rank("msc", "presence", "miami") ?? 0),
    );
  });

  it("of loss begin with Festival (110 calls in 2004), Louis (90 in 2012), Norwegian (25 in 2017), Royal Caribbean (20 in 2010)", () => {
    expect(first(4, "loss", "both")).toEqual(["festival", "louis", "norwegian", "royal-caribbean"]);
    expect(rank("royal-caribbean", "loss", "both")).toBe(20);
  });

  it("of the gap begin with who is seen in Miami and not in Marseille, and end with the home lines of Marseille", () => {
    const order = ordered(rows, "gap", "both");
    const gaps = order.map((row) => rankOf(row, "gap", "both") ?? 0);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(order[0]?.line.id).toBe("virgin");
    expect(["costa", "croisieres-de-france"]).toContain(order.at(-1)?.line.id);
  });

  it("of the name are alphabetical", () => {
    expect(first(3, "name", "both")).toEqual(["aida", "azamara", "carnival"]);
  });

  it.each(lineOrders)("of %s drop nobody and do not depend on where they started", (order) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom(...portSides),
        (shuffled, sides) => {
          expect(ordered(shuffled, order, sides)).toEqual(ordered(rows, order, sides));
        },
      ),
      { numRuns: 20 },
    );
  });
});

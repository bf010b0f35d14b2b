import { describe, expect, it } from "vitest";
import { ageInMonths, markOf, shareToShow } from "../../src/domain/held";

describe("the age of a statement", () => {
  it.each([
    ["2026-11-23", "2026-11-23", 0],
    ["2026-10-24", "2026-11-23", 0],
    ["2026-10-23", "2026-11-23", 1],
    ["2025-11-23", "2026-11-23", 12],
    ["2026-09", "2026-11-23", 2],
    ["2025", "2026-11-23", 11],
    ["2026", "2026-11-23", 0],
    ["2027-01-01", "2026-11-23", 0],
  ])("%s, on %s, is %i months old", (partial, today, months) => {
    expect(ageInMonths(partial, today)).toBe(months);
  });
});

it("a share is never rounded to full or to empty", () => {
  expect([shareToShow(9999, 10000), shareToShow(1, 10000), shareToShow(3, 3), shareToShow(0, 3)]).toEqual([
    0.99, 0.01, 1, 0,
  ]);
});

describe("what is said of a column", () => {
  const column = (filled: number, distinct: number) => ({ filled, distinct, common: [] });
  it.each([
    [0, 0, 10, "empty"],
    [10, 1, 10, "constant"],
    [10, 10, 10, "unique"],
    [4, 3, 10, "sparse"],
    [5, 3, 10, undefined],
    [9, 1, 10, undefined],
    [1, 1, 1, undefined],
    [0, 0, 0, undefined],
  ])("%i filled and %i distinct of %i is %s", (filled, distinct, rows, mark) => {
    expect(markOf(column(filled, distinct), rows)).toBe(mark);
  });
});

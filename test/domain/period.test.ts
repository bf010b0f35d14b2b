import { describe, expect, it } from "vitest";
import type { Period } from "../../src/domain/figure";
import { alignment, calendarFromMonths, monthsCovered, sameKind } from "../../src/domain/period";

const year = (label: string): Period => ({
  kind: "calendar_year",
  label,
  start: `${label}-01-01`,
  end: `${label}-12-31`,
});
const fy2017: Period = { kind: "fiscal_year", label: "FY2017", start: "2016-10-01", end: "2017-09-30" };
const q1: Period = { kind: "quarter", label: "2016-Q1", start: "2016-01-01", end: "2016-03-31" };
const day: Period = { kind: "day", label: "2023-04-09", start: "2023-04-09", end: "2023-04-09" };
const summer: Period = { kind: "other", label: "summer", start: "2017-06-15", end: "2017-09-14" };

describe("two periods side by side", () => {
  it("Marseille 2017 beside Miami FY2017 is shifted by 3 months, either way round", () => {
    expect(alignment(year("2017"), fy2017)).toEqual({ kind: "shifted", months: 3 });
    expect(alignment(fy2017, year("2017"))).toEqual({ kind: "shifted", months: 3 });
    expect(sameKind(year("2017"), fy2017)).toBe(false);
  });

  it.each([
    ["same", "2017 beside 2017", year("2017"), year("2017")],
    ["different", "2016 beside 2017", year("2016"), year("2017")],
    ["different", "2016 beside FY2017, of which it holds only 3 months", year("2016"), fy2017],
    ["different", "the first quarter of 2016 beside the year", q1, year("2016")],
    ["different", "two days of one month", day, { ...day, start: "2023-04-10", end: "2023-04-10" }],
  ])("%s: %s", (kind, _words, a, b) => {
    expect(alignment(a, b)).toEqual({ kind });
  });
});

describe("the months a period covers", () => {
  it("are October 2016 to September 2017 for FY2017", () => {
    expect(monthsCovered(fy2017)).toHaveLength(12);
    expect([monthsCovered(fy2017).at(0), monthsCovered(fy2017).at(-1)]).toEqual(["2016-10", "2017-09"]);
  });

  it("are whole months only: a day covers none, 15 June to 14 September covers July and August", () => {
    expect(monthsCovered(day)).toEqual([]);
    expect(monthsCovered(summer)).toEqual(["2017-07", "2017-08"]);
  });
});

describe("a calendar year restated from months", () => {
  const months = Array.from({ length: 12 }, (_, at) => ({
    month: `2017-${String(at + 1).padStart(2, "0")}`,
    value: 100_000,
  }));

  it("is their sum when all twelve are published, whatever stands beside them", () => {
    expect(calendarFromMonths([...months, { month: "2018-01", value: 7 }], 2017)).toBe(1_200_000);
  });

  it("is not given with eleven months, nor with one month twice", () => {
    expect(calendarFromMonths(months.slice(1), 2017)).toBeUndefined();
    expect(calendarFromMonths([...months.slice(1), { month: "2017-02", value: 1 }], 2017)).toBeUndefined();
    expect(calendarFromMonths([...months, { month: "2017-02", value: 1 }], 2017)).toBeUndefined();
  });
});

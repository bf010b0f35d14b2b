import { describe, expect, it } from "vitest";
import { endOf, isDay, isKnownOn } from "../../src/domain/partial-date";

describe("a date as a page prints it", () => {
  it.each([
    ["2017", "2017-12-31", "L'Antenne, dated 2017 only"],
    ["2017-11", "2017-11-30", "the article on the Miami mission"],
    ["2016-02", "2016-02-29", "a leap year"],
    ["2017-02", "2017-02-28", "no leap year"],
    ["2017-11-11", "2017-11-11", "the 5.3 million of PortMiami, a full day"],
  ])("%s counts as %s: %s", (date, end) => {
    expect(endOf(date)).toBe(end);
  });

  it.each([
    ["2017-11-04", true],
    ["2016-02-29", true],
    ["2017-02-29", false],
    ["2017-11-31", false],
    ["2017-13-01", false],
    ["2017-00-10", false],
    ["2017-11", false],
    ["4 November 2017", false],
  ])("%s is a day of the calendar: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe("on 4 November 2017, the eve of the mission", () => {
  const eve = "2017-11-04";

  it("the 1.6 million of 2016, printed in May 2017, is known", () => {
    expect(isKnownOn("2017-05", eve)).toBe(true);
  });

  it("the 5.3 million of 11 November, L'Antenne of 2017 and the article of that month are not", () => {
    expect(["2017-11-11", "2017", "2017-11"].map((date) => isKnownOn(date, eve))).toEqual([false, false, false]);
  });

  it("a page without a date cannot be shown to have been known; today it is", () => {
    expect(isKnownOn(undefined, eve)).toBe(false);
    expect(isKnownOn(undefined, undefined)).toBe(true);
  });
});

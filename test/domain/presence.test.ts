import { describe, expect, it } from "vitest";
import { type Cell, cellOf, cellsOf, yearsOf } from "../../src/domain/presence";
import { presenceKnown } from "./presence-rows";
import { day, said } from "./statements";

const today = presenceKnown();
const eve = presenceKnown("2017-11-04");

const marseille = (line: string, year: number): Cell => cellOf(line, "marseille", year, today);
const miami = (line: string, year: number): Cell => cellOf(line, "miami", year, today);

describe("Royal Caribbean in Marseille", () => {
  const cell = (year: number) => marseille("royal-caribbean", year);

  it("was announced for 25 calls in 2004", () => {
    expect(cell(2004)).toMatchObject({
      kind: "planned",
      role: "transit",
      calls: { low: 25, high: 25 },
      counted: "announced",
    });
  });

  it("cancelled 20 of its 25 calls of 2010: 5 are left, still only announced", () => {
    expect(cell(2010)).toMatchObject({ kind: "cancelled", calls: { low: 5, high: 5 }, counted: "announced", lost: 20 });
  });

  it("has no record in 2011, which is not an absence", () => {
    expect(cell(2011)).toMatchObject({ kind: "none", statements: [] });
  });

  it("embarked passengers in 2012: one day is proved, 6 or 7 departures were announced", () => {
    expect(cell(2012)).toMatchObject({ kind: "homeport", calls: { low: 6, high: 7 }, counted: "announced" });
  });

  it("was to homeport in 2013: 16, 23 or 24 departures, all three kept", () => {
    expect(cell(2013)).toMatchObject({ kind: "planned", role: "homeport", calls: { low: 16, high: 24 } });
    expect(
      cell(2013)
        .statements.map(({ calls }) => calls)
        .toSorted((a = 0, b = 0) => a - b),
    ).toEqual([16, 23, 24]);
  });

  it.each([
    [2014, 23],
    [2015, 22],
    [2016, 18],
  ])("came in transit in %i, with %i calls announced", (year, calls) => {
    expect(cell(year)).toMatchObject({ kind: "transit", calls: { low: calls, high: calls }, counted: "announced" });
  });

  it("was to bring 120 000 passengers in 2016", () => {
    expect(cell(2016).passengers).toBe(120_000);
  });

  it("still called in 2017, with Freedom, although Harmony was withdrawn", () => {
    expect(cell(2017)).toMatchObject({ kind: "transit", reduced: true });
    expect(cell(2017).statements.map(({ status, ships }) => [status, ships.join()])).toContainEqual([
      "withdrawn",
      "Harmony of the Seas",
    ]);
  });

  it("had, on the eve of the mission, only the withdrawal on record for 2017", () => {
    expect(cellOf("royal-caribbean", "marseille", 2017, eve)).toMatchObject({ kind: "withdrawn" });
  });

  it("called in 2018, with Symphony, and in 2022 and 2025", () => {
    expect([2018, 2022, 2025].map((year) => cell(year).kind)).toEqual(["transit", "transit", "transit"]);
  });

  it("is absent in 2021, because a source says that no call was planned", () => {
    expect(cell(2021).kind).toBe("absent");
  });

  it("drops no statement but the one without a year (before 2010)", () => {
    const years = Array.from({ length: 40 }, (_, at) => 1990 + at);
    const kept = new Set(
      cellsOf({ line: "royal-caribbean", port: "marseille" }, years, today).flatMap(({ statements }) => statements),
    );
    const own = today.filter(({ line, port }) => line === "royal-caribbean" && port === "marseille");
    expect(own.filter((each) => !kept.has(each)).map(({ period }) => period.label)).toEqual(["before 2010"]);
  });
});

describe("the other lines of the mission", () => {
  it("Carnival called in transit in 2011", () => {
    expect(marseille("carnival", 2011)).toMatchObject({ kind: "transit" });
  });

  it("Carnival announced 24 calls in 2016, took the Vista out in 2017 and announced the Horizon for 2018", () => {
    expect([2016, 2017, 2018].map((year) => marseille("carnival", year).kind)).toEqual([
      "planned",
      "withdrawn",
      "planned",
    ]);
    expect(marseille("carnival", 2016)).toMatchObject({ calls: { high: 24 }, counted: "announced" });
  });

  it("Norwegian made 28 calls in 2016, where 26 were planned", () => {
    expect(marseille("norwegian", 2016)).toMatchObject({ kind: "both", calls: { low: 28, high: 28 }, counted: "made" });
  });

  it("Norwegian is withdrawn in 2017 although another ship had been planned, and the plan is kept", () => {
    expect(marseille("norwegian", 2017)).toMatchObject({ kind: "withdrawn", lost: 25 });
    expect(marseille("norwegian", 2017).statements.map(({ status }) => status)).toContain("planned");
  });

  it("Silversea sheltered in Marseille in 2020 without passengers", () => {
    expect(marseille("silversea", 2020).kind).toBe("laid_up");
  });

  it("Disney called in 2007", () => {
    expect(marseille("disney", 2007).kind).toBe("transit");
  });
});

describe("the years a statement speaks of", () => {
  const period = (kind: "season" | "fiscal_year" | "other", label: string, start: string, end: string) => ({
    kind,
    label,
    start,
    end,
  });
  const winter = period("season", "2016-17 season", "2016-10-01", "2017-09-30");

  it.each([
    [
      "a span speaks of each of its years",
      { period: period("other", "2008 to 2010", "2008-01-01", "2010-12-31") },
      [2008, 2009, 2010],
    ],
    [
      "a Florida fiscal year speaks of the year it ends in",
      { period: period("fiscal_year", "FY2017", "2016-10-01", "2017-09-30") },
      [2017],
    ],
    ["a season naming its ship speaks of both winters", { period: winter, ships: ["Disney Magic"] }, [2016, 2017]],
    ["a list of home lines says nothing before it is printed", { period: winter, on: "2017" }, [2017]],
    ["a list printed in the first autumn speaks of both years", { period: winter, on: "2016-11-13" }, [2016, 2017]],
    [
      "an open end speaks of its first year only",
      { period: period("other", "from October 2018", "2018-10-01", "") },
      [2018],
    ],
    ["an open start speaks of no year", { period: period("other", "before 2010", "", "") }, []],
  ])("%s", (_rule, rest, years) => {
    expect(yearsOf(said("disney", "miami", 2016, rest))).toEqual(years);
  });

  it("does not draw Disney in Miami in 2016 from a list printed in 2017", () => {
    expect([2016, 2017].map((year) => miami("disney", year).kind)).toEqual(["none", "homeport"]);
  });
});

describe("statements of one year", () => {
  it("what is printed before a year begins can only announce it", () => {
    const magic = said("disney", "miami", 2013, {
      period: { kind: "season", label: "2013-14 season", start: "2013-10-01", end: "2014-09-30" },
      ships: ["Disney Magic"],
      role: "homeport",
      on: "2013-11-13",
    });
    expect([2013, 2014].map((year) => cellOf("disney", "miami", year, [magic]).kind)).toEqual(["homeport", "planned"]);
  });

  it("a single day proves the call, not the number of calls of the year", () => {
    const call = said("msc", "marseille", 2021, { period: day("2021-07-04"), calls: 1, role: "homeport" });
    expect(cellOf("msc", "marseille", 2021, [call])).toMatchObject({ kind: "homeport" });
    expect(cellOf("msc", "marseille", 2021, [call]).calls).toBeUndefined();
  });

  it("a claim alone stays a claim, and never outweighs what is said as fact", () => {
    const claim = said("msc", "marseille", 2017, { status: "claim", calls: 40 });
    const plan = said("msc", "marseille", 2017, { status: "planned", calls: 30 });
    expect(cellOf("msc", "marseille", 2017, [claim]).kind).toBe("claim");
    expect(cellOf("msc", "marseille", 2017, [claim, plan])).toMatchObject({
      kind: "planned",
      calls: { low: 30, high: 30 },
    });
  });

  it("calls that nobody planned on paper but that were cancelled leave no number", () => {
    const lost = said("festival", "marseille", 2004, { status: "cancelled", calls: 110 });
    expect(cellOf("festival", "marseille", 2004, [lost])).toMatchObject({ kind: "cancelled", lost: 110 });
    expect(cellOf("festival", "marseille", 2004, [lost]).calls).toBeUndefined();
  });
});

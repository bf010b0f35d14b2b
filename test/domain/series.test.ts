import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import {
  type Question,
  type Series,
  actuals,
  claimsBeside,
  gaps,
  links,
  seriesOf,
  within,
} from "../../src/domain/series";
import { choosableYears, growthOfBoth, indexBase, toIndex, panels, shownYears } from "../../src/domain/series-compare";
import { keyEvents } from "../../src/domain/series-events";

let today: Facts;
let eve: Facts;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  today = factsOf(await askAll(db, undefined));
  eve = factsOf(await askAll(db, "2017-11-04"));
});

const published: Question = { measure: "total", basis: "published" };
const comparable: Question = { measure: "total", basis: "comparable" };

function of(facts: Facts, port: string, question: Question = published): Series {
  const found = facts.ports.find(({ id }) => id === port);
  if (!found) throw new Error(`no port ${port}`);
  return seriesOf(facts.figures, found, question);
}
const at = (series: Series, year: number) => series.points.find((point) => point.year === year);
const years = (series: Series, from: number, to: number) => within(series, { from, to });

describe("the series of Marseille", () => {
  it("counts 890 000 in 2012 and 1 487 313 in 2017", () => {
    expect(years(of(today, "marseille"), 2012, 2017).points.map(({ value }) => value)).toEqual([
      890_000, 1_170_000, 1_311_284, 1_450_000, 1_597_000, 1_487_313,
    ]);
  });
  it("knows 1.5 million as a forecast for 2017 on the eve of the mission", () => {
    expect(at(of(eve, "marseille"), 2017)).toMatchObject({ value: 1_500_000, status: "forecast" });
  });
  it("brackets 2012 between what was counted, 890 000 and 910 000, and leaves the forecast of a million out", () => {
    expect(at(of(today, "marseille"), 2012)).toMatchObject({ low: 890_000, high: 910_000 });
  });
  it("does not let the 2 million announced for 2020 widen the 100 000 that came", () => {
    expect(at(of(today, "marseille"), 2020)).toMatchObject({ value: 100_000, low: 100_000, high: 100_000 });
  });
  it("makes 1 496 000 of the 1 715 000 of 2018 once each passenger counts once", () => {
    expect(at(of(today, "marseille", comparable), 2018)).toMatchObject({
      value: 1_496_000,
      low: 1_496_000,
      high: 1_496_000,
    });
  });
  it("has a bracket and no point where no split is known, as in 1995", () => {
    expect(at(of(today, "marseille", comparable), 1995)?.low).toBeLessThanOrEqual(20_000);
    expect(of(eve, "cannes", comparable).points.every(({ value }) => value === undefined)).toBe(true);
  });
  it("has the same homeport and calls under both bases", () => {
    for (const measure of ["homeport", "transit", "calls"] as const)
      expect(of(today, "marseille", { measure, basis: "comparable" })).toEqual(
        of(today, "marseille", { measure, basis: "published" }),
      );
  });
});

describe("the years that Miami did not publish", () => {
  it("are 2005-2006 and 2020-2021; for 2008 there is only a forecast", () => {
    const miami = years(of(today, "miami"), 2001, 2025);
    expect(gaps(miami)).toEqual([
      { from: 2005, to: 2006 },
      { from: 2020, to: 2021 },
    ]);
    expect(at(miami, 2008)?.status).toBe("forecast");
  });
  it("are bridged, never drawn as if counted", () => {
    const kinds = links(years(of(today, "miami"), 2004, 2010)).map(({ from, to, kind }) => [from.year, to.year, kind]);
    expect(kinds).toEqual([
      [2004, 2007, "gap"],
      [2007, 2008, "forecast"],
      [2008, 2009, "forecast"],
      [2009, 2010, "counted"],
    ]);
  });
});

describe("claims beside the figure that speaks", () => {
  it("hold the 11 million of the article, filed under Miami FY2017, and never widen its bracket", () => {
    const miami = of(today, "miami");
    expect(claimsBeside(miami).find(({ figure }) => figure.value === 11_000_000)?.year).toBe(2017);
    expect(at(miami, 2017)?.high).toBeLessThan(5_600_000);
  });
  it("do not hold it on the eve of the mission, for it was not out", () => {
    expect(claimsBeside(of(eve, "miami")).some(({ figure }) => figure.value === 11_000_000)).toBe(false);
  });
});

describe("the years shown", () => {
  it("start in 2001, the first that both ports counted, though Miami speaks of 1976", () => {
    const both = [of(today, "marseille"), of(today, "miami")];
    const choosable = choosableYears(both, 2020);
    expect(choosable).toEqual({ from: 1976, to: 2025 });
    expect(shownYears(both, choosable, {})).toEqual({ from: 2001, to: 2025 });
    expect(shownYears(both, choosable, { from: 1990, to: 2010 })).toEqual({ from: 1990, to: 2010 });
  });
  it("are all those published where a port would be left without a figure, as Miami with homeport of 2004 and 2005", () => {
    const homeport: Question = { measure: "homeport", basis: "published" };
    const three = ["marseille", "miami", "barcelona"].map((port) => of(today, port, homeport));
    expect(shownYears(three, choosableYears(three, undefined), {}).from).toBe(1992);
  });
  it("reach the year of the target on the eve of the mission", () => {
    expect(choosableYears([of(eve, "marseille")], 2020).to).toBe(2020);
  });
});

describe("growth between the first and last year that both counted", () => {
  it("is 3.7 times for Marseille and 1.3 for Miami from 2007 to 2016", () => {
    const shown = { from: 2007, to: 2017 };
    const growth = growthOfBoth(within(of(eve, "marseille"), shown), within(of(eve, "miami"), shown));
    expect([growth?.a.from.year, growth?.a.to.year]).toEqual([2007, 2016]);
    expect(growth?.a.ratio).toBeCloseTo(3.67, 2);
    expect(growth?.b.ratio).toBeCloseTo(1.32, 2);
  });
  it("is unknown where they never counted the same year, as calls", () => {
    const calls: Question = { measure: "calls", basis: "published" };
    expect(growthOfBoth(of(today, "marseille", calls), of(today, "miami", calls))).toBeUndefined();
  });
});

describe("the index", () => {
  const shown = { from: 2001, to: 2025 };
  it("stands at 100 in 2001, the first year all have, and puts Marseille at 1 000 in 2024", () => {
    const both = [of(today, "marseille"), of(today, "miami")].map((each) => within(each, shown));
    expect(indexBase(both)).toBe(2001);
    expect(both.map((each) => toIndex(each, 2001)(at(each, 2024)?.value ?? 0))).toEqual([
      1_000,
      expect.closeTo(242.8, 1),
    ]);
  });
  it("moves to 2012 with Barcelona, since Miami 2011 is only provisional, and does not exist where no year is shared", () => {
    const three = ["marseille", "miami", "barcelona"].map((port) => within(of(today, port), shown));
    expect(indexBase(three)).toBe(2012);
    expect(indexBase([of(today, "marseille"), within(of(today, "miami"), { from: 1976, to: 1980 })])).toBeUndefined();
  });
});

describe("the events to read the curve by", () => {
  const titles = (facts: Facts, to: number) =>
    keyEvents(facts.events, of(facts, "marseille"), { from: 2001, to }).map(({ date, kind }) => `${date} ${kind}`);
  it("are one of each kind, in the year that moved most: the terminal of 2003, the pandemic, the record of 2023", () => {
    expect(titles(today, 2025)).toEqual([
      "2003-04 terminal",
      "2017 withdrawal",
      "2020-03-19 crisis",
      "2021-07-04 return",
      "2023 record",
    ]);
  });
  it("are only what had happened by the eve of the mission", () => {
    expect(titles(eve, 2020)).toEqual([
      "2003-04 terminal",
      "2004 withdrawal",
      "2005 crisis",
      "2011-07 return",
      "2013-10-26 record",
    ]);
  });
});

describe("the small multiples", () => {
  it("hold ten ports, Port Canaveral (8.60 million in FY2025) first, then Miami, Marseille among them, no sum of ports", () => {
    const all = today.ports
      .filter(({ role }) => role !== "aggregate")
      .map(({ id }) => years(of(today, id), 2001, 2025));
    const ids = panels(all).map(({ port }) => port.id);
    expect(ids).toHaveLength(10);
    expect(ids.slice(0, 2)).toEqual(["port-canaveral", "miami"]);
    expect(ids).toContain("marseille");
    expect(panels(all).every((each) => actuals(each).length > 0)).toBe(true);
  });
});

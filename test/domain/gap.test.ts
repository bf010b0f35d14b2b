import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import { basesOf, clubLoss, perCall, progressOf, shipSize, worthOf } from "../../src/domain/gap";
import type { Facts } from "../../src/domain/facts";
import { type Road, road } from "../../src/domain/road";

let today: Facts;
let eve: Facts;
let before: Facts;
let roads: { today: Road; eve: Road; before: Road };
beforeAll(async () => {
  const db = await openFactsInNode("data");
  [today, eve, before] = [
    factsOf(await askAll(db, undefined)),
    factsOf(await askAll(db, "2017-11-04")),
    factsOf(await askAll(db, "2014-01-01")),
  ];
  const roadOf = (facts: Facts, year: number) => road(facts.figures, facts.targets, today.figures, year);
  roads = { today: roadOf(today, Infinity), eve: roadOf(eve, 2017), before: roadOf(before, 2014) };
}, 60_000);

const base = (way: Road, value: number) => {
  const { named, others } = basesOf(way);
  const found = [...named, ...others].find(({ figure }) => figure.value === value);
  if (!found) throw new Error(`no base of ${value}`);
  return found;
};

describe("the bases of the road", () => {
  it("are 2016, the article's 2017 and the counted 2017; the last is looked at first", () => {
    const { named, usual } = basesOf(roads.today);
    expect(named.map(({ figure }) => figure.value)).toEqual([1_597_000, 1_600_000, 1_487_313]);
    expect(usual?.figure.value).toBe(1_487_313);
  });

  it("on the eve start from the 1.5 million forecast, and the article is not out", () => {
    const { named, usual } = basesOf(roads.eve);
    expect(named.map(({ late }) => late)).toEqual([false, true, false]);
    expect(usual?.figure.value).toBe(1_500_000);
  });

  it("offer every other published year, the year of the target and later ones included", () => {
    const { others } = basesOf(roads.today);
    expect(others.map(({ year }) => year)).toContain(2015);
    expect(others.find(({ year }) => year === 2020)?.path.kind).toBe("too late");
    expect(others.find(({ year }) => year === 2023)?.path.kind).toBe("reached");
  });

  it("are none before the target was set", () => {
    expect(basesOf(roads.before)).toEqual({ named: [], others: [], usual: undefined });
  });
});

describe("progress has two meanings", () => {
  it("the 1 487 313 of 2017 are 74 % of the target, 7 % of the way since 2015, and 162 000 below the route", () => {
    expect(progressOf(base(roads.today, 1_487_313), roads.today)).toEqual({
      shareOfTarget: expect.closeTo(0.744, 3),
      shareOfWay: expect.closeTo(0.068, 3),
      besideRoute: -161_733,
    });
  });

  it("the 1 597 000 of 2016 stand 50 676 above the route", () => {
    expect(progressOf(base(roads.today, 1_597_000), roads.today).besideRoute).toBe(50_676);
  });

  it("a year outside the route has no place beside it", () => {
    expect(progressOf(base(roads.today, 2_500_000), roads.today).besideRoute).toBeUndefined();
  });
});

describe("passengers a call", () => {
  it("are 3 350 in 2017: 1 487 313 in 444 calls", () => {
    const each = perCall(today.figures, 2017);
    expect(each).toMatchObject({ year: 2017, value: expect.closeTo(3_349.8, 1) });
    expect(each?.calls.figure.value).toBe(444);
  });

  it("are 3 191 on the eve, with the 470 calls forecast for the year", () => {
    expect(perCall(eve.figures, 2017)).toMatchObject({ year: 2017, value: expect.closeTo(3_191.5, 1) });
  });

  it("come from the last year before it where the year has no calls, and from nowhere before the first", () => {
    expect(perCall(today.figures, 2007)?.year).toBe(2004);
    expect(perCall(today.figures, 1990)).toBeUndefined();
  });
});

describe("what the gap of 512 687 passengers is worth", () => {
  it("is 154 calls of 2017, 77 of the Harmony's size, one season of it a quarter, the lines that left the rest", () => {
    const worth = worthOf(512_687, 2017, today);
    expect(worth.map(({ kind }) => kind)).toEqual(["calls", "ship", "season", "line lost", "year lost"]);
    expect(worth.map((each) => ("calls" in each ? each.calls : undefined))).toEqual([
      154,
      77,
      undefined,
      undefined,
      undefined,
    ]);
    expect(worth.map(({ share }) => Math.round(share * 100))).toEqual([100, 100, 23, 20, 59]);
  });

  it("takes the Harmony's 120 000 in 18 calls from line_presence.csv", () => {
    const size = shipSize(today.presence);
    expect(size).toMatchObject({ ship: "Harmony of the Seas", year: "2016", calls: 18, passengers: 120_000 });
    expect(size?.presence.evidence).toMatchObject({
      file: "line_presence.csv",
      source: { publisher: "Journal de la Marine Marchande" },
    });
  });

  it("is at least 127 calls from 2016, whose calls are only known as more than 500", () => {
    expect(worthOf(403_000, 2016, today)[0]).toMatchObject({ calls: 127, precision: "at_least" });
  });

  it("on the eve leaves out the Club's sum, said later that month", () => {
    expect(worthOf(500_000, 2017, eve).map(({ kind }) => kind)).toEqual(["calls", "ship", "season", "line lost"]);
  });

  it("is nothing once the gap is closed, and only what is known when little is", () => {
    expect(worthOf(0, 2017, today)).toEqual([]);
    expect(worthOf(-500_000, 2023, today)).toEqual([]);
    expect(worthOf(1, 1990, { figures: [], presence: [], events: [] })).toEqual([]);
  });

  it("counts the Club's 300 000 as the row of events.csv words them", () => {
    const event = today.events.find(({ id }) => id === clubLoss.event);
    expect(event?.evidence.words).toContain("300.000 passagers");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { broughtBy, publishedShares } from "../../src/domain/brought";
import { episodesOf } from "../../src/domain/episode";
import type { Facts } from "../../src/domain/facts";
import type { Line } from "../../src/domain/line";
import { changesSince, lastCall, sinceOf } from "../../src/domain/line-changes";
import { holdersOf, neighboursOf } from "../../src/domain/line-group";
import { fleetSizes, isLate, largestBy, medianOf, shipsNamed, shipsOf } from "../../src/domain/line-ships";
import { factsKnown } from "../facts-known";

const eve = "2017-11-04";
let today: Facts;
let then: Facts;
beforeAll(async () => {
  const [now, before] = await factsKnown(undefined, eve);
  if (!now || !before) throw new Error("no facts");
  [today, then] = [now, before];
}, 60_000);

function line(id: string, facts: Facts): Line {
  const found = facts.lines.find((each) => each.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}
const inMarseille = (id: string) => ({ line: id, port: "marseille" });
const holders = (id: string, facts: Facts, asOf?: string) =>
  holdersOf(line(id, facts), facts.ownership, asOf).map(({ groupName, from, to, sharePercent }) => [
    groupName,
    from,
    to,
    sharePercent,
  ]);
const neighbours = (id: string, facts: Facts, asOf?: string) =>
  neighboursOf(line(id, facts), facts.lines, facts.ownership, asOf).map((each) => [each.line.id, each.share]);

describe("the group of a line over time", () => {
  it("Silversea was the Lefebvre family's on the eve of the mission, then two thirds, then wholly Royal Caribbean Group's", () => {
    expect(holders("silversea", then, eve)).toEqual([["Lefebvre family", "1994", undefined, undefined]]);
    expect(holders("silversea", today).map(([, from, to, share]) => [from, to, share])).toEqual([
      ["1994", "2018-07-31", undefined],
      ["2018-07-31", "2020-07-10", 66.7],
      ["2020-07-10", undefined, 100],
    ]);
  });

  it("Royal Caribbean was founded in 1968 by three Norwegian companies: how long they held it is not said", () => {
    const [founders, group] = holdersOf(line("royal-caribbean", today), today.ownership, undefined);
    expect(founders).toMatchObject({ isFounder: true, from: "1968", sinceStart: true });
    expect(founders?.to).toBeUndefined();
    expect(group).toMatchObject({ from: "1997", sharePercent: 100, isFounder: false });
  });

  it("its group bore its older name on the eve of the mission", () => {
    expect(holders("royal-caribbean", then, eve).at(-1)?.[0]).toBe("Royal Caribbean Cruises Ltd.");
  });

  it("Royal Caribbean's neighbours are Celebrity, Silversea, and the halves of TUI Cruises and Hapag-Lloyd", () => {
    expect(neighbours("royal-caribbean", today)).toEqual([
      ["celebrity", undefined],
      ["hapag-lloyd", 50],
      ["silversea", undefined],
      ["tui-cruises", 50],
    ]);
  });

  it("on the eve, Azamara was one and Silversea none; Silversea had no neighbour", () => {
    expect(neighbours("royal-caribbean", then, eve).map(([id]) => id)).toEqual(["azamara", "celebrity", "tui-cruises"]);
    expect(neighbours("silversea", then, eve)).toEqual([]);
  });
});

describe("the ships of a line", () => {
  it("Royal Caribbean: the median of lower berths is said over the ships that have it", () => {
    const ships = shipsOf("royal-caribbean", today.ships, undefined);
    const median = medianOf("lower_berths", ships);
    expect(median).toMatchObject({ value: 5400, all: 14 });
    expect(median?.known).toHaveLength(11);
  });

  it("the largest by tonnage is Icon of the Seas, by lower berths Wonder of the Seas", () => {
    const ships = shipsOf("royal-caribbean", today.ships, undefined);
    expect(largestBy("gross_tonnage", ships).map(({ name }) => name)).toEqual(["Icon of the Seas"]);
    expect(largestBy("lower_berths", ships).map(({ name }) => name)).toEqual(["Wonder of the Seas"]);
  });

  it("on the eve of the mission, no ship of a later year counts, and figures printed later are marked", () => {
    const ships = shipsOf("royal-caribbean", then.ships, eve);
    expect(ships.map(({ name }) => name)).not.toContain("Symphony of the Seas");
    const [harmony] = largestBy("gross_tonnage", ships);
    expect(harmony?.name).toBe("Harmony of the Seas");
    expect(harmony && isLate(harmony, "gross_tonnage", eve)).toBe(true);
  });

  it("a published number of ships stands beside ours: 28 in 2024", () => {
    expect(fleetSizes("royal-caribbean", today.fleet).map(({ year, value }) => [year, value])).toEqual([[2024, 28]]);
  });

  it("the median of an even number lies half-way, of none nowhere", () => {
    const [a, b] = shipsOf("silversea", today.ships, undefined).filter(({ figures }) => figures.lower_berths);
    expect(a && b && medianOf("lower_berths", [a, b])?.value).toBe(662);
    expect(medianOf("lower_berths", [])).toBeUndefined();
  });

  it("the Mardi Gras of 1972 is not the ship of 2021", () => {
    const named = shipsNamed({ line: "carnival", port: "miami" }, today.presence, today.ships);
    expect(named.find(({ name }) => name === "Mardi Gras")?.ship).toBeUndefined();
  });

  it("nine ships of Royal Caribbean are named in Marseille, Splendour first", () => {
    const named = shipsNamed(inMarseille("royal-caribbean"), today.presence, today.ships);
    expect(named.map(({ name }) => name.replace(" of the Seas", ""))).toEqual([
      "Splendour",
      "Grandeur",
      "Legend",
      "Liberty",
      "Allure",
      "Harmony",
      "Freedom",
      "Symphony",
      "Wonder",
    ]);
  });
});

describe("what a line brought Marseille", () => {
  it("Royal Caribbean: 18 calls and 120 000 passengers planned in 2016, 7.5 % of the 1 597 000 of the port", () => {
    const year2016 = broughtBy(inMarseille("royal-caribbean"), today).find(({ year }) => year === 2016);
    expect(year2016).toMatchObject({
      cell: { calls: { high: 18 }, counted: "announced" },
      portPassengers: { value: 1_597_000 },
    });
    expect(year2016?.shareOfPassengers).toBeCloseTo(0.0751, 4);
  });

  it("Royal Caribbean 2010: 20 of 25 calls lost, and no share of the rest", () => {
    const year2010 = broughtBy(inMarseille("royal-caribbean"), today).find(({ year }) => year === 2010);
    expect(year2010).toMatchObject({
      planned: { low: 25, high: 25 },
      lost: { calls: 20, passengers: { passengers: 70_000 } },
    });
    expect(year2010?.shareOfCalls).toBeUndefined();
  });

  it("a passenger share is not computed for a homeport, where a page may count one movement or two", () => {
    const costa2003 = broughtBy(inMarseille("costa"), today).find(({ year }) => year === 2003);
    expect(costa2003).toMatchObject({ passengers: { passengers: 99_000 }, portPassengers: { value: 355_887 } });
    expect(costa2003?.shareOfPassengers).toBeUndefined();
  });

  it("a year without a number is not there, nor the year in which none was planned", () => {
    const years = broughtBy(inMarseille("royal-caribbean"), today).map(({ year }) => year);
    expect(years).toEqual([2004, 2010, 2012, 2013, 2014, 2015, 2016]);
  });

  it("the published share of Royal Caribbean is one it has with three others: 83 % of calls, 95 % of passengers", () => {
    const shares = publishedShares("royal-caribbean", "marseille", today.fleet);
    expect(shares.map(({ value, lines }) => [value, lines.length])).toEqual([
      [83, 4],
      [95, 4],
    ]);
  });
});

describe("what changed in Marseille since", () => {
  const since = (id: string, facts: Facts, until = 2025) => sinceOf(episodesOf(inMarseille(id), facts, until));
  const changes = (id: string, facts: Facts) =>
    changesSince(since(id, facts)?.date ?? "", inMarseille(id), facts.events);

  it.each([
    ["royal-caribbean", "loss", "2013-08-02"],
    ["carnival", "loss", "2017-05"],
    ["silversea", "last call", "2021-07-11"],
    ["disney", "last call", "2007"],
    ["celebrity", "last programme", "2019"],
  ])("for %s is told from its %s, %s", (id, kind, date) => {
    expect(since(id, today)).toMatchObject({ kind, date });
  });

  it("for a line without record is not told", () => {
    expect(since("explora", today)).toBeUndefined();
  });

  it("for Royal Caribbean holds terminal B, the harbour pass, the security, the drydock and shore power", () => {
    const works = changes("royal-caribbean", today).find(({ kind }) => kind === "works");
    expect(works?.events.map(({ date, kind }) => [date, kind])).toEqual([
      ["2014-06", "terminal"],
      ["2015", "infrastructure"],
      ["2017-10", "infrastructure"],
      ["2017", "infrastructure"],
      ["2020-02-24", "terminal"],
      ["2025-12", "infrastructure"],
      ["2026-03", "infrastructure"],
    ]);
  });

  it("keeps the wind that diverted others after the works, and leaves their departures to them", () => {
    const troubles = changes("royal-caribbean", today).find(({ kind }) => kind === "troubles");
    expect(troubles?.events.map(({ id }) => id)).toContain("2019-01-25-marseille-crisis-msc");
    expect(troubles?.events.map(({ id }) => id)).not.toContain("2016-10-27-marseille-withdrawal-norwegian");
  });

  it("tells Disney of the wind and the strikes that stopped others, not of their accidents nor of their weariness", () => {
    const troubles = changes("disney", today).find(({ kind }) => kind === "troubles");
    const ids = troubles?.events.map(({ id }) => id) ?? [];
    expect(ids).toEqual(
      expect.arrayContaining(["2009-marseille-crisis-royal-caribbean", "2010-10-23-marseille-crisis-msc"]),
    );
    expect(ids.filter((id) => /2016-09-13|2025-01-marseille-crisis|2012-01/.test(id))).toEqual([]);
  });

  it("knows no change after the day", () => {
    const dates = changes("royal-caribbean", then).flatMap(({ events }) => events.map(({ date }) => date));
    expect(dates.filter((date) => date > eve)).toEqual([]);
  });

  it("knows the last call: 16 October 2017 on the eve of the mission", () => {
    expect(lastCall(episodesOf(inMarseille("royal-caribbean"), then, 2017))).toBe("2017-10-16");
    expect(lastCall(episodesOf(inMarseille("royal-caribbean"), today, 2025))).toBe("2025");
  });
});

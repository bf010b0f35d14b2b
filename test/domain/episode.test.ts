import { describe, expect, it } from "vitest";
import { type Episode, episodesOf } from "../../src/domain/episode";
import { lossesIn } from "../../src/domain/loss";
import { eventsKnown } from "./event-rows";
import { lines, presenceKnown } from "./presence-rows";
import { day, happened, said } from "./statements";

const known = { presence: presenceKnown(), events: eventsKnown() };
const of = (line: string, port = "marseille", until = 2025) => episodesOf({ line, port }, known, until);
const told = (episodes: Episode[]) => episodes.map(({ from, to, kind, turns }) => [from, to, kind, ...turns]);
const made = (presence: ReturnType<typeof said>[], events: ReturnType<typeof happened>[] = [], until = 0) =>
  told(episodesOf({ line: "royal-caribbean", port: "marseille" }, { presence, events }, until));
const at = (year: number, rest = {}) => said("royal-caribbean", "marseille", year, rest);

describe("the episodes of Royal Caribbean in Marseille", () => {
  const episodes = of("royal-caribbean");
  const year = (wanted: number) => episodes.find(({ from, to }) => from <= wanted && wanted <= to);

  it("are those a planner of the line would tell, with the years of which nothing is known", () => {
    expect(told(episodes)).toEqual([
      [0, 0, "undated"],
      [2004, 2004, "transit"],
      [2005, 2006, "no record"],
      [2007, 2007, "calls"],
      [2008, 2009, "no record"],
      [2010, 2010, "cancelled"],
      [2011, 2011, "no record"],
      [2012, 2013, "homeport", "comes back", "homeport gained"],
      [2014, 2018, "transit", "homeport lost"],
      [2019, 2019, "calls"],
      [2020, 2020, "no record"],
      [2021, 2021, "none planned"],
      [2022, 2022, "transit", "comes back"],
      [2023, 2024, "no record"],
      [2025, 2025, "transit"],
    ]);
  });

  it("25 calls were planned for 2004, and 20 of the 25 of 2010 were cancelled", () => {
    expect(year(2004)?.cells[0]).toMatchObject({ kind: "planned", calls: { low: 25, high: 25 } });
    expect(year(2010)?.cells[0]).toMatchObject({ calls: { low: 5, high: 5 }, lost: 20 });
  });

  it("the cancellation of 2010 has two reasons cited: the mistral of 2009, and the move to La Seyne", () => {
    expect(year(2010)?.reasons.map(({ date, kind }) => [date, kind])).toEqual([
      ["2009", "crisis"],
      ["2010", "withdrawal"],
    ]);
  });

  it("47 calls were planned at Toulon - La Seyne in 2010", () => {
    const [toulon] = of("royal-caribbean", "toulon-la-seyne", 0);
    expect(toulon?.cells[0]?.calls).toEqual({ low: 47, high: 47 });
  });

  it("passengers embarked in 2012 and were to in 2013; the end was announced on 2 August 2013", () => {
    expect(year(2012)?.cells.map(({ kind }) => kind)).toEqual(["homeport", "planned"]);
    expect(year(2014)?.reasons.map(({ date }) => date)).toEqual(["2013-08-02"]);
  });

  it("Liberty was planned for 23 calls, Allure for 22, Harmony for 18 and 120 000 passengers; then Freedom and Symphony came", () => {
    expect(year(2014)?.cells.map(({ calls, counted, passengers }) => [calls?.high, counted, passengers])).toEqual([
      [23, "announced", undefined],
      [22, "announced", undefined],
      [18, "announced", 120_000],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    const ships = year(2014)?.statements.flatMap((each) => each.ships);
    expect(ships).toEqual(expect.arrayContaining(["Freedom of the Seas", "Symphony of the Seas"]));
  });

  it("in 2017 both are kept: Harmony withdrawn, and Harmony said to have come", () => {
    const harmony = year(2017)?.statements.filter(
      ({ period, ships }) => period.label === "2017" && ships[0]?.startsWith("Harmony"),
    );
    expect(harmony?.map(({ status }) => status).toSorted()).toEqual(["claim", "withdrawn"]);
  });

  it("the homeport is lost since 2 August 2013 and not regained; the calls of 2010 were", () => {
    expect(lossesIn(episodes).map(({ kind, year: from, since, regained }) => [kind, from, since, regained])).toEqual([
      ["calls", 2010, "2010", true],
      ["homeport", 2014, "2013-08-02", false],
    ]);
  });
});

describe("the episodes of the other lines of the mission", () => {
  it("Carnival: a season seen in 2011, a return announced for 2016, Carnival Vista withdrawn in 2017, a programme for 2018", () => {
    expect(told(of("carnival"))).toEqual([
      [2011, 2011, "transit"],
      [2012, 2015, "no record"],
      [2016, 2016, "transit", "announced back"],
      [2017, 2017, "withdrawn"],
      [2018, 2018, "transit"],
      [2019, 2025, "no record"],
    ]);
    expect(lossesIn(of("carnival"))).toMatchObject([{ kind: "ship", year: 2017, since: "2017-05", regained: false }]);
  });

  it("Silversea lost nothing that a source tells of: it was seen in 2017 and in 2021, and laid up in 2020", () => {
    expect(lossesIn(of("silversea"))).toEqual([]);
    expect(of("silversea").filter(({ kind }) => kind === "laid_up")).toMatchObject([{ from: 2020, to: 2020 }]);
  });

  it("Disney: a first season in 2007, then nothing known until programmes for 2018 and 2019", () => {
    expect(told(of("disney"))).toEqual([
      [2007, 2007, "transit"],
      [2008, 2017, "no record"],
      [2018, 2019, "calls"],
      [2020, 2025, "no record"],
    ]);
  });
});

describe("an episode", () => {
  it("is a run of years with the same role, calls made and calls announced alike", () => {
    expect(made([at(2014, { role: "transit" }), at(2015, { role: "transit", status: "planned" })])).toEqual([
      [2014, 2015, "transit"],
    ]);
  });

  it("never fills a gap: the years between are said to be without record", () => {
    expect(made([at(2014), at(2017)])).toEqual([
      [2014, 2014, "calls"],
      [2015, 2016, "no record"],
      [2017, 2017, "calls"],
    ]);
  });

  it("goes on without record to the year of the day, and says so", () => {
    expect(made([at(2014)], [], 2017).at(-1)).toEqual([2015, 2017, "no record"]);
  });

  it("loses its homeport when the next year is transit, not when the next year states no role or has no record", () => {
    const home = at(2013, { role: "homeport" });
    expect(made([home, at(2014, { role: "transit" })]).at(-1)).toEqual([2014, 2014, "transit", "homeport lost"]);
    expect(made([home, at(2014)]).at(-1)).toEqual([2014, 2014, "calls"]);
    expect(made([home, at(2015, { role: "transit" })]).at(-1)).toEqual([2015, 2015, "transit"]);
  });

  it("gains a homeport when the last role known was transit, also after years without record", () => {
    expect(made([at(2010, { role: "transit" }), at(2012, { role: "homeport" })]).at(-1)).toEqual([
      2012,
      2012,
      "homeport",
      "homeport gained",
    ]);
  });

  it("begins with a departure when the line is withdrawn as a whole, and with a return when it comes after that", () => {
    const gone = at(2012, { status: "withdrawn" });
    expect(made([at(2011, { role: "homeport" }), gone, at(2014)])).toEqual([
      [2011, 2011, "homeport"],
      [2012, 2012, "withdrawn", "left", "homeport lost"],
      [2013, 2013, "no record"],
      [2014, 2014, "calls", "comes back"],
    ]);
  });

  it("does not make a ship withdrawn the departure of its line", () => {
    expect(made([at(2012, { status: "withdrawn", ships: ["Carnival Vista"] })])).toEqual([[2012, 2012, "withdrawn"]]);
  });

  it("does not make a year with calls left after cancellations a departure", () => {
    const cancelled = [at(2010, { status: "planned", calls: 25 }), at(2010, { status: "cancelled", calls: 20 })];
    expect(made(cancelled, [happened("royal-caribbean", "marseille", "2010", "withdrawal")])).toEqual([
      [2010, 2010, "cancelled"],
    ]);
  });

  it("tells a statement over several years once, in its first year", () => {
    const season = at(2013, {
      period: { kind: "season", label: "2013-14 season", start: "2013-10-01", end: "2014-09-30" },
      ships: ["Grandeur"],
    });
    const episodes = episodesOf(
      { line: "royal-caribbean", port: "marseille" },
      { presence: [season, at(2014, { status: "withdrawn" })], events: [] },
      0,
    );
    expect(episodes.flatMap(({ statements }) => statements)).toHaveLength(2);
  });

  it("has no place for what the press says that a line feels", () => {
    const claim = happened("royal-caribbean", "marseille", "2017-11", "claim");
    expect(episodesOf({ line: "royal-caribbean", port: "marseille" }, { presence: [], events: [claim] }, 2017)).toEqual(
      [],
    );
  });

  it("is there for a day as for a year", () => {
    expect(made([at(2018, { period: day("2018-04-09") })])).toEqual([[2018, 2018, "calls"]]);
  });
});

describe("the episodes of all lines in all ports", () => {
  it("hold every statement and every event exactly once", () => {
    const ports = [...new Set([...known.presence, ...known.events].map(({ port }) => port))];
    for (const { id } of lines) {
      const episodes = ports.flatMap((port) => of(id, port));
      const statements = episodes.flatMap((each) => each.statements.map((one) => one.id));
      const events = episodes.flatMap((each) => [...each.reasons, ...each.events].map((one) => one.id));
      expect(statements.toSorted()).toEqual(
        known.presence
          .filter(({ line }) => line === id)
          .map((one) => one.id)
          .toSorted(),
      );
      expect(events.toSorted()).toEqual(
        known.events
          .filter((one) => one.lines.includes(id) && one.kind !== "claim")
          .map((one) => one.id)
          .toSorted(),
      );
    }
  });

  it("follow each other year by year, without overlap", () => {
    for (const { id } of lines) {
      const dated = of(id).filter(({ kind }) => kind !== "undated");
      expect(dated.slice(1).every(({ from }, nth) => from === (dated[nth]?.to ?? 0) + 1)).toBe(true);
    }
  });
});

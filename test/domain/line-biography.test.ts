import { describe, expect, it } from "vitest";
import { withDatedCalls } from "../../src/domain/dated-call";
import { spans, story, timeline } from "../../src/domain/line-biography";
import { presenceKnown } from "./presence-rows";
import { happened, said } from "./statements";

const presence = presenceKnown();
const known = { presence };

describe("the story of a line in Marseille", () => {
  it("Royal Caribbean was seen in 2012, 2014 to 2018, 2022 and 2025", () => {
    expect(story("royal-caribbean", "marseille", known)).toMatchObject({
      kind: "seen",
      seen: [
        { from: 2012, to: 2012 },
        { from: 2014, to: 2018 },
        { from: 2022, to: 2022 },
        { from: 2025, to: 2025 },
      ],
      announced: [],
    });
  });

  it("Royal Caribbean has programmes for 2004, 2007, 2010, 2013 and 2019 without a call on record, and none planned in 2021", () => {
    expect(story("royal-caribbean", "marseille", known)).toMatchObject({
      programmes: [2004, 2007, 2010, 2013, 2019],
      nonePlanned: [2021],
    });
  });

  it("Royal Caribbean was still here on the eve of the mission: Freedom of the Seas called on 16 October 2017", () => {
    const events = [
      happened("royal-caribbean", "marseille", "2011-07", "return"),
      happened("royal-caribbean", "marseille", "2017-10-16", "return"),
    ];
    expect(
      story("royal-caribbean", "marseille", { presence: withDatedCalls(presenceKnown("2017-11-04"), events) }),
    ).toMatchObject({
      seen: [
        { from: 2012, to: 2012 },
        { from: 2014, to: 2017 },
      ],
    });
  });

  it("Carnival was seen in 2011, then only announced, for 2016 and 2018", () => {
    expect(story("carnival", "marseille", known)).toMatchObject({
      seen: [{ from: 2011, to: 2011 }],
      announced: [
        { from: 2016, to: 2016 },
        { from: 2018, to: 2018 },
      ],
    });
  });

  it("Celebrity was announced and never found", () => {
    expect(story("celebrity", "marseille", known)).toMatchObject({
      kind: "announced",
      announced: [{ from: 2019, to: 2019 }],
    });
  });

  it("Festival's calls of 2004 were cancelled", () => {
    const cancelled = presence.filter(({ period }) => period.label === "2004");
    expect(story("festival", "marseille", { presence: cancelled })).toMatchObject({
      kind: "gone",
      year: 2004,
    });
  });

  it("Explora has no record", () => {
    expect(story("explora", "marseille", known)).toMatchObject({ kind: "no record" });
  });

  it("consecutive years make one span", () => {
    expect(spans([2014, 2015, 2016, 2018])).toEqual([
      { from: 2014, to: 2016 },
      { from: 2018, to: 2018 },
    ]);
  });
});

describe("the timeline of a line", () => {
  it("puts events and statements in order, the newest last, in every port", () => {
    const statements = [
      said("disney", "miami", 2013),
      said("disney", "marseille", 2007),
      said("msc", "marseille", 2007),
    ];
    const events = [
      happened("disney", "miami", "2012-12-23", "arrival"),
      happened("disney", "marseille", "2007-05-26", "record"),
    ];
    expect(timeline("disney", events, statements).map(({ date, kind }) => [date, kind])).toEqual([
      ["2007-01-01", "statement"],
      ["2007-05-26", "event"],
      ["2012-12-23", "event"],
      ["2013-01-01", "statement"],
    ]);
  });

  it("leaves out what the press says that a line feels", () => {
    expect(timeline("royal-caribbean", [happened("royal-caribbean", "marseille", "2017-11", "claim")], [])).toEqual([]);
  });

  it("shows the statement without a year first, rather than not at all", () => {
    expect(timeline("royal-caribbean", [], presence)[0]).toMatchObject({
      statement: { period: { label: "before 2010" } },
    });
  });
});

import { describe, expect, it } from "vitest";
import { contradictedAims, contradictedLines } from "../../src/domain/contradicted";
import type { Presence, PublicTarget } from "../../src/domain/line";
import { said } from "./statements";

/** What a dropped file says of lines and aims that other sources say otherwise. */

const file = "dropped-1";

const from = <T extends { evidence: Presence["evidence"] }>(statement: T, id: string): T => ({
  ...statement,
  evidence: { ...statement.evidence, source: { ...statement.evidence.source, id } },
});

const msc = (source: string, rest: Partial<Presence>, year = 2017) =>
  from(said("msc", "marseille", year, { status: "actual", calls: 40, ...rest }), source);

describe("what a file says of a line", () => {
  it.each([
    [["calls"], "when another source counts other calls in the year", { calls: 41 }],
    [["absent"], "when another source says that none was planned", { status: "planned", calls: 0 }],
    [[], "when both say the same", {}],
    [[], "when the other speaks of what was planned", { status: "planned", calls: 50 }],
  ] as const)("is contradicted on %j %s", (on, _when, rest) => {
    const found = contradictedLines([msc(file, {}), msc("port", rest)], file);
    expect(found.map((each) => each.on)).toEqual(on.length === 0 ? [] : [on]);
  });

  it("is contradicted by nobody who speaks of another year, nor by itself, nor when only others disagree", () => {
    const mine = msc(file, {});
    expect(contradictedLines([mine, msc(file, { calls: 41 }), msc("port", { calls: 50 }, 2018)], file)).toEqual([]);
    expect(contradictedLines([msc("port", { calls: 50 }), msc("press", { calls: 51 })], file)).toEqual([]);
  });
});

const aim = (source: string, rest: Partial<PublicTarget>): PublicTarget =>
  from(
    {
      id: source,
      port: "marseille",
      setBy: "the port",
      setOn: "2015-11-18",
      measure: "passengers",
      value: 2_000_000,
      year: 2020,
      kind: "target",
      outcome: "stated",
      evidence: said("msc", "marseille", 2017, {}).evidence,
      ...rest,
    },
    source,
  );

describe("an aim of a file", () => {
  it.each([
    [true, "set the same day with another value", { value: 1_800_000 }],
    [true, "of another value where one does not say when it was set", { value: 1_800_000, setOn: "2015" }],
    [false, "set on another day: it was changed", { value: 1_800_000, setOn: "2013-02-01" }],
    [false, "for another year", { value: 1_800_000, year: 2018 }],
    [false, "that is a range around the same value", { value: 1_900_000, valueHigh: 2_100_000 }],
    [false, "of calls, not of passengers", { value: 900, measure: "calls" }],
  ])("is contradicted (%j) by one %s", (isFound, _which, rest) => {
    expect(contradictedAims([aim(file, {}), aim("press", rest)], file).length > 0).toBe(isFound);
  });

  it("that does not say when it was set is beside every other of its year", () => {
    const { setOn: _day, ...undated } = aim(file, {});
    const found = contradictedAims([undated, aim("press", { value: 1, setOn: "2013" })], file);
    expect(found.map(({ others }) => others.length)).toEqual([1]);
  });
});

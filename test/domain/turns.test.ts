import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/domain/presence";
import { turns } from "../../src/domain/turns";
import { presenceKnown } from "./presence-rows";
import { happened } from "./statements";

const today = presenceKnown();
const eve = presenceKnown("2017-11-04");

function turnsOf(line: string, years: number[], events: Parameters<typeof turns>[1] = [], presence = today) {
  return turns(cellsOf({ line, port: "marseille" }, years, presence), events);
}

const leaving = (line: string, years: number[], events: Parameters<typeof turns>[1] = [], presence = today) =>
  turnsOf(line, years, events, presence).map(({ leaves }) => leaves);

describe("coming back", () => {
  it("Royal Caribbean comes back in 2012, after it moved its calls of 2010 away", () => {
    const moved = happened("royal-caribbean", "marseille", "2010", "withdrawal");
    expect(turnsOf("royal-caribbean", [2010, 2011, 2012], [moved])[2]?.comesBack).toBe("seen");
  });

  it("Royal Caribbean comes back in 2022, after a year for which a source says that no call was planned", () => {
    expect(turnsOf("royal-caribbean", [2021, 2022])[1]?.comesBack).toBe("seen");
  });

  it("Carnival's return of 2016 is dated by a source, and only announced", () => {
    const back = happened("carnival", "marseille", "2016", "return");
    expect(turnsOf("carnival", [2014, 2015, 2016], [back])[2]?.comesBack).toBe("announced");
  });

  it("Oceania, whose first call was cancelled in 2011, does not come back in 2012: it comes", () => {
    expect(turnsOf("oceania", [2011, 2012])[1]?.comesBack).toBeUndefined();
  });
});

describe("leaving", () => {
  it("Royal Caribbean does not leave in 2017, since it called", () => {
    expect(leaving("royal-caribbean", [2016, 2017, 2018])).toEqual([false, false, false]);
  });

  it("Royal Caribbean does not leave, even when all that is known is that Harmony does not return", () => {
    expect(leaving("royal-caribbean", [2016, 2017], [], eve)).toEqual([false, false]);
  });

  it("Norwegian leaves after 2016: a source says so of the line", () => {
    expect(leaving("norwegian", [2016, 2017])).toEqual([true, false]);
  });

  it("Norwegian leaves on the eve too, since its withdrawal is dated October 2016", () => {
    const left = happened("norwegian", "marseille", "2016-10-27", "withdrawal");
    expect(leaving("norwegian", [2016, 2017], [left], eve)).toEqual([true, false]);
  });

  it("a gap without record is neither a departure nor a return", () => {
    const disney = turnsOf("disney", [2007, 2008, 2018]);
    expect(disney).toEqual(disney.map(() => ({ comesBack: undefined, leaves: false })));
  });
});

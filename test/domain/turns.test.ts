import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/domain/presence";
import { turns } from "../../src/domain/turns";
import { presenceKnown } from "./presence-rows";
import { happened } from "./statements";

const presence = presenceKnown();

function turnsOf(line: string, years: number[], events: Parameters<typeof turns>[1] = []) {
  return turns(cellsOf({ line, port: "marseille" }, years, presence), events);
}

describe("coming back and leaving", () => {
  it("Royal Caribbean comes back in 2012, after the cancellations of 2010", () => {
    expect(turnsOf("royal-caribbean", [2010, 2011, 2012])[2]?.comesBack).toBe("seen");
  });

  it("Royal Caribbean comes back in 2022, after a year for which a source says that no call was planned", () => {
    expect(turnsOf("royal-caribbean", [2021, 2022])[1]?.comesBack).toBe("seen");
  });

  it("Royal Caribbean does not leave in 2017, since it called in 2018", () => {
    expect(turnsOf("royal-caribbean", [2016, 2017, 2018]).map(({ leaves }) => leaves)).toEqual([false, false, false]);
  });

  it("Norwegian leaves after 2016, withdrawn the year after", () => {
    expect(turnsOf("norwegian", [2016, 2017])[0]).toEqual({ comesBack: undefined, leaves: true });
  });

  it("Carnival's return of 2016 is dated by a source, and only announced", () => {
    const back = happened("carnival", "marseille", "2016", "return");
    expect(turnsOf("carnival", [2014, 2015, 2016], [back])[2]?.comesBack).toBe("announced");
  });

  it("a gap without record is neither a departure nor a return", () => {
    expect(turnsOf("disney", [2007, 2008, 2018]).map(({ comesBack, leaves }) => comesBack ?? leaves)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

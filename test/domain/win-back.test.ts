import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/domain/line";
import { miamiSize, winBack } from "../../src/domain/win-back";
import { lines, presenceKnown } from "./presence-rows";
import { happened, said } from "./statements";

const presence = presenceKnown();

const guarantee = (line: string, passengers: number, on: string): Agreement => ({
  id: `${line}-${passengers}`,
  line,
  port: "miami",
  from: "2017-10",
  kind: "guarantee",
  passengers,
  unit: "movements_per_year",
  evidence: said(line, "miami", 2017, { on }).evidence,
});

describe("what a line brings Miami in a year", () => {
  it("Royal Caribbean: 750 000, as published in July 2016", () => {
    expect(miamiSize("royal-caribbean", { presence, agreements: [] }, "2017-11-04")).toMatchObject({
      passengers: 750_000,
      said: "actual",
      late: false,
    });
  });

  it("Carnival: 2 million in the fiscal year 2017, marked on the eve because published in January 2018", () => {
    expect(miamiSize("carnival", { presence, agreements: [] }, "2017-11-04")).toMatchObject({
      passengers: 2_000_000,
      late: true,
    });
    expect(miamiSize("carnival", { presence, agreements: [] }, undefined)).toMatchObject({ late: false });
  });

  it("Norwegian: a guarantee is given as such where no passengers are counted", () => {
    const agreements = [guarantee("norwegian", 1_300_000, "2018-04-12")];
    expect(miamiSize("norwegian", { presence, agreements }, undefined)).toMatchObject({
      passengers: 1_300_000,
      said: "guarantee",
    });
  });

  it("Silversea: nothing is published", () => {
    expect(miamiSize("silversea", { presence, agreements: [] }, undefined)).toBeUndefined();
  });
});

describe("the lines to win back", () => {
  const known = { lines, presence, events: [] };
  const everything = { presence, agreements: [guarantee("msc", 900_000, "2015-12-01")] };

  it("hold the four lines of the mission, whatever their size in Miami", () => {
    const ids = winBack(known, everything, undefined, []).map(({ line }) => line.id);
    expect(ids).toEqual(expect.arrayContaining(["royal-caribbean", "carnival", "silversea", "disney"]));
  });

  it("do not hold MSC, which homeported in Marseille in 2017", () => {
    expect(winBack(known, everything, undefined, []).map(({ line }) => line.id)).not.toContain("msc");
  });

  it("begin with the largest in Miami", () => {
    expect(winBack(known, everything, undefined, [])[0]?.line.id).toBe("carnival");
  });

  it("never quote the press on what a line feels", () => {
    const events = [
      happened("royal-caribbean", "marseille", "2017-10-16", "return"),
      happened("royal-caribbean", "marseille", "2017-11", "claim"),
    ];
    const found = winBack({ ...known, events }, everything, undefined, []).find(
      ({ line }) => line.id === "royal-caribbean",
    );
    expect(found?.event?.kind).toBe("return");
  });
});

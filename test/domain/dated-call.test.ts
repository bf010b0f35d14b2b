import { beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../src/domain/facts";
import { story } from "../../src/domain/line-biography";
import { cellOf } from "../../src/domain/presence";
import { factsKnown } from "../facts-known";

let [today, eve]: (Facts | undefined)[] = [];
beforeAll(async () => void ([today, eve] = await factsKnown(undefined, "2017-11-04")));

const royal = (facts: Facts | undefined, year: number) =>
  cellOf("royal-caribbean", "marseille", year, facts?.presence ?? []);

describe("a call that an event dates to the day", () => {
  it("is on record in the matrix as in words: on the eve of the mission, Freedom of the Seas had called on 16 October 2017", () => {
    expect(royal(eve, 2017)).toMatchObject({ kind: "calls", reduced: true });
    expect(royal(eve, 2017).statements.map(({ evidence }) => evidence.source.publisher)).toContain(
      "diestar.de (travel diary)",
    );
    expect(eve && story("royal-caribbean", "marseille", eve)).toMatchObject({
      seen: [
        { from: 2012, to: 2012 },
        { from: 2014, to: 2017 },
      ],
    });
  });

  it("adds nothing where a statement already says that the line came that year", () => {
    const called = (day: string) => today?.presence.filter(({ period }) => period.label === day);
    expect(called("2016-06-21")?.map(({ evidence }) => evidence.file)).toEqual(["line_presence.csv"]);
    expect(called("2017-10-16")).toEqual([]);
  });
});

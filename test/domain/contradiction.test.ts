import { describe, expect, it } from "vitest";
import { contradictionsIn } from "../../src/domain/contradiction";
import { yearsShown } from "../../src/domain/line-rows";
import { cellOf, cellsOf } from "../../src/domain/presence";
import { lines, presenceKnown } from "./presence-rows";
import { day, said } from "./statements";

const today = presenceKnown();
const differ = (line: string, year: number) => cellOf(line, "marseille", year, today).contradictions;
const msc = (rest: Parameters<typeof said>[3]) => said("msc", "marseille", 2017, rest);

describe("statements that contradict each other", () => {
  it.each([
    ["royal-caribbean", 2013, ["calls"], "16, 23 or 24 departures were announced"],
    ["royal-caribbean", 2012, ["calls"], "6 or 7 departures were announced"],
    ["royal-caribbean", 2017, ["ship"], "Harmony is said withdrawn by one page, and there by another"],
    ["festival", 2004, ["lost"], "120 000 or 140 000 passengers were lost"],
    ["royal-caribbean", 2010, [], "20 of 25 calls cancelled is one story"],
    ["norwegian", 2016, [], "28 calls made where 26 were planned is a programme that came out otherwise"],
    ["norwegian", 2017, [], "one ship withdrawn while another had been planned"],
    ["louis", 2012, [], "one page counts the calls lost, the other the passengers"],
  ])("%s in %i: %j, because %s", (line, year, expected) => {
    expect(differ(line, year)).toEqual(expected);
  });

  it("are found where one says present and the other absent", () => {
    const none = msc({ status: "planned", calls: 0 });
    const came = msc({ status: "actual", calls: 3 });
    const plan = msc({ status: "planned" });
    expect(contradictionsIn([none, came])).toEqual(["absent"]);
    expect(contradictionsIn([none, plan])).toEqual(["absent"]);
    expect(contradictionsIn([msc({ status: "withdrawn" }), came])).toEqual([]);
  });

  it("keep both: the cell is present, and its panel holds the statement of absence too", () => {
    const both = [msc({ status: "planned", calls: 0 }), msc({ status: "actual", calls: 3, role: "transit" })];
    const cell = cellOf("msc", "marseille", 2017, both);
    expect(cell).toMatchObject({ kind: "transit", contradictions: ["absent"] });
    expect(cell.statements).toHaveLength(2);
  });

  it("are not the calls of one day beside those of the year", () => {
    const call = msc({ period: day("2017-07-04"), calls: 1 });
    expect(contradictionsIn([call, msc({ calls: 40 })])).toEqual([]);
  });

  it("drop nothing: every statement with a year in the matrix stands in a cell", () => {
    const years = yearsShown(today, { from: 1960, to: 2030 });
    const kept = new Set(
      lines.flatMap(({ id }) =>
        ["marseille", "miami"].flatMap((port) =>
          cellsOf({ line: id, port }, years, today).flatMap(({ statements }) => statements),
        ),
      ),
    );
    const left = today.filter((each) => ["marseille", "miami"].includes(each.port) && !kept.has(each));
    expect(left.map(({ id }) => id)).toEqual(["royal-caribbean-marseille-before-2010-claim"]);
  });
});

import { describe, expect, it } from "vitest";
import { isOver, onRecord, recentYears, standingOf, yearsCounted } from "../../src/domain/win-back-standing";
import { lines, presenceKnown } from "./presence-rows";
import { day, happened, said } from "./statements";

const eve = "2017-11-04";

describe("the ten years looked at", () => {
  it("end with the year of the as-of day", () => {
    expect(recentYears(presenceKnown(eve), eve)).toEqual({ from: 2008, to: 2017 });
  });
  it("end today with the last year in which a line is said to have come", () => {
    expect(recentYears(presenceKnown(), undefined)).toEqual({ from: 2016, to: 2025 });
  });
});

describe("the standing of a line in Marseille", () => {
  const standing = (line: string, asOf: string | undefined, year: number) => {
    const { kind, cell } = standingOf(line, { presence: presenceKnown(asOf), events: left }, year);
    return cell ? `${kind} ${cell.year}` : kind;
  };
  /** The withdrawal that events.csv dates. */
  const left = [happened("norwegian", "marseille", "2016-10-27", "withdrawal")];

  it.each<[string, string | undefined, number, string, string]>([
    ["msc", undefined, 2025, "homeport 2023", "it embarked passengers in 2023"],
    ["msc", eve, 2017, "homeport 2017", "it embarked passengers in 2017"],
    ["costa", eve, 2017, "homeport 2015", "it embarked passengers in 2015, within five years"],
    ["royal-caribbean", eve, 2017, "fading 2017", "a ship was withdrawn, and nothing says that the line went"],
    ["royal-caribbean", undefined, 2025, "calls 2025", "it called, without a withdrawal for three years"],
    ["carnival", eve, 2017, "fading 2017", "its ship was withdrawn, and another is announced for 2018"],
    ["carnival", undefined, 2025, "silent 2018", "nothing is said of it after the plan for 2018"],
    ["norwegian", eve, 2017, "left 2017", "a source dates its withdrawal"],
    ["norwegian", undefined, 2025, "calls 2024", "it called again"],
    ["disney", eve, 2017, "silent 2007", "nothing is said of it after 2007"],
    ["silversea", eve, 2017, "calls 2017", "it called in April"],
    ["scenic", undefined, 2025, "none", "no source names it here"],
  ])("of %s as of %s in %i is %s: %s", (line, asOf, year, expected) => {
    expect(standing(line, asOf, year)).toBe(expected);
  });

  it("is not homeport once a source says that the line went, however recent the last embarkation", () => {
    const presence = [
      said("norwegian", "marseille", 2016, { role: "homeport" }),
      said("norwegian", "marseille", 2017, { status: "withdrawn" }),
      said("norwegian", "marseille", 2019, { status: "planned" }),
    ];
    expect(standingOf("norwegian", { presence, events: [] }, 2019).kind).toBe("fading");
  });

  it("is not changed by a day on which ships were laid up", () => {
    const presence = [said("silversea", "marseille", 2020, { status: "laid_up", period: day("2020-05-20") })];
    expect(standingOf("silversea", { presence, events: [] }, 2020).kind).toBe("none");
  });
});

describe("years on record", () => {
  it("count those seen and those announced apart: Carnival in Miami, 4 and 3 from 2016 to 2025", () => {
    const { seen, announced } = onRecord(
      { line: "carnival", port: "miami" },
      { from: 2016, to: 2025 },
      presenceKnown(),
    );
    expect(seen.map(({ year }) => year)).toEqual([2017, 2021, 2023, 2025]);
    expect(announced.map(({ year }) => year)).toEqual([2018, 2022, 2024]);
  });
  it("do not count a withdrawal nor an absence", () => {
    const { seen, announced } = onRecord(
      { line: "carnival", port: "marseille" },
      { from: 2017, to: 2017 },
      presenceKnown(),
    );
    expect(yearsCounted({ seen, announced })).toBe(0);
  });
});

describe("a line that is over", () => {
  it("is one that had ended before the year", () => {
    const [line] = lines;
    expect(line && isOver({ ...line, activeTo: 2018 }, 2019)).toBe(true);
    expect(line && isOver({ ...line, activeTo: 2018 }, 2018)).toBe(false);
    expect(line && isOver(line, 2025)).toBe(false);
  });
});

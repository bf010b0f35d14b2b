import { describe, expect, it } from "vitest";
import { coverageOf, publishedShare, weakest } from "../../src/domain/completeness";
import type { Fact, Figure } from "../../src/domain/figure";

const fact = (year: number, more: Partial<Figure> = {}, grade: "A" | "B" | "C" | "D" = "A"): Fact => ({
  figure: {
    id: `m-${year}-${more.measure ?? "passengers"}`,
    port: "marseille",
    period: { kind: "calendar_year", label: String(year), start: `${year}-01-01`, end: `${year}-12-31` },
    measure: "passengers",
    segment: "total",
    value: 1,
    precision: "exact",
    status: "actual",
    ruleStated: true,
    evidence: {
      file: "traffic.csv",
      line: 2,
      words: "",
      source: { id: "s", publisher: "p", title: "t", kind: "page", language: "fr", grade },
    },
    ...more,
  },
  rivals: [],
});

describe("what is known of a port, year by year and measure by measure", () => {
  const facts = [
    fact(2016),
    fact(2017, { status: "provisional" }),
    fact(2019, { precision: "about" }),
    fact(2016, { measure: "calls" }),
  ];

  it("is published where it was counted, estimated where it is not sure, and a gap where nothing is printed", () => {
    expect(
      coverageOf(facts, "marseille", ["total", "calls"]).map(({ year, cells }) => [
        year,
        ...cells.map(({ coverage }) => coverage),
      ]),
    ).toEqual([
      [2019, "estimated", "gap"],
      [2018, "gap", "gap"],
      [2017, "estimated", "gap"],
      [2016, "published", "published"],
    ]);
  });

  it("has a share of published years, and none where no year is known", () => {
    expect(publishedShare(coverageOf(facts, "marseille", ["total"]), 0)).toBe(0.25);
    expect(coverageOf(facts, "miami", ["total"])).toEqual([]);
    expect(publishedShare([], 0)).toBe(0);
  });
});

describe("the figures to lean on least", () => {
  it("come from the weakest source first, then the least sure, then the latest; sound ones are not among them", () => {
    const facts = [
      fact(2015),
      fact(2016, { status: "claim" }),
      fact(2017, {}, "C"),
      fact(2018, { status: "claim" }, "C"),
      fact(2019, {}, "C"),
    ];
    expect(weakest(facts, ["marseille"], 9).map(({ figure }) => figure.period.label)).toEqual([
      "2018",
      "2019",
      "2017",
      "2016",
    ]);
    expect(weakest(facts, ["marseille"], 1)).toHaveLength(1);
    expect(weakest(facts, ["miami"], 9)).toEqual([]);
  });
});

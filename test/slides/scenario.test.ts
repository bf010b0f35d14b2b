import { beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../src/domain/facts";
import { type Scenario, only } from "../../src/domain/scenario";
import { languagesByCode } from "../../src/i18n/language";
import { lineDeck } from "../../src/slides/deck-line";
import { subjectOf } from "../../src/slides/subject";
import { factsKnown } from "../facts-known";

let facts: Facts;
beforeAll(async () => {
  const [eve] = await factsKnown("2017-11-04");
  if (!eve) throw new Error("no facts");
  facts = eve;
});

/** 1.5 million forecast for 2017, growing by 2 % a year, 30 calls of a ship of 4 000 berths, ten calls lost to the wind. */
const scenario: Scenario = {
  origin: "",
  name: "Thirty calls",
  base: { year: 2017, value: only(1_500_000), figure: "marseille-2017-passengers-total-jmm", calls: undefined },
  target: { value: 2_000_000, year: 2020 },
  horizon: 2020,
  growth: only(2),
  berthsADay: 7,
  levers: [
    {
      kind: "ship",
      name: "New ship",
      ship: "",
      berths: 4000,
      calls: only(30),
      occupancy: only(100),
      homeport: only(0),
      start: 2018,
      ramp: 1,
    },
    { kind: "lost", name: "", calls: only(10), perCall: only(3000), start: 2018, ramp: 1 },
  ],
};

describe("the slide of a chosen scenario", () => {
  const slideOf = () => {
    const subject = subjectOf(facts, {
      asOf: "2017-11-04",
      language: languagesByCode.en,
      scenario: { name: scenario.name, scenario },
    });
    const line = facts.lines.find(({ id }) => id === "royal-caribbean");
    return line && lineDeck(line, subject).slides.find(({ id }) => id === "calls");
  };

  it("takes the place of the ready-made one: 1 500 000 grow to 1 591 812, and 120 000 come while 30 000 go", () => {
    expect(slideOf()?.title).toBe("Thirty calls: 182,000 more movements in 2020, 318,000 below the target");
  });

  it("is a waterfall: each bar starts where the one above it ends, up to what the target asks", () => {
    const body = slideOf()?.body;
    if (body?.is !== "chart") throw new Error("no chart");
    expect(body.categories).toEqual(["Growth of the rest", "New ship", "Calls lost to wind", "Asked by 2m in 2020"]);
    const [under, gained, lost, asked] = body.series.map(({ points }) => points.map(({ value = 0 }) => value));
    expect(under).toEqual([0, 91_812, 181_812, 0]);
    expect(gained).toEqual([91_812, 120_000, 0, 0]);
    expect(lost).toEqual([0, 0, 30_000, 0]);
    expect(asked).toEqual([0, 0, 0, 500_000]);
  });

  it("says of a lever without a page that it is an assumption", () => {
    expect(slideOf()?.notes.asked).toContain("Assumption of the scenario, without a page: New ship.");
  });
});

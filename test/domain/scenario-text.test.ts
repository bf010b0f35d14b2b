import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../src/domain/scenario";
import { checked } from "../../src/domain/scenario-check";
import { draftOf, textOf, tidyName } from "../../src/domain/scenario-text";
import { drafts, marseille, scenarios, shipLever } from "./scenarios";

describe("a scenario in a link", () => {
  it("is one short line that a person can nearly read", () => {
    expect(
      textOf(marseille({ name: "Le retour", levers: [shipLever({ occupancy: { low: 100, value: 100, high: 121 } })] })),
    ).toBe(
      "1;;Le retour;2017,1487313,marseille-2017-passengers-total-seatrade,444;2000000,2020;2020;0;7;" +
        "ship,Symphony of the Seas,2018,1,symphony-of-the-seas,5518,22,100:100:121,0",
    );
  });

  it("opened elsewhere gives equal numbers to the unit: 10 000 scenarios there and back", () => {
    const around = { asOfYear: 2026, maximumOf: () => undefined };
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const there = draftOf(textOf(scenario));
        expect(there).toEqual(scenario);
        const found = there && checked(there, around);
        expect(found?.kind).toBe("sound");
        if (found?.kind === "sound") expect(resultOf(found.scenario)).toEqual(resultOf(scenario));
      }),
      { numRuns: 10_000 },
    );
  });

  it("carries what was left empty or is impossible as it is, so that it can be said", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(draftOf(textOf(draft))).toEqual(noMinusZero(draft));
      }),
    );
  });

  it("keeps separators in names: Costa; MSC, ~ and the rest", () => {
    const name = "Costa; MSC, ~1 et 10 %";
    expect(draftOf(textOf(marseille({ name })))?.name).toBe(name);
  });

  it.each([
    ["an empty text", ""],
    ["another version", "2;;x;2017,1,,;1,2020;2020;0;7"],
    ["a missing part", "1;;x;2017,1,,;1,2020;2020;0"],
    ["words for a number", "1;;x;2017,many,,;1,2020;2020;0;7"],
    ["a range with two ends", "1;;x;2017,1:2,,;1,2020;2020;0;7"],
    ["an unknown lever", "1;;x;2017,1,,;1,2020;2020;0;7;train,x,2018,1"],
    ["markup for an id", "1;<b>;x;2017,1,,;1,2020;2020;0;7"],
    ["more levers than a screen holds", `1;;x;2017,1,,;1,2020;2020;0;7${";sum,x,2018,1,1,0".repeat(9)}`],
  ])("is none from %s", (_what, text) => {
    expect(draftOf(text)).toBeUndefined();
  });

  it("reads any text without failing", () => {
    fc.assert(fc.property(fc.string(), (text) => void draftOf(text)));
    fc.assert(fc.property(fc.string(), (text) => void draftOf(`1;;;${text};;;;`)));
  });

  it("tidies a name: one line, 60 characters, no control character", () => {
    expect(tidyName("  a\n\tb\u0000")).toBe("a b");
    expect(tidyName("Le retour ")).toBe("Le retour ");
    expect(tidyName("x".repeat(100))).toHaveLength(60);
  });
});

/** Written numbers have no minus zero, and a bare range is written once. */
const noMinusZero = (value: unknown): unknown => {
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(noMinusZero);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, noMinusZero(each)]));
};

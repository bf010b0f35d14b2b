import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCode, numberText, valueOf } from "../../src/intake/number-text";
import { runs } from "./runs";

const read = (cell: string, decimal: "," | "." = ","): number | undefined => {
  const figure = numberText(cell);
  return figure && valueOf(figure, { decimal });
};

describe("a figure in a cell", () => {
  it.each([
    ["1597213", 1_597_213, "digits only"],
    ["1 597 213", 1_597_213, "blanks"],
    ["1\u202F597\u202F213", 1_597_213, "narrow no-break spaces, as French Intl writes"],
    ["1\u00A0597\u00A0213", 1_597_213, "no-break spaces"],
    ["1’597’213.50", 1_597_213.5, "Swiss apostrophes"],
    ["1.597.213,5", 1_597_213.5, "Spanish and German dots"],
    ["1,597,213.5", 1_597_213.5, "English commas"],
    ["42,5", 42.5, "a decimal comma"],
    ["0,123", 0.123, "a zero before the comma: no thousands"],
    ["1234,567", 1234.567, "four digits before the comma: no thousands"],
    ["-3,2 %", -3.2, "percent"],
    ["−5", -5, "a true minus"],
    ["(1 234)", -1234, "a loss in parentheses"],
    ["123-", -123, "a minus behind"],
    ["€ 980,50", 980.5, "euro before"],
    ["1\u202F250\u202F€", 1250, "euro behind"],
    ["1,6 M", 1_600_000, "millions by a letter"],
    ["1,6 million", 1_600_000, "millions by a word"],
    ["2,5 k€", 2500, "thousands of euros"],
    ["1,2 Md€", 1_200_000_000, "billions of euros"],
    ["1,6E+06", 1_600_000, "an exponent"],
    ["1 597 213 (p)", 1_597_213, "a provisional sign"],
    ["31 000¹", 31_000, "a footnote"],
    ["[60 000]", 60_000, "brackets"],
    ["123 p", 123, "a Eurostat flag"],
  ])("%s is %d: %s", (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  it.each([
    ["1.59.72", "groups of two"],
    ["12,34,56", "groups of two"],
    ["03/04/2017", "a date"],
    ["192.168.0.1", "an address"],
    ["04 91 39 40 00", "a telephone number"],
    ["T-2021-51", "a code"],
    ["n.d.", "a missing mark"],
    ["12 escadrons", "an unknown unit"],
    ["", "nothing"],
    ["-", "a dash"],
    ["1e", "a torn exponent"],
    ["9".repeat(60), "more digits than any figure has"],
  ])("%s is none: %s", (cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it("keeps what can be read in two ways open", () => {
    expect(numberText("1,597")?.mark).toBe("either");
    expect(read("1,597", ",")).toBe(1.597);
    expect(read("1,597", ".")).toBe(1597);
  });

  it("multiplies by moving the decimal mark, so that nothing is lost", () => {
    const figure = numberText("1 597,2");
    expect(figure && valueOf(figure, { decimal: "," }, 3)).toBe(1_597_200);
    expect(read("1,005 M")).toBe(1_005_000);
  });

  it("knows a code by its leading zero", () => {
    const codes = ["08123", "0", "0,5", "10"].map(numberText);
    expect(codes.map((figure) => figure && isCode(figure))).toEqual([true, false, false, false]);
  });

  it("reads back what any country writes", () => {
    const marks = fc.constantFrom<[group: string, decimal: "," | "."]>(
      ...[" ", "\u00A0", "\u202F", ".", ""].map((group): [string, ","] => [group, ","]),
      ...[" ", ",", "'", "’", ""].map((group): [string, "."] => [group, "."]),
    );
    const figures = fc.record({
      whole: fc.integer({ min: 0, max: 999_999_999_999 }),
      fraction: fc.option(fc.stringMatching(/^\d{1,2}$|^\d{4}$/), { nil: undefined }),
      negative: fc.boolean(),
    });
    fc.assert(
      fc.property(figures, marks, ({ whole, fraction, negative }, [group, decimal]) => {
        const cell = `${negative ? "-" : ""}${slowlyGrouped(whole, group)}${fraction === undefined ? "" : decimal + fraction}`;
        const expected = Number(`${whole}${fraction === undefined ? "" : `.${fraction}`}`);
        const found = numberText(cell);
        expect(found && valueOf(found, { decimal })).toBe(negative && expected !== 0 ? -expected : expected);
      }),
      runs(),
    );
  });

  it("never throws, and never gives what is no number, whatever the cell holds", () => {
    const pieces = fc.constantFrom(
      "0",
      "1",
      "9",
      ",",
      ".",
      " ",
      "\u202F",
      "'",
      "-",
      "(",
      ")",
      "%",
      "€",
      "e",
      "E",
      "+",
      "k",
      "M",
      "p",
      "¹",
      "*",
      "[",
      "]",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const value = read(parts.join(""));
        expect(value === undefined || !Number.isNaN(value)).toBe(true);
      }),
      runs(),
    );
  });
});

/** Groups of thousands the slow way: one digit after the other, from the right. */
function slowlyGrouped(whole: number, group: string): string {
  const digits = String(whole).split("").toReversed();
  return digits
    .map((digit, at) => (at > 0 && at % 3 === 0 ? digit + group : digit))
    .toReversed()
    .join("");
}

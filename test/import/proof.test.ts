import { describe, expect, it } from "vitest";
import { proofOf } from "../../src/import/proof";
import type { ColumnFormat } from "../../src/intake/column-format";
import type { Value } from "../../src/intake/column-reader";

const number: ColumnFormat = { kind: "number", decimal: ",", marked: true, power: 0, unit: undefined };
const date: ColumnFormat = { kind: "date", order: "dmy", compact: false, midnight: false };

const proof = (format: ColumnFormat, ...cells: [string, Value][]) =>
  proofOf(
    cells.map(([text, value], at) => ({ line: at + 2, text, value })),
    format,
  );
const rulesOf = (format: ColumnFormat, text: string, value: Value) =>
  proof(format, [text, value]).rules.map(({ rule }) => rule);

describe("what was done to a cell", () => {
  it.each<[string, Value, string[]]>([
    ["1597213", 1597213, ["as-written"]],
    ["1 597 213", 1597213, ["spaces-removed"]],
    ["1\u202F597\u202F213", 1597213, ["spaces-removed"]],
    ["1’597’213", 1597213, ["marks-removed"]],
    ["1.234,5", 1234.5, ["marks-removed", "decimal-comma"]],
    ["1,6 M", 1_600_000, ["decimal-comma", "unit-removed", "multiplied"]],
    ["1 487 313 (p)", 1487313, ["flag-apart", "spaces-removed"]],
    ["7,2 %", 7.2, ["decimal-comma", "unit-removed"]],
    ["(1 234)", -1234, ["spaces-removed", "negative"]],
    ["n.d.", null, ["missing"]],
    ["", null, ["missing"]],
    ["beaucoup", "beaucoup", ["as-written"]],
  ])("%j read as %j", (text, value, rules) => {
    expect(rulesOf(number, text, value)).toEqual(rules);
  });

  it.each<[string, Value, string[]]>([
    ["25/04/2017", "2017-04-25", ["day-first"]],
    ["43045", "2017-11-06", ["excel-serial"]],
    ["7 nov. 2017", "2017-11-07", ["date-words"]],
    ["2017-04-25", "2017-04-25", ["as-written"]],
  ])("%j read as the day %j", (text, value, rules) => {
    expect(rulesOf(date, text, value)).toEqual(rules);
  });

  it("is counted for the whole column, and a cell of each kind is shown", () => {
    const { rules, samples } = proof(
      number,
      ["1", 1],
      ["2", 2],
      ["3", 3],
      ["4", 4],
      ["5", 5],
      ["1 000", 1000],
      ["n.d.", null],
    );
    expect(rules).toEqual([
      { rule: "as-written", cells: 5 },
      { rule: "spaces-removed", cells: 1 },
      { rule: "missing", cells: 1 },
    ]);
    expect(samples.map(({ text }) => text)).toEqual(["1", "2", "1 000", "n.d."]);
  });
});

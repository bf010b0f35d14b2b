import { describe, expect, it } from "vitest";
import { said } from "../../src/domain/said";
import { rowsOf } from "../data-rows";

/** The row of a table with this key, its number in this column, as the words beside it say it. */
function saidIn(table: string, key: string, column: string) {
  const idOf = { "line-presence": "presence_id", agreements: "agreement_id", fleet: "fleet_id" }[table] ?? "";
  const row = rowsOf(table).find((each) => each.cell(idOf) === key);
  if (!row) throw new Error(`${table} has no ${key}`);
  const source = { id: "", publisher: "", title: "", kind: "", language: "", grade: "C" } as const;
  const evidence = { file: "", line: 0, words: row.cell("evidence"), note: row.cell("note"), source };
  return said(Number(row.cell(column)), evidence);
}

describe("how exactly a page says a number", () => {
  it.each([
    ["line-presence", "royal-caribbean-marseille-2010-cancelled", "passengers", { value: 70_000, precision: "about" }],
    ["line-presence", "royal-caribbean-marseille-2010-cancelled", "calls", { value: 20, precision: "exact" }],
    ["line-presence", "royal-caribbean-miami-2016-actual", "passengers", { value: 750_000, precision: "about" }],
    ["line-presence", "carnival-miami-fy2017-actual", "passengers", { value: 2_000_000, precision: "at_least" }],
    ["line-presence", "festival-marseille-2003-planned", "passengers", { value: 100_000, precision: "at_least" }],
    ["line-presence", "festival-marseille-2003-planned", "calls", { value: 65, precision: "exact" }],
    [
      "line-presence",
      "costa-marseille-2003-planned",
      "passengers",
      { value: 99_000, precision: "at_most", as: "nearly" },
    ],
    [
      "agreements",
      "royal-caribbean-miami-expected-2018",
      "passengers",
      { value: 1_800_000, precision: "at_least", as: "at least" },
    ],
    [
      "agreements",
      "royal-caribbean-miami-expected-2019",
      "passengers",
      { value: 1_000_000, precision: "at_most", as: "nearly" },
    ],
    ["agreements", "disney-miami-guarantee-2018", "passengers", { value: 100_000, precision: "rounded" }],
    ["fleet", "worldwide-2020-ships-carnival-corporation", "value", { value: 100, precision: "at_least" }],
    ["fleet", "caribbean-2017-annual-capacity-all", "value", { value: 9_600_000, precision: "rounded" }],
  ])("%s %s, %s", (table, key, column, expected) => {
    expect(saidIn(table, key, column)).toEqual(expected);
  });

  it("reads a range: Royal Caribbean made 24 to 26 calls a year before 2010, Norwegian took 25 to 30 away", () => {
    expect(saidIn("line-presence", "royal-caribbean-marseille-before-2010-claim", "calls")).toMatchObject({ high: 26 });
    expect(saidIn("line-presence", "norwegian-marseille-2017-withdrawn-2", "calls")).toMatchObject({ high: 30 });
  });

  it("takes no date for a range: two calls of Queen Mary 2, on 30 May and 2 September", () => {
    expect(saidIn("line-presence", "cunard-marseille-2004-planned", "calls")).toEqual({ value: 2, precision: "exact" });
  });
});

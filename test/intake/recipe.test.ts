import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText, type Reading } from "../../src/intake/reading";
import { type Recipe, recipeOf } from "../../src/intake/recipe";
import { recipeIn } from "../../src/intake/recipe-file";
import { keptInColumns, turned, turnOf } from "../../src/intake/turned";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function recipe(reading: Reading, answers: Parameters<typeof recipeOf>[1] = []): Recipe {
  if (reading.result === undefined) throw new Error("no table, no recipe");
  return recipeOf(reading.result, answers);
}

describe("a recipe", () => {
  const samples = readdirSync("test/fixtures/hostile").filter((name) => name.endsWith(".csv"));

  it.each(samples)("of %s gives the same rows when it is applied to its file", (name) => {
    const file = readFileSync(`test/fixtures/hostile/${name}`);
    const first = readText(file);
    const answers = first.questions.map(({ about, choices }) => ({ about, choice: choices[0] ?? "" }));
    const answered = readText(file, { answers });
    if (answered.result === undefined) return;
    const saved = recipeIn(JSON.parse(JSON.stringify(recipe(answered, answers))));
    expect(saved).toBeDefined();
    const again = readText(file, saved === undefined ? {} : { recipe: saved });
    expect(again.verdict).toBe("accept");
    expect(again.result?.rows).toEqual(answered.result.rows);
    expect(again.result?.header).toEqual(answered.result.header);
  });

  it("settles next month's file, which by itself would be asked about", () => {
    const june = readText(bytes("Escale;Date;Passagers\nA;25/06/2017;1,597\nB;26/06/2017;2 500,5\n"));
    const july = bytes("Escale;Date;Passagers\nC;03/07/2017;1,055\nD;04/07/2017;2,240\n");
    expect(readText(july).questions.map(({ about }) => about)).toEqual(["decimal-or-thousands", "date-order"]);
    const read = readText(july, { recipe: recipe(june) });
    expect(read.questions).toEqual([]);
    expect(read.result?.rows).toEqual([
      ["C", "2017-07-03", 1.055],
      ["D", "2017-07-04", 2.24],
    ]);
  });

  it("says which columns are new and which are gone", () => {
    const first = readText(bytes("Port;Pax\nNice;1\n"));
    const next = readText(bytes("Port;Calls\nNice;1\n"), { recipe: recipe(first) });
    expect(next.warnings).toEqual([
      { code: "recipe-column-gone", column: "Pax" },
      { code: "recipe-column-new", column: "Calls" },
    ]);
  });

  it("is written in the words of Frictionless", () => {
    const read = readText(bytes("Titre;;\n\nPort;Date;Pax\nNice;25/06/2017;1,5\nToulon;26/06/2017;2,5\n"));
    expect(recipe(read)).toMatchObject({
      encoding: "utf-8",
      dialect: { delimiter: ";", quoteChar: '"', doubleQuote: true, header: true, headerRows: [3] },
      schema: {
        fields: [
          { name: "Port", type: "string" },
          { name: "Date", type: "date", format: "%d/%m/%Y" },
          { name: "Pax", type: "number", decimalChar: "," },
        ],
      },
    });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "recipe"],
    ["an older version", { cap2m: { version: 0 } }],
    [
      "a dialect with a line end for a delimiter",
      {
        encoding: "utf-8",
        dialect: {},
        schema: { fields: [] },
        cap2m: {
          version: 1,
          answers: [],
          dialect: { delimiter: "\n", quote: '"', escape: "double", skipInitialSpace: false, aligned: false },
        },
      },
    ],
    [
      "a column of no known kind",
      {
        encoding: "utf-8",
        dialect: {},
        schema: { fields: [{ name: "a", cap2m: { kind: "code" } }] },
        cap2m: {
          version: 1,
          answers: [],
          dialect: { delimiter: ",", quote: '"', escape: "double", skipInitialSpace: false, aligned: false },
        },
      },
    ],
  ])("is not taken from %s", (_what, content) => {
    expect(recipeIn(content)).toBeUndefined();
  });
});

describe("periods in columns", () => {
  it("become one row a period, each with its flag", () => {
    const { result, flags } = readText(bytes("Port;2015;2016 (p);2017\nNice;31 000¹;;60 000\n"));
    const turn = result?.turn;
    expect(turn).toEqual({ keys: [0], periods: [1, 2, 3] });
    expect(result?.rows).toEqual([["Nice", 31_000, null, 60_000]]);
    expect(result && turn && turned({ ...result, flags }, turn)).toEqual([
      { line: 2, keys: ["Nice"], period: "2015", value: 31_000, flag: "1" },
      { line: 2, keys: ["Nice"], period: "2016", value: null, flag: "p" },
      { line: 2, keys: ["Nice"], period: "2017", value: 60_000, flag: undefined },
    ]);
  });

  it("are a decision in the recipe, and stay columns when it was answered so", () => {
    const file = bytes("Port;2015;2016\nNice;31000;55000\nToulon;240000;250000\n");
    const read = readText(file);
    expect(recipe(read).cap2m.turn).toEqual({ keys: ["Port"], periods: ["2015", "2016"] });
    const kept = readText(file, { answers: [keptInColumns] });
    expect(kept.result?.turn).toBeUndefined();
    expect(recipe(kept, [keptInColumns]).cap2m.turn).toBeUndefined();
    expect(readText(file, { recipe: recipe(kept, [keptInColumns]) }).result?.turn).toBeUndefined();
  });

  it("that hold words stay columns", () => {
    expect(readText(bytes("Port;2015;2016\nNice;open;closed\nToulon;open;open\n")).result?.turn).toBeUndefined();
  });

  it.each([
    ["months", ["Port", "janv. 2017", "févr. 2017"], [1, 2]],
    ["fiscal years", ["Port", "FY2016", "FY2017"], [1, 2]],
    ["quarters", ["Port", "T1 2017", "T2 2017"], [1, 2]],
  ])("may be %s", (_what, header, periods) => {
    expect(turnOf(header)?.periods).toEqual(periods);
  });

  it.each([
    ["the title says one year", "Trafic 2023\nPort;janv.;févr.;mars\nNice;100;200;300\n", "", 2023],
    ["the name of the file says one year", "Port;janv.;févr.;mars\nNice;100;200;300\n", "trafic_2023.csv", 2023],
    ["each row says its year", "Année;Janvier;Février\n2022;100;200\n2023;300;400\n", "", "of the row"],
    ["two years are named", "Trafic 2022-2023\nPort;janv.;févr.;mars\nNice;100;200;300\n", "", undefined],
    ["no year is named", "Port;janv.;févr.;mars\nNice;100;200;300\n", "trafic.csv", undefined],
  ])("may be months without a year, when %s", (_what, file, name, year) => {
    expect(readText(bytes(file), { name }).result?.turn?.year).toBe(year);
  });

  it.each([
    ["one period", ["Port", "2016"]],
    ["no words beside them", ["2015", "2016"]],
    ["none", ["Port", "Pax"]],
  ])("are not there with %s", (_what, header) => {
    expect(turnOf(header)).toBeUndefined();
  });
});

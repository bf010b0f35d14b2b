import { describe, expect, it } from "vitest";
import { edits, formatSaid } from "../../src/intake/edits";
import type { Answer } from "../../src/intake/question";
import { readText } from "../../src/intake/reading";
import { recipeOf } from "../../src/intake/recipe";

/** What a person decides against the evidence of a file: every line of it is still a row, a header or listed as left out. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = bytes("Port;Année;Passagers\nNice;2016;31000\nToulon;2016;24x000\nSète;2016;999\nCannes;2016;5000\n");

function read(...answers: Answer[]) {
  const { result, leftOut, counts, verdict } = readText(file, { answers });
  expect(counts.linesIn).toBe(counts.rowsLoaded + counts.linesLeftOut);
  return { verdict, rows: result?.rows, header: result?.header, lines: result?.lines, leftOut, result };
}

describe("a cell that a person puts right", () => {
  it("has the value of what was put, and its line still shows what the file says", () => {
    const { rows, result } = read({ about: edits.cell, line: 3, column: "Passagers", choice: "24 000" });
    expect(rows?.[1]).toEqual(["Toulon", 2016, 24_000]);
    expect(result?.text.rows[1]?.cells).toEqual(["Toulon", "2016", "24x000"]);
  });

  it("is repeated with the file, and not on another file of the same shape", () => {
    const answers = [{ about: edits.cell, line: 3, column: "Passagers", choice: "24 000" }];
    const { result } = read(...answers);
    const recipe = result && recipeOf(result, answers);
    expect(recipe?.cap2m.answers).toEqual(answers);
    const next = readText(bytes("Port;Année;Passagers\nNice;2017;1\nToulon;2017;2\n"), { ...(recipe && { recipe }) });
    expect(next.result?.rows).toEqual([
      ["Nice", 2017, 1],
      ["Toulon", 2017, 2],
    ]);
  });
});

describe("a row that a person sends back", () => {
  it("is listed as left out, with the reason", () => {
    const { lines, leftOut } = read({ about: edits.row, line: 3, choice: "send back" });
    expect(lines).toEqual([2, 4, 5]);
    expect(leftOut).toEqual([{ line: 3, reason: "sent-back" }]);
  });
});

describe("what a person says of a file", () => {
  it("that a text means nothing leaves gaps", () => {
    const { rows } = read({ about: edits.missing, choice: "999; 24x000" });
    expect(rows?.map((row) => row[2])).toEqual([31_000, null, null, 5000]);
  });

  it("of a column gives its values", () => {
    const { rows } = read(formatSaid("Année", { kind: "text" }));
    expect(rows?.map((row) => row[1])).toEqual(["2016", "2016", "2016", "2016"]);
    const thousands = read(
      formatSaid("Passagers", { kind: "number", decimal: ",", marked: false, power: 3, unit: undefined }),
    );
    expect(thousands.rows?.[0]).toEqual(["Nice", 2016, 31_000_000]);
  });

  it("of its delimiter cuts it there", () => {
    expect(read({ about: edits.delimiter, choice: "," }).header).toHaveLength(1);
  });

  it("of its header names the columns, and leaves out what stands above", () => {
    const { header, lines, leftOut } = read({ about: edits.header, choice: "2" });
    expect(header).toEqual(["Nice", "2016", "31000"]);
    expect(lines).toEqual([3, 4, 5]);
    expect(leftOut).toMatchObject([{ line: 1, reason: "above-header", text: "Port Année Passagers" }]);
    const none = read({ about: edits.header, choice: "none" });
    expect([none.header, none.lines]).toEqual([
      ["(colonne 1)", "(colonne 2)", "(colonne 3)"],
      [1, 2, 3, 4, 5],
    ]);
  });

  it("of its encoding is believed", () => {
    const mac = new Uint8Array([...bytes("Port;Pax\nS"), 0x8f, ...bytes("te;12\nNice;13\n")]);
    const answers = [{ about: edits.encoding, choice: "macintosh" }];
    expect(readText(mac, { answers }).result).toMatchObject({
      encoding: "macintosh",
      rows: [
        ["Sète", 12],
        ["Nice", 13],
      ],
    });
  });

  it("is not believed when it is nonsense", () => {
    const { header, rows } = read(
      { about: edits.encoding, choice: "klingon" },
      { about: edits.delimiter, choice: "\n" },
      { about: edits.header, choice: "99" },
      { about: edits.format, column: "Année", choice: "{" },
      { about: edits.cell, line: 3, column: "__proto__", choice: "x" },
    );
    expect([header, rows?.length]).toEqual([["Port", "Année", "Passagers"], 4]);
  });
});

import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/intake/question";
import { readText, type Reading } from "../../src/intake/reading";

const read = (text: string, answers: Answer[] = []): Reading => readText(new TextEncoder().encode(text), { answers });

/** A file as lines separated by " / ", to keep a case on one line. */
const file = (text: string): string => text.split(" / ").join("\n");

const rowsOf = ({ result }: Reading): unknown => result?.rows;
const asked = ({ questions }: Reading): string[] => questions.map(({ about }) => about);
const leftOut = (reading: Reading): string[] => reading.leftOut.map(({ line, reason }) => `${line} ${reason}`);

describe("the dialect", () => {
  it.each([
    [
      "semicolons, not the commas of decimals",
      "Port;Part / Nice;1,5 / Toulon;2,25",
      [
        ["Nice", 1.5],
        ["Toulon", 2.25],
      ],
    ],
    [
      "semicolons, not the commas of names",
      "Nom;Âge / Dupont, Jean;31 / Martin, Paul;42",
      [
        ["Dupont, Jean", 31],
        ["Martin, Paul", 42],
      ],
    ],
    [
      "commas, not the semicolons of a list",
      'id,names / 1,"a;b;c" / 2,"d;e;f"',
      [
        [1, "a;b;c"],
        [2, "d;e;f"],
      ],
    ],
    [
      "tabs",
      "Port\tPax / Nice\t55000 / Toulon\t240000",
      [
        ["Nice", 55_000],
        ["Toulon", 240_000],
      ],
    ],
    [
      "pipes",
      "Port|Pax / Nice|55000 / Toulon|240000",
      [
        ["Nice", 55_000],
        ["Toulon", 240_000],
      ],
    ],
    [
      "blanks, where most cells are figures",
      "Port Pax Calls / Nice 55000 20 / Toulon 240000 80",
      [
        ["Nice", 55_000, 20],
        ["Toulon", 240_000, 80],
      ],
    ],
    [
      "runs of blanks, where columns are lined up",
      "Port        Pax / Club Med  100 / Nice         55",
      [
        ["Club Med", 100],
        ["Nice", 55],
      ],
    ],
    [
      "a comma and a blank",
      'a, b / 1, "x, y" / 2, z',
      [
        [1, "x, y"],
        [2, "z"],
      ],
    ],
    ["one column", "Pax / 1,5 / 2,7 / 3,25", [[1.5], [2.7], [3.25]]],
    [
      "apostrophes as quotes",
      "'id','name' / '1','a, b' / '2','c, d'",
      [
        [1, "a, b"],
        [2, "c, d"],
      ],
    ],
    [
      "backslashes before quotes",
      'id,name / 1,"a \\"b\\", c" / 2,"d"',
      [
        [1, 'a "b", c'],
        [2, "d"],
      ],
    ],
    [
      "a table drawn with pipes and dashes",
      "|Port|Pax| / |----|---| / |Nice|55| / |Toulon|80|",
      [
        ["Nice", 55],
        ["Toulon", 80],
      ],
    ],
    [
      "inches that are no quotes",
      'item,size / pipe,5" / tube,10"',
      [
        ["pipe", '5"'],
        ["tube", '10"'],
      ],
    ],
  ])("is %s", (_what, text, rows) => {
    const reading = read(file(text));
    expect(asked(reading)).toEqual([]);
    expect(rowsOf(reading)).toEqual(rows);
  });

  it("is asked where lines can be cut in two ways as well, or in none", () => {
    expect(
      asked(read(file("This is a text, with words. / It is not a table at all. / Really, it is not; no."))),
    ).toContain("delimiter");
    expect(asked(read(file("1,5 / 2,7 / 3,25")))).toContain("delimiter");
  });
});

describe("the header", () => {
  it.each([
    ["years are names above figures", "Port;2015;2016 / Nice;31000;55000", ["Port", "2015", "2016"]],
    [
      "merged cells count for the columns to their right",
      ";2015;;2016; / Port;Pax;Calls;Pax;Calls / Nice;1;2;3;4 / Toulon;5;6;7;8",
      ["Port", "2015 Pax", "2015 Calls", "2016 Pax", "2016 Calls"],
    ],
    ["a mark behind a year is a flag", "Port;2016 (p);2017¹ / Nice;31000;55000", ["Port", "2016", "2017"]],
    ["comments stand above", "# by hand / # 2017 / id,name / 1,a / 2,b", ["id", "name"]],
    ["a comment sign may belong to it", "#id\tname / 1\ta / 2\tb", ["#id", "name"]],
    [
      "names are made where there are none, or twice",
      "Pax,Pax,,__proto__ / 1,2,3,4",
      ["Pax", "Pax (2)", "(colonne 3)", "__proto__"],
    ],
    [
      "there is none above figures of the same kind",
      "Nice;2016;55000 / Toulon;2016;240000",
      ["(colonne 1)", "(colonne 2)", "(colonne 3)"],
    ],
  ])("%s", (_why, text, header) => {
    const reading = read(file(text));
    expect(reading.result?.header).toEqual(header);
    expect(asked(reading)).toEqual([]);
  });

  it("is asked where words stand above words and none of them is a usual name", () => {
    const text = file("Alice,Paris / Bob,Rome / Carl,Oslo");
    const open = read(text);
    expect(open.questions).toMatchObject([{ about: "header", line: 1 }]);
    const answered = read(text, [{ about: "header", choice: "line 1 is a row like the others" }]);
    expect(rowsOf(answered)).toEqual([
      ["Alice", "Paris"],
      ["Bob", "Rome"],
      ["Carl", "Oslo"],
    ]);
  });

  it("is asked where it has a name less than the rows have cells", () => {
    const text = file('"mpg","cyl" / "Mazda RX4",21,6 / "Datsun 710",22.8,4');
    expect(asked(read(text))).toEqual(["header-width"]);
    const answered = read(text, [{ about: "header-width", choice: "the first column has no name" }]);
    expect(answered.result?.header).toEqual(["(colonne 1)", "mpg", "cyl"]);
  });
});

describe("lines around and between the rows", () => {
  it.each([
    [
      "titles, units, sources and notes",
      "Trafic;; / Unité : passagers;; / ;; / Port;2015;2016 / Nice;31000;55000 / Toulon;1;2 / Source : ports;; / (p) : provisoire;;",
      ["1 title", "2 unit", "3 blank", "7 source", "8 note"],
    ],
    ["the header again", "Port;Pax / Nice;1 / Port;Pax / Toulon;2", ["3 repeated-header"]],
    [
      "totals that add up",
      "Port;Pax / Nice;50 / Toulon;60 / Sous-total;110 / Bastia;10 / dont Ajaccio;4 / Total;120",
      ["4 subtotal", "6 of-which", "7 total"],
    ],
    ["nothing, where a row only lacks its figures", "Port;2016;2017 / Marseille;1;2 / Toulon;;", []],
    ["nothing, where a company is called Total", "Société;Escales / Shell;5 / Total;7 / BP;3 / Eni;2", []],
  ])("left out are %s", (_what, text, expected) => {
    const reading = read(file(text));
    expect(leftOut(reading)).toEqual(expected);
    expect(asked(reading)).toEqual([]);
  });

  it("of a second table are asked about", () => {
    const text = file("Port;2016 / Nice;1 / Toulon;2 /  / Compagnie;Escales / Costa;120 / MSC;110");
    expect(read(text).questions).toMatchObject([{ about: "several-tables", lines: [1, 5] }]);
    const answered = read(text, [{ about: "several-tables", choice: "the table at lines 5 to 7" }]);
    expect(rowsOf(answered)).toEqual([
      ["Costa", 120],
      ["MSC", 110],
    ]);
  });

  it("that a quote never closes are refused where the rest cannot be told apart, and set apart in a long file", () => {
    const short = file('Port;Note;Pax / Nice;"sans fin;1 / Toulon;ok;2');
    expect(read(short).refusal).toMatchObject({ code: "unclosed-quote", line: 2 });
    const long = ["Port;Note;Pax", ...Array.from({ length: 60 }, (_, at) => `Port ${at};ok;${at * 7}`)];
    long[30] = 'Port 29;"sans fin;203';
    const reading = read(long.join("\n"));
    expect(leftOut(reading)).toEqual(["31 unclosed-quote"]);
    expect(reading.counts).toEqual({ linesIn: 60, rowsLoaded: 59, linesLeftOut: 1 });
  });
});

describe("files that are no tables", () => {
  it.each([
    ["an image", [0xff, 0xd8, 0xff, 0xe0], "JPEG"],
    ["a page", [...new TextEncoder().encode("<!DOCTYPE html><table><tr><td>1</td></tr></table>")], "HTML"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], "xlsx"],
    ["noise", Array.from({ length: 200 }, (_, at) => (at * 37) % 32), "no text"],
  ])("%s is refused by name", (_what, bytes, word) => {
    const { refusal } = readText(Uint8Array.from(bytes));
    expect(refusal?.code).toBe("not-a-table");
    expect(refusal?.message).toContain(word);
  });

  it.each([["nothing"], ["   \n \n"]])("%j is empty", (text) => {
    expect(readText(new TextEncoder().encode(text === "nothing" ? "" : text)).refusal?.code).toBe("empty");
  });
});

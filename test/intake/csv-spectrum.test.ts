import { describe, expect, it } from "vitest";
import { readText } from "../../src/intake/reading";

/** The eleven kinds of comma-separated file that csv-spectrum lists, made again from their names. */
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const spectrum: [name: string, text: string, header: string[], rows: string[][]][] = [
  [
    "comma in quotes",
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123',
    ["first", "last", "address", "city", "zip"],
    [["John", "Doe", "120 any st.", "Anytown, WW", "08123"]],
  ],
  [
    "empty cells",
    'a,b,c\n1,"",""\n2,3,4',
    ["a", "b", "c"],
    [
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "empty cells, CRLF",
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    ["a", "b", "c"],
    [
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "escaped quotes",
    'a,b\n1,"ha ""ha"" ha"\n3,4',
    ["a", "b"],
    [
      ["1", 'ha "ha" ha'],
      ["3", "4"],
    ],
  ],
  [
    "JSON in a cell",
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    ["key", "val"],
    [["1", '{"type": "Point", "coordinates": [102.0, 0.5]}']],
  ],
  [
    "line breaks",
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9',
    ["a", "b", "c"],
    [
      ["1", "2", "3"],
      ["Once upon \na time", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "line breaks, CRLF",
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    ["a", "b", "c"],
    [
      ["1", "2", "3"],
      ["Once upon \r\na time", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "quotes and line breaks",
    'a,b\n1,"ha \n""ha"" \nha"\n3,4',
    ["a", "b"],
    [
      ["1", 'ha \n"ha" \nha'],
      ["3", "4"],
    ],
  ],
  ["simple", "a,b,c\n1,2,3", ["a", "b", "c"], [["1", "2", "3"]]],
  ["simple, CRLF", "a,b,c\r\n1,2,3\r\n", ["a", "b", "c"], [["1", "2", "3"]]],
  [
    "UTF-8",
    "a,b,c\n1,2,3\n4,5,ʤ",
    ["a", "b", "c"],
    [
      ["1", "2", "3"],
      ["4", "5", "ʤ"],
    ],
  ],
];

describe("csv-spectrum", () => {
  it.each(spectrum)("%s is read to the letter", (_name, text, header, rows) => {
    const reading = readText(bytes(text), { asText: true });
    expect(reading.verdict).toBe("accept");
    expect(reading.result?.header).toEqual(header);
    expect(reading.result?.rows).toEqual(rows);
  });
});

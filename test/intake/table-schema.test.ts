import { describe, expect, it } from "vitest";
import { type Resource, checkPackage, checkTable, sentence } from "../../src/intake/table-schema";

const traffic: Resource = {
  name: "traffic",
  path: "traffic.csv",
  schema: {
    primaryKey: ["fact_id"],
    uniqueKeys: [["port_id", "period_label", "status"]],
    foreignKeys: [{ fields: ["port_id"], reference: { resource: "ports", fields: ["port_id"] } }],
    fields: [
      { name: "fact_id", type: "string", constraints: { required: true, unique: true, pattern: "[a-z0-9-]+" } },
      { name: "port_id", type: "string", constraints: { required: true } },
      { name: "period_label", type: "string" },
      { name: "value", type: "integer", constraints: { required: true, minimum: 0, maximum: 20_000_000 } },
      { name: "share", type: "number" },
      { name: "status", type: "string", constraints: { enum: ["actual", "forecast", "claim"] } },
      { name: "published_on", type: "date" },
      { name: "evidence", type: "string" },
    ],
  },
};
const ports: Resource = {
  name: "ports",
  path: "ports.csv",
  schema: { primaryKey: ["port_id"], fields: [{ name: "port_id", type: "string" }] },
};

const head = "fact_id,port_id,period_label,value,share,status,published_on,evidence";
const good = 'm-2017,marseille,2017,1487313,37.1,actual,2018-04-01,"2017, with 1,487,313 passengers"';
const words = (count: number) => Array.from({ length: count }, (_, at) => `mot${at}`).join(" ");

const sentences = (...lines: string[]): string[] => checkTable(traffic, [head, ...lines, ""].join("\n")).map(sentence);
const inPackage = (portsText: string, ...lines: string[]): string[] =>
  checkPackage(
    [traffic, ports],
    new Map([
      ["traffic.csv", [head, ...lines, ""].join("\n")],
      ["ports.csv", portsText],
    ]),
  ).map(sentence);

describe("a file that fits its schema", () => {
  it("has no problem", () => {
    expect(inPackage("port_id\nmarseille\n", good)).toEqual([]);
  });

  it("may leave out what is not required", () => {
    expect(sentences("m-2017,marseille,,1487313,,,,")).toEqual([]);
  });

  it("may carry 15 words of evidence", () => {
    expect(sentences(`m-2017,marseille,,1487313,,,,${words(15)}`)).toEqual([]);
  });
});

describe("a wrong cell is named by file, line, column and value", () => {
  it.each([
    [
      "a status that is not in the list",
      "m-2,marseille,,1,,actuel,,",
      'status "actuel": is not one of actual, forecast, claim',
    ],
    ["no port", "m-2,,,1,,,,", 'port_id "": is required'],
    ["text for a whole number", "m-2,marseille,,1.5 M,,,,", 'value "1.5 M": is not a whole number'],
    ["a French decimal", 'm-2,marseille,,1,"37,1",,,', 'share "37,1": is not a number'],
    ["a negative number of passengers", "m-2,marseille,,-1,,,,", 'value "-1": is below 0'],
    ["more passengers than any port has", "m-2,marseille,,20000001,,,,", 'value "20000001": is above 20000000'],
    ["a day that is none", "m-2,marseille,,1,,,2017-02-29,", 'published_on "2017-02-29": is not a day (YYYY-MM-DD)'],
    ["a capital in an identifier", "M-2,marseille,,1,,,,", 'fact_id "M-2": does not match [a-z0-9-]+'],
    ["a blank at an end", "m-2,marseille ,,1,,,,", 'port_id "marseille ": starts or ends with a blank'],
    ["16 words of evidence", `m-2,marseille,,1,,,,${words(16)}`, `evidence "${words(16)}": has 16 words, more than 15`],
  ])("%s", (_words, line, expected) => {
    expect(sentences(good, line)).toEqual([`traffic.csv:3 ${expected}`]);
  });

  it("counts physical lines, past a cell that holds a line break", () => {
    const broken = 'm-1,marseille,,1,,,,"two\nlines"';
    expect(sentences(broken, "m-2,,,1,,,,")).toEqual(['traffic.csv:4 port_id "": is required']);
  });
});

describe("a key", () => {
  it("that is repeated names the line it repeats, once", () => {
    expect(sentences(good, "m-2017,miami,,1,,,,")).toEqual([
      'traffic.csv:3 fact_id "m-2017": repeats the key of line 2',
    ]);
  });

  it("may span columns", () => {
    expect(sentences(good, "m-2,marseille,2017,1,,actual,,")).toEqual([
      'traffic.csv:3 port_id, period_label, status "marseille, 2017, actual": repeats the key of line 2',
    ]);
  });

  it("that leads to another table must be found there", () => {
    expect(inPackage("port_id\nmarseille\n", good, "n-1,nice,,1,,,,")).toEqual([
      'traffic.csv:3 port_id "nice": is not a port_id of ports.csv',
    ]);
  });
});

describe("a file as a whole", () => {
  it("must have the header of its schema", () => {
    expect(checkTable(ports, "port\nmarseille\n").map(sentence)).toEqual([
      'ports.csv:1 "port": the header should be port_id',
    ]);
  });

  it("must have as many cells on each line as in its header", () => {
    expect(sentences(good, "m-2,marseille,,1")).toEqual([
      'traffic.csv:3 "m-2,marseille,,1": the line has 4 cells instead of 8',
    ]);
  });

  it.each([
    ["a missing last line feed", "port_id\nmarseille", 'ports.csv:2 "": does not end with a line feed'],
    ["Windows line ends", "port_id\r\nmarseille\r\n", 'ports.csv:1 "": has carriage returns'],
  ])("is read with suspicion: %s", (_words, text, expected) => {
    expect(checkTable(ports, text).map(sentence)).toEqual([expected]);
  });

  it("must not start with a byte order mark", () => {
    expect(checkTable(ports, "\uFEFFport_id\nmarseille\n").map(sentence)).toContain(
      'ports.csv:1 "": starts with a byte order mark',
    );
  });
});

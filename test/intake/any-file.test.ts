import { gzipSync, strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/intake/any-file";
import { refusalOf } from "../../src/intake/archive";
import { type Cell, workbook } from "../workbook";

const table = "Port;Année;Passagers\nMarseille;2016;1 597 213\nGênes;2016;1 017 368\n";
const rows = [
  ["Marseille", 2016, 1_597_213],
  ["Gênes", 2016, 1_017_368],
];

describe("a packed file", () => {
  it.each([
    ["gzip", gzipSync(strToU8(table))],
    ["zip", zipSync({ "folder/calls.csv": strToU8(table) })],
    ["zip, stored", zipSync({ "calls.csv": [strToU8(table), { level: 0 }] })],
    ["zip with what macOS adds", zipSync({ "calls.csv": strToU8(table), "__MACOSX/._calls.csv": strToU8("x") })],
    ["gzip in a zip", zipSync({ "calls.csv.gz": gzipSync(strToU8(table)) })],
  ])("%s is read like the file in it", async (_what, bytes) => {
    const reading = await readFile(bytes);
    expect(reading.verdict).toBe("accept");
    expect(reading.result?.rows).toEqual(rows);
  });

  it("with several tables is asked about", async () => {
    const bytes = zipSync({
      "datapackage.json": strToU8("{}"),
      "a.csv": strToU8("x;y\n1;2\n"),
      "b.csv": strToU8(table),
    });
    const open = await readFile(bytes);
    expect(open.questions).toMatchObject([{ about: "several-files", choices: ["a.csv", "b.csv", "cancel"] }]);
    const answered = await readFile(bytes, { answers: [{ about: "several-files", choice: "b.csv" }] });
    expect(answered.result?.rows).toEqual(rows);
  });

  it.each([
    ["a hundred times its size", zipSync({ "bomb.csv": new Uint8Array(20_000_000) })],
    ["a hundred times its size, in gzip", gzipSync(new Uint8Array(20_000_000))],
    [
      "more than a thousand files",
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.csv`, strToU8("a")]))),
    ],
  ])("of %s is refused before it is unpacked", async (_what, bytes) => {
    const start = performance.now();
    const { refusal } = await readFile(bytes);
    expect(refusal?.code).toBe("too-large-when-unpacked");
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("of a member of more than 50 MB is let in only when that was confirmed, a bomb never", () => {
    const member = {
      name: "calls.csv",
      method: 8,
      encrypted: false,
      crc: 0,
      packed: 9_000_000,
      unpacked: 50_000_001,
      at: 0,
    };
    expect(refusalOf([member], false)?.code).toBe("too-large-when-unpacked");
    expect(refusalOf([member], true)).toBeUndefined();
    expect(refusalOf([{ ...member, unpacked: 50_000_000 }], false)).toBeUndefined();
    expect(refusalOf([{ ...member, packed: 400_000 }], true)?.code).toBe("too-large-when-unpacked");
    expect(
      refusalOf(
        Array.from({ length: 1001 }, () => ({ ...member, unpacked: 1 })),
        true,
      ),
    ).toBeDefined();
  });

  it("of more than 50 MB is refused by its directory alone, with a way to go on", async () => {
    const bytes = zipSync({ "calls.csv": strToU8(table) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 20, 9_000_000, true);
      view.setUint32(at + 24, 60_000_000, true);
    }
    const { refusal, questions } = await readFile(bytes);
    expect(refusal?.code).toBe("too-large-when-unpacked");
    expect(questions).toMatchObject([
      { about: "too-large-when-unpacked", choices: ["unpack it all the same", "cancel"] },
    ]);
  });

  it("that lies about its size is refused when it passes the limit", async () => {
    const bytes = zipSync({ "bomb.csv": new Uint8Array(20_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect((await readFile(bytes)).refusal?.code).toBe("too-large-when-unpacked");
  });

  it.each([
    ["cut", (bytes: Uint8Array) => bytes.slice(0, bytes.length - 30)],
    ["changed in one byte", (bytes: Uint8Array) => bytes.map((byte, at) => (at === 45 ? byte ^ 0xff : byte))],
  ])("that was %s is refused", async (_what, damage) => {
    const { refusal } = await readFile(damage(zipSync({ "calls.csv": [strToU8(table), { level: 0 }] })));
    expect(refusal?.code).toBe("damaged-archive");
  });
});

describe("a workbook", () => {
  const calls: Cell[][] = [
    ["Port", "Année", "Passagers", "Part"],
    ["Marseille", 2016, 1_597_213, 1.597],
    ["Gênes", 2016, 1_017_368, 2.055],
  ];

  it("is read by its cells, whose numbers leave no doubt", async () => {
    const reading = await readFile(workbook({ Escales: calls }));
    expect(reading.questions).toEqual([]);
    expect(reading.result?.rows).toEqual([
      ["Marseille", 2016, 1_597_213, 1.597],
      ["Gênes", 2016, 1_017_368, 2.055],
    ]);
  });

  it("has titles and notes like any other file", async () => {
    const reading = await readFile(workbook({ Escales: [["Trafic"], [], ...calls, ["Source : port"]] }));
    expect(reading.result?.header).toEqual(["Port", "Année", "Passagers", "Part"]);
    expect(reading.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "title"],
      [2, "blank"],
      [6, "source"],
    ]);
  });

  it("with several sheets is asked about", async () => {
    const bytes = workbook({
      Notes: [
        ["a", "b"],
        ["x", 1],
      ],
      Escales: calls,
    });
    expect((await readFile(bytes)).questions).toMatchObject([{ about: "several-sheets" }]);
    const answered = await readFile(bytes, { answers: [{ about: "several-sheets", choice: "Escales" }] });
    expect(answered.result?.header).toEqual(["Port", "Année", "Passagers", "Part"]);
  });

  it("that declares a document type is refused", async () => {
    const { refusal } = await readFile(workbook({ Escales: calls }, '<!DOCTYPE x [<!ENTITY a "b">]>'));
    expect(refusal?.code).toBe("forbidden-doctype");
  });
});

describe("files with types of their own", () => {
  it.each([
    ["a list of records", '[{"Port":"Nice","Part":1.597},{"Port":"Sè'],
    ["records line by line", '{"Port":"Nice","Part":1.597}\n{"Port":"Sète","Pa'],
  ])("that were cut are refused: %s", async (_what, text) => {
    expect((await readFile(strToU8(text))).refusal?.code).toBe("damaged-json");
  });

  it("are Parquet", async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: "Port", data: ["Marseille", "Gênes"], type: "STRING" },
          { name: "Part", data: [1.597, 2.055], type: "DOUBLE" },
          { name: "Jour", data: [new Date("2017-04-03"), new Date("2017-04-04")], type: "TIMESTAMP" },
        ],
      }),
    );
    const reading = await readFile(bytes);
    expect(reading.questions).toEqual([]);
    expect(reading.result?.rows).toEqual([
      ["Marseille", 1.597, "2017-04-03"],
      ["Gênes", 2.055, "2017-04-04"],
    ]);
  });

  it.each([
    ["a list of objects", '[{"Port":"Nice","Part":1.597},{"Part":2.055,"Port":"Sète"}]'],
    ["a list of lists", '[["Port","Part"],["Nice",1.597],["Sète",2.055]]'],
    ["an object a line", '{"Port":"Nice","Part":1.597}\n{"Port":"Sète","Part":2.055}\n'],
  ])("are JSON: %s", async (_what, text) => {
    const reading = await readFile(strToU8(text));
    expect(reading.result?.header).toEqual(["Port", "Part"]);
    expect(reading.result?.rows).toEqual([
      ["Nice", 1.597],
      ["Sète", 2.055],
    ]);
  });

  it("are not JSON of another shape, nor a table that starts with a bracket", async () => {
    expect((await readFile(strToU8('{"a":{"b":1}}'))).refusal?.code).toBe("not-a-table");
    expect((await readFile(strToU8("[Port];Pax\nNice;1\n"))).result?.rows).toEqual([["Nice", 1]]);
  });

  it("keep a name that JavaScript reads in its own way", async () => {
    const reading = await readFile(strToU8('[{"__proto__":1,"a":2}]'));
    expect(reading.result?.header).toEqual(["__proto__", "a"]);
    expect(reading.result?.rows).toEqual([[1, 2]]);
  });
});

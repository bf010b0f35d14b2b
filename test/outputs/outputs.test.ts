import { parquetReadObjects } from "hyparquet";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { parquetBytes } from "../../src/outputs/parquet";
import { csvHead, csvRows } from "../../src/outputs/table-csv";
import { workbook } from "../../src/outputs/workbook";
import type { AnswerCell, AnswerColumn } from "../../src/query/columns";
import { refused } from "../open-xml";

const columns: AnswerColumn[] = [
  { name: "port", type: "VARCHAR", kind: "text" },
  { name: "passengers", type: "BIGINT", kind: "integer" },
  { name: "share", type: "DOUBLE", kind: "number" },
  { name: "day", type: "DATE", kind: "day" },
  { name: "counted", type: "BOOLEAN", kind: "truth" },
];
const rows: AnswerCell[][] = [
  ["Marseille; « Fos »", "1597000", "0.5", "2017-11-04", "true"],
  ['=HYPERLINK("x")', "-5", null, null, "false"],
  ["Gênes", "9007199254740993", "1e-7", "1850-01-01", null],
];

describe("a table as CSV", () => {
  it("for machines has commas, points and ISO days", () => {
    expect(csvHead(columns, "machine") + csvRows(columns, rows, "machine")).toBe(
      `port,passengers,share,day,counted
Marseille; « Fos »,1597000,0.5,2017-11-04,true
"'=HYPERLINK(""x"")",-5,,,false
Gênes,9007199254740993,1e-7,1850-01-01,
`,
    );
  });
  it("for Excel in French has a mark of UTF-8, semicolons, decimal commas, French days and no formula", () => {
    expect(csvHead(columns, "excel") + csvRows(columns, rows, "excel")).toBe(
      `\uFEFFport;passengers;share;day;counted
"Marseille; « Fos »";1597000;0,5;04/11/2017;VRAI
"'=HYPERLINK(""x"")";-5;;;FAUX
Gênes;9007199254740993;1e-7;01/01/1850;
`,
    );
  });
  it("of no row is its head alone", () => {
    expect(csvRows(columns, [], "machine")).toBe("");
  });
});

describe("a table as a workbook", () => {
  it("keeps numbers, days and truth values, and takes no text for a formula", async () => {
    const blob = await workbook(columns, rows, "a/b");
    const [sheet] = await readExcel(Buffer.from(await blob.arrayBuffer()));
    expect(sheet?.data.slice(1)).toEqual([
      ["Marseille; « Fos »", 1597000, 0.5, new Date("2017-11-04"), true],
      ['=HYPERLINK("x")', -5, null, null, false],
      ["Gênes", "9007199254740993", 1e-7, "1850-01-01", null],
    ]);
  });
});

describe("a workbook", () => {
  it("is as the Open XML standard has it, its styles included", async () => {
    const blob = await workbook(columns, rows, "a");
    expect(await refused("a.xlsx", new Uint8Array(await blob.arrayBuffer()))).toEqual([]);
  }, 60_000);
});

describe("a table as Parquet", () => {
  it("keeps every value and every gap, whole numbers beyond a double included", async () => {
    async function* pages() {
      yield rows.slice(0, 1);
      yield rows.slice(1);
    }
    const { buffer } = await parquetBytes(columns, pages());
    expect(await parquetReadObjects({ file: buffer })).toEqual([
      { port: "Marseille; « Fos »", passengers: 1597000n, share: 0.5, day: "2017-11-04", counted: true },
      { port: '=HYPERLINK("x")', passengers: -5n, share: null, day: null, counted: false },
      { port: "Gênes", passengers: 9007199254740993n, share: 1e-7, day: "1850-01-01", counted: null },
    ]);
  });
});

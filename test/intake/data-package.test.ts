import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/intake/any-file";
import { packageIn, readPackage } from "../../src/intake/data-package";

const field = (name: string, type: string, more: object = {}): object => ({ name, type, ...more });

const description = {
  name: "calls",
  resources: [
    {
      name: "calls",
      path: "data/calls.csv",
      dialect: { delimiter: ";" },
      schema: {
        fields: [
          field("port", "string", { constraints: { enum: ["FRMRS", "FRTLN"] } }),
          field("day", "date", { format: "%d/%m/%Y" }),
          field("passengers", "number", { decimalChar: ",", constraints: { required: true, minimum: 0 } }),
          field("code", "string", { constraints: { pattern: "[0-9]{5}", unique: true } }),
        ],
        primaryKey: ["port", "day"],
        missingValues: ["", "-"],
      },
    },
  ],
};

const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const calls = "port;day;passengers;code\nFRMRS;03/04/2017;1,597;00042\nFRTLN;04/05/2017;2,055;00043\n";

describe("a data package", () => {
  it.each([
    ["at the root of its archive", ""],
    ["in a folder of its archive", "calls-1.0/"],
  ])("%s is read as it describes itself: nothing is asked that the file alone leaves open", async (_where, folder) => {
    const bytes = zipped({
      [`${folder}datapackage.json`]: JSON.stringify(description),
      [`${folder}data/calls.csv`]: calls,
      [`${folder}README.md`]: "about",
    });
    const alone = await readFile(strToU8(calls));
    expect(alone.questions.map(({ about }) => about)).toEqual(["decimal-or-thousands", "date-order"]);
    const reading = await readFile(bytes);
    expect(reading.questions).toEqual([]);
    expect(reading.warnings).toEqual([]);
    expect(reading.result?.rows).toEqual([
      ["FRMRS", "2017-04-03", 1.597, "00042"],
      ["FRTLN", "2017-05-04", 2.055, "00043"],
    ]);
  });

  it("lists what its schema forbids, with line and column", async () => {
    const text = [
      "port;day;passengers;code;note",
      "FRMRS;03/04/2017;1,5;00042;",
      "FRNCE;2017-04-04;-;42;x",
      "FRMRS;03/04/2017;-2;00042;",
      "FRTLN;31/02/2017;two;00044;",
    ].join("\n");
    const bytes = zipped({ "datapackage.json": JSON.stringify(description), "data/calls.csv": text });
    const { warnings } = await readFile(bytes);
    const found = warnings.filter(({ code }) => code === "schema-violation");
    expect(found.map(({ line, column, message }) => `${line ?? ""} ${column} ${message}`)).toEqual([
      '3 port "FRNCE" is not one of FRMRS, FRTLN',
      '3 day "2017-04-04" is not a date of that format',
      '5 day "31/02/2017" is not a date of that format',
      '3 passengers "-" is required',
      '4 passengers "-2" is below 0',
      '5 passengers "two" is not a number',
      '3 code "42" does not match [0-9]{5}',
      '4 code "00042" comes twice in a column of unique values',
      " note the file has a column that the schema has not",
      "4 port, day repeats the key of line 2",
    ]);
  });

  it("of several files asks which one is meant", async () => {
    const two = { resources: [...description.resources, { name: "ports", path: "ports.csv" }] };
    const bytes = zipped({
      "datapackage.json": JSON.stringify(two),
      "data/calls.csv": calls,
      "ports.csv": "code,name\nFRMRS,Marseille\nFRTLN,Toulon\n",
    });
    const open = await readFile(bytes);
    expect(open.questions).toMatchObject([
      { about: "several-files", choices: ["data/calls.csv", "ports.csv", "cancel"] },
    ]);
    const answered = await readFile(bytes, { answers: [{ about: "several-files", choice: "ports.csv" }] });
    expect(answered.result?.rows).toEqual([
      ["FRMRS", "Marseille"],
      ["FRTLN", "Toulon"],
    ]);
  });

  it("beside its files is read with them, and refused without them", () => {
    const resources = packageIn(strToU8(JSON.stringify(description))) ?? [];
    const beside = { paths: ["data/calls.csv"], open: () => strToU8(calls) };
    expect(readPackage(resources, beside, {}).result?.rows).toHaveLength(2);
    const { refusal } = readPackage(resources, { paths: [], open: () => strToU8("") }, {});
    expect(refusal).toMatchObject({ code: "package-files-missing" });
    expect(refusal?.message).toContain("data/calls.csv");
  });

  it.each(["/etc/passwd", "../secret.csv", "https://example.org/x.csv"])("never opens %s", (path) => {
    expect(packageIn(strToU8(JSON.stringify({ resources: [{ name: "x", path }] })))).toEqual([]);
  });

  it("with a pattern made to be slow is read at once", async () => {
    const slow = { name: "code", type: "string", constraints: { pattern: "(a+)+$" } };
    const made = { resources: [{ name: "x", path: "x.csv", schema: { fields: [slow, field("n", "integer")] } }] };
    const bytes = zipped({
      "datapackage.json": JSON.stringify(made),
      "x.csv": `code,n\n${"a".repeat(190)}!,1\n${"a".repeat(50_000)}!,2\n`,
    });
    const { result, warnings } = await readFile(bytes);
    expect(result?.rows).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: "pattern-not-checked", column: "code" }]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { resourcesOf } from "../../src/build/check-data";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Database } from "../../src/db/database";
import { text } from "../../src/db/decode";
import { neededFiles } from "../../src/db/load";
import { rowsOf } from "../data-rows";

/** schema.sql and datapackage.json describe the same tables; here they are held against each other, on the real engine. */

type Column = { name: string; type: string };

/** preferred.csv is what a rule must give, not an input: no table holds it. */
const resources = resourcesOf("data").filter(({ name }) => name !== "preferred");
const tableOf = (path: string): string => path.replace(/\.csv$/, "");

let db: Database;
const columns = new Map<string, Column[]>();

beforeAll(async () => {
  db = await openFactsInNode("data");
  const rows = await db.rows(
    "select table_name, column_name, data_type from duckdb_columns() where not internal order by table_name, column_index",
  );
  for (const row of rows) {
    const known = columns.get(text(row, "table_name")) ?? [];
    columns.set(text(row, "table_name"), [...known, { name: text(row, "column_name"), type: text(row, "data_type") }]);
  }
});

it("every file of the data package but preferred.csv is loaded", () => {
  expect(neededFiles.toSorted()).toEqual(resources.map(({ path }) => path).toSorted());
});

describe.each(resources)("the table of $path", ({ name, path, schema }) => {
  it("has the columns of its file, after file_line", () => {
    const names = columns.get(tableOf(path))?.map((column) => column.name);
    expect(names).toEqual(["file_line", ...schema.fields.map((field) => field.name)]);
  });

  it("has in its enums the words of the package, in the same order", () => {
    const listed = schema.fields.flatMap((field) => {
      const allowed = field.constraints?.enum ?? [];
      const words = enumWords(path, field.name).filter(
        (word) => !isNarrower(path, field.name) || allowed.includes(word),
      );
      return allowed.length > 0 && words.length > 0 ? [{ field: field.name, words, allowed }] : [];
    });
    expect(listed.map(({ field, words }) => [field, words])).toEqual(
      listed.map(({ field, allowed }) => [field, allowed]),
    );
  });

  it("has in its enums of names the names of the reference table", () => {
    const keys = (schema.foreignKeys ?? []).map(({ fields: [column = ""], reference }) => ({ column, reference }));
    const named = keys.filter(({ column }) => enumWords(path, column).length > 0);
    const names = named.map(({ reference }) =>
      rowsOf(reference.resource).map(({ cell }) => cell(reference.fields[0] ?? "")),
    );
    expect(named.map(({ column }) => enumWords(path, column).toSorted())).toEqual(names.map((each) => each.toSorted()));
  });

  it("holds every row of its file, on its line", async () => {
    const rows = await db.rows(`select file_line from "${tableOf(path)}" order by file_line`);
    expect(rows.map((row) => row["file_line"])).toEqual(rowsOf(name).map(({ line }) => line));
  });
});

it("figures are ranked by enums in the order in which they speak", async () => {
  const [row] = await db.rows(
    `select enum_range(null::status)::varchar as status, enum_range(null::grade)::varchar as grade, enum_range(null::"precision")::varchar as precision`,
  );
  expect(row).toEqual({
    status: "[actual, provisional, forecast, claim]",
    grade: "[A, B, C, D]",
    precision: "[exact, rounded, about, at_least, at_most]",
  });
});

/** Aims are set for passengers and calls only, out of the four measures that traffic knows. */
const isNarrower = (path: string, column: string): boolean => path === "targets.csv" && column === "measure";

/** The words of the enum a column has: "ENUM('A', 'B')" holds A and B. None when it has another type. No word of ours has a quote. */
function enumWords(path: string, name: string): string[] {
  const type = columns.get(tableOf(path))?.find((column) => column.name === name)?.type ?? "";
  return type.startsWith("ENUM") ? [...type.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word) : [];
}

import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { text } from "../../src/db/decode";
import { pageSql } from "../../src/db/held";
import { readFile } from "../../src/intake/any-file";
import { dataPackage, slugOf } from "../../src/outputs/data-package";
import { type AnswerCell, type AnswerColumn, kindOfType } from "../../src/query/columns";

/** Every table of the tool to a data package, and back through our own importer. */

let db: Engine;
const tables = new Map<string, AnswerColumn[]>();
const rows = new Map<string, AnswerCell[][]>();
let bytes: Uint8Array;

beforeAll(async () => {
  db = await openFactsInNode("data");
  const columns = await db.rows(
    "select table_name, column_name, data_type from duckdb_columns() where not internal order by table_name, column_index",
  );
  for (const row of columns) {
    const name = text(row, "table_name");
    const type = text(row, "data_type");
    const column = { name: text(row, "column_name"), type, kind: kindOfType(type) };
    tables.set(name, [...(tables.get(name) ?? []), column]);
  }
  for (const [name, list] of tables) {
    const found = await db.rows(pageSql(name, list), [0, 100_000]);
    rows.set(
      name,
      found.map((row) => list.map((_column, at) => (row[`c${at}`] ?? null) as AnswerCell)),
    );
  }
  for (const [name, list] of rows) if (list.length === 0) tables.delete(name);
  const packed = [...tables].map(([name, list]) => ({
    name,
    title: `table ${name}`,
    columns: list,
    descriptions: [],
    pages: pagesOf(rows.get(name) ?? []),
  }));
  bytes = await dataPackage("Cap 2M", packed, "2026-11-23T06:00:00.000Z");
});

async function* pagesOf(list: AnswerCell[][]) {
  for (let at = 0; at < list.length; at += 100) yield list.slice(at, at + 100);
}

describe("a data package of every table", () => {
  it("describes each file that is in it, with its columns", () => {
    const parts = unzipSync(bytes);
    const described = JSON.parse(new TextDecoder().decode(parts["datapackage.json"])) as {
      resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(described.resources.map(({ path }) => path in parts)).toEqual([...tables].map(() => true));
    const traffic = described.resources.find(({ name }) => name === "traffic");
    expect(traffic?.schema.fields).toContainEqual(expect.objectContaining({ name: "value", type: "integer" }));
    expect(traffic?.schema.fields).toContainEqual(expect.objectContaining({ name: "period_start", type: "date" }));
  });

  it("is read back by the tool to the same rows, table by table, with nothing to object to", async () => {
    for (const [name, columns] of tables) {
      const asking = await readFile(bytes, { answers: [] });
      expect(asking.questions[0]?.about).toBe("several-files");
      const choice = `data/${slugOf(name)}.csv`;
      const { verdict, result, warnings } = await readFile(bytes, { answers: [{ about: "several-files", choice }] });
      const against = warnings.filter(({ code }) => code === "schema-violation");
      expect([name, verdict, against]).toEqual([name, "accept", []]);
      expect(result?.header).toEqual(columns.map((column) => column.name));
      const read = result?.rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
      const meant = (rows.get(name) ?? []).map((row) =>
        row.map((cell, at) => {
          const numeric = columns[at]?.kind === "number" || columns[at]?.kind === "integer";
          return cell !== null && numeric ? String(Number(cell)) : cell;
        }),
      );
      expect(read).toEqual(meant);
    }
  });
});

describe("the name of a table in a package", () => {
  it.each([
    ["traffic", "traffic"],
    ["Escales « 2026 »", "escales-2026"],
    ["../../x", "x"],
    ["数", "table"],
  ])("%s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { resourcesOf } from "../../src/build/check-data";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { text } from "../../src/db/decode";
import { type NamedColumn, heldTables, pageSql, profileOf } from "../../src/db/held";
import { ask } from "../../src/db/queries";
import { type HeldTable, filledShare, markOf } from "../../src/domain/held";
import { rowsOf } from "../data-rows";

/** What is said of a table, on the real engine, against the files themselves. */

let db: Engine;
const schema = new Map<string, NamedColumn[]>();
let tables: HeldTable[];
const trafficName = resourcesOf("data").find(({ path }) => path === "traffic.csv")?.name ?? "";
const named = (name: string) => tables.find((table) => table.name === name);

beforeAll(async () => {
  db = await openFactsInNode("data");
  await db.run(`create table "escales ""2026""" ("l'année" integer, jour date, "un ""mot""" varchar, rien varchar);
    insert into "escales ""2026""" values (1, '2024-05-01', 'b', null), (2, '2026-07-02', 'a', null), (3, null, 'b', null), (4, '2025-01-01', null, null)`);
  const rows = await db.rows(
    "select table_name, column_name, data_type from duckdb_columns() where not internal order by table_name, column_index",
  );
  for (const row of rows) {
    const known = schema.get(text(row, "table_name")) ?? [];
    schema.set(text(row, "table_name"), [...known, { name: text(row, "column_name"), type: text(row, "data_type") }]);
  }
  tables = await heldTables(db, schema);
});

describe("every table that is held", () => {
  it("has the rows, the sources and the filled cells of its file", () => {
    const files = resourcesOf("data").filter(({ name }) => name !== "preferred");
    expect(files.length).toBeGreaterThan(10);
    for (const { name: resource, path } of files) {
      const name = path.replace(/\.csv$/, "");
      const lines = rowsOf(resource);
      const columns = (schema.get(name) ?? []).map((column) => column.name).filter((column) => column !== "file_line");
      const cells = lines.flatMap((line) => columns.map(line.cell));
      const sources = columns.includes("source_id")
        ? { sources: new Set(lines.map((line) => line.cell("source_id")).filter((id) => id !== "")).size }
        : {};
      const filled = cells.filter((cell) => cell !== "").length;
      expect(named(name)).toMatchObject({ name, rows: lines.length, cells: cells.length, filled, ...sources });
    }
  });

  it("counts as facts with rivals those that the app shows with rivals", async () => {
    const figures = await ask(db, "figures", undefined);
    expect(named("traffic")?.rivals).toBe(figures.filter(({ rank }) => rank === 2).length);
    expect(named("targets")?.rivals).toBeUndefined();
  });

  it("says its years and its newest statement, or nothing where it has none", () => {
    const newest = rowsOf(trafficName)
      .map((row) => row.cell("published_on"))
      .toSorted();
    expect(named("traffic")?.newest).toBe(newest.at(-1));
    expect(named("traffic")?.years?.first).toBeGreaterThan(1900);
    expect(named("groups")?.years).toBeUndefined();
    expect(named("groups")?.newest).toBeUndefined();
  });

  it("is counted when it is empty", () => {
    const calls = named("calls");
    expect(calls).toMatchObject({ rows: 0, cells: 0, filled: 0 });
    expect(calls && filledShare(calls)).toBeUndefined();
  });
});

describe("a table that a person brought, with quotes in its names", () => {
  const name = 'escales "2026"';
  const columns = () => schema.get(name) ?? [];

  it("has its years from its days, and no sources", () => {
    expect(named(name)).toEqual({ name, rows: 4, cells: 16, filled: 10, years: { first: 2024, last: 2026 } });
  });

  it("is profiled column by column", async () => {
    const { rows, columns: profiles } = await profileOf(db, name, columns());
    expect(profiles).toEqual([
      { filled: 4, distinct: 4, lowest: "1", highest: "4", common: [] },
      { filled: 3, distinct: 3, lowest: "2024-05-01", highest: "2026-07-02", common: [] },
      { filled: 3, distinct: 2, lowest: "a", highest: "b", common: [{ value: "b", times: 2 }] },
      { filled: 0, distinct: 0, common: [] },
    ]);
    expect(profiles.map((profile) => markOf(profile, rows))).toEqual(["unique", undefined, undefined, "empty"]);
  });

  it("is read page by page in the order of its file", async () => {
    const rows = await db.rows(pageSql(name, columns()), [1, 2]);
    expect(rows.map((row) => [row["c0"], row["c1"], row["c2"]])).toEqual([
      ["2", "2026-07-02", "a"],
      ["3", null, "b"],
    ]);
  });
});

it("every table of the data package can be profiled", async () => {
  for (const [name, columns] of schema) {
    const profile = await profileOf(db, name, columns);
    expect([name, profile.rows, profile.columns.length]).toEqual([name, named(name)?.rows, columns.length]);
  }
});

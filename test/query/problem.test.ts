import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { type Database, QueryError } from "../../src/db/database";
import { problemOf } from "../../src/query/problem";

let db: Database;
beforeAll(async () => {
  db = await openFactsInNode("data");
});

/** What the real engine says of it, wrapped as the workshop wraps it. */
async function problem(sql: string) {
  try {
    await db.rows(`create or replace temp table answer as (\n${sql}\n)`);
  } catch (error) {
    if (error instanceof QueryError) return problemOf(error.message, sql, 1);
  }
  throw new Error("the engine found nothing wrong");
}

describe("what DuckDB says of a wrong question", () => {
  it("names the column that is not there, where it stands, and the nearest ones", async () => {
    expect(await problem("select\n  lne_id\nfrom lines")).toMatchObject({
      kind: "column",
      name: "lne_id",
      line: 2,
      column: 3,
      nearest: expect.arrayContaining(["line_id"]),
    });
  });
  it("names the table that is not there", async () => {
    expect(await problem("select * from port")).toMatchObject({
      kind: "table",
      name: "port",
      line: 1,
      column: 15,
      nearest: ["ports"],
    });
  });
  it("points at the word it cannot read", async () => {
    expect(await problem("select a frm ports b c")).toMatchObject({ kind: "syntax", line: 1 });
  });
  it("finds the place in a line that the engine cuts on both sides", async () => {
    const long = `select ${"name, ".repeat(40)} nme ${", name".repeat(40)} from ports`;
    expect(await problem(long)).toMatchObject({ kind: "column", line: 1, column: long.indexOf("nme") + 1 });
  });
  it("tells a function that is not there, and values that do not go together", async () => {
    expect(await problem("select foo(1)")).toMatchObject({ kind: "function", name: "foo" });
    expect(await problem("select 1 + 'a' from ports")).toMatchObject({ kind: "types" });
    expect(await problem("select 'a'::integer")).toMatchObject({ kind: "value" });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { judge } from "../../src/query/statement";
import { askable, askedCharts, sqlOf } from "../../src/state/chart-sql";

/** Any chart of the app can be opened as its SQL, on the real engine. */

let db: Engine;
beforeAll(async () => {
  db = await openFactsInNode("data");
});

describe("the SQL of a chart", () => {
  it.each(askedCharts)("%s is a question that a person may ask, and has an answer", async (chart) => {
    const sql = sqlOf(`chart-${chart}`, undefined);
    expect(askable).toContain(`chart-${chart}`);
    expect(judge(sql)).toMatchObject({ is: "query" });
    expect((await db.rows(sql)).length).toBeGreaterThan(0);
  });

  it("says the day that is looked at", async () => {
    const now = await db.rows(sqlOf("chart-volumes", undefined));
    const then = await db.rows(sqlOf("chart-volumes", "2017-11-04"));
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(now.length);
    expect(sqlOf("chart-volumes", "2017-11-04")).toContain("'2017-11-04'");
  });

  it("of volumes holds the figures that speak for Marseille and Miami, and no rival", async () => {
    const rows = await db.rows(sqlOf("chart-volumes", undefined));
    expect(new Set(rows.map(({ rank }) => rank))).toEqual(new Set([1]));
    expect(new Set(rows.map(({ port_id: port }) => port))).toContain("miami");
  });
});

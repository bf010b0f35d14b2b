import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Database } from "../../src/db/database";
import figuresSql from "../../src/db/queries/figures.sql?raw";
import { records, header } from "../../src/intake/csv";

const preferredText = readFileSync("data/preferred.csv", "utf8");
const columns = header(preferredText);
const preferred = records(preferredText).map(({ cells }) =>
  Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])),
);

let db: Database;
beforeAll(async () => {
  db = await openFactsInNode("data");
});

describe("which figure speaks", () => {
  it.each([
    ["today", null],
    ["2017-11-04", "2017-11-04"],
  ])("is, %s, the one that preferred.csv expects, with its rivals and spread", async (label, asOf) => {
    const rows = await db.rows(figuresSql, [asOf]);
    const expected = preferred.filter((row) => row["as_of"] === label);
    const speaking = rows.filter((row) => row["rank"] === 1);
    const spoken = new Map(speaking.map((row) => [row["fact_id"], row]));
    expect(speaking).toHaveLength(expected.length);
    for (const want of expected) {
      const got = spoken.get(want["fact_id"] ?? "");
      const same = rows.filter((row) =>
        ["port_id", "period_kind", "period_label", "measure", "segment"].every((key) => row[key] === want[key]),
      );
      const values = same.map((row) => Number(row["value"]));
      expect([
        want["fact_id"],
        got?.["value"],
        got?.["counting_rule"] ?? "",
        got?.["chosen_against_rule"] ? "choice" : "rule",
        same.length - 1,
        Math.min(...values),
        Math.max(...values),
      ]).toEqual([
        want["fact_id"],
        Number(want["value"]),
        want["effective_counting_rule"],
        want["picked_by"],
        Number(want["rivals"]),
        Number(want["lowest"]),
        Number(want["highest"]),
      ]);
    }
  });
});

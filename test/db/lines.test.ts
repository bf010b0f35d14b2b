import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Database } from "../../src/db/database";
import { ask } from "../../src/db/queries";

let db: Database;
beforeAll(async () => {
  db = await openFactsInNode("data");
});

async function groupOf(line: string, asOf: string | undefined) {
  const rows = await ask(db, "lines", asOf);
  return rows.find((row) => row["line_id"] === line)?.["group_id"];
}

describe("the group of a line", () => {
  it.each([
    ["silversea", undefined, "royal-caribbean-group"],
    ["royal-caribbean", "2017-11-04", "royal-caribbean-group"],
    ["norwegian", "2017-11-04", "nclh"],
  ])("of %s as of %s is %s", async (line, asOf, group) => {
    expect(await groupOf(line, asOf)).toBe(group);
  });
  it("leaves Silversea out of Royal Caribbean on the eve of the mission: the purchase came in 2018", async () => {
    expect(await groupOf("silversea", "2017-11-04")).not.toBe("royal-caribbean-group");
  });
  it("is that of today, as lines.csv has it, for every line without an as-of day", async () => {
    expect((await ask(db, "lines", undefined)).filter((row) => row["group_id"] !== null).length).toBeGreaterThan(30);
  });
});

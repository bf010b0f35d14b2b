import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { differing } from "../../src/db/differing";

/** Two tables too large to be held in memory together, counted by the engine where they are. */

let engine: Engine;

beforeAll(async () => {
  engine = await openFactsInNode("data");
});

type Quay = [quay: string, post: string, length: number | null];

async function made(table: string, rows: Quay[], columns = "quay, post, length"): Promise<string> {
  const values = rows.map(
    ([quay, post, length], at) => `(${at + 2}, '${quay}', '${post}', ${length ?? "null::integer"})`,
  );
  await engine.run(
    `create or replace table ${table} as select * from (values ${values.join(", ")}) t(file_line, ${columns})`,
  );
  return table;
}

const before: Quay[] = [
  ["J2", "north", 300],
  ["J2", "south", 310],
  ["J3", "north", null],
];

describe("two tables of the same columns", () => {
  it("are told apart by the first columns that no two rows of the earlier one share", async () => {
    const [one, other] = [
      await made("quays_1", before),
      await made("quays_2", [
        ["J2", "south", 310],
        ["J3", "north", 200],
        ["J4", "east", 90],
        ["J4", "west", 90],
      ]),
    ];
    expect(await differing(engine, one, other)).toEqual({
      key: ["quay", "post"],
      same: 1,
      revised: 1,
      added: 2,
      gone: 1,
    });
  });

  it("do not differ when only the order of the rows does, and a cell that is empty in both is the same", async () => {
    const [one, other] = [await made("quays_1", before), await made("quays_2", before.toReversed())];
    expect(await differing(engine, one, other)).toMatchObject({ same: 3, revised: 0, added: 0, gone: 0 });
  });

  it("whose rows no columns tell apart are compared row by whole row: none is revised, and one of two equal rows is missed", async () => {
    const twice: Quay[] = [
      ["J2", "north", 300],
      ["J2", "north", 300],
      ["J2", "north", 320],
    ];
    const [one, other] = [
      await made("quays_1", twice),
      await made("quays_2", [
        ["J2", "north", 300],
        ["J2", "north", 330],
      ]),
    ];
    expect(await differing(engine, one, other)).toEqual({ key: [], same: 1, revised: 0, added: 1, gone: 2 });
  });

  it("of other columns are not compared", async () => {
    const [one, other] = [await made("quays_1", before), await made("quays_2", before, "quay, post, depth")];
    expect(await differing(engine, one, other)).toBeUndefined();
  });
});

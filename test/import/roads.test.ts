import { beforeAll, describe, expect, it } from "vitest";
import type { Mapping } from "../../src/domain/mapping";
import type { Outcome } from "../../src/import/messages";
import { large } from "../../src/intake/content";
import { sha256Of } from "../../src/intake/fingerprint";
import { ask, calls, engine, inTables, roads, seen, shown, slow } from "./on-both-roads";

/** Large files that the fast road takes: it shows and loads what the careful road does. */

describe.each(["clean", "french"] as const)("a large file of calls, %s", (form) => {
  const bytes = calls(form);
  let fast: Outcome;
  let careful: Outcome;
  beforeAll(async () => {
    careful = await shown({ ...ask(bytes), careful: slow });
    fast = await shown(ask(bytes));
  }, 120_000);

  it("takes the fast road, and shows what the careful road shows: verdict, counts, preview, proof, mapping, recipe", () => {
    expect(bytes.length).toBeGreaterThan(large);
    expect([fast.fast !== undefined, careful.fast]).toEqual([true, undefined]);
    expect(fast.counts).toEqual({ linesIn: 12_000, rowsLoaded: 12_000, linesLeftOut: 0 });
    expect(seen(fast)).toEqual(seen(careful));
    expect(fast.table?.recipe.cap2m.readBy).toMatch(/^the database/);
    expect(careful.table?.recipe.cap2m.readBy).toContain(slow);
  });

  it("takes its fingerprint on both roads", async () => {
    const asNew = { ...ask(bytes), isNew: true };
    const prints = [asNew, { ...asNew, careful: slow }].map(
      async (each) => (await roads.read(engine, each, undefined).result).sha256,
    );
    const whole = await sha256Of(bytes);
    expect(await Promise.all(prints)).toEqual([whole, whole]);
    expect(fast.sha256).toBeUndefined();
  });

  it.each(["own", "calls", "presence", "traffic", "targets"] as const)(
    "gives the same rows as %s",
    async (to) => {
      const roles: Record<typeof to, Mapping["roles"]> = {
        own: ["skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip"],
        calls: ["port", "line", "ship", "arrival", "departure", "passengers", "skip", "skip"],
        presence: ["port", "line", "ship", "period", "skip", "passengers", "skip", "skip"],
        traffic: ["port", "skip", "skip", "period", "skip", "passengers", "skip", "skip"],
        targets: ["port", "skip", "skip", "year", "skip", "passengers", "skip", "skip"],
      };
      const said = { counting: "movements", status: "actual", origin: "A", complete: true } as const;
      const mapping: Mapping = { to, roles: roles[to], said, table: "escales_large" };
      const read = await roads.read(engine, { ...ask(bytes), ...(fast.fast && { fast: fast.fast }) }, mapping).result;
      const slowly = await roads.read(engine, { ...ask(bytes), careful: slow }, mapping).result;
      expect(read.mapped).toEqual(slowly.mapped);
      const rows = await inTables({ ...ask(bytes), ...(fast.fast && { fast: fast.fast }) }, mapping);
      expect(rows).toEqual(await inTables({ ...ask(bytes), careful: slow }, mapping));
      if (to === "own" || to === "calls") expect(Object.values(rows).some((list) => list.length === 12_000)).toBe(true);
    },
    120_000,
  );
});

describe("a large file with a title above and notes below", () => {
  const rows = new TextDecoder().decode(calls("clean")).trimEnd().split("\n");
  rows[9001] = (rows[9001] ?? "").replace(/,(\d{4}),/, ",4321 (p),");
  const text = [
    "Calls at the quays of the port",
    "",
    ...rows,
    "",
    "Source: the port's register",
    "(p) provisional",
  ].join("\n");
  const bytes = new TextEncoder().encode(text);

  it("takes the fast road, and shows what the careful road shows: what is left out, counts, preview, proof, mapping, recipe", async () => {
    const fast = await shown(ask(bytes));
    const careful = await shown({ ...ask(bytes), careful: slow });
    expect(fast.fast?.odd?.lines).toEqual([9004]);
    expect(fast.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "title"],
      [2, "blank"],
      [12_004, "blank"],
      [12_005, "source"],
      [12_006, "note"],
    ]);
    expect(fast.counts).toEqual({ linesIn: 12_005, rowsLoaded: 12_000, linesLeftOut: 5 });
    const { lines: _first, ...all } = seen(fast);
    const { lines: _other, ...wanted } = seen(careful);
    expect(all).toEqual(wanted);
  }, 60_000);

  it("has the fingerprint of all its bytes", async () => {
    const { sha256 } = await roads.read(engine, { ...ask(bytes), isNew: true }, undefined).result;
    expect(sha256).toBe(await sha256Of(bytes));
  }, 60_000);

  it.each(["own", "calls"] as const)(
    "has the rows of the careful road as %s, each on its line",
    async (to) => {
      const { fast } = await shown(ask(bytes));
      const mapping: Mapping = {
        to,
        roles: ["port", "line", "ship", "arrival", "departure", "passengers", "skip", "skip"],
        said: { counting: "movements", status: "actual", origin: "A", complete: true },
        table: "escales_large",
      };
      const found = await inTables({ ...ask(bytes), ...(fast && { fast }) }, mapping);
      expect(found).toEqual(await inTables({ ...ask(bytes), careful: slow }, mapping));
    },
    60_000,
  );
});

describe("a large file with lines that are not like the others", () => {
  const text = new TextDecoder().decode(calls("clean")).split("\n");
  const changed = (line: number, from: RegExp, to: string): void =>
    void (text[line] = (text[line] ?? "").replace(from, to));
  changed(10_001, /,(\d{4}),/, ",n.d.,");
  changed(7001, /,(\d{4}),/, ",4321 (p),");
  changed(3004, /^\w+/, "Marseille ");
  changed(8001, /,(\d{4}),/, ",about 3000,");
  changed(8002, /,(\d{3}\.\d\d),/, ",see remark,");
  changed(60, /,(\d{3}\.\d\d),/, ",see remark,");
  const bytes = new TextEncoder().encode(text.join("\n"));
  const mapping: Mapping = {
    to: "calls",
    roles: ["port", "line", "ship", "arrival", "departure", "passengers", "skip", "skip"],
    said: { counting: "movements", status: "actual", origin: "A", complete: true },
    table: "escales_large",
  };

  it("takes the fast road, and shows what the careful road shows, the flag and the proof among it", async () => {
    const fast = await shown(ask(bytes));
    const careful = await shown({ ...ask(bytes), careful: slow });
    expect(fast.fast?.odd?.lines).toEqual([61, 3005, 7002, 8002, 8003, 10_002]);
    expect(fast.warnings.map(({ code, column, lines }) => [code, column, lines])).toEqual([
      ["not-a-number", "passengers", [8002]],
      ["not-a-number", "length", [61, 8003]],
    ]);
    expect([fast.warnings, fast.lines]).toEqual([careful.warnings, careful.lines]);
    expect(fast.table?.preview).toEqual(careful.table?.preview);
    expect(fast.flags).toEqual([{ line: 7002, column: "passengers", flag: "p" }]);
    expect(fast.table?.proof.map(({ rules }) => rules)).toEqual(careful.table?.proof.map(({ rules }) => rules));
    expect([fast.counts, fast.flags, fast.mapped]).toEqual([careful.counts, careful.flags, careful.mapped]);
  }, 60_000);

  it("stays there when a cell of these lines is changed by hand, and the column is one of figures then", async () => {
    const answers = [
      { about: "put-cell", line: 8002, column: "passengers", choice: "3 000" },
      { about: "put-cell", line: 61, column: "length", choice: "310.5" },
    ];
    const fast = await shown({ ...ask(bytes), answers });
    const careful = await shown({ ...ask(bytes), answers, careful: slow });
    expect(fast.fast).toBeDefined();
    expect(fast.warnings.map(({ column }) => column)).toEqual(["length"]);
    expect(fast.table?.preview).toEqual(careful.table?.preview);
    expect([fast.warnings, fast.counts, fast.table?.recipe.cap2m.answers]).toEqual([
      careful.warnings,
      careful.counts,
      careful.table?.recipe.cap2m.answers,
    ]);
    const as: Mapping = { ...mapping, to: "own" };
    const rows = await inTables({ ...ask(bytes), answers, ...(fast.fast && { fast: fast.fast }) }, as);
    expect(rows).toEqual(await inTables({ ...ask(bytes), answers, careful: slow }, as));
    expect(rows["escales_large: columns"]).toContainEqual({ name: "passengers", type: "BIGINT" });
  }, 60_000);

  it("takes the careful road when a cell of any other line is changed by hand", async () => {
    const answers = [{ about: "put-cell", line: 5000, column: "passengers", choice: "1" }];
    const { fast, table } = await shown({ ...ask(bytes), answers });
    expect(fast).toBeUndefined();
    expect(table?.recipe.cap2m.readBy).toContain("line 5000, column passengers: changed by hand");
  }, 60_000);

  it.each(["own", "calls"] as const)(
    "has the rows of the careful road as %s, with each cell as it was written",
    async (to) => {
      const { fast } = await shown(ask(bytes));
      const as = { ...mapping, to };
      const rows = await inTables({ ...ask(bytes), ...(fast && { fast }) }, as);
      expect(rows).toEqual(await inTables({ ...ask(bytes), careful: slow }, as));
    },
    60_000,
  );
});

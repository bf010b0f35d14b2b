import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/db/database";
import { removeDropped } from "../../src/db/dropped";
import { Cancelled } from "../../src/import/reader";
import { ask, calls, engine, roads, source } from "./on-both-roads";

/** Large files that the fast road sends back, what waits in the database meanwhile, and stopping. */

const [modelNames, ownNames] = ["port,line,ship,arrival,departure,passengers", "place,client,craft,first,last,tons"];

describe("a large file that is not clean throughout", () => {
  it("takes the careful road, which the recipe says with line and reason; nothing of the fast one is left", async () => {
    const text = new TextDecoder().decode(calls("clean")).split("\n");
    text.splice(10_001, 0, "");
    const outcome = await roads.read(engine, ask(new TextEncoder().encode(text.join("\n"))), undefined).result;
    expect(outcome.counts.rowsLoaded).toBe(12_000);
    expect(outcome.table?.recipe.cap2m.readBy).toMatch(/^every cell by hand: line 10002, column port/);
    const left = await engine.rows("select count(*) as tables from duckdb_tables() where table_name like 'staged~%'");
    expect(left).toEqual([{ tables: 0 }]);
  }, 60_000);

  it("is put into the database while a person looks, as a table of its own: Load gives it its name; another reading takes it out", async () => {
    const text = new TextDecoder().decode(calls("clean")).replace(modelNames, ownNames).split("\n");
    text.splice(10_001, 0, "");
    const bytes = new TextEncoder().encode(text.join("\n"));
    const scripts: string[] = [];
    const watched: Engine = {
      ...engine,
      run: async (script) => {
        scripts.push(script);
        await engine.run(script);
      },
    };
    const waiting = () =>
      engine.rows("select estimated_size as rows from duckdb_tables() where table_name like 'staged~%'");
    const asked = { ...ask(bytes), id: "dropped-0000000000dd" };
    const { mapping } = await roads.read(watched, asked, undefined).result;
    if (mapping?.to !== "own") throw new Error("a table of its own");
    expect(await waiting()).toEqual([{ rows: 12_000 }]);
    await roads.read(watched, { ...asked, bytes: new TextEncoder().encode("a;b\n1;x\n") }, undefined).result;
    expect(await waiting()).toEqual([]);

    await roads.read(watched, asked, undefined).result;
    scripts.length = 0;
    await roads.load(watched, asked, { mapping, sources: [{ ...source, id: asked.id }] }).result;
    expect(scripts.some((script) => script.includes("rename to"))).toBe(true);
    expect(await waiting()).toEqual([]);
    const staged = await engine.rows(`select * from "${mapping.table}" order by file_line`);
    await removeDropped(engine, [asked.id], mapping.table);
    await roads.load(engine, asked, { mapping, sources: [{ ...source, id: asked.id }] }).result;
    expect(await engine.rows(`select * from "${mapping.table}" order by file_line`)).toEqual(staged);
    await removeDropped(engine, [asked.id], mapping.table);
  }, 60_000);

  it("is not loaded from a table that was read with other answers", async () => {
    const text = new TextDecoder().decode(calls("clean")).replace(modelNames, ownNames).split("\n");
    text[8001] = (text[8001] ?? "").replace(/,(\d{4}),/, ",about 3000,");
    const asked = { ...ask(new TextEncoder().encode(text.join("\n"))), id: "dropped-0000000000ee" };
    const { mapping } = await roads.read(engine, asked, undefined).result;
    if (mapping?.to !== "own") throw new Error("a table of its own");
    const answers = [{ about: "put-cell", line: 8002, column: "tons", choice: "3000" }];
    await roads.load(engine, { ...asked, answers }, { mapping, sources: [{ ...source, id: asked.id }] }).result;
    expect(await engine.rows(`select tons from "${mapping.table}" where file_line = 8002`)).toEqual([{ tons: 3000 }]);
    await removeDropped(engine, [asked.id], mapping.table);
    expect(await engine.rows("select table_name from duckdb_tables() where table_name like 'staged~%'")).toEqual([]);
  }, 60_000);

  it("is read all the same when the database cannot take the rows meanwhile: the reason is told, and nothing is left", async () => {
    const text = new TextDecoder().decode(calls("clean")).replace(modelNames, ownNames).split("\n");
    text.splice(10_001, 0, "");
    const full: Engine = {
      ...engine,
      register: () => Promise.reject(new Error("out of memory")),
    };
    const troubles: unknown[] = [];
    const job = roads.read(full, ask(new TextEncoder().encode(text.join("\n"))), undefined, ({ trouble }) => {
      if (trouble !== undefined) troubles.push(trouble);
    });
    const { verdict, mapping } = await job.result;
    expect([verdict, mapping?.to]).toEqual(["accept", "own"]);
    expect(troubles).toEqual([new Error("out of memory")]);
    const left = await engine.rows("select count(*) as tables from duckdb_tables() where table_name like 'staged~%'");
    expect(left).toEqual([{ tables: 0 }]);
  }, 60_000);

  it("is read with care when the database finds other rows", async () => {
    const bytes = calls("clean");
    const lame: Engine = {
      ...engine,
      rows: async (sql, params) => {
        const rows = await engine.rows(sql, params);
        return sql.includes("filled_0") ? rows.map((row) => ({ ...row, rows: 1 })) : rows;
      },
    };
    const outcome = await roads.read(lame, ask(bytes), undefined).result;
    expect(outcome.fast).toBeUndefined();
    expect(outcome.table?.recipe.cap2m.readBy).toContain("1 rows in the database");
  }, 60_000);
});

describe("stopping", () => {
  it("is answered at once while the database is at work, and what it was at is gone when it is done", async () => {
    const bytes = calls("clean");
    let let_go = (): void => undefined;
    const held = new Promise<void>((resolve) => (let_go = resolve));
    const begun: string[] = [];
    const slowly: Engine = {
      ...engine,
      run: async (script) => {
        if (script.startsWith("create table")) {
          begun.push(script);
          await held;
        }
        await engine.run(script);
      },
    };
    const job = roads.read(slowly, { ...ask(bytes), id: "dropped-0000000000bb" }, undefined);
    await expect.poll(() => begun.length).toBe(1);
    job.cancel();
    await expect(job.result).rejects.toBeInstanceOf(Cancelled);
    let_go();
    const table = /"(staged~\d+)"/.exec(begun[0] ?? "")?.[1] ?? "";
    await expect
      .poll(() => engine.rows("select count(*) as tables from duckdb_tables() where table_name = $1", [table]), {
        timeout: 20_000,
      })
      .toEqual([{ tables: 0 }]);
  }, 60_000);
});

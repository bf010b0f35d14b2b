import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine, Row } from "../../src/db/database";
import { removeDropped } from "../../src/db/dropped";
import { askAll, factsOf } from "../../src/db/queries";
import type { Mapping } from "../../src/domain/mapping";
import { answer } from "../../src/import/answer";
import type { Ask, Outcome, Request } from "../../src/import/messages";
import { sha256Of } from "../../src/intake/fingerprint";
import { Cancelled, newReader } from "../../src/import/reader";
import { large } from "../../src/intake/content";
import { newRoads } from "../../src/state/roads";

/** The same files on both roads, through the door of the screen, on the real engine: what is shown, and what is in the tables. */

let engine: Engine;
let known: Ask["known"];

beforeAll(async () => {
  engine = await openFactsInNode("data");
  const { ports, lines } = factsOf(await askAll(engine, undefined));
  known = { ports, lines };
});

/** The reading worker without a thread of its own: what it hears and says is copied, as between threads. */
const startWorker = () =>
  Object.assign(new EventTarget(), {
    postMessage(this: EventTarget, request: Request) {
      const say = (data: unknown) => this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
      void Promise.resolve().then(() => answer(structuredClone(request), say));
    },
    terminate: () => undefined,
  });

const roads = newRoads(newReader(startWorker));

const pad = (value: number): string => String(value).padStart(2, "0");

/** A list of calls of a million bytes and more, in French form or not. */
function calls(form: "french" | "clean"): Uint8Array {
  const french = form === "french";
  const [separator, mark] = french ? [";", ","] : [",", "."];
  const names = french
    ? ["Port", "Compagnie", "Navire", "Arrivée", "Départ", "Passagers", "Longueur", "Remarque"]
    : ["port", "line", "ship", "arrival", "departure", "passengers", "length", "remark"];
  const day = (at: number): string => {
    const [date, month, year] = [pad((at % 28) + 1), pad((at % 12) + 1), 2030 + (at % 5)];
    return french ? `${date}/${month}/${year}` : `${year}-${month}-${date}`;
  };
  const rows = Array.from({ length: 12_000 }, (_, at) =>
    [
      ["Marseille", "Barcelone", french ? "Gênes" : "Genova"][at % 3],
      ["Costa", "MSC", "Royal Caribbean", "Inconnue"][at % 4],
      at % 97 === 0 ? "" : ["Le Boréal", '"L\'Austral, le ""petit"""', "Harmony of the Seas"][at % 3],
      day(at),
      at % 13 === 0 ? "" : day(at + 1),
      at % 11 === 0 ? "" : 1000 + ((at * 7919) % 5000),
      `${100 + (at % 260)}${mark}${pad((at * 17) % 100)}`,
      `${french ? "à quai jusqu'au soir" : "at the quay until the evening"}, ${"x".repeat(30)} number ${at}`,
    ]
      .map((cell) =>
        typeof cell === "string" && !cell.startsWith('"') && cell.includes(separator ?? ",") ? `"${cell}"` : cell,
      )
      .join(separator),
  );
  const text = [names.join(separator), ...rows, ""].join("\n");
  return french ? Uint8Array.from(text, (char) => char.charCodeAt(0)) : new TextEncoder().encode(text);
}

const ask = (bytes: Uint8Array): Ask => ({
  id: "dropped-0000000000aa",
  name: "escales.csv",
  bytes,
  droppedAt: "2026-11-23T06:00:00.000Z",
  answers: [],
  known,
});

const slow = "as the test wants";
const shown = async (asked: Ask): Promise<Outcome> => {
  const first = await roads.read(engine, asked, undefined).result;
  return first.fast ? roads.read(engine, { ...asked, fast: first.fast }, undefined).result : first;
};

/** What a person sees of a file, whichever road was taken. */
function seen({ fast: _fast, table, ...outcome }: Outcome) {
  if (table === undefined) throw new Error("no table");
  const { readBy: _readBy, ...cap2m } = table.recipe.cap2m;
  const proof = table.proof.map(({ rules, samples }) => ({ rules, samples: samples.filter(({ line }) => line < 500) }));
  return { ...outcome, table: { ...table, proof, recipe: { ...table.recipe, cap2m } } };
}

const source = { id: "dropped-0000000000aa", name: "escales.csv", grade: "A", publishedOn: "2026-11-23", note: "" };

async function inTables(asked: Ask, mapping: Mapping): Promise<Record<string, Row[]>> {
  await roads.load(engine, asked, { mapping, sources: [source] }).result;
  const found: Record<string, Row[]> = {};
  const tables = mapping.to === "own" ? [mapping.table] : ["calls", "line_presence", "traffic", "targets", "sources"];
  for (const table of tables) {
    const columns = await engine.rows(
      `select column_name as name, data_type as type from information_schema.columns where table_name = '${table}' order by ordinal_position`,
    );
    const cells = columns.map(({ name }) => `"${String(name)}"::varchar as "${String(name)}"`).join(", ");
    const mine = mapping.to === "own" ? "" : `where source_id = '${source.id}'`;
    found[`${table}: columns`] = columns;
    found[table] = await engine.rows(`select ${cells} from "${table}" ${mine} order by all`);
  }
  await removeDropped(engine, [source.id], mapping.to === "own" ? mapping.table : undefined);
  return found;
}

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

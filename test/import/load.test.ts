import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { freeTableName, insertDropped, removeDropped } from "../../src/db/dropped";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import type { Mapping, Said } from "../../src/domain/mapping";
import type { Ask } from "../../src/import/messages";
import { loadOf, outcomeOf } from "../../src/import/work";

/** From the bytes of a file to the figures on screen, on the real engine. */

let engine: Engine;
let before: Facts;
const known = (): Promise<Facts> => askAll(engine, undefined).then((answers) => factsOf(answers));

beforeAll(async () => {
  engine = await openFactsInNode("data");
  before = await known();
});

const said: Said = { counting: "movements", status: "actual", origin: "A" };
const quiet = (): void => undefined;

const ask = (name: string, bytes: Uint8Array | string, id = "dropped-000000000001"): Ask => ({
  id,
  name,
  bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  droppedAt: "2026-11-23T06:00:00.000Z",
  answers: [],
  known: { ports: before.ports, lines: before.lines },
});

/** Reads, maps as proposed with what is said, and loads. */
async function loaded(asked: Ask, more: Said = said): Promise<Mapping> {
  const { mapping } = await outcomeOf(asked, quiet);
  if (mapping === undefined) throw new Error("no mapping was proposed");
  const whole = { ...mapping, said: { ...more, ...mapping.said } };
  const { tables, own } = await loadOf(asked, whole, quiet);
  const source = { id: asked.id, name: asked.name, grade: "A", publishedOn: "2026-11-23", note: "sha-256 0" };
  await insertDropped(engine, [source], { tables, ...(own && { own }) });
  return whole;
}

const figuresOf = ({ figures }: Facts, id: string) =>
  figures.flatMap(({ figure, rivals }) => [figure, ...rivals]).filter(({ evidence }) => evidence.source.id === id);

describe("a file of fiscal years of Miami", () => {
  it("becomes six figures that lead back to their file, line and cell, and goes again without a trace", async () => {
    const asked = ask("25.csv", readFileSync("test/fixtures/hostile/25_fiscal_year_labels.csv"));
    await loaded(asked);
    const figures = figuresOf(await known(), asked.id);
    expect(figures.map(({ period, value }) => [period.label, value])).toEqual(
      expect.arrayContaining([
        ["FY2011", 4018000],
        ["FY2017", 5340559],
      ]),
    );
    expect(figures).toHaveLength(6);
    const last = figures.find(({ period }) => period.label === "FY2017");
    expect(last).toMatchObject({
      port: "miami",
      countingRule: "movements",
      status: "actual",
      period: { start: "2016-10-01", end: "2017-09-30" },
      evidence: { file: "25.csv", line: 3, words: "Passagers: 5340559", source: { title: "25.csv", grade: "A" } },
    });
    await removeDropped(engine, [asked.id], undefined);
    expect(await known()).toEqual(before);
  });

  it("is not known on a day before it was dropped", async () => {
    const asked = ask("25.csv", readFileSync("test/fixtures/hostile/25_fiscal_year_labels.csv"));
    await loaded(asked);
    expect(figuresOf(factsOf(await askAll(engine, "2017-11-04"), "2017-11-04"), asked.id)).toEqual([]);
    await removeDropped(engine, [asked.id], undefined);
  });

  it("gives the same rows when it is loaded twice", async () => {
    const asked = ask("25.csv", readFileSync("test/fixtures/hostile/25_fiscal_year_labels.csv"));
    await loaded(asked);
    await loaded(asked);
    expect(figuresOf(await known(), asked.id)).toHaveLength(6);
    await removeDropped(engine, [asked.id], undefined);
  });
});

describe("what must be said first", () => {
  it("is said before anything is loaded", async () => {
    const asked = ask("a.csv", "Port;Année;Passagers\nMarseille;2024;2500000\n");
    const { mapping, mapped } = await outcomeOf(asked, quiet);
    expect(mapped?.needs).toEqual(["counting", "status", "origin"]);
    await expect(loadOf(asked, mapping as Mapping, quiet)).rejects.toThrow("still to be said");
  });

  it("keeps a file with an open question out, whatever its mapping", async () => {
    const asked = ask("13.csv", readFileSync("test/fixtures/hostile/13_ambiguous_thousands.csv"));
    const { verdict, mapping } = await outcomeOf(asked, quiet);
    expect([verdict, mapping]).toEqual(["ask", undefined]);
    const own: Mapping = { to: "own", roles: [], said: {}, table: "t" };
    await expect(loadOf(asked, own, quiet)).rejects.toThrow("not accepted");
  });
});

describe("a list of calls", () => {
  const calls =
    "Date;Navire;Compagnie;Passagers\n03/04/2024;Harmony of the Seas;RCCL;5400\n25/04/2024;MSC Fantasia;MSC;3900\n26/04/2024;Adriana;Inconnue;10\n";

  it("that is complete counts the calls of each line, and those of the port by year and month", async () => {
    const asked = ask("escales marseille.csv", calls);
    await loaded(asked, { ...said, complete: true });
    const facts = await known();
    const mine = facts.presence.filter(({ evidence }) => evidence.source.id === asked.id);
    expect(mine.map(({ line, calls: count, ships, passengers }) => [line, count, ships, passengers])).toEqual([
      ["msc", 1, ["MSC Fantasia"], 3900],
      ["royal-caribbean", 1, ["Harmony of the Seas"], 5400],
    ]);
    const figures = figuresOf(facts, asked.id);
    expect(figures.map(({ period, measure, value }) => [period.label, measure, value])).toEqual(
      expect.arrayContaining([
        ["2024", "calls", 3],
        ["2024-04", "calls", 3],
        ["2024", "passengers", 9310],
      ]),
    );
    const rows = await engine.rows("select line_name, line_id::varchar as line_id from calls order by file_line");
    expect(rows.map(({ line_name: name, line_id: id }) => [name, id])).toEqual([
      ["RCCL", "royal-caribbean"],
      ["MSC", "msc"],
      ["Inconnue", null],
    ]);
    await removeDropped(engine, [asked.id], undefined);
    expect(await known()).toEqual(before);
  });

  it("that is not complete says who came, and no total", async () => {
    const asked = ask("escales marseille.csv", calls);
    await loaded(asked, { ...said, complete: false });
    const facts = await known();
    expect(figuresOf(facts, asked.id)).toEqual([]);
    const mine = facts.presence.filter(({ evidence }) => evidence.source.id === asked.id);
    expect(mine.map(({ line, calls: count }) => [line, count])).toEqual([
      ["msc", undefined],
      ["royal-caribbean", undefined],
    ]);
    await removeDropped(engine, [asked.id], undefined);
  });
});

describe("the role of the port", () => {
  it("is that of its calls: both when they differ, unknown and told when no cell names it", async () => {
    const asked = ask(
      "escales marseille.csv",
      "Date;Navire;Compagnie;Passagers;Type d’escale\n03/04/2024;A;RCCL;1;tête de ligne\n25/04/2024;B;MSC;2;Transit\n26/04/2024;B;MSC;3;TDL\n27/04/2024;C;Costa;4;avitaillement\n",
    );
    const { mapping, mapped } = await outcomeOf(asked, quiet);
    expect(mapping?.roles).toEqual(["arrival", "ship", "line", "passengers", "role"]);
    expect(mapped?.notes).toMatchObject([
      { code: "role-unknown", text: "avitaillement", lines: [5] },
      { code: "not-complete" },
    ]);
    await loaded(asked, { ...said, complete: true });
    const { presence } = await known();
    const mine = presence.filter(({ evidence }) => evidence.source.id === asked.id);
    expect(mine.map(({ line, role }) => [line, role])).toEqual([
      ["costa", "unknown"],
      ["msc", "both"],
      ["royal-caribbean", "homeport"],
    ]);
    await removeDropped(engine, [asked.id], undefined);
  });
});

describe("a period with a sign beside it", () => {
  it.each(["2024 (p)", "FY2024 (p)", "T1 2024 (p)", "janv. 2024 (p)"])(
    "makes the figures of its row provisional: %s",
    async (period) => {
      const asked = ask(
        "trafic.csv",
        `Port;Période;Passagers\nMarseille;${period.replace("2024 (p)", "2023")};10\nMarseille;${period};20\n`,
      );
      await loaded(asked);
      const mine = figuresOf(await known(), asked.id);
      expect(mine.map(({ value, status }) => [value, status])).toEqual(
        expect.arrayContaining([
          [10, "actual"],
          [20, "provisional"],
        ]),
      );
      await removeDropped(engine, [asked.id], undefined);
    },
  );
});

describe("months in columns", () => {
  it("become months of the year that the title says", async () => {
    const asked = ask("mois.csv", "Passagers à Marseille en 2023\nPort;janv.;févr.;mars\nMarseille;100;200;300\n");
    await loaded(asked);
    const mine = figuresOf(await known(), asked.id);
    expect(mine.map(({ period, value }) => [period.label, value])).toEqual(
      expect.arrayContaining([
        ["2023-01", 100],
        ["2023-02", 200],
        ["2023-03", 300],
      ]),
    );
    await removeDropped(engine, [asked.id], undefined);
  });

  it("become months of the year of their row", async () => {
    const asked = ask("passagers.csv", "Port;Année;Janvier;Février\nMarseille;2022;100;200\nMarseille;2023;300;400\n");
    await loaded(asked, { ...said });
    const mine = figuresOf(await known(), asked.id);
    expect(mine.map(({ period, value }) => [period.label, value])).toEqual(
      expect.arrayContaining([
        ["2022-01", 100],
        ["2022-02", 200],
        ["2023-01", 300],
        ["2023-02", 400],
      ]),
    );
    await removeDropped(engine, [asked.id], undefined);
  });
});

describe("any other table", () => {
  it("becomes a table of its own, with hostile names and values as the text that they are", async () => {
    const asked = ask("41.csv", readFileSync("test/fixtures/hostile/41_xss_sql_values.csv"));
    const { table } = await loaded(asked);
    const rows = await engine.rows(`select * from "${table}" order by file_line`);
    expect(rows).toHaveLength(6);
    expect(JSON.stringify(rows)).toContain("<script>");
    const names = ask("39.csv", readFileSync("test/fixtures/hostile/39_headers_hostile.csv"), "dropped-000000000002");
    const other = await loaded(names);
    const columns = await engine.rows(
      `select column_name as name from information_schema.columns where table_name = '${other.table}'`,
    );
    expect(columns.map(({ name }) => name)).toContain("__proto__");
    await removeDropped(engine, [asked.id], table);
    await removeDropped(engine, [names.id], other.table);
    expect(await freeTableName(engine, table)).toBe(table);
  });

  it("never takes the name of a table that is there", async () => {
    expect(await freeTableName(engine, "traffic")).toBe("traffic_2");
  });
});

describe("a table that cannot go in", () => {
  it("changes nothing", async () => {
    const source = { id: "dropped-0", name: "x", grade: "A", publishedOn: "2026-11-23", note: "" };
    const tables = [
      { source: "dropped-0", table: "traffic", columns: ["port_id"], bytes: new TextEncoder().encode('"atlantis"\n') },
    ];
    await expect(insertDropped(engine, [source], { tables })).rejects.toThrow("atlantis");
    expect(await known()).toEqual(before);
  });
});

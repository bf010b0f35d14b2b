import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { insertDropped, removeDropped } from "../../src/db/dropped";
import { callsAgainst, figuresWith, presenceWith, targetsWith } from "../../src/db/effect";
import { askAll, factsOf } from "../../src/db/queries";
import { contradictedAims, contradictedLines } from "../../src/domain/contradicted";
import type { Facts } from "../../src/domain/facts";
import { contradicted, figureChanges, headlineChanges, headlines } from "../../src/domain/headlines";
import type { Said } from "../../src/domain/mapping";
import { type Revision, usualTakes } from "../../src/domain/revision";
import { comparisonOf } from "../../src/import/compare";
import type { Ask, Taken } from "../../src/import/messages";
import { loadOf, outcomeOf } from "../../src/import/work";

/** Next month's file beside the one that is loaded: from bytes to rows and figures, on the real engine. */

let engine: Engine;
let facts: Facts;
const known = async (): Promise<Facts> => factsOf(await askAll(engine, undefined));

beforeAll(async () => {
  engine = await openFactsInNode("data");
  facts = await known();
});

const said: Said = { counting: "movements", status: "actual", origin: "A", complete: true };
const quiet = (): void => undefined;

async function taken(number: number, name: string, text: string, more: Partial<Ask> = {}): Promise<Taken> {
  const ask: Ask = {
    id: `dropped-00000000000${number}`,
    name,
    bytes: new TextEncoder().encode(text),
    droppedAt: `2026-11-2${number}T06:00:00.000Z`,
    answers: [],
    known: { ports: facts.ports, lines: facts.lines },
    ...more,
  };
  const { mapping } = await outcomeOf(ask, quiet);
  if (mapping === undefined) throw new Error("no mapping was proposed");
  return { ask, mapping: { ...mapping, said: { ...said, ...mapping.said } } };
}

const sourcesOf = (...list: Taken[]) =>
  list.map(({ ask: { id, name } }) => ({ id, name, grade: "A", publishedOn: "2026-11-23", note: "" }));

async function put(one: Taken, ...earlier: Taken[]): Promise<void> {
  const { tables, own } = await loadOf(one.ask, one.mapping, quiet);
  await insertDropped(engine, sourcesOf(one, ...earlier), { tables, ...(own && { own }) });
}

const revision = (except: string[] = [], takes = usualTakes): Revision => ({
  of: "dropped-000000000001",
  takes,
  except,
});

const head = "Port;Année;Passagers\n";
const november = `${head}Marseille;2030;2000000\nMarseille;2031;2100000\n`;
const december = `${head}Marseille;2030;2000000\nMarseille;2031;2150000\nMarseille;2032;2300000\n`;

const valuesIn = async (): Promise<unknown[][]> =>
  (
    await engine.rows(
      "select period_label as year, value, source_id as file from traffic where source_id like 'dropped%' order by 1",
    )
  ).map(({ year, value, file }) => [year, value, String(file).slice(-1)]);

describe("a file of the same columns, one month later", () => {
  it("says what is revised and what is new, cell by cell", async () => {
    const earlier = await taken(1, "novembre.csv", november);
    const { counts, same, shown } = await comparisonOf(await taken(2, "décembre.csv", december, { earlier }), quiet);
    expect(counts).toEqual({
      revised: { all: 1, taken: 1 },
      new: { all: 1, taken: 1 },
      missing: { all: 0, taken: 0 },
      contradicting: { all: 0, taken: 0 },
    });
    expect(same).toBe(1);
    expect(shown[0]).toMatchObject({
      kind: "revised",
      line: 3,
      about: ["marseille", "2031", "passengers", "total"],
      cells: [{ name: "value", before: 2100000, after: 2150000 }],
    });
  });

  it("puts accepted rows in under its own name and leaves the earlier value of the others; reading it again gives the same", async () => {
    const earlier = await taken(1, "novembre.csv", november);
    await put(earlier);
    const { shown } = await comparisonOf(await taken(2, "décembre.csv", december, { earlier }), quiet);
    const later = await taken(2, "décembre.csv", december, { earlier, revision: revision([shown[0]?.id ?? ""]) });
    const expected = [
      ["2030", 2000000, "2"],
      ["2031", 2100000, "1"],
      ["2032", 2300000, "2"],
    ];
    await put(later, earlier);
    expect(await valuesIn()).toEqual(expected);
    const { refused, kept, taken: accepted } = await comparisonOf(later, quiet);
    expect([accepted, refused, kept]).toEqual([2, 1, 1]);
    await removeDropped(engine, [later.ask.id, earlier.ask.id], undefined);
    await put(later, earlier);
    expect(await valuesIn()).toEqual(expected);
    await removeDropped(engine, [later.ask.id, earlier.ask.id], undefined);
    expect(await known()).toEqual(facts);
  });

  it("tells which headline figures would change, from what to what, and changes nothing by telling", async () => {
    const earlier = await taken(1, "novembre.csv", november);
    const later = await taken(2, "décembre.csv", december, { earlier, revision: revision() });
    const { before, after } = await comparisonOf(later, quiet);
    const out = [earlier.ask.id, later.ask.id];
    const was = await figuresWith(engine, out, { sources: sourcesOf(earlier), tables: before });
    const is = await figuresWith(engine, out, { sources: sourcesOf(later, earlier), tables: after });
    expect(figureChanges(was, is).map(({ year, before: old, after: now }) => [year, old?.value, now?.value])).toEqual([
      [2031, 2100000, 2150000],
      [2032, undefined, 2300000],
    ]);
    const [latest] = headlineChanges(
      headlines(was, facts.figures, facts.ports),
      headlines(is, facts.figures, facts.ports),
    );
    expect(latest).toMatchObject({
      kind: "latest",
      before: { year: 2031, value: 2100000, figure: { evidence: { source: { title: "novembre.csv" } } } },
      after: { year: 2032, value: 2300000, figure: { evidence: { source: { title: "décembre.csv" } } } },
    });
    expect(await known()).toEqual(facts);
  });

  it("is contradicted by the sources that came with the tool, and says which of the two is shown", async () => {
    const one = await taken(1, "autre.csv", `${head}Marseille;2017;1234567\n`);
    const { after } = await comparisonOf(one, quiet);
    const is = await figuresWith(engine, [one.ask.id], { sources: sourcesOf(one), tables: after });
    const [found] = contradicted(is, one.ask.id);
    expect(found?.figure.value).toBe(1234567);
    expect(found?.others.length).toBeGreaterThan(0);
    expect(await known()).toEqual(facts);
  });
});

describe("lists of calls of one year, month after month", () => {
  const calls = "Date;Navire;Compagnie;Passagers\n";
  const first = `${calls}2031-01-03;Harmony of the Seas;RCCL;5400\n2031-01-10;MSC Fantasia;MSC;3900\n`;
  const second = `${calls}2031-01-10;MSC Fantasia;MSC;4000\n2031-02-07;MSC Fantasia;MSC;4100\n`;

  it("are counted together: what the second does not speak of stays, and no call counts twice", async () => {
    const earlier = await taken(1, "janvier marseille.csv", first);
    await put(earlier);
    const later = await taken(2, "février marseille.csv", second, { earlier, revision: revision() });
    await put(later, earlier);
    const now = await known();
    const speaking = now.presence
      .filter(({ evidence }) => evidence.source.id.startsWith("dropped"))
      .map(({ line, calls: count, passengers, evidence }) => [line, count, passengers, evidence.file]);
    expect(speaking).toEqual([
      ["msc", 2, 8100, "février marseille.csv"],
      ["royal-caribbean", 1, 5400, "janvier marseille.csv"],
    ]);
    const year = now.figures.find(
      ({ figure }) => figure.period.label === "2031" && figure.measure === "calls" && figure.port === "marseille",
    );
    expect(year?.figure.value).toBe(3);
    expect(year?.figure.evidence.note).toContain("and 1 rows kept of an earlier file");
    expect(year?.rivals).toEqual([]);
    await removeDropped(engine, [later.ask.id, earlier.ask.id], undefined);
    expect(await known()).toEqual(facts);
  });
});

describe("what other sources say otherwise of lines, aims and calls", () => {
  const besides = async (one: Taken) => {
    const { after } = await comparisonOf(one, quiet);
    return { sources: sourcesOf(one), tables: after };
  };

  it("is found for a line in a year, by the sources that came with the tool", async () => {
    const one = await taken(
      1,
      "lignes.csv",
      "Compagnie;Port;Année;Escales\nRCCL;Marseille;2013;99\nRCCL;Marseille;2001;3\n",
    );
    expect(one.mapping.to).toBe("presence");
    const planned: Taken = { ...one, mapping: { ...one.mapping, said: { ...one.mapping.said, status: "forecast" } } };
    const found = contradictedLines(await presenceWith(engine, [one.ask.id], await besides(planned)), one.ask.id);
    expect(found.map(({ mine, on }) => [mine.line, mine.period.label, mine.calls, on])).toEqual([
      ["royal-caribbean", "2013", 99, ["calls"]],
    ]);
    expect(found[0]?.others.map(({ calls }) => calls)).toEqual(expect.arrayContaining([16, 23]));
  });

  it("is found for an aim of the same port, year and day", async () => {
    const aim = facts.targets.find(({ port, year, setOn }) => port === "marseille" && year && setOn);
    const { setOn = "", year, value = 0 } = aim ?? {};
    const text = (figure: number) => `Port;Année;Objectif passagers;Fixé le\nMarseille;${year};${figure};${setOn}\n`;
    const against = async (figure: number) => {
      const one = await taken(1, "objectifs.csv", text(figure));
      expect(one.mapping.to).toBe("targets");
      return contradictedAims(await targetsWith(engine, [one.ask.id], await besides(one)), one.ask.id);
    };
    expect((await against(value)).flatMap(({ others }) => others).some(({ id }) => id === aim?.id)).toBe(false);
    expect((await against(7)).flatMap(({ others }) => others.map(({ id }) => id))).toContain(aim?.id);
  });

  it("is found for a ship on a day, by a file that was loaded before and that this one does not take up", async () => {
    const head = "Date;Navire;Compagnie;Passagers\n";
    const one = await taken(
      1,
      "a marseille.csv",
      `${head}2031-01-03;Fantasia;MSC;5400\n2031-01-10;Fantasia;MSC;3900\n`,
    );
    await put(one);
    const other = await taken(
      2,
      "b marseille.csv",
      `${head}2031-01-03;FANTASIA;MSC;5400\n2031-01-10;Fantasia;Costa;4000\n`,
    );
    const found = await callsAgainst(engine, other.ask.id, [other.ask.id], await besides(other));
    expect(found).toEqual([
      {
        port: "marseille",
        ship: "Fantasia",
        arrival: "2031-01-10",
        fileLine: 3,
        mine: { line: "Costa", passengers: 4000 },
        other: { line: "MSC", passengers: 3900 },
        by: "a marseille.csv",
      },
    ]);
    await removeDropped(engine, [one.ask.id], undefined);
    expect(await known()).toEqual(facts);
  });
});

describe("a table of its own", () => {
  it("is revised under its own name, by the columns that tell its rows apart; rows that stay name their file", async () => {
    const earlier = await taken(1, "quais.csv", "quai;poste;longueur\nJ2;nord;300\nJ3;sud;310\n");
    const later = await taken(2, "quais 2.csv", "quai;poste;longueur\nJ2;nord;320\nJ4;est;200\n", {
      earlier,
      revision: revision(),
    });
    const own: Taken = { ...later, mapping: { ...later.mapping, to: "own", table: "quais" } };
    const was: Taken = { ...earlier, mapping: { ...earlier.mapping, to: "own", table: "quais" } };
    await put(was);
    const both: Taken = { ...own, ask: { ...own.ask, earlier: was } };
    const { counts } = await comparisonOf(both, quiet);
    expect([counts.revised.all, counts.new.all, counts.missing.all]).toEqual([1, 1, 1]);
    await put(both, was);
    expect(await engine.rows('select quai, longueur, file_name from "quais" order by 1')).toEqual([
      { quai: "J2", longueur: 320, file_name: "quais 2.csv" },
      { quai: "J3", longueur: 310, file_name: "quais.csv" },
      { quai: "J4", longueur: 200, file_name: "quais 2.csv" },
    ]);
    await removeDropped(engine, [both.ask.id, was.ask.id], "quais");
  });
});

describe("a hundred thousand rows", () => {
  it("are compared whole, and only the first differences of each kind are shown", async () => {
    const rows = (more: number) =>
      `quai;poste;longueur\n${Array.from({ length: 100_000 }, (_each, at) => `J${at};poste ${at};${at + (at % 10 === 0 ? more : 0)}`).join("\n")}\n`;
    const earlier = await taken(1, "a.csv", rows(0));
    const later = await taken(2, "b.csv", rows(1), { earlier });
    const own = (one: Taken): Taken => ({ ...one, mapping: { ...one.mapping, to: "own", table: "quais" } });
    const { counts, shown, same } = await comparisonOf(
      own({ ...later, ask: { ...later.ask, earlier: own(earlier) } }),
      quiet,
    );
    expect(counts.revised).toEqual({ all: 10_000, taken: 10_000 });
    expect(same).toBe(90_000);
    expect(shown).toHaveLength(200);
  }, 60_000);
});

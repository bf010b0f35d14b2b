import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine, Row } from "../../src/db/database";
import { inTurn, removeDropped } from "../../src/db/dropped";
import { askAll, factsOf } from "../../src/db/queries";
import type { Destination, Mapping } from "../../src/domain/mapping";
import type { Ask, Taken } from "../../src/import/messages";
import { Cancelled, newReader } from "../../src/import/reader";
import { outcomeOf } from "../../src/import/work";
import { newRoads } from "../../src/state/roads";
import { startWorker } from "./worker-here";

/** A file that takes up another is stopped while it goes in, at each word that the engine hears: the earlier file's rows are as they were. */

let engine: Engine;
let known: Ask["known"];

beforeAll(async () => {
  engine = await openFactsInNode("data");
  const { ports, lines } = factsOf(await askAll(engine, undefined));
  known = { ports, lines };
}, 180_000);

const roads = newRoads(newReader(startWorker));

async function taken(number: number, text: string, to: Destination | undefined, earlier?: Taken): Promise<Taken> {
  const id = `dropped-00000000000${number}`;
  const ask: Ask = {
    id,
    name: `file ${number}.csv`,
    bytes: new TextEncoder().encode(text),
    droppedAt: `2026-11-2${number}T06:00:00.000Z`,
    answers: [],
    known,
    ...(earlier && { earlier, revision: { of: earlier.ask.id, takes: ["revised", "new", "missing"], except: [] } }),
  };
  const { mapping } = await outcomeOf(ask, () => undefined);
  if (mapping === undefined) throw new Error("no mapping was proposed");
  const said: Mapping["said"] = { counting: "movements", status: "actual", origin: "A", complete: true };
  return {
    ask,
    mapping: { ...mapping, ...(to && { to, table: "quays" }), said: { ...said, ...mapping.said } },
  };
}

const sourcesOf = (...files: Taken[]) =>
  files.map(({ ask: { id, name } }) => ({ id, name, grade: "A", publishedOn: "2026-11-23", note: "" }));

/** All that dropped files have in the tables. */
async function held(): Promise<Row[][]> {
  const tables = ["sources", "traffic", "line_presence", "targets", "calls"];
  const own = await engine.rows("select table_name from duckdb_tables() where table_name like 'quays%'");
  return Promise.all([
    ...tables.map((table) =>
      engine.rows(`select (t::varchar) as row from ${table} t where source_id like 'dropped%' order by 1`),
    ),
    ...own.map(({ table_name: table }) =>
      engine.rows(`select (t::varchar) as row from "${String(table)}" t order by 1`),
    ),
  ]);
}

/** The same engine, which tells of each script and file before it takes it. */
function heard(before: (script: string) => void): Engine {
  return {
    ...engine,
    run: (script) => {
      before(script);
      return engine.run(script);
    },
    register: (name, content) => {
      before(name);
      return engine.register(name, content);
    },
  };
}

const load = (into: Engine, { ask, mapping }: Taken, ...earlier: Taken[]) =>
  roads.load(into, ask, { mapping, sources: sourcesOf({ ask, mapping }, ...earlier) });

/** What a stop leaves to be done behind the screen is done. */
async function behind(into: Engine): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await inTurn(into, () => new Promise((done) => setTimeout(done, 5)));
  }
}

/** Stops at the word of that number. Gives whether it was heard before the last one, after which the rows are in. */
async function stoppedAt(number: number, later: Taken, earlier: Taken): Promise<boolean> {
  let count = 0;
  let isLast = false;
  const into = heard((script) => {
    count += 1;
    if (count !== number) return;
    isLast = script === "commit";
    if (!isLast) job.cancel();
  });
  const job = load(into, later, earlier);
  const cause = await job.result.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (isLast) return false;
  expect(cause).toBeInstanceOf(Cancelled);
  await behind(into);
  return true;
}

describe("a load that is stopped in the middle of a revision", () => {
  it.each([
    [
      "figures",
      "Port;Année;Passagers\nMarseille;2030;2000000\nMarseille;2031;2100000\n",
      "Port;Année;Passagers\nMarseille;2031;2150000\nMarseille;2032;2300000\n",
      undefined,
    ],
    [
      "calls, with what is counted of them",
      "Port;Date;Navire;Compagnie;Passagers\nMarseille;2031-01-03;Harmony of the Seas;RCCL;5400\n",
      "Port;Date;Navire;Compagnie;Passagers\nMarseille;2031-01-10;Fantasia;MSC;4000\n",
      undefined,
    ],
    ["a table of its own", "quay;post;length\nJ2;north;300\n", "quay;post;length\nJ2;north;320\nJ4;east;200\n", "own"],
  ] as const)(
    "leaves the earlier file's rows as they were: %s",
    async (_what, first, second, to) => {
      const earlier = await taken(1, first, to);
      const later = await taken(2, second, to, earlier);
      await load(engine, earlier).result;
      const before = await held();
      expect(before.flat().length).toBeGreaterThan(0);
      let number = 1;
      while (await stoppedAt(number, later, earlier)) {
        expect(await held(), `stopped at word ${number}`).toEqual(before);
        number += 1;
      }
      expect(number).toBeGreaterThan(4);
      expect(await held()).not.toEqual(before);
      await removeDropped(engine, [earlier.ask.id, later.ask.id], "quays");
    },
    180_000,
  );
});

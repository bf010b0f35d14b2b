import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine, Row } from "../../src/db/database";
import { removeDropped } from "../../src/db/dropped";
import { askAll, factsOf } from "../../src/db/queries";
import type { Mapping } from "../../src/domain/mapping";
import type { Ask, Outcome } from "../../src/import/messages";
import { newReader } from "../../src/import/reader";
import { newRoads } from "../../src/state/roads";
import { startWorker } from "./worker-here";

/** The same files on both roads, through the door of the screen, on the real engine: what is shown, and what is in the tables. */

export const engine: Engine = await openFactsInNode("data");
const { ports, lines } = factsOf(await askAll(engine, undefined));

export const roads = newRoads(newReader(startWorker));

const pad = (value: number): string => String(value).padStart(2, "0");

/** A list of calls of a million bytes and more, in French form or not. */
export function calls(form: "french" | "clean"): Uint8Array {
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

export const ask = (bytes: Uint8Array): Ask => ({
  id: "dropped-0000000000aa",
  name: "escales.csv",
  bytes,
  droppedAt: "2026-11-23T06:00:00.000Z",
  answers: [],
  known: { ports, lines },
});

export const slow = "as the test wants";
export const shown = async (asked: Ask): Promise<Outcome> => {
  const first = await roads.read(engine, asked, undefined).result;
  return first.fast ? roads.read(engine, { ...asked, fast: first.fast }, undefined).result : first;
};

/** What a person sees of a file, whichever road was taken. */
export function seen({ fast: _fast, table, ...outcome }: Outcome) {
  if (table === undefined) throw new Error("no table");
  const { readBy: _readBy, ...cap2m } = table.recipe.cap2m;
  const proof = table.proof.map(({ rules, samples }) => ({ rules, samples: samples.filter(({ line }) => line < 500) }));
  return { ...outcome, table: { ...table, proof, recipe: { ...table.recipe, cap2m } } };
}

export const source = {
  id: "dropped-0000000000aa",
  name: "escales.csv",
  grade: "A",
  publishedOn: "2026-11-23",
  note: "",
};

export async function inTables(asked: Ask, mapping: Mapping): Promise<Record<string, Row[]>> {
  await roads.load(engine, asked, { mapping, sources: [source] }).result;
  const tables = mapping.to === "own" ? [mapping.table] : ["calls", "line_presence", "traffic", "targets", "sources"];
  const found = await Promise.all(
    tables.map(async (table): Promise<[string, Row[]][]> => {
      const columns = await engine.rows(
        `select column_name as name, data_type as type from information_schema.columns where table_name = '${table}' order by ordinal_position`,
      );
      const cells = columns.map(({ name }) => `"${String(name)}"::varchar as "${String(name)}"`).join(", ");
      const mine = mapping.to === "own" ? "" : `where source_id = '${source.id}'`;
      const rows = await engine.rows(`select ${cells} from "${table}" ${mine} order by all`);
      return [
        [`${table}: columns`, columns],
        [table, rows],
      ];
    }),
  );
  await removeDropped(engine, [source.id], mapping.to === "own" ? mapping.table : undefined);
  return Object.fromEntries(found.flat());
}

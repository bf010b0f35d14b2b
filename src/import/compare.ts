import type { ColumnFormat } from "../intake/column-format";
import type { Mapped, ModelRow, ModelTable } from "../domain/mapping";
import { countedOf } from "../domain/mapping-calls";
import {
  type Difference,
  type KeyedRow,
  type RevisedTable,
  type Settled,
  differenceKinds,
  differences,
  keyColumns,
  keyed,
  settled,
  usualTakes,
} from "../domain/revision";
import { acceptedRows } from "./careful";
import type { Comparison, Load, TableText, Taken, Tell } from "./messages";
import { ownColumns, ownTableText, tableText } from "./table-text";

/** A file beside the one that it takes up: how they differ, and the rows that hold once a person has decided. */

/** Differences of a kind that are shown. A rule of ours. */
const shownOfKind = 200;

export async function comparisonOf(taken: Taken, tell: Tell): Promise<Comparison> {
  const { found, before, same, ...held } = await holding(taken, tell);
  tell({ kind: "step", step: "writing" });
  const revision = revisionOf(taken);
  const ofKind = (kind: Difference["kind"]) => found.filter((each) => each.kind === kind);
  const others = new Set(revision.except);
  const count = (all: Difference[]) => ({
    all: all.length,
    taken: all.filter(({ kind, id }) => revision.takes.includes(kind) !== others.has(id)).length,
  });
  return {
    counts: {
      new: count(ofKind("new")),
      revised: count(ofKind("revised")),
      missing: count(ofKind("missing")),
      contradicting: count(ofKind("contradicting")),
    },
    same,
    taken: held.rows.length - held.kept,
    refused: held.refused,
    kept: held.kept,
    shown: differenceKinds.flatMap((kind) => ofKind(kind).slice(0, shownOfKind)),
    before: taken.ask.earlier ? textsOf(taken.ask.earlier, before).filter(({ table }) => table === "traffic") : [],
    after: textsOf(taken, held.rows),
  };
}

/** The rows that hold, each as its own file's, as text for the database. */
export async function revisedLoad(taken: Taken, tell: Tell): Promise<Load> {
  const held = await holding(taken, tell);
  tell({ kind: "step", step: "writing" });
  const { ask, mapping } = taken;
  const { mapped, columns, formats, rows } = held;
  if (mapping.to !== "own") return { mapped, tables: textsOf(taken, rows) };
  const isMixed = rows.some(({ file }) => file !== ask.id);
  const header = [...columns, ...(isMixed ? ["file_name"] : [])];
  const names = namesIn(taken);
  const cells = rows.map(({ row, file }) => [
    ...columns.map((name) => row[name] ?? null),
    ...(isMixed ? [names.get(file) ?? file] : []),
  ]);
  const own = ownTableText(ask.id, mapping.table, {
    header,
    formats,
    rows: cells,
    lines: rows.map(({ line }) => line),
  });
  return { mapped, tables: [], own };
}

type Holding = Settled & {
  mapped: Mapped;
  columns: string[];
  formats: ColumnFormat[];
  before: KeyedRow[];
  found: Difference[];
  same: number;
};

/** What is decided of differences where nobody has decided. */
const revisionOf = ({ ask }: Taken) => ask.revision ?? { takes: usualTakes, except: [] };

/** A chain of files from the first on: what holds of each is what the next one takes up. */
async function holding(taken: Taken, tell: Tell): Promise<Holding> {
  const { ask } = taken;
  const before = ask.earlier ? (await holding(ask.earlier, tell)).rows : [];
  const { mapped, rows, result } = await acceptedRows(ask, taken.mapping, tell);
  const table: RevisedTable = tableOf(taken);
  const columns = ownColumns(result.header);
  const own = table === "own" ? result.rows.map((row, at) => ownRow(columns, [result.lines[at] ?? null, ...row])) : [];
  const mine = table === "own" ? own : (rows[table] ?? []);
  const known = before.length > 0 ? before.map(({ row }) => row) : mine;
  const key = table === "own" ? keyColumns(columns.slice(1), known) : [];
  const was = table === "own" ? keyedAgain(before, key, namesIn(taken)) : before;
  const now = keyed(table, mine, ask, key);
  const found = differences(table, was, now);
  const decided = settled(found, was, now, revisionOf(taken));
  const differing = found.filter(({ kind }) => kind !== "missing").length;
  return {
    ...decided,
    mapped,
    columns: columns.slice(1),
    formats: result.formats,
    before: was,
    found,
    same: now.length - differing,
  };
}

/** A row by the names of its columns, whatever those are. */
const ownRow = (columns: string[], cells: (string | number | null)[]): ModelRow =>
  Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null]));

/** Rows of earlier files by the columns that tell these apart. */
const keyedAgain = (rows: KeyedRow[], key: string[], names: Map<string, string>): KeyedRow[] =>
  rows.flatMap(({ row, file }) => keyed("own", [row], { id: file, name: names.get(file) ?? "" }, key));

const tableOf = ({ mapping: { to } }: Taken): RevisedTable => (to === "presence" ? "line_presence" : to);

/** Rows of several files as texts, one for each file and table; of calls with what is counted of them. */
function textsOf(taken: Taken, rows: KeyedRow[]): TableText[] {
  const table = tableOf(taken);
  if (table === "own") return [];
  const tables: [ModelTable, { file: string; row: ModelRow }[]][] = [[table, rows]];
  if (table === "calls") {
    const counted = countedOf(rows, taken.mapping, taken.ask.id);
    tables.push(["line_presence", counted.line_presence], ["traffic", counted.traffic]);
  }
  return tables.flatMap(([name, list]) =>
    chainOf(taken).flatMap(({ ask }) =>
      tableText(
        name,
        list.flatMap(({ file, row }) => (file === ask.id ? [row] : [])),
        ask,
      ),
    ),
  );
}

const chainOf = (taken: Taken): Taken[] => [taken, ...(taken.ask.earlier ? chainOf(taken.ask.earlier) : [])];
const namesIn = (taken: Taken): Map<string, string> => new Map(chainOf(taken).map(({ ask }) => [ask.id, ask.name]));

import type { CellValue, ModelRow, ModelTable } from "./mapping";

/** What a file changes of the one that it takes up: row by row, by what each row is about. Nothing is lost unless a person says so. */

/**
 * new: of something that nothing was said of. revised: of the same thing, with other values. missing: only the earlier file speaks of it.
 * contradicting: the file itself speaks twice of one thing, with other values.
 */
export const differenceKinds = ["revised", "contradicting", "new", "missing"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What a person takes over. `of` is the file that is taken up, absent when the file stands beside all others. */
export type Revision = {
  of?: string;
  takes: DifferenceKind[];
  /** Differences, by their ids, that are decided the other way than their kind. */
  except: string[];
};

/** A file of one month does not say that the other months were never: what is missing stays, unless a person lets it go. */
export const usualTakes: DifferenceKind[] = ["revised", "contradicting", "new"];

/** A row with what it is about, and the file and line that it comes from. */
export type KeyedRow = { key: string; about: string[]; file: string; line: number; row: ModelRow };

export type Changed = { name: string; before: CellValue; after: CellValue };
export type Difference = {
  kind: DifferenceKind;
  /** The key; with a number behind it from the second row of one key on. */
  id: string;
  about: string[];
  /** Of the file that is read, or of the earlier one for what is missing. */
  line: number;
  cells: Changed[];
};

export type RevisedTable = ModelTable | "own";

const keys: Record<ModelTable, readonly string[]> = {
  traffic: ["port_id", "period_label", "measure", "segment"],
  line_presence: ["line_id", "port_id", "period_label", "ships"],
  targets: ["port_id", "measure", "year", "set_on", "set_by"],
  calls: ["port_id", "arrival", "ship", "line_name"],
};

const told: Record<ModelTable, readonly string[]> = {
  traffic: ["value", "precision", "counting_rule", "status"],
  line_presence: ["calls", "passengers", "status"],
  targets: ["value"],
  calls: ["departure", "passengers", "role", "status"],
};

/** Rows with what each is about. A table of its own is known by its first columns, as many as it takes to tell its rows apart. */
export function keyed(
  table: RevisedTable,
  rows: ModelRow[],
  file: { id: string; name: string },
  own: string[] = [],
): KeyedRow[] {
  const names = table === "own" ? own : keys[table];
  return rows.map((row) => {
    const about = names.map((name) => textOf(name === "set_by" && row[name] === file.name ? null : row[name]));
    return { key: about.join("|").toLowerCase(), about, file: file.id, line: Number(row["file_line"] ?? 0), row };
  });
}

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : String(value).trim();

/** The first columns that tell the rows of a table apart; all of them when none do. */
export function keyColumns(columns: string[], rows: ModelRow[]): string[] {
  for (let count = 1; count < columns.length; count += 1) {
    const tried = columns.slice(0, count);
    if (new Set(rows.map((row) => tried.map((name) => textOf(row[name])).join("|"))).size === rows.length) return tried;
  }
  return columns;
}

/** How a later table differs from an earlier one, in the order of their rows; rows that say the same are no difference. */
export function differences(table: RevisedTable, before: KeyedRow[], after: KeyedRow[]): Difference[] {
  const names = namesOf(table, [...before, ...after]);
  const earlier = grouped(before);
  const later = grouped(after);
  const found = [...later].flatMap(([key, rows]): Difference[] => {
    const was = earlier.get(key) ?? [];
    const isTwofold = rows.some((each) => changedCells(rows[0], each, names).length > 0);
    return rows.flatMap((each, at): Difference[] => {
      const old = was[isTwofold ? 0 : at];
      const cells = changedCells(old, each, names);
      const kind = isTwofold ? "contradicting" : old === undefined ? "new" : "revised";
      return old !== undefined && cells.length === 0 && !isTwofold
        ? []
        : [{ kind, id: idOf(key, at), ...placeOf(each), cells }];
    });
  });
  const gone = [...earlier].flatMap(([key, rows]): Difference[] =>
    rows.slice((later.get(key) ?? []).length).map((each, at) => ({
      kind: "missing" as const,
      id: idOf(key, at + (later.get(key) ?? []).length),
      ...placeOf(each),
      cells: changedCells(each, undefined, names),
    })),
  );
  return [...found, ...gone];
}

const namesOf = (table: RevisedTable, rows: KeyedRow[]): readonly string[] =>
  table === "own" ? Object.keys(rows[0]?.row ?? {}).filter((name) => name !== "file_line") : told[table];

const placeOf = ({ about, line }: KeyedRow) => ({ about, line });
const idOf = (key: string, at: number): string => (at === 0 ? key : `${key}#${at + 1}`);

function changedCells(before: KeyedRow | undefined, after: KeyedRow | undefined, names: readonly string[]): Changed[] {
  return names.flatMap((name) => {
    const [old = null, now = null] = [before?.row[name], after?.row[name]];
    return old === now ? [] : [{ name, before: old, after: now }];
  });
}

function grouped(rows: KeyedRow[]): Map<string, KeyedRow[]> {
  const groups = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Whether a person takes a difference over. */
export const isTaken = ({ kind, id }: Pick<Difference, "kind" | "id">, { takes, except }: Revision): boolean =>
  takes.includes(kind) !== except.includes(id);

/** Another decision on one difference, or on all of a kind. */
export const withRow = (revision: Revision, { id }: Difference): Revision => ({
  ...revision,
  except: revision.except.includes(id) ? revision.except.filter((each) => each !== id) : [...revision.except, id],
});

export const withKind = (revision: Revision, kind: DifferenceKind, isOn: boolean, ids: string[]): Revision => ({
  ...revision,
  takes: [...revision.takes.filter((each) => each !== kind), ...(isOn ? [kind] : [])],
  except: revision.except.filter((id) => !ids.includes(id)),
});

export type Settled = {
  rows: KeyedRow[];
  /** Rows of the file that were not accepted, and rows of the earlier file that stay. */
  refused: number;
  kept: number;
};

/** The rows that hold once a person has decided: those taken over, and the earlier ones of what was refused or let alone. */
export function settled(
  found: Difference[],
  before: KeyedRow[],
  after: KeyedRow[],
  { takes, except }: Revision,
): Settled {
  const others = new Set(except);
  const decided = new Map(found.map(({ kind, id }) => [id, { kind, taken: takes.includes(kind) !== others.has(id) }]));
  const later = grouped(after);
  const earlier = grouped(before);
  const taken = [...later].flatMap(([key, rows]) =>
    rows.filter((_, at) => decided.get(idOf(key, at))?.taken !== false),
  );
  const kept = [...earlier].flatMap(([key, rows]) => {
    const now = later.get(key) ?? [];
    const isTwofold = decided.get(key)?.kind === "contradicting" && now.length > 1;
    const noneTaken = now.every((_, at) => decided.get(idOf(key, at))?.taken === false);
    return rows.filter((_, at) => {
      if (isTwofold) return noneTaken;
      const decision = decided.get(idOf(key, at));
      return decision?.kind === "missing" ? !decision.taken : decision?.taken === false;
    });
  });
  return { rows: [...taken, ...kept], refused: after.length - taken.length, kept: kept.length };
}

export type Differing = {
  /** The first columns that tell the rows of the earlier table apart; none when that takes too many. */
  key: string[];
  same: number;
  revised: number;
  /** Rows of the later table only, and of the earlier one only. */
  added: number;
  gone: number;
};

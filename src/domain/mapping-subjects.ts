import type { Resolved } from "./line-names";
import { resolveLine, resolvePort } from "./line-names";
import type { PresenceRole } from "./line";
import { portRoleNamed } from "./mapping-names";
import type { CellValue, Known, Mapping, Note, Role, SourceTable } from "./mapping";

/** The rows of a mapped table as their builder sees them: cells by role, names resolved once each, and notes gathered as they come. */
export type Subjects = {
  rows: { at: number; line: number }[];
  /** The place of the column with a role; -1 when there is none. */
  column: (role: Role) => number;
  cell: (row: number, role: Role) => CellValue;
  port: (row: number) => string | undefined;
  line: (row: number) => string | undefined;
  /** Of the port, in a call or in a presence: "unknown" when nothing is said of it. */
  role: (row: number) => PresenceRole;
  note: (note: Omit<Note, "lines">, line: number) => void;
  notes: () => Note[];
};

/** At most so many lines are named in one note. A rule of ours. */
const namedLines = 500;

export function subjectsOf(source: SourceTable, { roles, said }: Mapping, known: Known): Subjects {
  const places = new Map(roles.map((role, at) => [role, at] as const).toReversed());
  const column = (role: Role): number => places.get(role) ?? -1;
  const cell = (row: number, role: Role): CellValue => source.rows[row]?.[column(role)] ?? null;
  const gathered = new Map<string, Note>();
  const note = (found: Omit<Note, "lines">, line: number): void => {
    gatherInto(gathered, found, [line]);
  };
  const named = <Thing extends { id: string }>(role: "port" | "line", resolve: (text: string) => Resolved<Thing>) => {
    const before = new Map<string, Resolved<Thing>>();
    return (row: number): string | undefined => {
      const text = String(cell(row, role) ?? "").trim();
      if (text === "") return undefined;
      const found = before.get(text) ?? resolve(text);
      before.set(text, found);
      const place = { column: source.header[column(role)] ?? "", text };
      const line = source.lines[row] ?? 0;
      if (found.kind === "unknown") note({ severity: "error", code: `${role}-unknown`, ...place }, line);
      else if (found.kind === "alike")
        note({ severity: "note", code: `${role}-alike`, ...place, found: found.found.id }, line);
      return found.kind === "unknown" ? undefined : found.found.id;
    };
  };
  const role = (row: number): PresenceRole => {
    const text = String(cell(row, "role") ?? "").trim();
    const found = text === "" ? "unknown" : portRoleNamed(text);
    const place = { column: source.header[column("role")] ?? "", text };
    if (found === undefined) note({ severity: "warning", code: "role-unknown", ...place }, source.lines[row] ?? 0);
    return found ?? "unknown";
  };
  const portNamed = named("port", (text) => resolvePort(text, known.ports));
  return {
    rows: source.rows.map((_, at) => ({ at, line: source.lines[at] ?? 0 })),
    column,
    cell,
    port: (row) => (column("port") < 0 ? said.port : portNamed(row)),
    role,
    line: named("line", (text) => resolveLine(text, known.lines)),
    note,
    notes: () => inWeight([...gathered.values()]),
  };
}

const weight = { error: 0, warning: 1, note: 2 };

/** The gravest first. */
export const inWeight = (notes: Note[]): Note[] => notes.toSorted((a, b) => weight[a.severity] - weight[b.severity]);

/** Adds lines to the note of the same kind, column and text, or begins one. */
export function gatherInto(gathered: Map<string, Note>, found: Omit<Note, "lines">, lines: readonly number[]): void {
  const key = JSON.stringify([found.code, found.column, found.text]);
  const before = gathered.get(key);
  if (before === undefined) gathered.set(key, { ...found, lines: [...lines] });
  else before.lines.push(...lines.slice(0, namedLines - before.lines.length));
}

/** A count of persons or calls: whole and not below zero, or noted and left out. */
export function countIn(source: SourceTable, subjects: Subjects, row: number, at: number): number | undefined {
  const value = source.rows[row]?.[at] ?? null;
  const place = { column: source.header[at] ?? "", text: source.textAt(row, at) };
  const line = source.lines[row] ?? 0;
  if (typeof value !== "number") {
    subjects.note({ severity: "note", code: "no-figure", column: place.column }, line);
    return undefined;
  }
  if (value < 0) subjects.note({ severity: "error", code: "negative", ...place }, line);
  else if (!Number.isSafeInteger(value)) subjects.note({ severity: "error", code: "not-whole", ...place }, line);
  else return value;
  return undefined;
}

import type { Mapped, Mapping, ModelRow, Need, Note, SourceTable } from "./mapping";
import { type Subjects, gatherInto, inWeight } from "./mapping-subjects";

/** What a mapping makes of a table, added up over its pieces. */

type Sum = {
  notes: Map<string, Note>;
  gives: Map<string, number>;
  used: number;
  unused: number[];
  ports: Set<string>;
  years: Set<number>;
  hasPassengers: boolean;
  fiscalPortInYears: boolean;
};

type Found = {
  rows: Partial<Record<string, ModelRow[]>>;
  used: ReadonlySet<number>;
  subjects: Subjects;
  fiscalPortInYears?: boolean;
};

export const newSum = (): Sum => ({
  notes: new Map(),
  gives: new Map(),
  used: 0,
  unused: [],
  ports: new Set(),
  years: new Set(),
  hasPassengers: false,
  fiscalPortInYears: false,
});

/** Adds what one piece gave. A row of the file is used when any of what it was turned into is. */
export function addTo(sum: Sum, { lines }: SourceTable, { rows, used, subjects, fiscalPortInYears }: Found): void {
  addRows(sum, rows);
  for (const note of subjects.notes()) gatherInto(sum.notes, note, note.lines);
  const some = new Set(lines.filter((_, at) => used.has(at)));
  sum.used += some.size;
  for (const line of new Set(lines)) if (!some.has(line)) sum.unused.push(line);
  sum.fiscalPortInYears ||= fiscalPortInYears === true;
}

/** Adds rows of the model. */
export function addRows(sum: Sum, rows: Found["rows"]): void {
  for (const [table, list = []] of Object.entries(rows)) {
    if (list.length > 0) sum.gives.set(table, (sum.gives.get(table) ?? 0) + list.length);
    for (const row of list) {
      sum.ports.add(String(row["port_id"]));
      sum.years.add(Number(String(row["period_end"] ?? row["year"] ?? "").slice(0, 4)));
      sum.hasPassengers ||= row["measure"] === "passengers";
    }
  }
}

export function mappedOf(sum: Sum, mapping: Mapping): Mapped {
  if (mapping.to === "own") return ownMapped(sum, mapping);
  return {
    needs: needsOf(mapping, sum),
    notes: inWeight([...sum.notes.values()]),
    gives: [...sum.gives].map(([table, rows]) => ({ table, rows })),
    used: sum.used,
    unused: sum.unused,
    ports: [...sum.ports],
    years: [...sum.years].filter((year) => year > 0).toSorted((a, b) => a - b),
  };
}

/** A table of its own: every row as it is. */
const ownMapped = ({ used }: Sum, { table }: Mapping): Mapped => ({
  needs: [],
  notes: [],
  gives: [{ table, rows: used }],
  used,
  unused: [],
  ports: [],
  years: [],
});

/** What the file does not say and a figure cannot do without. Each is asked once, and nothing is loaded before it is answered. */
function needsOf({ to, roles, said }: Mapping, { hasPassengers, fiscalPortInYears }: Sum): Need[] {
  const asked: [Need, boolean][] = [
    ["port", !roles.includes("port")],
    ["counting", to === "traffic" && hasPassengers],
    ["yearKind", fiscalPortInYears],
    ["status", to !== "targets"],
    ["complete", to === "calls"],
    ["origin", true],
  ];
  return asked.flatMap(([need, isAsked]) => (isAsked && said[need] === undefined ? [need] : []));
}

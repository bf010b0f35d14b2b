import { callRows } from "./mapping-calls";
import type { Known, Mapped, Mapping, ModelRow, ModelTable, Need, SourceTable } from "./mapping";
import { countIn, subjectsOf, type Subjects } from "./mapping-subjects";
import { periodColumns, periodIn, trafficRows, wordsOf } from "./mapping-traffic";

/** A mapped table as rows of the model, with what is still to be said before they may be loaded. */

export type Model = { mapped: Mapped; rows: Partial<Record<ModelTable, ModelRow[]>> };

/** `id` begins the name of each row, so that a dropped file can be taken out again. */
export function modelRows(source: SourceTable, mapping: Mapping, known: Known, id: string): Model {
  switch (mapping.to) {
    case "traffic": {
      const { rows, used, subjects, fiscalPortInYears } = trafficRows(source, mapping, known, id);
      return finished(source, mapping, { rows: { traffic: rows }, used, subjects, fiscalPortInYears });
    }
    case "calls": {
      const { calls, presence, traffic, used, subjects } = callRows(source, mapping, known, id);
      return finished(source, mapping, { rows: { calls, line_presence: presence, traffic }, used, subjects });
    }
    case "presence":
      return finished(source, mapping, presenceRows(source, mapping, known, id));
    case "targets":
      return finished(source, mapping, targetRows(source, mapping, known, id));
    case "own":
      return ownTable(source, mapping);
  }
}

type Built = {
  rows: Partial<Record<ModelTable, ModelRow[]>>;
  used: Set<number>;
  subjects: Subjects;
  fiscalPortInYears?: boolean;
};

function presenceRows(source: SourceTable, mapping: Mapping, known: Known, id: string): Built {
  const subjects = subjectsOf(source, mapping, known);
  const used = new Set<number>();
  const { status = "actual" } = mapping.said;
  const rows = subjects.rows.flatMap(({ at, line }): ModelRow[] => {
    const port = subjects.port(at);
    const lineId = subjects.line(at);
    const period = periodIn(source, subjects, at, "calendar_year");
    if (port === undefined || lineId === undefined || period === undefined) return [];
    used.add(at);
    const count = (role: "calls" | "passengers"): number | null => {
      const column = subjects.column(role);
      return column < 0 ? null : (countIn(source, subjects, at, column) ?? null);
    };
    const ships = subjects.cell(at, "ship");
    const told = Math.max(subjects.column("calls"), subjects.column("passengers"), subjects.column("line"));
    return [
      {
        file_line: line,
        presence_id: `${id}-${line}`,
        line_id: lineId,
        port_id: port,
        ...periodColumns(period),
        calls: count("calls"),
        passengers: count("passengers"),
        ships: ships === null ? null : String(ships),
        role: "unknown",
        status: status === "forecast" ? "planned" : status === "claim" ? "claim" : "actual",
        evidence: wordsOf(source, at, told),
      },
    ];
  });
  return { rows: { line_presence: rows }, used, subjects };
}

function targetRows(source: SourceTable, mapping: Mapping, known: Known, id: string): Built {
  const subjects = subjectsOf(source, mapping, known);
  const used = new Set<number>();
  const rows = subjects.rows.flatMap(({ at, line }): ModelRow[] => {
    const port = subjects.port(at);
    const period = periodIn(source, subjects, at, "calendar_year");
    if (port === undefined || period?.kind !== "calendar_year") return [];
    return (["passengers", "calls"] as const).flatMap((measure) => {
      const column = subjects.column(measure);
      const value = column < 0 ? undefined : countIn(source, subjects, at, column);
      if (value === undefined) return [];
      used.add(at);
      const setBy = subjects.cell(at, "setBy");
      const setOn = subjects.cell(at, "setOn");
      return [
        {
          file_line: line,
          target_id: `${id}-${line}-${column + 1}`,
          port_id: port,
          set_on: setOn === null ? null : String(setOn),
          set_by: setBy === null ? source.name : String(setBy),
          measure,
          value,
          year: Number(period.label),
          kind: "target",
          outcome: "stated",
          evidence: wordsOf(source, at, column),
        },
      ];
    });
  });
  return { rows: { targets: rows }, used, subjects };
}

function finished(source: SourceTable, mapping: Mapping, { rows, used, subjects, fiscalPortInYears }: Built): Model {
  const all = Object.values(rows).flat();
  const years = new Set(all.map((row) => Number(String(row["period_end"] ?? row["year"] ?? "").slice(0, 4))));
  return {
    rows,
    mapped: {
      needs: needsOf(mapping, all, fiscalPortInYears === true),
      notes: subjects.notes(),
      gives: Object.entries(rows).flatMap(([table, list]) => (list.length > 0 ? [{ table, rows: list.length }] : [])),
      ...usedLines(source, used),
      ports: [...new Set(all.map((row) => String(row["port_id"])))],
      years: [...years].filter((year) => year > 0).toSorted((a, b) => a - b),
    },
  };
}

/** A row of the file is used when any of what it was turned into is. */
function usedLines({ lines }: SourceTable, used: ReadonlySet<number>): Pick<Mapped, "used" | "unused"> {
  const all = new Set(lines);
  const some = new Set(lines.filter((_, at) => used.has(at)));
  return { used: some.size, unused: [...all].filter((line) => !some.has(line)) };
}

/** What the file does not say and a figure cannot do without. Each is asked once, and nothing is loaded before it is answered. */
function needsOf({ to, roles, said }: Mapping, rows: ModelRow[], fiscalPortInYears: boolean): Need[] {
  const counts = rows.some((row) => row["measure"] === "passengers");
  const asked: [Need, boolean][] = [
    ["port", !roles.includes("port")],
    ["counting", to === "traffic" && counts],
    ["yearKind", fiscalPortInYears],
    ["status", to !== "targets"],
    ["complete", to === "calls"],
    ["origin", true],
  ];
  return asked.flatMap(([need, isAsked]) => (isAsked && said[need] === undefined ? [need] : []));
}

/** A table of its own: every row as it is. */
function ownTable(source: SourceTable, { table }: Mapping): Model {
  return {
    rows: {},
    mapped: {
      needs: [],
      notes: [],
      gives: [{ table, rows: source.fileRows }],
      used: source.fileRows,
      unused: [],
      ports: [],
      years: [],
    },
  };
}

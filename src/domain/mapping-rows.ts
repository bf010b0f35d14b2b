import { callRows, newTally, talliedRows } from "./mapping-calls";
import type { Known, Mapped, Mapping, ModelRow, ModelTable, SourceTable } from "./mapping";
import { addRows, addTo, mappedOf, newSum } from "./mapping-sum";
import { countIn, subjectsOf, type Subjects } from "./mapping-subjects";
import { periodColumns, periodIn, trafficRows, wordsOf } from "./mapping-traffic";

/** A mapped table as rows of the model, with what is still to be said before they may be loaded. */

export type Rows = Partial<Record<ModelTable, ModelRow[]>>;
export type Model = { mapped: Mapped; rows: Rows };

/** A table that comes piece by piece: each gives rows at once, and the end gives those that are counted over all of it. */
export type GrowingModel = { add(piece: SourceTable): Rows; end(): Model };

/** `id` begins the name of each row, so that a dropped file can be taken out again. */
export function modelRows(source: SourceTable, mapping: Mapping, known: Known, id: string): Model {
  const model = newModel(mapping, known, id);
  const rows = model.add(source);
  const { mapped, rows: counted } = model.end();
  return { mapped, rows: { ...rows, ...counted } };
}

/** A model without rows yet. */
export function newModel(mapping: Mapping, known: Known, id: string): GrowingModel {
  const tally = newTally();
  const sum = newSum();
  const built = (piece: SourceTable): Built | undefined => {
    switch (mapping.to) {
      case "traffic": {
        const { rows, ...more } = trafficRows(piece, mapping, known, id);
        return { rows: { traffic: rows }, ...more };
      }
      case "calls": {
        const { calls, ...more } = callRows(piece, { mapping, known, id, tally });
        return { rows: { calls }, ...more };
      }
      case "presence":
        return presenceRows(piece, mapping, known, id);
      case "targets":
        return targetRows(piece, mapping, known, id);
      case "own":
        return undefined;
    }
  };
  return {
    add: (piece) => {
      const found = built(piece);
      if (found === undefined) {
        sum.used += piece.fileRows;
        return {};
      }
      addTo(sum, piece, found);
      return found.rows;
    },
    end: () => {
      const rows: Rows = mapping.to === "calls" ? talliedRows(tally, mapping, id) : {};
      addRows(sum, rows);
      return { rows, mapped: mappedOf(sum, mapping) };
    },
  };
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
        role: subjects.role(at),
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

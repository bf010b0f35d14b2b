import { describe, expect, it } from "vitest";
import type { ModelRow } from "../../src/domain/mapping";
import {
  type Revision,
  type RevisedTable,
  differences,
  keyColumns,
  keyed,
  settled,
  usualTakes,
} from "../../src/domain/revision";

const earlier = { id: "a", name: "2025.csv" };
const later = { id: "b", name: "2026.csv" };
const usual: Revision = { of: "a", takes: usualTakes, except: [] };

const year = (label: string, value: number, line: number, more: ModelRow = {}): ModelRow => ({
  file_line: line,
  port_id: "marseille",
  period_label: label,
  measure: "passengers",
  segment: "total",
  value,
  status: "actual",
  ...more,
});

function compared(table: RevisedTable, before: ModelRow[], after: ModelRow[], own?: string[]) {
  const [was, now] = [keyed(table, before, earlier, own), keyed(table, after, later, own)];
  const found = differences(table, was, now);
  return {
    found: found.map(({ kind, line }) => `${kind} at line ${line}`),
    cells: found.flatMap(({ cells }) => cells.map(({ name, before: old, after: new_ }) => [name, old, new_])),
    ids: found.map(({ id }) => id),
    settle: (revision: Revision) => {
      const { rows, refused, kept } = settled(found, was, now, revision);
      const values = rows.map(({ file, row }) => [file, row["period_label"], row["value"]]);
      return { values, refused, kept };
    },
  };
}

describe("next month's file beside the one that is kept", () => {
  const before = [year("2023", 2_500_000, 2), year("2024", 2_450_000, 3)];
  const after = [year("2023", 2_500_000, 2), year("2024", 2_470_000, 3), year("2025", 2_600_000, 4)];

  it("revises one year, brings another, and is silent where both say the same", () => {
    const { found, cells } = compared("traffic", before, after);
    expect(found).toEqual(["revised at line 3", "new at line 4"]);
    expect(cells).toContainEqual(["value", 2_450_000, 2_470_000]);
  });

  it("holds whole when it is accepted", () => {
    expect(compared("traffic", before, after).settle(usual)).toEqual({
      values: [
        ["b", "2023", 2_500_000],
        ["b", "2024", 2_470_000],
        ["b", "2025", 2_600_000],
      ],
      refused: 0,
      kept: 0,
    });
  });

  it("leaves the earlier value, with its own file, where a row is not accepted", () => {
    const { ids, settle } = compared("traffic", before, after);
    const { values, refused, kept } = settle({ ...usual, except: [ids[0] ?? ""] });
    expect(values).toContainEqual(["a", "2024", 2_450_000]);
    expect(values).not.toContainEqual(["b", "2024", 2_470_000]);
    expect([refused, kept]).toEqual([1, 1]);
  });

  it("changes nothing when nothing of it is accepted", () => {
    const { values } = compared("traffic", before, after).settle({ ...usual, takes: [] });
    expect(values.map(([, label, value]) => [label, value])).toEqual([
      ["2023", 2_500_000],
      ["2024", 2_450_000],
    ]);
  });

  it("that speaks of one year only lets the others stay, unless a person lets them go", () => {
    const { found, settle } = compared("traffic", before, [year("2025", 1, 2)]);
    expect(found).toEqual(["new at line 2", "missing at line 2", "missing at line 3"]);
    expect(settle(usual).values).toHaveLength(3);
    expect(settle({ ...usual, takes: [...usualTakes, "missing"] }).values).toEqual([["b", "2025", 1]]);
  });

  it("revises a year that was provisional and is now counted, whatever its value", () => {
    const { found, cells } = compared("traffic", [year("2024", 1, 2, { status: "provisional" })], [year("2024", 1, 2)]);
    expect(found).toEqual(["revised at line 2"]);
    expect(cells).toEqual([["status", "provisional", "actual"]]);
  });
});

describe("a file that speaks twice of one thing", () => {
  const twice = [year("2024", 1, 2), year("2024", 2, 3)];

  it("contradicts itself where the values differ, line by line", () => {
    expect(compared("traffic", [], twice).found).toEqual(["contradicting at line 2", "contradicting at line 3"]);
  });

  it("does not where they are the same", () => {
    const { found } = compared(
      "traffic",
      [year("2024", 1, 2), year("2024", 1, 3)],
      [year("2024", 1, 2), year("2024", 1, 3)],
    );
    expect(found).toEqual([]);
  });

  it("gives the row that a person chose, or the earlier one when none is", () => {
    const { ids, settle } = compared("traffic", [year("2024", 9, 7)], twice);
    expect(settle({ ...usual, except: [ids[1] ?? ""] }).values).toEqual([["b", "2024", 1]]);
    expect(settle({ ...usual, except: ids }).values).toEqual([["a", "2024", 9]]);
  });
});

describe("what a row is about", () => {
  it.each<[string, RevisedTable, [ModelRow, ModelRow], string[]]>([
    [
      "a call is a ship on a day in a port, whatever else is said of it",
      "calls",
      [
        { file_line: 2, port_id: "marseille", arrival: "2026-05-01", ship: "Adriana", passengers: 100 },
        { file_line: 9, port_id: "marseille", arrival: "2026-05-01", ship: "ADRIANA", passengers: 120 },
      ],
      ["revised at line 9"],
    ],
    [
      "a call on another day is another call",
      "calls",
      [
        { file_line: 2, port_id: "marseille", arrival: "2026-05-01", ship: "Adriana" },
        { file_line: 2, port_id: "marseille", arrival: "2026-05-02", ship: "Adriana" },
      ],
      ["new at line 2", "missing at line 2"],
    ],
    [
      "passengers of a homeport are another figure than those of all",
      "traffic",
      [year("2024", 1, 2), year("2024", 1, 2, { segment: "homeport" })],
      ["new at line 2", "missing at line 2"],
    ],
    [
      "a line in a port in a year is revised from planned to come",
      "line_presence",
      [
        { file_line: 2, line_id: "msc", port_id: "marseille", period_label: "2026", calls: 80, status: "planned" },
        { file_line: 2, line_id: "msc", port_id: "marseille", period_label: "2026", calls: 78, status: "actual" },
      ],
      ["revised at line 2"],
    ],
    [
      "a target is who aims at what in which year; a file that does not say who is not two aims under two names",
      "targets",
      [
        { file_line: 2, port_id: "marseille", measure: "passengers", year: 2030, set_by: "2025.csv", value: 1 },
        { file_line: 2, port_id: "marseille", measure: "passengers", year: 2030, set_by: "2026.csv", value: 2 },
      ],
      ["revised at line 2"],
    ],
  ])("%s", (_sentence, table, [before, after], found) => {
    expect(compared(table, [before], [after]).found).toEqual(found);
  });

  it("is in a table of its own what its first columns say, as many as tell its rows apart", () => {
    const rows: ModelRow[] = [
      { quai: "J2", poste: 1, longueur: 300 },
      { quai: "J2", poste: 2, longueur: 300 },
    ];
    expect(keyColumns(["quai", "poste", "longueur"], rows)).toEqual(["quai", "poste"]);
    expect(keyColumns(["quai"], rows)).toEqual(["quai"]);
    const [first = {}, second = {}] = rows;
    expect(compared("own", rows, [first, { ...second, longueur: 310 }], ["quai", "poste"]).cells).toEqual([
      ["longueur", 300, 310],
    ]);
  });
});

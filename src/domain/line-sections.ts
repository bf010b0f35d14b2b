import { type LineRow, isOnRecord } from "./line-rows";
import { type Cell, isSeen } from "./presence";

/** Lines under the group that holds them on the day, and what a group comes to in a port in a year. */

/** A group of at least two of the lines shown; a line that stands alone, or whose group is not known, is its own section. */
export type Section =
  | { is: "line"; row: LineRow }
  | { is: "group"; id: string; name: string; rows: LineRow[]; marseille: GroupYear[]; miami: GroupYear[] };

export type Group = Extract<Section, { is: "group" }>;

/** How many of the group's lines have a record that year. A number of lines, never of calls: calls are published for too few of them to be added. */
export type GroupYear = {
  port: string;
  year: number;
  /** A source says that they came. */
  seen: number;
  /** Planned, withdrawn, cancelled, absent, laid up, claimed. */
  other: number;
  /** The cells behind both numbers. */
  cells: Cell[];
};

/** In the order of the rows: a group stands where its first line does. */
export function sectionsOf(rows: LineRow[]): Section[] {
  const byGroup = new Map<string, LineRow[]>();
  for (const row of rows) {
    const { id, groupId } = row.line;
    const key = groupId === undefined ? `alone ${id}` : groupId;
    byGroup.set(key, [...(byGroup.get(key) ?? []), row]);
  }
  return [...byGroup].map(([id, members]) => sectionOf(id, members));
}

function sectionOf(id: string, rows: LineRow[]): Section {
  const [first] = rows;
  if (first && rows.length === 1) return { is: "line", row: first };
  return {
    is: "group",
    id,
    name: first?.line.groupName ?? id,
    rows,
    marseille: groupYears(rows.map(({ marseille }) => marseille.cells)),
    miami: groupYears(rows.map(({ miami }) => miami.cells)),
  };
}

/** One for each year, from the cells of each line over the same years. */
function groupYears(lines: Cell[][]): GroupYear[] {
  const [first = []] = lines;
  return first.map(({ port, year }, at) => {
    const cells = lines.flatMap((line) => line[at] ?? []).filter(isOnRecord);
    const seen = cells.filter(isSeen).length;
    return { port, year, seen, other: cells.length - seen, cells };
  });
}

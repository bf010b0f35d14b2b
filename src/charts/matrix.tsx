import { useCallback, useDeferredValue, useMemo } from "react";
import type { Port } from "../domain/line";
import type { Group, Section } from "../domain/line-sections";
import { rankOf } from "../domain/line-order";
import type { LineRow } from "../domain/line-rows";
import { mission } from "../domain/mission";
import type { LineOrder, PortSides } from "../domain/view";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import { useLanguage } from "./language-context";
import { MatrixGrid } from "./matrix-grid";
import { MatrixHead } from "./matrix-head";
import { groupReading, groupTip, matrixTip, rankWords } from "./matrix-labels";
import { sizeReading } from "./size-reading";
import type { CellAt } from "./matrix-places";
import { GroupRowView, LineRowView, type Rank } from "./matrix-rows";
import { matrixReading } from "./matrix-words";
import { useProvenance } from "./provenance-context";

/**
 * Lines by years, Marseille and Miami side by side where there is room, one under the other where there is less, or one of them
 * alone. Style alone moves the strips; the years scroll under their heads and beside their names.
 */

type Props = {
  sections: Section[];
  years: number[];
  sides: PortSides;
  order: LineOrder;
  folded: string[];
  ports: Port[];
  label: string;
  hrefOf: (line: string) => string;
  onFold: (group: string) => void;
};

export function Matrix({ sections, years, sides, order, folded, ports, label, hrefOf, onFold }: Props) {
  const language = useLanguage();
  const open = useProvenance();
  const find = useMemo(() => finder(sections), [sections]);
  const drawn = useDeferredValue(Infinity, firstDrawn);
  const isComplete = drawn === Infinity;
  const common = { sides, ports, language, isComplete };
  const tipOf = useCallback(
    (cell: CellAt) => {
      const found = find(cell);
      if (found?.is === "line") return matrixTip(found, ports, language);
      return found && groupTip(found.group, found.year, ports, language);
    },
    [find, ports, language],
  );
  const onOpen = (cell: CellAt) => {
    const found = find(cell);
    if (found?.is === "line") open(matrixReading(found.cell, found.row.line.name, ports, language));
    if (found?.is === "group") open(groupReading(found.group, found.year, ports, language));
  };
  const lineRow = (row: LineRow, isInGroup: boolean) => (
    <LineRowView
      key={row.line.id}
      row={row}
      href={hrefOf(row.line.id)}
      rank={ranked(row, { order, sides }, language, open)}
      isInGroup={isInGroup}
      {...common}
    />
  );
  return (
    <MatrixGrid
      label={label}
      className={`${sides === "both" ? "two" : "one"} ${roomOf(years)}`}
      tipOf={tipOf}
      onOpen={onOpen}
      inSight={mission.year}
      isComplete={isComplete}
    >
      <MatrixHead years={years} sides={sides} ports={ports} language={language} />
      <div role="rowgroup" className="mx-body">
        {sections
          .flatMap((section) => {
            if (section.is === "line") return lineRow(section.row, false);
            const isFolded = folded.includes(section.id);
            return [
              <GroupRowView key={section.id} group={section} isFolded={isFolded} onFold={onFold} {...common} />,
              ...(isFolded ? [] : section.rows.map((row) => lineRow(row, true))),
            ];
          })
          .slice(0, drawn)}
      </div>
    </MatrixGrid>
  );
}

/** What a line is sorted by; a size is published, and opens its source. */
function ranked(
  row: LineRow,
  { order, sides }: Pick<Props, "order" | "sides">,
  language: Language,
  open: (reading: Reading) => void,
): Rank {
  const text = rankWords(row, order, rankOf(row, order, sides), language);
  const { size, line } = row;
  return order === "size" && size
    ? { text, raw: size.passengers, open: () => open(sizeReading(size, line.name, language)) }
    : { text };
}

/** Rows of the first frame, as many as fit in most windows; the others follow at once, in slices that leave the page free. */
const firstDrawn = 7;

/** How many years there are, for the widths at which they fit: the numbers are those of lines-matrix.css. */
function roomOf(years: number[]): string {
  return years.length <= 22 ? "n22" : years.length <= 30 ? "n30" : years.length <= 40 ? "n40" : "";
}

/** Years of one page of a line's own grid: at most eight, of even length. */
export function pagesOf(years: number[]): number[][] {
  const count = Math.ceil(years.length / 8);
  const size = Math.ceil(years.length / count);
  return Array.from({ length: count }, (_, at) => years.slice(at * size, (at + 1) * size));
}

/** What stands in a cell, for the one handler of them all. */
function finder(sections: Section[]) {
  const lines = new Map(
    sections
      .flatMap((section) => (section.is === "line" ? [section.row] : section.rows))
      .map((row) => [row.line.id, row] as const),
  );
  const groups = new Map<string, Group>(
    sections.flatMap((section) => (section.is === "group" ? [[`group ${section.id}`, section]] : [])),
  );
  return ({ row, port, at }: CellAt) => {
    const line = lines.get(row);
    const side = line?.[port === "miami" ? "miami" : "marseille"];
    const cell = side?.cells[at];
    if (line && cell) return { is: "line" as const, row: line, cell, turn: side.turns[at] };
    const group = groups.get(row);
    const year = group?.[port === "miami" ? "miami" : "marseille"][at];
    return group && year && { is: "group" as const, group, year };
  };
}

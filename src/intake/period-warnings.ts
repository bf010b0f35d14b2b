import type { ColumnFormat } from "./column-format";
import { isPartYear } from "./period-text";
import type { Warning } from "./question";
import type { Row } from "./typed-table";

/** Periods of a table that are not alike: fiscal and calendar years, a year that is not whole. */
export function periodWarnings(rows: Row[], names: readonly string[], formats: readonly ColumnFormat[]): Warning[] {
  const parts = names.filter(isPartYear).map((column) => ({ code: "part-year", column }));
  const mixed = formats.flatMap(({ kind }, at): Warning[] => {
    if (kind !== "period" && kind !== "month") return [];
    const kinds = new Map<string, number[]>();
    for (const { line, values } of rows) {
      const sort = sortOf(values[at] ?? null);
      if (sort !== undefined) kinds.set(sort, [...(kinds.get(sort) ?? []), line]);
    }
    if (kinds.size < 2) return [];
    const [, ...rarer] = [...kinds.values()].toSorted((one, other) => other.length - one.length);
    const lines = rarer.flat().toSorted((one, other) => one - other);
    return [{ code: "periods-not-comparable", column: names[at] ?? "", line: lines[0] ?? 1, lines }];
  });
  const partCells = formats.flatMap(({ kind }, at): Warning[] => {
    if (kind === "number" || kind === "date") return [];
    const lines = rows.flatMap(({ line, values }) => (isPartYear(String(values[at] ?? "")) ? [line] : []));
    return lines.length === 0 ? [] : [{ code: "part-year", column: names[at] ?? "", line: lines[0] ?? 1, lines }];
  });
  return [...parts, ...mixed, ...partCells, ...mixedHeader(names)];
}

/** "FY2016" beside "2015" among the column names. */
function mixedHeader(names: readonly string[]): Warning[] {
  const fiscal = names.filter((name) => sortOf(name) === "fiscal");
  const calendar = names.filter((name) => /^(19|20)\d\d$/.test(name));
  return fiscal.length > 0 && calendar.length > 0
    ? fiscal.map((column) => ({ code: "periods-not-comparable", column }))
    : [];
}

function sortOf(value: Row["values"][number]): string | undefined {
  if (typeof value === "number") return "year";
  if (value === null) return undefined;
  if (/^FY ?\d{4}$/.test(value)) return "fiscal";
  if (/^\d{4}-\d{2}$/.test(value)) return "month";
  if (/^\d{4}-Q\d$/.test(value)) return "quarter";
  return /^\d{4}-H\d$/.test(value) ? "half" : undefined;
}

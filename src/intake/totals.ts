import type { ColumnFormat } from "./column-format";
import { totalKind, type TotalKind } from "./notes";
import type { LeftOut, Warning } from "./question";
import type { Row } from "./typed-table";

/** Rows that repeat others: totals, subtotals, parts of the row above. Counted with the rest they would count twice. */
export type TotalsOutcome = { rows: Row[]; leftOut: LeftOut[]; warnings: Warning[] };

/** Words that are also names of things; such a row is a total only when its figures add up. */
const ambiguous = /^(total|ensemble|somme|summe)$/i;

/** Rows that are totals set apart. A row is one by its label, and where the label may mean something else, by its figures. */
export function totalRows(rows: Row[], formats: readonly ColumnFormat[]): TotalsOutcome {
  const figures = formats.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
  const labels = formats.flatMap(({ kind }, at) => (kind === "text" ? [at] : [])).slice(0, 2);
  if (figures.length === 0 || labels.length === 0) return { rows, leftOut: [], warnings: [] };
  const kinds = rows.map(({ values }) => kindOfRow(values, labels));
  if (kinds.every((kind) => kind === undefined)) return { rows, leftOut: [], warnings: [] };

  const apart = new Map<Row, TotalKind>();
  const warnings: Warning[] = [];
  rows.forEach((row, index) => {
    const kind = kinds[index];
    if (kind === undefined) return;
    const sums = addsUp({ rows, kinds, figures }, index);
    const label = String(row.values[labels[0] ?? 0] ?? "").trim();
    const atEdge = rows.slice(index + 1).every((_, after) => kinds[index + 1 + after] !== undefined) || index === 0;
    if (sums || !ambiguous.test(label) || (atEdge && !/^(somme|summe)$/i.test(label))) apart.set(row, kind);
    if (!sums && kind !== "of-which") warnings.push({ code: "total-differs", line: row.line });
  });
  return {
    rows: rows.filter((row) => !apart.has(row)),
    leftOut: [...apart].map(([{ line }, reason]) => ({ line, reason })),
    warnings,
  };
}

/** The kind of the first label that has one. Few labels start like a total: the others are passed over at once. */
function kindOfRow(values: Row["values"], labels: number[]): TotalKind | undefined {
  for (const at of labels) {
    const value = values[at];
    if (typeof value !== "string" || !/^[-–—•\s]*[tsdoigzyep]/i.test(value)) continue;
    const kind = totalKind(value);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

type Table = { rows: Row[]; kinds: (TotalKind | undefined)[]; figures: number[] };

/** Whether some column of figures of a row is the sum of the rows above it, since the start or since the last total, or of the rows below it. */
function addsUp({ rows, kinds, figures }: Table, index: number): boolean {
  const before = rows.slice(0, index).filter((_, at) => kinds[at] === undefined);
  const lastTotal = kinds.slice(0, index).findLastIndex((kind) => kind === "subtotal" || kind === "total");
  const since = rows.slice(lastTotal + 1, index).filter((_, at) => kinds[lastTotal + 1 + at] === undefined);
  const below = index === 0 ? rows.slice(1).filter((_, at) => kinds[at + 1] === undefined) : [];
  return figures.some((at) => {
    const total = rows[index]?.values[at];
    return typeof total === "number" && [before, since, below].some((parts) => isSum(total, parts, at));
  });
}

/** Equal to within half a unit of the last place for each part: published parts are rounded. */
function isSum(total: number, parts: Row[], at: number): boolean {
  const values = parts.map(({ values: cells }) => cells[at]).filter((value) => typeof value === "number");
  if (values.length < 2) return false;
  const sum = values.reduce((one, other) => one + other, 0);
  return Math.abs(sum - total) <= Math.max(Math.abs(total) * 1e-6, values.length / 2);
}

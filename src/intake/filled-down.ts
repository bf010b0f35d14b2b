import type { ColumnFormat } from "./column-format";
import type { Value } from "./column-reader";
import type { Row } from "./typed-table";

/** Cells merged downwards: a label on the first of its rows, blanks below. */
export type FillOutcome = { rows: Row[]; warnings: { code: string; column: number; line: number; lines: number[] }[] };

/** Share of blanks from which a first column of labels is taken for merged when nothing else tells. A rule of ours. */
const manyBlanks = 0.5;

/** Blanks of merged leading columns take the label above them. Every filled line is in a warning. */
export function filledDown(rows: Row[], formats: readonly ColumnFormat[]): FillOutcome {
  const outcome: FillOutcome = { rows, warnings: [] };
  for (let at = 0; at < formats.length - 1 && isMerged(outcome.rows, formats, at); at += 1) {
    const lines: number[] = [];
    let label: Value = null;
    outcome.rows = outcome.rows.map((row) => {
      const own = row.values[at] ?? null;
      if (own !== null) label = own;
      if (own !== null) return row;
      lines.push(row.line);
      return { line: row.line, values: row.values.with(at, label) };
    });
    outcome.warnings.push({ code: "filled-down", column: at, line: lines[0] ?? 1, lines });
  }
  return outcome;
}

/**
 * A column is merged when its labels come once each, blanks stand between them, and the next column needs it: the same name
 * comes under several labels, or half of the column is blank.
 */
function isMerged(rows: Row[], formats: readonly ColumnFormat[], at: number): boolean {
  const kind = formats[at]?.kind;
  if ((kind !== "text" && kind !== "period") || formats[at + 1]?.kind === undefined) return false;
  const labels = rows.map(({ values }) => values[at] ?? null);
  const blanks = labels.filter((label) => label === null).length;
  const named = labels.filter((label) => label !== null);
  if (blanks === 0 || labels[0] === null || new Set(named).size !== named.length) return false;
  const next = rows.map(({ values }) => values[at + 1] ?? null);
  if (next.some((value, index) => value === null && labels[index] === null)) return false;
  const repeats = new Set(next).size < next.length;
  return named.length >= 2
    ? repeats || blanks >= rows.length * manyBlanks
    : blanks >= 2 && formats[at + 1]?.kind !== "number";
}

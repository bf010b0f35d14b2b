import { cellQuestions, type CellNotes, cellWarnings, newCellNotes, witnessOf } from "./cell-notes";
import type { ColumnFormat } from "./column-format";
import { readerOf, type Value } from "./column-reader";
import { type Columns, columnsOf, profilesOf } from "./columns";
import { duplicateKeys } from "./duplicate-keys";
import { withFormatsSaid, withRowsSaid } from "./edits";
import { filledDown } from "./filled-down";
import { columnNames, joinedHeader } from "./header-names";
import { periodWarnings } from "./period-warnings";
import { implausible } from "./plausibility";
import type { Answer, Flag, LeftOut, Question, Warning } from "./question";
import type { TextTable } from "./text-table";
import { totalRows } from "./totals";
import { unitConflicts } from "./unit-conflicts";

/** A row of the table and the physical line it starts on. */
export type Row = { line: number; values: Value[] };

/** A table with typed values, and everything that was decided, noticed or left open on the way. */
export type TypedTable = {
  names: string[];
  formats: ColumnFormat[];
  rows: Row[];
  leftOut: LeftOut[];
  flags: Flag[];
  warnings: Warning[];
  questions: Question[];
};

/** The typed table of a text table. `formats` are those of a recipe, by column name. */
export function typedTable(
  given: TextTable,
  answers: readonly Answer[],
  formats: ReadonlyMap<string, ColumnFormat> = new Map(),
): TypedTable {
  const headed = columnNames(headerTexts(given));
  const names = headed.map(({ name }) => name);
  const table = withRowsSaid(given, names, answers);
  const columns = recipeFirst(decided(table, names, answers), names, withFormatsSaid(formats, answers));
  const conflicts = unitConflicts(columns, { names, table }, answers);
  const notes = newCellNotes(names);
  const read = conflicts.formats.map((format, at) => readerOf(format, witnessOf(notes, at)));
  const rows = table.rows.map(({ cells, line }) => ({
    line,
    values: read.map((reader, at) => reader(cells[at] ?? "", line)),
  }));
  return finished({ names, formats: conflicts.formats, rows, notes }, answers, {
    leftOut: table.leftOut,
    flags: headerFlags(headed, table.header.at(-1)?.line ?? 1),
    warnings: [...table.warnings, ...columns.warnings, ...conflicts.warnings],
    questions: [...table.questions, ...columns.questions, ...conflicts.questions],
  });
}

/** The header as one text a column. */
export const headerTexts = ({ header, width }: TextTable): string[] =>
  joinedHeader(
    header.map(({ cells }) => cells),
    width,
  );

function decided(table: TextTable, names: readonly string[], answers: readonly Answer[]): Columns {
  const accents = /[éèàçêôîûùëïœ]|\b(passagers|escales|nombre|fecha|puerto|porto|navire)\b/i;
  const dayFirst = table.dialect.delimiter === ";" || names.some((name) => accents.test(name));
  return columnsOf(profilesOf(table.rows, table.width), names, { answers, dayFirst });
}

/** The formats of a recipe take the place of those found, and their questions are settled. */
function recipeFirst(columns: Columns, names: readonly string[], formats: ReadonlyMap<string, ColumnFormat>): Columns {
  if (formats.size === 0) return columns;
  return {
    ...columns,
    formats: columns.formats.map((format, at) => formats.get(names[at] ?? "") ?? format),
    questions: columns.questions.filter(({ column }) => column === undefined || !formats.has(column)),
  };
}

function headerFlags(headed: readonly { name: string; flag: string | undefined }[], line: number): Flag[] {
  return headed.flatMap(({ name, flag }) => (flag === undefined ? [] : [{ line, column: name, flag }]));
}

type Read = { names: string[]; formats: ColumnFormat[]; rows: Row[]; notes: CellNotes };
type Kept = Pick<TypedTable, "leftOut" | "flags" | "warnings" | "questions">;

/** Rows that are no data of their own set apart, merged cells filled, what repeats or stands out asked. */
function finished({ names, formats, rows, notes }: Read, answers: readonly Answer[], kept: Kept): TypedTable {
  const totals = totalRows(rows, formats);
  const filled = filledDown(totals.rows, formats);
  const cells = cellQuestions(notes, filled.rows, answers);
  const keys = duplicateKeys(cells.rows, { names, formats }, answers);
  const odd = implausible(keys.rows, { names, formats }, answers);
  const leftOut = [...kept.leftOut, ...totals.leftOut, ...cells.leftOut, ...keys.leftOut, ...odd.leftOut];
  const named = filled.warnings.map(({ column, ...warning }) => ({ ...warning, column: names[column] ?? "" }));
  return withoutEmptyEnds({
    names,
    formats,
    rows: odd.rows,
    leftOut: leftOut.toSorted((one, other) => one.line - other.line),
    flags: [...kept.flags, ...notes.flags].toSorted((one, other) => one.line - other.line),
    warnings: [
      ...kept.warnings,
      ...totals.warnings,
      ...named,
      ...cellWarnings(notes),
      ...periodWarnings(odd.rows, names, formats),
    ],
    questions: [...kept.questions, ...cells.questions, ...keys.questions, ...odd.questions],
  });
}

/** A first or last column without a name and without a value is what a delimiter at the edge of each line leaves. */
function withoutEmptyEnds(table: TypedTable): TypedTable {
  const isEmpty = (at: number): boolean =>
    table.names[at] === `(colonne ${at + 1})` && table.rows.every(({ values }) => values[at] === null);
  let end = table.names.length;
  while (end > 1 && isEmpty(end - 1)) end -= 1;
  const start = end > 1 && isEmpty(0) ? 1 : 0;
  if (table.rows.length === 0 || (start === 0 && end === table.names.length)) return table;
  const dropped = table.names.filter((_, at) => at < start || at >= end);
  return {
    ...table,
    names: table.names.slice(start, end),
    formats: table.formats.slice(start, end),
    rows: table.rows.map(({ line, values }) => ({ line, values: values.slice(start, end) })),
    warnings: [...table.warnings, ...dropped.map((column) => ({ code: "empty-column", column }))],
  };
}

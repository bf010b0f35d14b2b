import { write } from "../intake/csv";
import { type AnswerCell, type AnswerColumn, exactNumber } from "../query/columns";

/** A table to CSV: commas, points and ISO days for machines; semicolons, decimal commas, French days and a mark of UTF-8 for Excel in a French office. */

/** package: as for machines, and every apostrophe that begins a text is doubled, so that those put before formulas can be taken off again. */
export type CsvWay = "machine" | "excel" | "package";

/** The first part of the file: its names. */
export function csvHead(columns: AnswerColumn[], way: CsvWay): string {
  const mark = way === "excel" ? "\uFEFF" : "";
  return `${mark}${write([columns.map(({ name }) => name)], dialects[way])}\n`;
}

/** Any number of rows after it. A gap is an empty cell. */
export function csvRows(columns: AnswerColumn[], rows: AnswerCell[][], way: CsvWay): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((cell, at) => csvCell(columns[at], cell, way)));
  return `${write(cells, dialects[way])}\n`;
}

const dialects = {
  machine: { delimiter: ",", decimal: "." },
  excel: { delimiter: ";", decimal: "," },
  package: { delimiter: ",", decimal: "." },
} as const;

function csvCell(column: AnswerColumn | undefined, cell: AnswerCell, way: CsvWay): string | number {
  if (cell === null || column === undefined) return "";
  if (column.kind === "integer" || column.kind === "number") return exactNumber(cell) ?? cell;
  if (way === "machine") return cell;
  if (way === "package") return cell.replace(/^'/, "''");
  if (column.kind === "day") return frenchDay(cell);
  if (column.kind === "moment") return `${frenchDay(cell.slice(0, 10))}${cell.slice(10)}`;
  if (column.kind === "truth") return cell === "true" ? "VRAI" : "FAUX";
  return cell;
}

/** Before Christ and past year 9999 no spreadsheet has days: the text stays. */
const frenchDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");

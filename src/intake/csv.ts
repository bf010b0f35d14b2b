import Papa from "papaparse";

/** The door to PapaParse: text to records of text, and rows to text. */

/** The column names on the first line of a comma-separated file. */
export function header(text: string): string[] {
  return Papa.parse<string[]>(text, { preview: 1, delimiter: "," }).data[0] ?? [];
}

/** All records below the header of a comma-separated file, each with the physical line (counted from 1) on which it starts. */
export function records(text: string): { line: number; cells: string[] }[] {
  const found: { line: number; cells: string[] }[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    skipEmptyLines: true,
    step: ({ data, meta }) => {
      found.push({ line, cells: data });
      line += (text.slice(cursor, meta.cursor).match(/\n/g) ?? []).length;
      cursor = meta.cursor;
    },
  });
  return found.slice(1);
}

/** A character no text has: the delimiter of a table of one column, which PapaParse cannot do without. */
const noDelimiter = "\uE0FF";

/**
 * A text written the strict way to its records: the delimiter is told, never guessed, quotes are doubled inside quoted cells,
 * and every record ends with the same line end. Blank lines are records of one empty cell.
 */
export function parse(
  text: string,
  { delimiter, quote, newline }: { delimiter: string; quote: string; newline: "\n" | "\r\n" | "\r" },
): string[][] {
  return Papa.parse<string[]>(text, {
    delimiter: delimiter === "" ? noDelimiter : delimiter,
    newline,
    ...(quote === "" ? { fastMode: true } : { quoteChar: quote }),
  }).data;
}

/** Text that a spreadsheet would take for a formula, full-width forms included. Numbers are written as numbers and never match. */
const formula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** How a spreadsheet of a country reads a text: French Excel parts a file at semicolons and takes 1.5 for the first of May. */
export type Dialect = { delimiter: "," | ";" | "\t"; decimal: "." | "," };

/** Rows to text. A text that looks like a formula gets an apostrophe; a negative number stays a number. */
export function write(rows: (string | number)[][], { delimiter, decimal }: Dialect): string {
  const cell = (value: string | number) =>
    typeof value === "number" ? String(value).replace(".", decimal) : value.replace(formula, "'$&");
  return Papa.unparse(
    rows.map((row) => row.map(cell)),
    { delimiter, newline: "\n" },
  );
}

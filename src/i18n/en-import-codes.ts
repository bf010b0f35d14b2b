import type { ChoiceWords } from "./choice-words";
import type * as french from "./fr-import-codes";

/** What the reading of a file says, code by code: questions, choices, remarks, lines left out, refusals, rules. */

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const lines: typeof french.lines = (numbers, more) => {
  const all = [...new Set(numbers)];
  const named = all.slice(0, 8);
  const left = (more ?? 0) + all.length - named.length;
  if (left > 0) return `lines ${named.join(", ")} and ${left} more`;
  if (named.length === 1) return `line ${named[0]}`;
  return `lines ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
};

export const questions: typeof french.questions = {
  "decimal-or-thousands": ({ column }) => `In “${column}”, does the comma or dot set thousands apart, or decimals?`,
  "date-order": ({ column }) => `In “${column}”, does the day come before the month?`,
  "bad-date": ({ column }) => `A date in “${column}” is in no calendar`,
  "bad-number": ({ column }) => `A cell of “${column}” is nearly a number, but is none`,
  encoding: () => "Which encoding are the accents in?",
  delimiter: () => "What separates the columns?",
  "ragged-rows": ({ cells }) =>
    cells
      ? `Some rows have ${cells.cells} cells where the table has ${cells.expected}`
      : "Some rows do not have as many cells as the table",
  "damaged-quotes": () => "Some quotation marks fit no cell",
  "swallowed-rows": () => "A quoted cell seems to have swallowed rows of the table",
  "several-tables": () => "The file holds several tables: which one is meant?",
  "several-sheets": () => "The workbook has several sheets: which one is meant?",
  "several-files": () => "The archive holds several files: which one is meant?",
  header: () => "Does this line name the columns, or is it a row?",
  "header-width": () => "There are fewer names than columns",
  "duplicate-key": ({ columns }) =>
    `Several rows speak of the same thing${columns ? ` (${columns})` : ""}: which one holds?`,
  "implausible-values": ({ column }) => `Some values of “${column}” are far from all others, or below zero`,
  "unit-conflict": ({ column, columns }) => `The unit of “${column || columns}” is not the same everywhere`,
  "control-characters": () => "The text holds invisible characters that no table should have",
};

const delimiters: Record<string, string> = {
  comma: "commas",
  semicolon: "semicolons",
  tab: "tabs",
  pipe: "vertical bars",
  space: "spaces",
  colon: "colons",
};
const marks = { comma: "the comma", dot: "the dot", mark: "the mark" };
const orders = { day: "day first", month: "month first", year: "year first" };

export const choices: ChoiceWords = {
  cancel: () => "Do not read this file",
  remove: () => "Remove these characters",
  keep: () => "Keep them",
  "keep-all": () => "Keep all the rows",
  "keep-as-is": () => "Keep them as they stand",
  pad: () => "Keep all: fill what is missing with blanks, cut what is too much",
  "in-cells": () => "They are cells of several lines",
  "literal-quotes": () => "Read the quotation marks as plain characters",
  "first-unnamed": () => "The first column has no name",
  "last-unnamed": () => "The last column has no name",
  "name-holds": () => "The name of the column holds where a cell states nothing",
  "name-ignored": () => "Leave the name of the column aside",
  "no-unit": () => "Keep the figures without a unit",
  unpack: () => "Unpack it all the same",
  "one-column": () => "nothing: one column",
  mark: (found, write) =>
    `${write.number(found.value)}: ${marks[found.mark]} sets ${found.means === "thousands" ? "thousands" : "decimals"} apart`,
  order: (found, write) => `${write.day(found.value)}: ${orders[found.first]}`,
  "leave-empty": (found) => `Leave the cell empty, ${lines(found.lines, found.more)}`,
  drop: (found) => `Leave out ${lines(found.lines, found.more)}`,
  "keep-line": (found) => `Keep ${lines(found.lines)}`,
  names: (found) => `${capital(lines(found.lines))} ${plural(found.lines.length, "names", "name")} the columns`,
  "is-row": (found) => `${capital(lines(found.lines))} is a row like the others`,
  "unit-holds": (found) => `${capital(lines(found.lines))} holds for every column that states nothing`,
  "unit-not": (found) => `${capital(lines(found.lines))} holds for none`,
  sound: (found) => `Keep the ${found.rows} sound ${plural(found.rows, "row", "rows")}, leave out the others`,
  table: (found) => `The table at lines ${found.from} to ${found.to}`,
  delimiter: (found) => `${delimiters[found.name] ?? found.name}: ${found.columns} columns`,
  "lines-1252": (found) => `Windows-1252 for ${lines(found.lines, found.more)}, UTF-8 for the rest`,
  "all-1252": () => "Windows-1252 for the whole file",
  undo: (found) => `${found.text}: undo the double encoding`,
  "as-it-stands": (found) => `${found.text}: as it stands`,
  verbatim: (found) => found.text,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const warnings: typeof french.warnings = {
  "bidi-control": "Characters that turn the direction of writing: the text may hide another",
  "cut-short": "The file ends in the middle of a character: it may have been cut",
  "damaged-quotes": "Lines left out: their quotation marks do not close",
  "date-order-guessed": "Order of day and month taken from the other columns of the file",
  "empty-column": "A column without a name and without a value: left aside",
  "encoding-guessed": "Encoding known by its accents",
  "excel-serial-date": "Excel’s counts of days read as dates",
  "filled-down": "Merged cells: the value above is repeated",
  "no-header": "No line names the columns",
  "no-rows": "A header, but no row of data",
  "not-a-date": "Texts among the dates: kept as texts",
  "not-a-number": "Texts among the numbers: kept as texts",
  padded: "Rows filled or cut, as you chose",
  "part-year": "A year that is not whole: it does not compare with a year",
  "periods-not-comparable": "Periods of different kinds in one column",
  "pattern-not-checked": "A rule of the data package was not checked",
  "precision-lost": "Digits that the file no longer has: numbers rounded by the spreadsheet",
  "recipe-column-gone": "A column of the recipe is not in this file",
  "recipe-column-new": "A column that the recipe does not know",
  "row-names": "The first column has no name",
  "schema-violation": "A cell does not follow the description in the data package",
  "total-differs": "A total of the file is not the sum of its rows",
  "units-mixed": "Different units in one column",
};

export const reasons: typeof french.reasons = {
  "another-table": "another table",
  "above-header": "above the chosen header",
  "sent-back": "left out by hand",
  blank: "blank",
  comment: "comment",
  dropped: "left out by your answer",
  duplicate: "said twice",
  "loose-quotes": "misplaced quotation marks",
  note: "note",
  "of-which": "“of which”: part of another row",
  "other-quotes": "another kind of quotation marks",
  ragged: "another number of cells",
  "repeated-header": "header repeated",
  rule: "ruled line",
  "sep-directive": "Excel’s mark of the separator",
  source: "source",
  subtotal: "subtotal",
  "swallowed-rows": "swallowed by quotation marks",
  "text-after-quote": "text after a quotation mark",
  title: "title",
  total: "total",
  "unclosed-quote": "quotation marks that do not close",
  unit: "unit",
};

export const refusalDetail: typeof french.refusalDetail = (message) => `${capital(message)}.`;

export const refusals: typeof french.refusals = {
  empty: { what: "The file is empty.", todo: "Check the export, then drop it again." },
  "not-a-table": {
    what: "This file is not a table.",
    todo: "Drop a CSV, XLSX, Parquet or JSON of rows. From a PDF or a page, copy the table and paste it here.",
  },
  "unclosed-quote": {
    what: "A quotation mark opens and never closes: the rest of the file cannot be told apart.",
    todo: "Close it on this line, then drop the file again.",
  },
  "too-large-when-unpacked": {
    what: "Unpacked, this file would pass the safe limit.",
    todo: "Unpack it yourself, look at it, then drop the file that is meant.",
  },
  "forbidden-doctype": {
    what: "This workbook holds a declaration that no spreadsheet writes.",
    todo: "Open it in a spreadsheet, save it under another name, then drop it.",
  },
  "damaged-archive": { what: "The archive is damaged or cut.", todo: "Download it again." },
  "damaged-json": { what: "The JSON is damaged or cut.", todo: "Export it again." },
  "package-files-missing": {
    what: "The data package names files that are not there.",
    todo: "Drop the .zip that holds its files too.",
  },
  "damaged-workbook": {
    what: "The workbook does not open.",
    todo: "Open it in a spreadsheet and save it as XLSX or CSV.",
  },
  "damaged-parquet": { what: "The Parquet file does not open.", todo: "Export it again, or as CSV." },
  "readers-disagree": {
    what: "Two independent readings of the file do not give the same table. Nothing is kept.",
    todo: "Open it in a spreadsheet and save it as CSV again.",
  },
  cancelled: { what: "You chose not to read this file.", todo: "Go back to the questions, or remove the file." },
};

export const rules: typeof french.rules = {
  "as-written": "As written",
  missing: "Read as missing",
  "flag-apart": "Sign set apart: (p), *, note",
  "spaces-removed": "Thousands’ spaces removed",
  "marks-removed": "Thousands’ marks removed",
  "decimal-comma": "Decimal comma",
  "unit-removed": "Unit set apart",
  multiplied: "Multiplied by its unit",
  negative: "Read as negative",
  "day-first": "Day before month",
  "month-first": "Month before day",
  "date-words": "Month in letters",
  "excel-serial": "Excel’s count of days",
  "period-label": "Named period",
  "filled-down": "Repeated from above",
  "kept-as-text": "Kept as text",
};

import type { ImportWords } from "./import-words";

export const look: ImportWords["look"] = {
  measure: "What is counted",
  rows: "rows",
  sum: (column) => `sum of “${column}”`,
  title: (measure, column, years, most) =>
    `${measure.charAt(0).toUpperCase()}${measure.slice(1)} by year of “${column}”, ${years}: ${most} at most`,
  subtitle: (rows, undated, text) =>
    `${rows} rows${undated === 0 ? "" : `, ${text} of them without a day and not drawn`}`,
  alternative: (values) => `Values: ${values}.`,
  sources: (name) => `File ${name}, added up while all of its bytes were read; this chart loads nothing.`,
  year: "Year",
};

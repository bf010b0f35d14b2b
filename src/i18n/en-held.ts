import type { ColumnMark } from "../domain/held";
import type { held as french } from "./fr-held";

/** The tables that the tool holds, on the Data screen. */

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const marks: Record<ColumnMark, string> = {
  empty: "empty",
  constant: "one value only",
  unique: "never the same twice",
  sparse: "half empty or more",
};

export const held: typeof french = {
  title: "The tool’s tables",
  lede: "What comes with the tool and what you loaded: how many rows, from which sources, with which gaps.",
  show: "Show the tables",
  hide: "Fold the tables",
  counting: "Counting the tables…",
  failed: (said) => `The tables could not be counted. Reload the page. The engine’s words: ${said}`,
  rows: (n) => plural(n, "row", "rows"),
  sources: (n) => plural(n, "source", "sources"),
  filled: (share) => `${share} of cells filled`,
  noRows: "No row: this table is filled by the files you drop.",
  years: (first, last) => (first === last ? `year ${first}` : `from ${first} to ${last}`),
  rivals: (n, text) => (n === 0 ? "no rival figure" : `${text} ${plural(n, "fact has", "facts have")} rival figures`),
  newest: (date, age) => `newest statement: ${date} (${age})`,
  age: (months) => {
    if (months === 0) return "less than a month ago";
    if (months < 24) return `${months} ${plural(months, "month", "months")} ago`;
    return `${Math.floor(months / 12)} years ago`;
  },
  unknown: (name) => `No table is called “${name}”. Choose one in the list.`,
  close: "Close the table",
  query: "Query in SQL",
  download: "Download the table",
  notWritten: "The file could not be written. Reload the page, then try again.",
  profile: (name) => `Columns of table ${name}`,
  column: "Column",
  type: "Type",
  filledHead: "Filled",
  distinct: "Distinct values",
  lowest: "Lowest",
  highest: "Highest",
  common: "Most frequent",
  times: (text) => `×${text}`,
  nothing: "–",
  list: "Table by table",
  everything: "Download everything (data package)",
  packing: (name) => `Writing ${name}…`,
  completeness: "What is published, year by year",
  completenessHelp:
    "Each disc leads to the figure and its source; the small number counts its rivals. A gap stays a gap.",
  completenessOf: (port) => `Published figures of ${port}`,
  coverage: { published: "published", estimated: "provisional, announced or approximate", gap: "nothing is published" },
  year: "Year",
  rivalFigures: (n) => ` rival ${plural(n, "figure", "figures")}`,
  weakest: "The figures to lean on least",
  weakestHelp: "Weakest source first (grade D before C), then the least sure, then the latest.",
  grade: (grade) => `grade ${grade}`,
  marks,
};

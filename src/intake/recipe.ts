import type { ColumnFormat } from "./column-format";
import { missingSaid } from "./edits";
import type { Dialect } from "./dialect";
import type { Answer } from "./question";
import type { Result } from "./reading";
import type { Turn } from "./turned";

/**
 * The decisions of a reading, to read the next file of the same shape without a question: a Frictionless Table Dialect and
 * Table Schema (https://datapackage.org/standard/), with what the standard has no word for under "cap2m".
 */
export type Recipe = {
  encoding: string;
  dialect: {
    delimiter: string;
    quoteChar: string;
    doubleQuote: boolean;
    escapeChar?: string;
    skipInitialSpace: boolean;
    header: boolean;
    headerRows?: number[];
    headerJoin?: string;
  };
  schema: { fields: RecipeField[]; missingValues: string[] };
  /** `readBy` says which way the file was read, for people. `turn` names the columns that hold periods: their figures become one row a period. */
  cap2m: {
    version: 1;
    readBy?: string;
    dialect: Dialect;
    answers: Answer[];
    turn?: { keys: string[]; periods: string[]; year?: Turn["year"] };
  };
};

/** One column in the words of Table Schema. `title` is its name in the file; `cap2m` reads its cells. */
export type RecipeField = {
  name: string;
  title?: string;
  type: "string" | "number" | "date" | "datetime" | "yearmonth";
  format?: string;
  decimalChar?: string;
  bareNumber?: boolean;
  cap2m: ColumnFormat;
};

/** Missing marks as Table Schema lists them, for readers that know no others. */
const missingValues = ["", "n.d.", "nd", ":", "-", "–", "..", "NA", "n/a", "N/A", "#N/A", "NC", "null", "s"];

/** The recipe of a reading and of the answers given to it. */
export function recipeOf(
  { text, encoding, header, formats, turn }: Result,
  answers: readonly Answer[],
  readBy = "every cell by hand",
): Recipe {
  const { delimiter, quote, escape, skipInitialSpace } = text.dialect;
  const rows = text.header.map(({ line }) => line);
  const named = (columns: number[]): string[] => columns.map((at) => header[at] ?? "");
  return {
    encoding,
    dialect: {
      delimiter: delimiter === "" ? "," : delimiter,
      quoteChar: quote === "" ? '"' : quote,
      doubleQuote: escape === "double",
      ...(escape === "backslash" ? { escapeChar: "\\" } : {}),
      skipInitialSpace,
      header: rows.length > 0,
      ...(rows.length > 0 ? { headerRows: rows } : {}),
      ...(rows.length > 1 ? { headerJoin: " " } : {}),
    },
    schema: {
      fields: formats.map((format, at) => fieldOf(format, header[at] ?? "")),
      missingValues: [...missingValues, ...missingSaid(answers)],
    },
    cap2m: {
      version: 1,
      readBy,
      dialect: text.dialect,
      answers: [...answers],
      ...(turn === undefined ? {} : { turn: { ...turn, keys: named(turn.keys), periods: named(turn.periods) } }),
    },
  };
}

function fieldOf(format: ColumnFormat, name: string): RecipeField {
  switch (format.kind) {
    case "text":
    case "period":
      return { name, type: "string", cap2m: format };
    case "number":
      return {
        name,
        type: "number",
        decimalChar: format.decimal,
        ...(format.unit === undefined ? {} : { bareNumber: false }),
        cap2m: format,
      };
    case "month":
      return { name, type: "yearmonth", cap2m: format };
    case "date":
      return { name, type: "date", format: dayFormat(format), cap2m: format };
  }
}

function dayFormat({ order, compact }: Extract<ColumnFormat, { kind: "date" }>): string {
  if (compact) return "%Y%m%d";
  if (order === undefined || order === "ymd") return "default";
  return order === "dmy" ? "%d/%m/%Y" : "%m/%d/%Y";
}

/** The formats of a recipe by the names of their columns. A Map: names are anybody's. */
export const formatsOf = ({ schema }: Recipe): Map<string, ColumnFormat> =>
  new Map(schema.fields.map(({ name, cap2m }) => [name, cap2m]));

/** How well a recipe fits a header: columns that both have, that only the recipe has, that only the file has. */
export function fitOf(
  { schema }: Recipe,
  header: readonly string[],
): { both: number; gone: string[]; added: string[] } {
  const known = new Set(schema.fields.map(({ name }) => name));
  const found = new Set(header);
  const gone = [...known].filter((name) => !found.has(name));
  const added = header.filter((name) => !known.has(name));
  return { both: header.length - added.length, gone, added };
}

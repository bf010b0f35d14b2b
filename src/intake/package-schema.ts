import type { ColumnFormat } from "./column-format";
import type { DateOrder } from "./date-order";
import type { Dialect } from "./dialect";
import type { Recipe, RecipeField } from "./recipe";

/** The description of a data package (https://datapackage.org/standard/) in our own words: which files, in which dialect, with which columns. */

/** One file of a package: its place, its recipe, and what its columns must hold. */
export type PackageResource = {
  name: string;
  path: string;
  recipe: Recipe | undefined;
  fields: PackageField[];
  primaryKey: string[];
  missingValues: string[];
  /** Written by this tool: an apostrophe before a text guards it from spreadsheets, and is none of its own. */
  guarded: boolean;
};

export type PackageField = { name: string; type: string; format: string; constraints: Constraints };

export type Constraints = {
  required: boolean;
  unique: boolean;
  enum: string[] | undefined;
  pattern: string | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  minLength: number | undefined;
  maxLength: number | undefined;
};

type Json = Record<string, unknown>;

/** The tables that a datapackage.json describes; undefined when it is none. Fields of another shape than the standard's count as absent. */
export function packageOf(content: unknown): PackageResource[] | undefined {
  if (!isObject(content) || !Array.isArray(content["resources"])) return undefined;
  return content["resources"].filter(isObject).flatMap((resource): PackageResource[] => {
    const path = Array.isArray(resource["path"]) ? undefined : text(resource["path"]);
    if (path === undefined || isOutside(path)) return [];
    const schema = isObject(resource["schema"]) ? resource["schema"] : {};
    const fields = (Array.isArray(schema["fields"]) ? schema["fields"] : []).filter(isObject).map(fieldOf);
    const key = schema["primaryKey"];
    const missing = schema["missingValues"];
    return [
      {
        name: text(resource["name"]) ?? path,
        path,
        fields: fields.map(({ field }) => field),
        recipe: recipeOf(resource, fields),
        primaryKey: typeof key === "string" ? [key] : texts(key),
        missingValues: missing === undefined ? [""] : texts(missing),
        guarded: isObject(resource["cap2m"]) && resource["cap2m"]["apostrophes"] !== undefined,
      },
    ];
  });
}

/** A path that leaves the package, or an address: the standard forbids the one, we never fetch the other. */
const isOutside = (path: string): boolean => path.startsWith("/") || path.includes("..") || /^[a-z]+:/i.test(path);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const number = (value: unknown): number | undefined =>
  typeof value === "number" || (typeof value === "string" && value !== "" && Number.isFinite(Number(value)))
    ? Number(value)
    : undefined;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

type Described = { field: PackageField; own: Json };

function fieldOf(own: Json): Described {
  const rules = isObject(own["constraints"]) ? own["constraints"] : {};
  const constraints: Constraints = {
    required: rules["required"] === true,
    unique: rules["unique"] === true,
    enum: Array.isArray(rules["enum"]) ? texts(rules["enum"]) : undefined,
    pattern: text(rules["pattern"]),
    minimum: number(rules["minimum"]),
    maximum: number(rules["maximum"]),
    minLength: number(rules["minLength"]),
    maxLength: number(rules["maxLength"]),
  };
  const name = text(own["name"]) ?? "";
  return {
    field: { name, type: text(own["type"]) ?? "any", format: text(own["format"]) ?? "default", constraints },
    own,
  };
}

/** A recipe for a table whose dialect or columns are described; undefined when nothing is. */
function recipeOf(resource: Json, fields: Described[]): Recipe | undefined {
  const said = isObject(resource["dialect"]) ? resource["dialect"] : undefined;
  if (said === undefined && fields.length === 0) return undefined;
  const dialect = dialectOf(said ?? {});
  return {
    encoding: text(resource["encoding"])?.toLowerCase() ?? "utf-8",
    dialect: {
      delimiter: dialect.delimiter,
      quoteChar: dialect.quote,
      doubleQuote: dialect.escape === "double",
      skipInitialSpace: dialect.skipInitialSpace,
      header: said?.["header"] !== false,
    },
    schema: { fields: fields.flatMap(recipeField), missingValues: [] },
    cap2m: { version: 1, dialect, answers: [] },
  };
}

function dialectOf(said: Json): Dialect {
  return {
    delimiter: text(said["delimiter"]) ?? ",",
    quote: text(said["quoteChar"]) ?? '"',
    escape: said["escapeChar"] === "\\" || said["doubleQuote"] === false ? "backslash" : "double",
    skipInitialSpace: said["skipInitialSpace"] === true,
    aligned: false,
  };
}

/** Columns whose type says how they are written. Those of type "any" are read by their own evidence. */
function recipeField({ field, own }: Described): RecipeField[] {
  const format = formatOf(field, own);
  return format === undefined ? [] : [{ name: field.name, type: "string", cap2m: format }];
}

function formatOf({ type, format }: PackageField, own: Json): ColumnFormat | undefined {
  switch (type) {
    case "integer":
    case "number":
    case "year": {
      const decimal = own["decimalChar"] === "," ? "," : ".";
      return { kind: "number", decimal, marked: false, power: 0, unit: undefined };
    }
    case "date":
    case "datetime":
      return { kind: "date", order: orderOf(format), compact: format === "%Y%m%d", midnight: false };
    case "yearmonth":
      return { kind: "month", order: undefined };
    case "string":
    case "boolean":
    case "time":
      return { kind: "text" };
    default:
      return undefined;
  }
}

/** The order of day and month in a strptime pattern. */
function orderOf(format: string): DateOrder | undefined {
  const parts = format.match(/%[dmyY]/g)?.map((part) => part.charAt(1).toLowerCase());
  const order = parts?.join("");
  return order === "dmy" || order === "mdy" || order === "ymd" ? order : undefined;
}

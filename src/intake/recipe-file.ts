import type { ColumnFormat } from "./column-format";
import type { Dialect } from "./dialect";
import type { Answer } from "./question";
import type { Recipe, RecipeField } from "./recipe";

/** A recipe from a file that somebody saved: checked field by field, because anything may be in it. */

/** The recipe in a JSON value, or undefined when it is none of version 1. */
export function recipeIn(content: unknown): Recipe | undefined {
  if (!isObject(content) || !isObject(content["cap2m"]) || content["cap2m"]["version"] !== 1) return undefined;
  const { dialect, schema, encoding } = content;
  const fields = isObject(schema) && Array.isArray(schema["fields"]) ? schema["fields"] : undefined;
  const own = content["cap2m"];
  if (!isObject(dialect) || fields === undefined || !fields.every(isField) || typeof encoding !== "string")
    return undefined;
  if (!isDialect(own["dialect"]) || !Array.isArray(own["answers"]) || !own["answers"].every(isAnswer)) return undefined;
  return content as Recipe; // each part was checked above; the others are only written, never read
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isDialect = (value: unknown): value is Dialect =>
  isObject(value) &&
  typeof value["delimiter"] === "string" &&
  value["delimiter"].length <= 3 &&
  !/[\r\n"]/.test(value["delimiter"]) &&
  typeof value["quote"] === "string" &&
  /^[^\p{L}\d\s]?$/u.test(value["quote"]) &&
  ["double", "backslash"].includes(String(value["escape"])) &&
  typeof value["skipInitialSpace"] === "boolean" &&
  typeof value["aligned"] === "boolean";

const isAnswer = (value: unknown): value is Answer =>
  isObject(value) && typeof value["about"] === "string" && typeof value["choice"] === "string";

const isField = (value: unknown): value is RecipeField =>
  isObject(value) && typeof value["name"] === "string" && isFormat(value["cap2m"]);

export function isFormat(value: unknown): value is ColumnFormat {
  if (!isObject(value)) return false;
  const { order: found } = value;
  const order = found === undefined || found === "dmy" || found === "mdy" || found === "ymd";
  switch (value["kind"]) {
    case "text":
      return true;
    case "number":
      return [",", "."].includes(String(value["decimal"])) && [0, 3, 6, 9].includes(Number(value["power"]));
    case "month":
    case "period":
      return order;
    case "date":
      return order && typeof value["compact"] === "boolean" && typeof value["midnight"] === "boolean";
    default:
      return false;
  }
}

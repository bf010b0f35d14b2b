import { dateText, isReal } from "./date-text";
import { inOrder } from "./date-order";
import { numberText, valueOf } from "./number-text";
import type { Constraints, PackageField, PackageResource } from "./package-schema";
import type { Warning } from "./question";
import type { Result } from "./reading";

/** A table that was read against the schema that its package gives it: what the schema forbids is listed, and stays as it was read. */

/** Violations listed at most; the rest is counted. A rule of ours. */
const listed = 1000;

/** Everything in a table that its schema does not allow, as warnings with line and column. */
export function violations({ text, header }: Result, resource: PackageResource): Warning[] {
  const columns = resource.fields.map((field) => ({ field, at: header.indexOf(field.name) }));
  const wrong = columns.flatMap(({ field, at }) => {
    if (at < 0) return [violation(undefined, field.name, "the schema has a column that the file has not")];
    const missing = new Set(resource.missingValues);
    const seen = new Set<string>();
    return text.rows.flatMap(({ cells, line }) => {
      const cell = cells[at] ?? "";
      const fault = missing.has(cell) ? requiredFault(field, resource) : faultOf(cell, field, seen);
      return fault === undefined ? [] : [violation(line, field.name, `${JSON.stringify(cell.slice(0, 60))} ${fault}`)];
    });
  });
  const known = new Set(resource.fields.map(({ name }) => name));
  const unknown = resource.fields.length === 0 ? [] : header.filter((name) => !known.has(name));
  const wild = resource.fields.filter(({ constraints: { pattern } }) => pattern !== undefined && !isTame(pattern));
  const all = [
    ...wild.map(({ name }) => ({ code: "pattern-not-checked", column: name })),
    ...wrong,
    ...unknown.map((name) => violation(undefined, name, "the file has a column that the schema has not")),
    ...repeatedKeys({ text, header }, resource),
  ];
  const rest = all.length - listed;
  return rest > 0 ? [...all.slice(0, listed), violation(undefined, "", `and ${rest} more`)] : all;
}

const violation = (line: number | undefined, column: string, message: string): Warning => ({
  code: "schema-violation",
  ...(line === undefined ? {} : { line }),
  column,
  message,
});

const requiredFault = ({ name, constraints }: PackageField, { primaryKey }: PackageResource): string | undefined =>
  constraints.required || primaryKey.includes(name) ? "is required" : undefined;

/** What is wrong with a cell that says something. `seen` holds the cells of its column before it. */
function faultOf(cell: string, field: PackageField, seen: Set<string>): string | undefined {
  const { constraints } = field;
  const again = constraints.unique && seen.has(cell);
  seen.add(cell);
  return typeFault(cell, field) ?? (again ? "comes twice in a column of unique values" : ruleFault(cell, constraints));
}

function typeFault(cell: string, { type, format }: PackageField): string | undefined {
  switch (type) {
    case "integer":
      return /^[-+]?[\d .,'\u00A0\u202F]*\d$/.test(cell) && isWhole(cell) ? undefined : "is not a whole number";
    case "number":
      return numberText(cell) === undefined ? "is not a number" : undefined;
    case "year":
      return /^-?\d{4}$/.test(cell) ? undefined : "is not a year";
    case "date":
    case "datetime":
      return isDate(cell, format) ? undefined : "is not a date of that format";
    case "boolean":
      return /^(true|false|True|False|TRUE|FALSE|0|1)$/.test(cell) ? undefined : "is not true or false";
    default:
      return undefined;
  }
}

function isWhole(cell: string): boolean {
  const figure = numberText(cell);
  return figure !== undefined && figure.mark !== "decimal";
}

function isDate(cell: string, format: string): boolean {
  if (format === "%Y%m%d") return /^\d{8}$/.test(cell);
  const date = dateText(cell);
  if (date === undefined || date.kind === "month") return false;
  if (date.kind === "day") return isReal(date.year, date.month, date.day) && !/^%[dm]/.test(format);
  return format !== "default" && isReal(...inOrder(date, format.startsWith("%m") ? "mdy" : "dmy"));
}

function ruleFault(cell: string, rules: Constraints): string | undefined {
  const { minimum, maximum, minLength, maxLength, pattern } = rules;
  if (rules.enum !== undefined && !rules.enum.includes(cell))
    return `is not one of ${rules.enum.slice(0, 10).join(", ")}`;
  if (minLength !== undefined && cell.length < minLength) return `is shorter than ${minLength}`;
  if (maxLength !== undefined && cell.length > maxLength) return `is longer than ${maxLength}`;
  const tried = pattern !== undefined && cell.length <= longest && isTame(pattern);
  if (tried && !new RegExp(`^(?:${pattern})$`, "u").test(cell)) return `does not match ${pattern}`;
  const figure = minimum === undefined && maximum === undefined ? undefined : numberText(cell);
  if (figure === undefined) return undefined;
  const value = valueOf(figure, { decimal: "." });
  if (minimum !== undefined && value < minimum) return `is below ${minimum}`;
  return maximum !== undefined && value > maximum ? `is above ${maximum}` : undefined;
}

/** Cells that a pattern is tried on have no more characters. A rule of ours. */
const longest = 200;

/** A pattern from a file is anybody's: one that is wrong, or that may go back over its steps, is not tried. Rules of ours. */
function isTame(pattern: string): boolean {
  if (pattern.length > 100 || /\)[*+{?]|\\\d|\(\?[<=!]/.test(pattern)) return false;
  if ((pattern.match(/[*+{]/g) ?? []).length > 2) return false;
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function repeatedKeys({ text, header }: Pick<Result, "text" | "header">, { primaryKey }: PackageResource): Warning[] {
  const places = primaryKey.map((name) => header.indexOf(name));
  if (places.length === 0 || places.includes(-1)) return [];
  const first = new Map<string, number>();
  return text.rows.flatMap(({ cells, line }) => {
    const key = JSON.stringify(places.map((at) => cells[at] ?? ""));
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [violation(line, primaryKey.join(", "), `repeats the key of line ${before}`)];
  });
}

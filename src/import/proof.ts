import type { ColumnFormat } from "../intake/column-format";
import type { Value } from "../intake/column-reader";
import { missingMark } from "../intake/missing";
import { withoutFlag } from "../intake/flags";

/** The proof of a reading: what was done to each cell to make its value, counted by column, with cells to look at. */

/** What was done to a cell. The screen says each in words. */
export const rules = [
  "as-written",
  "missing",
  "flag-apart",
  "spaces-removed",
  "marks-removed",
  "decimal-comma",
  "unit-removed",
  "multiplied",
  "negative",
  "day-first",
  "month-first",
  "date-words",
  "excel-serial",
  "period-label",
  "filled-down",
  "kept-as-text",
] as const;
export type Rule = (typeof rules)[number];

export type Sample = { line: number; text: string; value: Value };
export type ColumnProof = { rules: { rule: Rule; cells: number }[]; samples: Sample[] };

/** One cell with its line. */
export type Cell = { line: number; text: string; value: Value };

/** Different cells shown of a column: the first of each rule, then the first ones. */
const shown = 4;

/** The rules that touched the cells of a column, most cells first, and cells that show them. */
export function proofOf(cells: Iterable<Cell>, format: ColumnFormat): ColumnProof {
  const counts = new Map<Rule, number>();
  const first = new Map<string, Sample>();
  const head: Sample[] = [];
  for (const { line, text, value } of cells) {
    const touched = value === text && text !== "" ? asWritten : rulesOf(text, value, format);
    for (const rule of touched) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (head.length < shown && head.every((each) => each.text !== text)) head.push({ line, text, value });
    const key = touched.length === 1 ? (touched[0] ?? "") : touched.join();
    if (!first.has(key) && first.size < shown) first.set(key, { line, text, value });
  }
  const samples = [...new Map([...first.values(), ...head].map((each) => [each.text, each])).values()].slice(0, shown);
  return {
    rules: [...counts].map(([rule, count]) => ({ rule, cells: count })).toSorted((a, b) => b.cells - a.cells),
    samples: samples.toSorted((a, b) => a.line - b.line),
  };
}

/** The same counts for a column of a file on the fast road, whose cells are all written alike. */
export function scannedProof(
  format: ColumnFormat,
  { rows, filled, marked }: { rows: number; filled: number; marked: number },
): ColumnProof["rules"] {
  const day = format.kind === "date" && format.order !== "ymd" ? dayRules[format.order ?? "ymd"] : "as-written";
  const commas = format.kind === "number" && format.decimal === "," ? marked : 0;
  const counts: [Rule, number][] = [
    [day, filled - commas],
    ["decimal-comma", commas],
    ["missing", rows - filled],
  ];
  return counts.flatMap(([rule, cells]) => (cells > 0 ? [{ rule, cells }] : [])).toSorted((a, b) => b.cells - a.cells);
}

/** The counts of two kinds of cells of a column as those of all of them. */
export function together(...counts: ColumnProof["rules"][]): ColumnProof["rules"] {
  const sums = new Map<Rule, number>();
  for (const { rule, cells } of counts.flat()) sums.set(rule, (sums.get(rule) ?? 0) + cells);
  return [...sums].map(([rule, cells]) => ({ rule, cells })).toSorted((a, b) => b.cells - a.cells);
}

const asWritten: Rule[] = ["as-written"];

const dayRules = { dmy: "day-first", mdy: "month-first", ymd: "as-written" } as const;

/** What was done to one cell, by comparing what is written with what is read. */
function rulesOf(raw: string, value: Value, format: ColumnFormat): Rule[] {
  const text = raw.trim();
  if (text === "" && value !== null) return ["filled-down"];
  if (value === null)
    return withoutFlag(text) === undefined || missingMark(text) !== undefined ? ["missing"] : ["missing", "flag-apart"];
  if (format.kind === "text" || String(value) === text) return ["as-written"];
  if (format.kind === "number") return typeof value === "number" ? numberRules(text, value, format) : ["kept-as-text"];
  return dateRules(text, value, format);
}

/** Thousands set apart by a dot, by a comma. */
const dots = /\d[.]\d{3}/;
const commas = /\d,\d{3}/;

function numberRules(text: string, value: number, format: Extract<ColumnFormat, { kind: "number" }>): Rule[] {
  const flagged = withoutFlag(text);
  const bare = flagged?.rest ?? text;
  const found: Rule[] = flagged === undefined ? [] : ["flag-apart"];
  if (/\d[\s\u00A0\u2000-\u200A\u202F]\d/.test(bare)) found.push("spaces-removed");
  if (/\d['’`]\d/.test(bare) || (format.decimal === "," ? dots : commas).test(bare)) found.push("marks-removed");
  if (format.decimal === "," && /\d,\d/.test(bare)) found.push("decimal-comma");
  if (/[%‰€$£¥\p{L}]/u.test(bare.replace(/[eE][+-]?\d/, ""))) found.push("unit-removed");
  if (isMultiplied(bare, value)) found.push("multiplied");
  if (value < 0 && !bare.startsWith("-")) found.push("negative");
  return found.length === 0 ? ["as-written"] : found;
}

/** A value far beyond its digits was multiplied: by a word behind it ("1,6 M") or by its header ("en milliers"). */
export function isMultiplied(text: string, value: number): boolean {
  const whole = /\d[\d\s\u00A0\u2000-\u200A\u202F'’`.,]*/.exec(text)?.[0] ?? "";
  const digits = whole.replace(/\D/g, "").replace(/^0+/, "");
  return Math.abs(value) >= 1 && String(Math.trunc(Math.abs(value))).length > digits.length;
}

function dateRules(text: string, value: Value, format: ColumnFormat): Rule[] {
  const order = "order" in format ? format.order : undefined;
  if (/^\d{5}$/.test(text)) return ["excel-serial"];
  if (/^(FY|\d{4}-[QH])/.test(String(value))) return ["period-label"];
  if (/\p{L}{3}/u.test(text)) return ["date-words"];
  if (order === "dmy") return ["day-first"];
  return order === "mdy" ? ["month-first"] : ["as-written"];
}

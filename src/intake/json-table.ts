import type { TextTable } from "./text-table";
import { knownTable } from "./typed-source";

/** JSON that is a table: a list of objects, a list of lists under a list of names, or one object a line. */

/** The table in a JSON text; "other" when it is JSON but no table, undefined when it is no JSON. */
export function jsonTable(text: string): TextTable | "other" | undefined {
  if (!/^\s*[[{]/.test(text.slice(0, 1000))) return undefined;
  const whole = parsed(text);
  if (whole !== undefined) return tableIn(whole.value) ?? "other";
  const lines = text.split(/\r\n|\n/).filter((line) => line.trim() !== "");
  const each = lines.map(parsed);
  if (lines.length < 2 || each.some((line) => line === undefined)) return undefined;
  return tableIn(each.map((line) => line?.value)) ?? "other";
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function tableIn(value: unknown): TextTable | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items: unknown[] = value;
  return items.every(Array.isArray) ? ofLists(items) : items.every(isRecord) ? ofObjects(items) : undefined;
}

function ofLists([head = [], ...rows]: unknown[][]): TextTable | undefined {
  const names = head.filter((name) => typeof name === "string");
  return names.length === head.length && rows.every((row) => row.length === names.length)
    ? knownTable(names, rows, 2)
    : undefined;
}

/** Names in the order in which they first come; a Map, because "__proto__" is a name like another. */
function ofObjects(items: Record<string, unknown>[]): TextTable {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const rows = items.map((item) => {
    const values = new Map(Object.entries(item));
    return names.map((name) => values.get(name));
  });
  return knownTable(names, rows, 1);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What kind of values a column of the engine holds: how they are set, sorted out and written to files. */

export type ColumnKind = "integer" | "number" | "truth" | "day" | "moment" | "text";
export type AnswerColumn = { name: string; type: string; kind: ColumnKind };
/** Every value as the engine writes it, which loses nothing; a gap is null. */
export type AnswerCell = string | null;

export function kindOfType(type: string): ColumnKind {
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(type)) return "integer";
  if (/^(?:DOUBLE|FLOAT|DECIMAL\(\d+,\d+\))$/.test(type)) return "number";
  if (type === "BOOLEAN") return "truth";
  if (type === "DATE") return "day";
  if (/^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type)) return "moment";
  return "text";
}

export const isNumeric = ({ kind }: AnswerColumn): boolean => kind === "integer" || kind === "number";

/** The column in which a plan comes, line by line. */
export const planColumn = "plan_step";

/** ENUM('a', 'b', …) is as long as its values: its name says enough. */
export const shortType = (type: string): string => type.replace(/^ENUM\(.*\)$/s, "ENUM");

/** A number that a spreadsheet can hold without loss, or undefined. */
export function exactNumber(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
}

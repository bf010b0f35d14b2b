import { isDay } from "../domain/partial-date";

/** One cell against its field in a Frictionless Table Schema. */

type Constraints = {
  required?: boolean;
  unique?: boolean;
  enum?: (string | number)[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

export type Field = { name: string; type: "integer" | "number" | "string" | "date"; constraints?: Constraints };

/** Quotations stay short: no more words than this in a column named evidence. A rule of ours. */
const evidenceWords = 15;

/** What is wrong with a cell, as the end of a sentence that starts with it; undefined when nothing is. */
export function faultOf(cell: string, field: Field, missingValues: string[] = [""]): string | undefined {
  const constraints = field.constraints ?? {};
  if (missingValues.includes(cell)) return constraints.required ? "is required" : undefined;
  if (cell !== cell.trim()) return "starts or ends with a blank";
  return typeFault(cell, field.type) ?? constraintFault(cell, constraints) ?? evidenceFault(cell, field.name);
}

function typeFault(cell: string, type: Field["type"]): string | undefined {
  if (type === "integer" && !/^-?\d+$/.test(cell)) return "is not a whole number";
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(cell)) return "is not a number";
  if (type === "date" && !isDay(cell)) return "is not a day (YYYY-MM-DD)";
  return undefined;
}

/** A pattern holds for the whole cell, as XML Schema has it. */
function constraintFault(cell: string, { enum: allowed, pattern, minimum, maximum }: Constraints): string | undefined {
  if (allowed && !allowed.map(String).includes(cell)) return `is not one of ${allowed.join(", ")}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(cell)) return `does not match ${pattern}`;
  if (minimum !== undefined && Number(cell) < minimum) return `is below ${minimum}`;
  if (maximum !== undefined && Number(cell) > maximum) return `is above ${maximum}`;
  return undefined;
}

function evidenceFault(cell: string, column: string): string | undefined {
  const words = cell.split(/\s+/).length;
  return column === "evidence" && words > evidenceWords ? `has ${words} words, more than ${evidenceWords}` : undefined;
}

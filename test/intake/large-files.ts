import { sourceOf } from "../../src/intake/content";
import { type FastPlan, fastPlan } from "../../src/intake/fast-plan";

/** Files for the fast road, as a country writes them, and their plans. */

const ports = ["Marseille", "Gênes", "Sète", "La Seyne, quai 3", "Málaga", 'Le "Port"', "Naples; quai 2"];
const pad = (value: number): string => String(value).padStart(2, "0");

type Written = { delimiter: string; decimal: string; day: (day: number, month: number, year: number) => string };

export const french: Written = {
  delimiter: ";",
  decimal: ",",
  day: (day, month, year) => `${pad(day)}/${pad(month)}/${year}`,
};
export const plain: Written = {
  delimiter: ",",
  decimal: ".",
  day: (day, month, year) => `${year}-${pad(month)}-${pad(day)}`,
};
export const american: Written = { ...plain, day: (day, month, year) => `${pad(month)}/${pad(day)}/${year}` };

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Calls as a country writes them, header first. */
export function calls(count: number, { delimiter, decimal, day }: Written): string[] {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      quoted(ports[at % ports.length] ?? "", delimiter),
      day((at % 28) + 1, (at % 12) + 1, 2000 + (at % 25)),
      at % 11 === 0 ? "" : String((at * 7919) % 6000),
      `${at % 2 === 0 ? "" : "-"}${(at * 31) % 1000}${decimal}${pad((at * 17) % 100)}`,
      at % 5 === 0 ? "" : `FR${at % 1000} au quai`,
    ].join(delimiter),
  );
  return [["Port", "Date", "Tonnage", "Solde", "Remarque"].join(delimiter), ...rows];
}

export const utf8 = (lines: string[], end = "\n"): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => line + end).join(""));
export const windows = (lines: string[]): Uint8Array =>
  Uint8Array.from(lines.map((line) => `${line}\r\n`).join(""), (char) => char.charCodeAt(0));

export const planOf = (bytes: Uint8Array): Promise<FastPlan | undefined> => fastPlan(sourceOf(bytes));

/** The plan of a file that is like another. */
export const planFor = (bytes: Uint8Array, plan: FastPlan): FastPlan => ({
  ...plan,
  body: { ...plan.body, end: bytes.length },
});

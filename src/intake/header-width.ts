import { type Answer, answerTo, type Question, type Warning } from "./question";
import type { TextRecord } from "./records";

/** A header with one cell less than the rows below it: the first column has no name (as R writes its row names), or the last has none. */
export type HeaderWidth = { header: TextRecord[]; questions: Question[]; warnings: Warning[] };

/** The header with a cell for each column. */
export function fittedHeader(
  header: TextRecord[],
  rows: readonly TextRecord[],
  { width, answers }: { width: number; answers: readonly Answer[] },
): HeaderWidth {
  const [only] = header;
  const settled = { header, questions: [], warnings: [] };
  if (only === undefined || header.length > 1 || only.cells.length !== width - 1 || rows.length === 0) return settled;
  if (rows.every(({ cells }) => (cells[width - 1] ?? "").trim() === "")) return settled;

  const shifted = [{ ...only, cells: ["", ...only.cells] }];
  if (rows.length > 1 && rows.every(({ cells }, index) => cells[0]?.trim() === String(index + 1))) {
    return { header: shifted, questions: [], warnings: [{ code: "row-names", line: only.line }] };
  }
  const choices = ["the first column has no name", "the last column has no name", "cancel"];
  const message = `line ${only.line}: ${only.cells.length} names for ${width} columns`;
  const question = { about: "header-width", line: only.line, choices, message };
  const chosen = answerTo(question, answers);
  const padded = [{ ...only, cells: [...only.cells, ""] }];
  return {
    header: chosen === choices[1] ? padded : shifted,
    questions: chosen === undefined ? [question] : [],
    warnings: [],
  };
}

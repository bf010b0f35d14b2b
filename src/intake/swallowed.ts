import type { Dialect } from "./dialect";
import { type Answer, answerTo, type LeftOut, linesInWords, type Question } from "./question";
import type { TextRecord } from "./records";

/** Quoted cells over several lines that hold what look like rows: a quote too many somewhere may have swallowed them. */
export type SwallowOutcome = { records: TextRecord[]; leftOut: LeftOut[]; questions: Question[] };

/** The records, after the answer about those that seem to have swallowed others. */
export function swallowedLines(
  records: TextRecord[],
  { delimiter }: Dialect,
  answers: readonly Answer[],
): SwallowOutcome {
  const suspects = delimiter === "" ? [] : records.filter((record) => record.count > 2 && hidesRows(record, delimiter));
  if (suspects.length === 0) return { records, leftOut: [], questions: [] };
  const lines = suspects.map(({ line }) => line);
  const choices = ["they are cells of several lines", `leave out the rows at ${linesInWords(lines)}`, "cancel"];
  const message = `${linesInWords(lines)}: a quoted cell goes over several lines that look like rows of the table`;
  const question = { about: "swallowed-rows", line: lines[0] ?? 1, lines, choices, message };
  const chosen = answerTo(question, answers);
  if (chosen === choices[0]) return { records, leftOut: [], questions: [] };
  const leftOut = suspects.map(({ line, count }) => ({ line, count, reason: "swallowed-rows" }));
  const kept = records.filter((record) => !suspects.includes(record));
  return { records: kept, leftOut, questions: chosen === undefined ? [question] : [] };
}

/** Whether a line inside a quoted cell has as many delimiters as the record has. */
function hidesRows({ cells }: TextRecord, delimiter: string): boolean {
  if (cells.length < 3) return false;
  return cells.some((cell) => {
    const inner = cell.split(/\r\n|\r|\n/).slice(1, -1);
    return inner.some((line) => line.split(delimiter).length === cells.length);
  });
}

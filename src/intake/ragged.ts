import type { Layout } from "./layout";
import { type Answer, answerTo, type LeftOut, linesInWords, type Question, type Warning } from "./question";
import type { TextRecord } from "./records";

/** Rows with a cell too few or too many: which cell it is, nobody can know. */
export type RaggedOutcome = { rows: TextRecord[]; leftOut: LeftOut[]; questions: Question[]; warnings: Warning[] };

/** Share of the rows that must end in a delimiter for the empty cells behind it to be no cells. A rule of ours: one row alone may have a cell too many elsewhere. */
const nearlyAll = 0.9;

/** Ragged lines named in a question at most. */
const named = 1000;

/** The rows of a layout that have its width, after the answer about those that have not. Empty cells beyond the last column are cut. */
export function raggedRows({ body, width, header }: Layout, answers: readonly Answer[]): RaggedOutcome {
  const longer = body.filter((record) => record.cells.length > width).length;
  const rows = longer > body.length * nearlyAll ? body.map((record) => withoutEmptyEnd(record, width)) : body;
  const ragged = rows.filter(({ cells }) => cells.length !== width);
  const odd = header.filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ""));
  if (ragged.length === 0 && odd.length === 0) return { rows, leftOut: [], questions: [], warnings: [] };
  const sound = rows.length - ragged.length;
  const choices = [`keep the ${sound} sound rows`, "keep all, pad and cut", "cancel"];
  const cells = [...odd, ...ragged]
    .slice(0, named)
    .map((record) => ({ line: record.line, cells: record.cells.length, expected: width }));
  const lines = cells.map(({ line }) => line);
  const message = `${linesInWords(lines)}: ${cells[0]?.cells} cells where the table has ${width}`;
  const question = { about: "ragged-rows", line: lines[0] ?? 1, lines, cells, choices, message };
  const chosen = answerTo(question, answers);
  if (chosen === choices[1]) {
    const padded = rows.map((record) => ({ ...record, cells: fitted(record.cells, width) }));
    return { rows: padded, leftOut: [], questions: [], warnings: [{ code: "padded", lines }] };
  }
  return {
    rows: rows.filter((record) => record.cells.length === width),
    leftOut: ragged.map(({ line, count }) => ({ line, reason: "ragged", ...(count > 1 ? { count } : {}) })),
    questions: chosen === undefined ? [question] : [],
    warnings: [],
  };
}

function withoutEmptyEnd(record: TextRecord, width: number): TextRecord {
  const beyond = record.cells.slice(width);
  return beyond.every((cell) => cell.trim() === "") ? { ...record, cells: record.cells.slice(0, width) } : record;
}

const fitted = (cells: string[], width: number): string[] => Array.from({ length: width }, (_, at) => cells[at] ?? "");

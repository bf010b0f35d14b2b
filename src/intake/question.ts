/** What a file leaves undecided, what was answered, and what is worth knowing though it was decided. */

/** A question that the evidence of the file does not settle. Lines are physical and counted from 1. */
export type Question = {
  about: string;
  line?: number;
  lines?: number[];
  cells?: { line: number; cells: number; expected: number }[];
  column?: string;
  columns?: string[];
  choices: string[];
  message: string;
};

/** An answer: `choice` is one of the question's choices, word for word. Column and line narrow it down when several questions are alike. */
export type Answer = { about: string; choice: string; column?: string; line?: number };

/** Something decided or kept that a person should see. */
export type Warning = { code: string; line?: number; lines?: number[]; column?: string; message?: string };

/** A file that cannot be read as a table: what, where, what to do. */
export type Refusal = { code: string; message: string; line?: number; column?: string };

/** A sign beside a figure (provisional, estimate, footnote) that is not part of it. */
export type Flag = { line: number; column: string; flag: string };

/** A record of the file that is not a row of the table. `count` physical lines, when it is more than one; `text` of lines around the table. */
export type LeftOut = { line: number; reason: string; count?: number; text?: string };

/** The choice made for a question, or undefined while it is open. */
export function answerTo(question: Question, answers: readonly Answer[]): string | undefined {
  const mine = answers.find(
    ({ about, choice, column, line }) =>
      about === question.about &&
      question.choices.includes(choice) &&
      (column === undefined || column === question.column || question.columns?.includes(column)) &&
      (line === undefined || line === question.line || question.lines?.includes(line)),
  );
  return mine?.choice;
}

/** Lines as a person says them: "line 6", "lines 6, 9 and 12", the first ten by number. */
export function linesInWords(lines: readonly number[]): string {
  const named = lines.slice(0, 10);
  if (lines.length === 1) return `line ${named[0]}`;
  if (lines.length > named.length) return `lines ${named.join(", ")} and ${lines.length - named.length} more`;
  return `lines ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

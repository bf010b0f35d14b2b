import type { CellNote, Witness } from "./column-reader";
import { type Answer, answerTo, type Flag, type LeftOut, linesInWords, type Question, type Warning } from "./question";
import type { Row } from "./typed-table";

/** What the readers of the columns noticed, cell by cell, gathered by column. */
export type CellNotes = { names: readonly string[]; lines: Map<CellNote, number[]>[]; flags: Flag[] };

/** Lines kept for one note of one column: more are counted in the sentence only. */
const kept = 10_000;

/** No notes yet, for columns with these names. */
export const newCellNotes = (names: readonly string[]): CellNotes => ({
  names,
  lines: names.map(() => new Map<CellNote, number[]>()),
  flags: [],
});

/** Writes what a column's reader says into the notes. */
export function witnessOf(notes: CellNotes, at: number): Witness {
  const column = notes.names[at] ?? "";
  return {
    note: (note, line) => {
      const lines = notes.lines[at]?.get(note) ?? [];
      if (lines.length < kept) lines.push(line);
      notes.lines[at]?.set(note, lines);
    },
    flag: (flag, line) => void notes.flags.push({ line, column, flag }),
  };
}

const warned: CellNote[] = ["excel-serial-date", "precision-lost", "not-a-number", "not-a-date"];

/** What is told of single cells, as `cellWarnings` does. */
export const cellCodes: ReadonlySet<string> = new Set(warned);

/** A warning for each column and note that is no question. */
export function cellWarnings({ names, lines }: CellNotes): Warning[] {
  return lines.flatMap((notes, at) =>
    warned.flatMap((code) => {
      const found = notes.get(code) ?? [];
      const [line] = found;
      return line === undefined ? [] : [{ code, column: names[at] ?? "", line, lines: found }];
    }),
  );
}

export type CellOutcome = { rows: Row[]; leftOut: LeftOut[]; questions: Question[] };

/** Days that no calendar has, and figures that are none: left empty, or their lines dropped, as answered. Empty meanwhile. */
export function cellQuestions(notes: CellNotes, rows: Row[], answers: readonly Answer[]): CellOutcome {
  const present = new Set(rows.map(({ line }) => line));
  const questions: Question[] = [];
  const dropped = new Set<number>();
  notes.lines.forEach((found, at) => {
    for (const [about, what] of [
      ["bad-date", "date"],
      ["bad-number", "number"],
    ] as const) {
      const lines = (found.get(about) ?? []).filter((line) => present.has(line));
      const question = lines.length > 0 ? badCells({ about, what, lines }, notes.names[at] ?? "") : undefined;
      const chosen = question && answerTo(question, answers);
      if (question && chosen === undefined) questions.push(question);
      if (question && chosen === question.choices[1]) for (const line of lines) dropped.add(line);
    }
  });
  return {
    rows: dropped.size === 0 ? rows : rows.filter(({ line }) => !dropped.has(line)),
    leftOut: [...dropped].map((line) => ({ line, reason: "dropped" })),
    questions,
  };
}

type BadCells = { about: string; what: string; lines: number[] };

function badCells({ about, what, lines }: BadCells, column: string): Question {
  const where = linesInWords(lines);
  const choices = [`leave ${where} ${what} empty`, `drop ${where}`, "cancel"];
  const message = `${where}, column ${column}: no such ${what}`;
  return { about, line: lines[0] ?? 1, lines, column, choices, message };
}

import { edits, formatSaid, ignoring, isEdit, isIgnored } from "../intake/edits";
import { encodings } from "../intake/encoding";
import type { Answer } from "../intake/question";
import type { Dropped } from "./dropped";
import { answer, takeBack } from "./dropping";

/** What a person changes of a reading by hand. Each change reads the file again, is kept with it, and can be taken back. */

export type Edit = Answer;
export { encodings, formatSaid, takeBack };

/** What is put in the place of the file's own evidence; an empty choice goes back to it. */
export function say(file: Dropped, about: "delimiter" | "encoding" | "header" | "missing", choice: string): void {
  const given = { about: edits[about], choice };
  if (choice === "") takeBack(file.id, given);
  else answer(file.id, given);
}

export const saidOf = ({ answers }: Dropped, about: keyof typeof edits, column?: string): string | undefined =>
  answers.find((each) => each.about === edits[about] && each.column === column)?.choice;

export const sayFormat = (file: Dropped, given: Answer | undefined, column: string): void =>
  given === undefined ? takeBack(file.id, { about: edits.format, column }) : answer(file.id, given);

export const putCell = ({ id }: Dropped, line: number, column: string, choice: string): void =>
  answer(id, { about: edits.cell, line, column, choice });

export const sendBack = ({ id }: Dropped, line: number): void =>
  answer(id, { about: edits.row, line, choice: "send back" });

export const ignore = ({ id }: Dropped, code: string, column: string): void =>
  answer(id, { about: ignoring(code), column, choice: "ignore" });

export const isSeen = ({ answers }: Dropped, code: string, column: string): boolean =>
  answers.some((each) => each.about === ignoring(code) && each.column === column);

/** Changes by hand, and how many there are of each kind that a person counts. */
export function handOf({ answers }: Dropped) {
  const all = answers.filter(isEdit);
  const of = (about: string): number => all.filter((each) => each.about === about).length;
  return { all, cells: of(edits.cell), rows: of(edits.row), ignored: all.filter(isIgnored).length };
}

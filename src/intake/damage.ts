import {
  type Answer,
  answerTo,
  type LeftOut,
  linesInWords,
  type Question,
  type Refusal,
  type Warning,
} from "./question";
import type { Dialect } from "./dialect";
import type { DamagedRecord, TextRecord } from "./records";

/** Lines whose quotes do not close: set apart when the rest of the file is beyond doubt, asked or refused when not. */
export type DamageOutcome = { leftOut: LeftOut[]; questions: Question[]; warnings: Warning[]; refusal?: Refusal };

/** Sound rows that a file must have, in all and for each damaged line, for its damage to be set apart. Rules of ours. */
const soundAtLeast = 20;
const soundForEach = 20;

/** The answer that quotes set nothing apart in this file. */
const literalQuotes = "the quotes are part of the text";

/** Whether it was answered that quotes are plain characters. */
export const areLiteral = (answers: readonly Answer[]): boolean =>
  answers.some(({ about, choice }) => about === "damaged-quotes" && choice === literalQuotes);

/** Rows whose every cell stands in apostrophes where the file quotes otherwise: lines of another file. */
export function withOtherQuotes(
  records: TextRecord[],
  { quote }: Dialect,
): { records: TextRecord[]; odd: DamagedRecord[] } {
  if (quote === "'") return { records, odd: [] };
  const isOdd = ({ cells }: TextRecord): boolean =>
    cells.length > 1 && cells.every((cell) => cell.length > 1 && cell.startsWith("'") && cell.endsWith("'"));
  const odd = records.filter(isOdd);
  return odd.length === 0 || odd.length > records.length / 2
    ? { records, odd: [] }
    : {
        records: records.filter((record) => !odd.includes(record)),
        odd: odd.map(({ line, cells }) => ({ line, damage: "other-quotes" as const, text: cells.join(" ") })),
      };
}

/** What becomes of the damaged lines of a file. */
export function damageOutcome(
  records: readonly TextRecord[],
  damaged: readonly DamagedRecord[],
  answers: readonly Answer[],
): DamageOutcome {
  const lines = damaged.map(({ line }) => line);
  const leftOut = damaged.map(({ line, damage }) => ({ line, reason: damage }));
  if (damaged.length === 0) return { leftOut, questions: [], warnings: [] };
  const sound = records.filter(({ cells }) => cells.length > 1).length;
  const warnings = [{ code: "damaged-quotes", lines }];
  if (sound >= soundAtLeast && sound >= soundForEach * damaged.length) return { leftOut, questions: [], warnings };

  const unclosed = damaged.find(({ damage }) => damage === "unclosed-quote");
  if (unclosed !== undefined) {
    const message = `line ${unclosed.line}: a quote opens and never closes, so the rest of the file cannot be told apart; close it and load the file again`;
    return { leftOut, questions: [], warnings, refusal: { code: "unclosed-quote", line: unclosed.line, message } };
  }
  const choices = [`leave out ${linesInWords(lines)}`, literalQuotes, "cancel"];
  const message = `${linesInWords(lines)}: quotes that fit no cell`;
  const question = { about: "damaged-quotes", line: lines[0] ?? 1, lines, choices, message };
  return { leftOut, questions: answerTo(question, answers) === undefined ? [question] : [], warnings };
}

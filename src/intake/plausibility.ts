import type { ColumnFormat } from "./column-format";
import { isCountName } from "./header-words";
import { type Answer, answerTo, type LeftOut, linesInWords, type Question } from "./question";
import type { Row } from "./typed-table";

/** Figures that cannot be what they seem: fewer than no passengers, a thousandth of all the others. */
export type PlausibilityOutcome = { rows: Row[]; leftOut: LeftOut[]; questions: Question[] };

type Columns = { names: readonly string[]; formats: readonly ColumnFormat[] };

/** Times by which a figure must differ from the nearest other of its row of years or its column; near a thousand, units were mixed. A rule of ours. */
const farApart = 300;

/** Asks about figures of a column of counts that are negative or of another order of magnitude. Rows stay as they are until answered. */
export function implausible(rows: Row[], { names, formats }: Columns, answers: readonly Answer[]): PlausibilityOutcome {
  const questions: Question[] = [];
  const dropped = new Set<number>();
  formats.forEach(({ kind }, at) => {
    const column = names[at] ?? "";
    if (kind !== "number" || !isCountName(column)) return;
    const lines = oddLines(rows, at);
    if (lines.length === 0) return;
    const choices = ["keep them as they stand", `drop ${linesInWords(lines)}`, "cancel"];
    const message = `${linesInWords(lines)}, column ${column}: far from every other figure of the column, or below zero`;
    const question = { about: "implausible-values", line: lines[0] ?? 1, lines, column, choices, message };
    const chosen = answerTo(question, answers);
    if (chosen === undefined) questions.push(question);
    if (chosen === choices[1]) for (const line of lines) dropped.add(line);
  });
  return {
    rows: dropped.size === 0 ? rows : rows.filter(({ line }) => !dropped.has(line)),
    leftOut: [...dropped].map((line) => ({ line, reason: "dropped" })),
    questions,
  };
}

function oddLines(rows: Row[], at: number): number[] {
  const figures = rows.flatMap(({ line, values }) => {
    const value = values[at];
    return typeof value === "number" && value !== 0 ? [{ line, value }] : [];
  });
  const negative = figures.filter(({ value }) => value < 0).map(({ line }) => line);
  if (negative.length > 0) return negative.length * 4 <= figures.length ? negative : [];
  if (figures.length < 3) return [];
  const [low, next] = twoEnds(figures, (one, other) => one.value - other.value);
  const [high, before] = twoEnds(figures, (one, other) => other.value - one.value);
  const end = endApart([low?.value, next?.value], [before?.value, high?.value]);
  const odd = end === "low" ? low : end === "high" ? high : undefined;
  return odd === undefined ? [] : [odd.line];
}

type Figure = { line: number; value: number };

/** The first two in an order, without sorting the rest. */
function twoEnds(figures: readonly Figure[], compare: (one: Figure, other: Figure) => number): (Figure | undefined)[] {
  let [first, second]: (Figure | undefined)[] = [];
  for (const figure of figures) {
    if (first === undefined || compare(figure, first) < 0) [first, second] = [figure, first];
    else if (second === undefined || compare(figure, second) < 0) second = figure;
  }
  return [first, second];
}

/** Which end of a column is far from all its other figures, by the two lowest that are not zero and the two highest. */
export function endApart(
  [low = 0, next = 0]: readonly (number | undefined)[],
  [before = 0, high = 0]: readonly (number | undefined)[],
): "low" | "high" | undefined {
  if (low > 0 && low < 10 && next / low >= farApart && !Number.isInteger(low)) return "low";
  return before >= 1000 && high / before >= farApart ? "high" : undefined;
}

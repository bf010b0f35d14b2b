import type { ColumnFormat } from "./column-format";
import { type Answer, answerTo, type LeftOut, linesInWords, type Question } from "./question";
import type { Row } from "./typed-table";

/** Rows of a table of figures that speak of the same thing twice: the same place and the same period. */
export type KeyOutcome = { rows: Row[]; leftOut: LeftOut[]; questions: Question[] };

type Columns = { names: readonly string[]; formats: readonly ColumnFormat[] };

/** Share of the keys that may come twice for the columns still to be a key. A rule of ours. */
const few = 0.1;

/** Repeated keys asked about and, meanwhile and as answered, one row of each kept. */
export function duplicateKeys(rows: Row[], columns: Columns, answers: readonly Answer[]): KeyOutcome {
  const untouched = { rows, leftOut: [], questions: [] };
  const key = keyColumns(rows, columns);
  if (key === undefined) return untouched;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = key.map((at) => folded(row.values[at] ?? null)).join("\u0000");
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  if (repeated.length === 0 || repeated.length > Math.max(1, groups.size * few)) return untouched;
  return settled(rows, repeated, { names: key.map((at) => columns.names[at] ?? ""), answers });
}

/** The words and the period that name a figure, when the table has all three: words, one period, figures. */
function keyColumns(rows: Row[], { names, formats }: Columns): number[] | undefined {
  const texts = formats.flatMap(({ kind }, at) => (kind === "text" ? [at] : []));
  const periods = formats.flatMap(({ kind }, at) =>
    kind === "month" || kind === "period" || isYears(rows, { names, formats }, at) ? [at] : [],
  );
  const figures = formats.filter(({ kind }, at) => kind === "number" && !periods.includes(at));
  const days = formats.some(({ kind }) => kind === "date");
  if (texts.length === 0 || periods.length === 0 || figures.length === 0 || days) return undefined;
  return [...texts, ...periods].toSorted((one, other) => one - other);
}

function isYears(rows: Row[], { names, formats }: Columns, at: number): boolean {
  if (formats[at]?.kind !== "number" || !/(ann[ée]e|year|año|anno|\ban\b|exercice|jahr)/i.test(names[at] ?? ""))
    return false;
  return rows.every(({ values }) => {
    const value = values[at];
    return typeof value !== "number" || (Number.isInteger(value) && value >= 1800 && value <= 2100);
  });
}

/** Case, accents and blanks do not make another place. */
const folded = (value: Row["values"][number]): string =>
  String(value ?? "")
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/\s+/g, " ");

type Asking = { names: string[]; answers: readonly Answer[] };

function settled(rows: Row[], repeated: Row[][], { names, answers }: Asking): KeyOutcome {
  const questions: Question[] = [];
  const dropped = new Set<Row>();
  for (const group of repeated) {
    const different = group.filter((row, index) => group.findIndex((other) => sameFigures(other, row)) === index);
    const exact = different.length === 1;
    const choices = [...different.map(({ line }) => `keep line ${line}`), ...(exact ? ["keep all"] : []), "cancel"];
    const lines = group.map(({ line }) => line);
    const message = exact
      ? `${linesInWords(lines)} say the same: once or as often as they stand?`
      : `${linesInWords(lines)} give different figures for the same ${names.join(" and ")}`;
    const question = { about: "duplicate-key", line: lines[0] ?? 1, lines, columns: names, choices, message };
    const chosen = answerTo(question, answers);
    if (chosen === undefined) questions.push(question);
    if (chosen === "keep all") continue;
    const kept = different[Math.max(choices.indexOf(chosen ?? ""), 0)];
    for (const row of group) if (row !== kept) dropped.add(row);
  }
  return {
    rows: rows.filter((row) => !dropped.has(row)),
    leftOut: [...dropped].map(({ line }) => ({ line, reason: "duplicate" })),
    questions,
  };
}

const sameFigures = (one: Row, other: Row): boolean =>
  one.values.every((value, at) =>
    typeof value === "number" ? value === other.values[at] : folded(value) === folded(other.values[at] ?? null),
  );

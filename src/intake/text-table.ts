import { type Dialect, unaligned } from "./dialect";
import { chooseDialect } from "./dialect-choice";
import { controlQuestion, isKept, withoutControls, withoutEndMark } from "./control-characters";
import { withHeaderSaid } from "./edits";
import { type DamagedRecord, recordsOf, type TextRecord } from "./records";
import { layoutOf, type Layout } from "./layout";
import {
  type Answer,
  answerTo,
  type LeftOut,
  linesInWords,
  type Question,
  type Refusal,
  type Warning,
} from "./question";
import { fittedHeader } from "./header-width";
import { raggedRows } from "./ragged";
import { areLiteral, damageOutcome, withOtherQuotes } from "./damage";
import { swallowedLines } from "./swallowed";

/** A text cut into the rows of its table and the lines left out of it: everything before a cell gets a type. */
export type TextTable = {
  dialect: Dialect;
  width: number;
  /** The cells of the header rows as they stand; none when the file has no header. */
  header: TextRecord[];
  rows: TextRecord[];
  leftOut: LeftOut[];
  /** Records of the file: rows, header rows and lines left out. */
  records: number;
  warnings: Warning[];
  questions: Question[];
};

export type TextOutcome = { table: TextTable } | { refusal: Refusal };

/** What is known beforehand: answers to questions, or the dialect of a recipe. */
export type Known = { answers: readonly Answer[]; dialect?: Dialect };

/** The table of a text. */
export function textTable(text: string, known: Known): TextOutcome {
  const { answers } = known;
  const control = controlQuestion(text);
  const chosen = control === undefined ? undefined : answerTo(control, answers);
  const clean = control === undefined || isKept(chosen) ? withoutEndMark(text) : withoutControls(text);
  const directive = sepDirective(clean);
  const content = directive === undefined ? clean : clean.slice(directive.length);
  const choice = known.dialect
    ? { dialect: known.dialect, questions: [] }
    : chooseDialect(content, answers, directive?.delimiter);
  const dialect: Dialect = areLiteral(answers) ? { ...choice.dialect, quote: "" } : choice.dialect;
  const { records, damaged } = recordsOf(unaligned(content, dialect), dialect);
  const shift = directive === undefined ? 0 : 1;
  for (const record of records) record.line += shift;
  for (const record of damaged) record.line += shift;
  const open = control !== undefined && chosen === undefined ? [control] : [];
  const outcome = tableOf({ records, damaged, dialect }, answers);
  if ("refusal" in outcome) return outcome;
  const { table } = outcome;
  table.questions.unshift(...open, ...choice.questions);
  if (directive !== undefined) {
    table.leftOut.unshift({ line: 1, reason: "sep-directive" });
    table.records += 1;
  }
  return { table };
}

/** Excel's first line "sep=;" and the delimiter it names. */
function sepDirective(text: string): { delimiter: string; length: number } | undefined {
  const found = /^"?sep=(.)"?[,;\t ]*(\r\n|\r|\n|$)/i.exec(text.slice(0, 20));
  return found ? { delimiter: found[1] ?? ",", length: found[0].length } : undefined;
}

type Content = { records: TextRecord[]; damaged: DamagedRecord[]; dialect: Dialect };

/** The table in the records of a file: damage, layout, ragged rows and header settled or asked. */
export function tableOf({ records: all, damaged, dialect }: Content, answers: readonly Answer[]): TextOutcome {
  const { records, odd } = withOtherQuotes(all, dialect);
  const damage = damageOutcome(records, [...damaged, ...odd], answers);
  if (damage.refusal !== undefined) return { refusal: damage.refusal };
  const swallowed = swallowedLines(records, dialect, answers);
  const several = severalTables(swallowed.records, dialect, answers);
  const layout = withHeaderSaid(several.layout, swallowed.records, answers);
  const ragged = raggedRows(layout, answers);
  const fitted = fittedHeader(layout.header, ragged.rows, { width: layout.width, answers });
  const headerQuestion = headerUnsure({ ...layout, header: fitted.header }, answers);
  return {
    table: {
      dialect,
      width: layout.width,
      header: headerQuestion.header,
      rows: [...layout.header.slice(headerQuestion.header.length), ...ragged.rows],
      leftOut: [
        ...layout.leftOut,
        ...damage.leftOut,
        ...swallowed.leftOut,
        ...several.leftOut,
        ...ragged.leftOut,
      ].toSorted((one, other) => one.line - other.line),
      records: all.length + damaged.length,
      warnings: [...damage.warnings, ...ragged.warnings, ...fitted.warnings, ...headerQuestion.warnings],
      questions: [
        ...damage.questions,
        ...swallowed.questions,
        ...several.questions,
        ...ragged.questions,
        ...fitted.questions,
        ...headerQuestion.questions,
      ],
    },
  };
}

/** More than one table in a file: which one is meant is asked, and the longest is shown meanwhile. */
function severalTables(
  records: TextRecord[],
  dialect: Dialect,
  answers: readonly Answer[],
): { layout: Layout; leftOut: LeftOut[]; questions: Question[] } {
  const single = dialect.delimiter === "";
  const layout = layoutOf(records, single);
  if (layout.tables.length < 2) return { layout, leftOut: [], questions: [] };
  const inOrder = layout.tables.toSorted((one, other) => one.from - other.from);
  const choices = [...inOrder.map(({ from, to }) => `the table at lines ${from} to ${to}`), "cancel"];
  const lines = inOrder.map(({ from }) => from);
  const message = `the file holds ${inOrder.length} tables; which one is meant?`;
  const question = { about: "several-tables", lines, choices, message };
  const chosen = answerTo(question, answers);
  const wanted = (chosen === undefined ? undefined : inOrder[choices.indexOf(chosen)]) ?? layout.tables[0];
  const others = inOrder.filter((table) => table !== wanted);
  const elsewhere = (line: number): boolean => others.some(({ from, to }) => line >= from && line <= to);
  const leftOut = records.filter(({ line }) => elsewhere(line)).map(({ line }) => ({ line, reason: "another-table" }));
  const kept = records.filter(({ line }) => !elsewhere(line));
  const rest = layoutOf(kept, single, true);
  return { layout: rest, leftOut, questions: chosen === undefined ? [question] : [] };
}

/** A first row of words above words may be the header or a row: it is taken for the header, and asked when nothing tells. */
function headerUnsure(
  { header, headerSure, body }: Layout,
  answers: readonly Answer[],
): { header: TextRecord[]; questions: Question[]; warnings: Warning[] } {
  const first = header[0];
  if (first === undefined) return { header, questions: [], warnings: body.length > 0 ? [{ code: "no-header" }] : [] };
  if (headerSure) return { header, questions: [], warnings: [] };
  const choices = [...headerChoices(header), "cancel"];
  const message = `line ${first.line} may name the columns or be a row: ${first.cells.slice(0, 4).join(" | ").slice(0, 100)}`;
  const question = { about: "header", line: first.line, choices, message };
  const chosen = answerTo(question, answers);
  const names = chosen === choices[1] ? header.slice(0, -1) : header;
  return { header: names, questions: chosen === undefined ? [question] : [], warnings: [] };
}

/** Whether the last row of a header belongs to it. */
function headerChoices(header: readonly TextRecord[]): [string, string] {
  const lines = header.map(({ line }) => line);
  const last = lines.at(-1);
  if (lines.length === 1) return [`line ${last} names the columns`, `line ${last} is a row like the others`];
  return [`${linesInWords(lines)} name the columns`, `line ${last} is a row like the others`];
}

import type { ColumnFormat } from "./column-format";
import type { Value } from "./column-reader";
import { cutShort } from "./cut-end";
import { plain } from "./dialect";
import { delimiterSaid, isForAnyFile } from "./edits";
import { decode } from "./encoding";
import { fileKind, foreignText } from "./file-kind";
import type { Answer, Flag, LeftOut, Question, Refusal, Warning } from "./question";
import { fitOf, formatsOf, type Recipe } from "./recipe";
import { ReadersDisagree, type TextRecord } from "./records";
import { tableOf, type TextTable, textTable } from "./text-table";
import { type Turn, turnOf } from "./turned";
import { headerTexts, typedTable, type TypedTable } from "./typed-table";

/** A file read: accepted, asked about, or refused, and every line of it accounted for. */
export type Reading = {
  verdict: "accept" | "ask" | "refuse";
  result?: Result;
  leftOut: LeftOut[];
  flags: Flag[];
  warnings: Warning[];
  questions: Question[];
  refusal?: Refusal;
  counts: Counts;
};

/** The table and how it was read. Values are null where there is no figure. */
export type Result = {
  header: string[];
  rows: Value[][];
  lines: number[];
  formats: ColumnFormat[];
  delimiter: string;
  encoding: string;
  headerLine: number | undefined;
  /** The columns that hold periods, to be turned into rows (turned.ts). They stay as they are in `rows`. */
  turn: Turn | undefined;
  text: TextTable;
};

/** Records of the file below its header: each is a row or listed as left out. */
export type Counts = { linesIn: number; rowsLoaded: number; linesLeftOut: number };

/** `recipe` is of an earlier file of the same shape; `asText` leaves header and cells as they stand; `name` is that of the file, which may say the year. */
export type Options = { answers?: readonly Answer[]; asText?: boolean; recipe?: Recipe; name?: string };

/** Reads the bytes of one delimited text file. Never throws on what a file holds. */
export function readText(
  bytes: Uint8Array,
  { answers: given = [], asText = false, recipe, name = "" }: Options = {},
): Reading {
  const answers = allAnswers(given, recipe);
  const kind = fileKind(bytes);
  if (kind.kind === "empty")
    return refused({ code: "empty", message: "the file is empty (le fichier est vide): 0 bytes" });
  if (kind.kind === "foreign") return refused({ code: "not-a-table", message: `this is ${kind.what}, not a table` });

  const decoded = decode(bytes, answers, recipe?.encoding);
  const foreign = foreignText(decoded.text);
  if (foreign !== undefined) return refused({ code: "not-a-table", message: `this is ${foreign}, not a table` });
  if (isBinary(decoded.text)) return refused({ code: "not-a-table", message: "these bytes are no text, and no table" });
  if (decoded.text.trim() === "")
    return refused({ code: "empty", message: "the file is empty (le fichier est vide): blanks only" });

  const delimiter = delimiterSaid(answers);
  const dialect = delimiter === undefined ? recipe?.cap2m.dialect : plain(delimiter);
  const known = dialect === undefined ? { answers } : { answers, dialect };
  const cut = attempt(() => textTable(decoded.text, known));
  if ("refusal" in cut) return refused(cut.refusal);
  const { table } = cut;
  table.warnings.unshift(...decoded.warnings, ...cutShort(decoded.text, table.rows, bytes.length));
  table.questions.unshift(...decoded.questions);
  const options = { answers: given, asText, name, ...(recipe === undefined ? {} : { recipe }) };
  return readTable(table, decoded.encoding, options, bidi.test(decoded.text));
}

/** Those of this file first; of an earlier one those that can hold for this one too. */
const allAnswers = (given: readonly Answer[], recipe: Recipe | undefined): Answer[] => [
  ...given,
  ...(recipe?.cap2m.answers ?? []).filter(isForAnyFile),
];

/** Reads records that were cut by a workbook rather than by a delimiter. */
export function readRecords(records: TextRecord[], options: Options = {}): Reading {
  const cut = tableOf({ records, damaged: [], dialect: plain(",") }, options.answers ?? []);
  return "refusal" in cut ? refused(cut.refusal) : readTable(cut.table, "utf-8", options);
}

/** Reads a table whose rows are known. `turnedAround`: some text may hold characters that turn the direction of writing. */
export function readTable(
  table: TextTable,
  encoding: string,
  { answers: given = [], asText = false, recipe, name = "" }: Options = {},
  turnedAround = true,
): Reading {
  const answers = allAnswers(given, recipe);
  const read = asText ? untyped(table) : typedTable(table, answers, recipe && formatsOf(recipe));
  if (recipe !== undefined) read.warnings.push(...misfits(recipe, read.names));
  const cancelled = answers.some(({ choice }) => choice === "cancel");
  return verdict(read, { table, encoding, cancelled, turnedAround, turn: turnFor(read, answers, name) });
}

/** Periods in columns are turned when every one of them holds figures. */
function turnFor({ names, formats, leftOut }: TypedTable, answers: readonly Answer[], name: string): Turn | undefined {
  const turn = turnOf(names, answers, [name, ...leftOut.flatMap(({ text }) => text ?? [])].join(" ").slice(0, 2000));
  return turn?.periods.every((at) => formats[at]?.kind === "number") ? turn : undefined;
}

/** A fault of ours is no verdict on the file, but it must not be a wrong table either. */
function attempt(read: () => ReturnType<typeof textTable>): ReturnType<typeof textTable> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReadersDisagree)) throw error;
    return { refusal: { code: "readers-disagree", message: `two ways of reading the file differ: ${error.message}` } };
  }
}

export const refused = (refusal: Refusal): Reading => ({
  verdict: "refuse",
  leftOut: [],
  flags: [],
  warnings: [],
  questions: [],
  refusal,
  counts: { linesIn: 0, rowsLoaded: 0, linesLeftOut: 0 },
});

/** Many characters that no text has: the bytes of a program or of a picture without its mark. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
  const odd = head.match(/[\0-\x08\x0E-\x1B\x7F\uFFFD]/g)?.length ?? 0;
  return odd > head.length * 0.1;
}

/** Header and cells as they stand, for comparison with other readers: no types, no totals, nothing filled. */
function untyped(table: TextTable): TypedTable {
  const names = headerTexts(table);
  return {
    names,
    formats: names.map(() => ({ kind: "text" })),
    rows: table.rows.map(({ line, cells }) => ({ line, values: cells })),
    leftOut: table.leftOut,
    flags: [],
    warnings: table.warnings,
    questions: table.questions,
  };
}

type Around = {
  table: TextTable;
  encoding: string;
  cancelled: boolean;
  turnedAround: boolean;
  turn: Turn | undefined;
};

function verdict(read: TypedTable, { table, encoding, cancelled, turnedAround, turn }: Around): Reading {
  if (cancelled) return refused({ code: "cancelled", message: "a question was answered with cancel" });
  const { leftOut, flags, questions } = read;
  const noRows = read.rows.length === 0 && questions.length === 0 ? [{ code: "no-rows" }] : [];
  return {
    verdict: questions.length > 0 ? "ask" : "accept",
    result: {
      header: read.names,
      rows: read.rows.map(({ values }) => values),
      lines: read.rows.map(({ line }) => line),
      formats: read.formats,
      delimiter: shownDelimiter(table.dialect.delimiter),
      encoding,
      headerLine: table.header[0]?.line || undefined, // line 0: names that stand on no line
      turn,
      text: table,
    },
    leftOut,
    flags,
    warnings: [...read.warnings, ...noRows, ...(turnedAround ? bidiWarnings(read) : [])],
    questions,
    counts: {
      linesIn: table.records - table.header.length,
      rowsLoaded: read.rows.length,
      linesLeftOut: leftOut.length,
    },
  };
}

/** A table of one column is written with a comma as well as with anything else; columns lined up with blanks are set apart by a blank. */
function shownDelimiter(delimiter: string): string {
  if (delimiter === "") return ",";
  return delimiter === "  " ? " " : delimiter;
}

/** What a recipe and a file do not share is told: such columns are read by their own evidence. */
function misfits(recipe: Recipe, names: readonly string[]): Warning[] {
  const { gone, added } = fitOf(recipe, names);
  return [
    ...gone.map((column) => ({ code: "recipe-column-gone", column })),
    ...added.map((column) => ({ code: "recipe-column-new", column })),
  ];
}

/** Characters that turn the direction of writing can make a text look like another. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/;

function bidiWarnings({ rows, names }: TypedTable): Warning[] {
  return rows.flatMap(({ line, values }) =>
    values.flatMap((value, at) =>
      typeof value === "string" && bidi.test(value) ? [{ code: "bidi-control", line, column: names[at] ?? "" }] : [],
    ),
  );
}

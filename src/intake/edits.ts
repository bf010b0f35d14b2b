import type { ColumnFormat } from "./column-format";
import type { Layout } from "./layout";
import type { Answer, LeftOut } from "./question";
import { isFormat } from "./recipe-file";
import type { TextRecord } from "./records";
import type { TextTable } from "./text-table";

/**
 * What a person decides against the evidence: a delimiter, an encoding, the header, how a column is written, what else means nothing, one
 * cell, one row. Kept among the answers, so that it is kept with the file, undone like them, and repeated when the file is read again.
 */
export const edits = {
  delimiter: "use-delimiter",
  encoding: "use-encoding",
  header: "use-header",
  format: "use-format",
  missing: "also-missing",
  cell: "put-cell",
  row: "send-back",
} as const;

/** A remark that a person has seen and does not want to see again: about "ignore:" and its code. */
export const ignoring = (code: string): string => `ignore:${code}`;

const all: readonly string[] = Object.values(edits);
const ofOneFile = new Set<string>([edits.cell, edits.row]);

export const isEdit = ({ about }: Answer): boolean => all.includes(about) || isIgnored({ about });
export const isIgnored = ({ about }: Pick<Answer, "about">): boolean => about.startsWith(ignoring(""));

/** What was said of a line of one file is not said of the same line of the next. */
export const isForAnyFile = ({ about }: Answer): boolean => !ofOneFile.has(about) && !isIgnored({ about });

/** What was put into one cell. */
export const isCellPut = ({ about }: Answer): boolean => about === edits.cell;

/** The fast road knows what a column is, what is between cells, and the lines that are not like the others; it does not know any other line. */
export const needsCare = (answer: Answer): boolean =>
  isEdit(answer) &&
  !isIgnored(answer) &&
  !isCellPut(answer) &&
  answer.about !== edits.format &&
  answer.about !== edits.delimiter;

const said = (answers: readonly Answer[], about: string): string | undefined =>
  answers.find((each) => each.about === about)?.choice;

export const delimiterSaid = (answers: readonly Answer[]): string | undefined => {
  const delimiter = said(answers, edits.delimiter);
  return delimiter !== undefined && /^[^\r\n"]{1,3}$/.test(delimiter) ? delimiter : undefined;
};

export const encodingSaid = (answers: readonly Answer[]): string | undefined => said(answers, edits.encoding);

/** How the cells of a column are written, as a person says. */
export const formatSaid = (column: string, format: ColumnFormat): Answer => ({
  about: edits.format,
  column,
  choice: JSON.stringify(format),
});

/** The formats that were said, by column, in the place of `known` ones. */
export function withFormatsSaid(
  known: ReadonlyMap<string, ColumnFormat>,
  answers: readonly Answer[],
): ReadonlyMap<string, ColumnFormat> {
  const formats = answers.flatMap(({ about, column, choice }) => {
    const format = about === edits.format ? parsed(choice) : undefined;
    return column !== undefined && isFormat(format) ? [[column, format] as const] : [];
  });
  return formats.length === 0 ? known : new Map([...known, ...formats]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts that mean nothing beside those that always do: "999; inconnu". */
export const missingSaid = (answers: readonly Answer[]): string[] =>
  (said(answers, edits.missing) ?? "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "");

/** The table as a person wants its header: a line, or "none". What stands above that line is left out. */
export function withHeaderSaid(layout: Layout, records: readonly TextRecord[], answers: readonly Answer[]): Layout {
  const wanted = said(answers, edits.header);
  if (wanted === undefined) return layout;
  const { header, body, leftOut } = layout;
  if (wanted === "none") return { ...layout, header: [], headerSure: true, body: [...header, ...body] };
  const found = records.find(({ line }) => line === Number(wanted));
  if (found === undefined) return layout;
  const last = Math.max(found.line, ...body.map(({ line }) => line));
  const never = new Set(["blank", "comment", "rule", "repeated-header"]);
  const out = leftOut.filter(({ line, reason }) => line < found.line || line > last || never.has(reason));
  const outLines = new Set(out.map(({ line }) => line));
  const above = [...header, ...body].filter(({ line }) => line < found.line);
  return {
    ...layout,
    header: [found],
    headerSure: true,
    body: records.filter(({ line }) => line > found.line && line <= last && !outLines.has(line)),
    leftOut: [...out.filter(({ line }) => line !== found.line), ...above.map(aboveHeader)],
  };
}

const aboveHeader = ({ line, count, cells }: TextRecord): LeftOut => ({
  line,
  reason: "above-header",
  ...(count > 1 && { count }),
  text: cells.join(" ").trim().slice(0, 200),
});

/** The rows with what was put into single cells and without those that were sent back. The texts of the file stay what they are in `table`. */
export function withRowsSaid(table: TextTable, names: readonly string[], answers: readonly Answer[]): TextTable {
  const cells = new Map<number, Answer[]>();
  for (const answer of answers)
    if (answer.about === edits.cell && answer.line !== undefined)
      cells.set(answer.line, [...(cells.get(answer.line) ?? []), answer]);
  const back = new Set(answers.flatMap(({ about, line }) => (about === edits.row && line !== undefined ? [line] : [])));
  const missing = new Set(missingSaid(answers));
  if (cells.size === 0 && back.size === 0 && missing.size === 0) return table;
  const rows = table.rows.filter(({ line }) => !back.has(line));
  return {
    ...table,
    rows: rows.map((row) => ({ ...row, cells: cellsSaid(row, { names, puts: cells.get(row.line) ?? [], missing }) })),
    leftOut: [
      ...table.leftOut,
      ...table.rows.flatMap(({ line }) => (back.has(line) ? [{ line, reason: "sent-back" }] : [])),
    ].toSorted((one, other) => one.line - other.line),
  };
}

type Changes = { names: readonly string[]; puts: readonly Answer[]; missing: ReadonlySet<string> };

function cellsSaid({ cells }: TextRecord, { names, puts, missing }: Changes): string[] {
  const changed = cells.map((cell) => (missing.has(cell.trim()) ? "" : cell));
  for (const { column = "", choice } of puts) {
    const at = names.indexOf(column);
    if (at >= 0) changed[at] = choice;
  }
  return changed;
}

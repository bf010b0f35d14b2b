import { type Model, modelRows } from "../domain/mapping-rows";
import type { Mapping } from "../domain/mapping";
import { readFile } from "../intake/any-file";
import { bytesOf, large } from "../intake/content";
import { sha256Of } from "../intake/fingerprint";
import type { Reading, Result } from "../intake/reading";
import { recipeOf } from "../intake/recipe";
import { linesNamed } from "./line-texts";
import type { Ask, Load, Outcome, OutcomeTable, Tell, Whole } from "./messages";
import { proofOf } from "./proof";
import { proposed } from "./proposed";
import { sourceTable, textsOf } from "./source-table";
import { ownTableText, tableText } from "./table-text";

/** The careful road: every cell is read and judged, whatever the file. */

/** Rows shown before any is asked for. */
export const previewed = 100;

/** Rows that are named by a question or a warning are shown too, while they are fewer. */
export const mostNamed = 300;

/** Flags shown of a file. */
export const mostFlags = 1000;

/** What a file says and is taken for. `mapping` is what a person made of the proposal, if anything. */
export async function carefulOutcome(asked: Ask, tell: Tell, mapping?: Mapping): Promise<Outcome> {
  const ask = await wholeOf(asked);
  const reading = await readAsked(ask);
  const sha256 = ask.isNew ? await sha256Of(ask.bytes) : undefined;
  const { verdict, questions, refusal, warnings, leftOut, flags, counts, result } = reading;
  const outcome: Outcome = {
    verdict,
    questions,
    warnings,
    leftOut,
    flags: flags.slice(0, mostFlags),
    counts,
    lines: linesNamed(ask, reading),
    ...(sha256 !== undefined && { sha256 }),
    ...(refusal && { refusal }),
    ...(result && { table: tableOf(ask, reading, result) }),
  };
  if (verdict !== "accept" || result === undefined) return outcome;
  tell({ kind: "step", step: "mapping" });
  const source = sourceTable(ask.name, reading, result);
  const made = (chosen: Mapping) => modelRows(source, chosen, ask.known, "").mapped;
  const { chosen, mapped } = mapping ? { chosen: mapping, mapped: made(mapping) } : await proposed(source, ask, made);
  if (mapping === undefined && chosen.to === "own" && ask.bytes.length >= large)
    tell({ kind: "written", own: ownTableText(ask.id, chosen.table, result) });
  return { ...outcome, mapping: chosen, columns: columnsOf(source), mapped };
}

/** The rows that a mapping gives, as text for the database. */
export async function carefulLoad(ask: Ask, mapping: Mapping, tell: Tell): Promise<Load> {
  const { mapped, rows, result } = await acceptedRows(ask, mapping, tell);
  tell({ kind: "step", step: "writing" });
  const tables = Object.entries(rows).flatMap(([table, list]) => tableText(table, list, ask));
  return { mapped, tables, ...(mapping.to === "own" && { own: ownTableText(ask.id, mapping.table, result) }) };
}

/** Throws when the file is not accepted: nothing is loaded before its questions are answered. */
export async function acceptedRows(asked: Ask, mapping: Mapping, tell: Tell): Promise<Model & { result: Result }> {
  const ask = await wholeOf(asked);
  const reading = await readAsked(ask);
  if (reading.verdict !== "accept" || reading.result === undefined) throw new Error(`not accepted: ${reading.verdict}`);
  tell({ kind: "step", step: "mapping" });
  const source = sourceTable(ask.name, reading, reading.result);
  const model = modelRows(source, mapping, ask.known, ask.id);
  const { needs } = model.mapped;
  if (needs.length > 0) throw new Error(`still to be said: ${needs.join(", ")}`);
  return { ...model, result: reading.result };
}

const wholeOf = async (ask: Ask): Promise<Whole> => ({ ...ask, bytes: await bytesOf(ask.bytes) });

const readAsked = ({ bytes, name, answers, recipe }: Whole): Promise<Reading> =>
  readFile(bytes, { name, answers, ...(recipe && { recipe }) });

/** The columns that a mapping names. */
export const columnsOf = ({ header, kinds }: ReturnType<typeof sourceTable>) =>
  header.map((name, at) => ({ name, kind: kinds[at] ?? ("text" as const) }));

function tableOf({ answers, careful }: Ask, reading: Reading, result: Result): OutcomeTable {
  const { header, formats, delimiter, encoding, headerLine, lines, rows } = result;
  const texts = textsOf(result);
  const named = new Set(
    [...reading.warnings, ...reading.questions].flatMap(({ line, lines: more }) => more ?? line ?? []),
  );
  const shown = lines.flatMap((line, at) =>
    at < previewed || (named.has(line) && named.size < mostNamed) ? [at] : [],
  );
  return {
    header,
    formats,
    delimiter,
    encoding,
    headerLine,
    preview: shown.map((at) => ({ line: lines[at] ?? 0, texts: texts[at] ?? [], values: rows[at] ?? [] })),
    proof: formats.map((format, column) => proofOf(cellsOf(texts, result, column), format)),
    recipe: recipeOf(result, answers, careful === undefined ? "every cell by hand" : `every cell by hand: ${careful}`),
  };
}

function* cellsOf(texts: string[][], { rows, lines }: Result, column: number) {
  for (const [at, row] of rows.entries())
    yield { line: lines[at] ?? 0, text: texts[at]?.[column] ?? "", value: row[column] ?? null };
}

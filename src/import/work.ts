import { modelRows } from "../domain/mapping-rows";
import { mappingTo, proposedMapping } from "../domain/mapping-proposal";
import type { Mapping, SourceTable } from "../domain/mapping";
import { readFile } from "../intake/any-file";
import type { Reading, Result } from "../intake/reading";
import { recipeOf } from "../intake/recipe";
import { linesNamed } from "./line-texts";
import type { Ask, Load, Outcome, OutcomeTable, Step } from "./messages";
import { proofOf } from "./proof";
import { sourceTable, textsOf } from "./source-table";
import { ownTableText, tableText } from "./table-text";

/** The work itself, the same in the worker and in a test: a dropped file to what a screen shows, and to the rows that are loaded. */

type Tell = (step: Step) => void;

/** Rows shown before any is asked for. */
const previewed = 100;

/** What a file says and is taken for. `mapping` is what a person made of the proposal, if anything. */
export async function outcomeOf(ask: Ask, tell: Tell, mapping?: Mapping): Promise<Outcome> {
  tell("reading");
  const reading = await readAsked(ask);
  const { verdict, questions, refusal, warnings, leftOut, flags, counts, result } = reading;
  const outcome: Outcome = {
    verdict,
    questions,
    warnings,
    leftOut,
    flags: flags.slice(0, 1000),
    counts,
    lines: linesNamed(ask, reading),
    ...(refusal && { refusal }),
    ...(result && { table: tableOf(ask, reading, result) }),
  };
  if (verdict !== "accept" || result === undefined) return outcome;
  tell("mapping");
  const source = sourceTable(ask.name, reading, result, ask.answers);
  const chosen = mapping ?? proposed(source, ask);
  return {
    ...outcome,
    mapping: chosen,
    columns: columnsOf(source),
    mapped: modelRows(source, chosen, ask.known, "").mapped,
  };
}

/** The rows that a mapping gives, as text for the database. Throws when the file is not accepted: nothing is loaded before its questions are answered. */
export async function loadOf(ask: Ask, mapping: Mapping, tell: Tell): Promise<Load> {
  tell("reading");
  const reading = await readAsked(ask);
  if (reading.verdict !== "accept" || reading.result === undefined) throw new Error(`not accepted: ${reading.verdict}`);
  tell("mapping");
  const source = sourceTable(ask.name, reading, reading.result, ask.answers);
  const { mapped, rows } = modelRows(source, mapping, ask.known, ask.id);
  if (mapped.needs.length > 0) throw new Error(`still to be said: ${mapped.needs.join(", ")}`);
  tell("writing");
  const tables = Object.entries(rows).flatMap(([table, list]) => tableText(table, list, ask));
  return { mapped, tables, ...(mapping.to === "own" && { own: ownTableText(mapping.table, reading.result) }) };
}

/** A table whose rows give nothing that the model knows is taken for one of its own. */
function proposed(source: SourceTable, { known }: Ask): Mapping {
  const mapping = proposedMapping(source, known);
  const { mapped } = modelRows(source, mapping, known, "");
  return mapped.used > 0 || mapped.needs.includes("port") ? mapping : mappingTo("own", source, mapping);
}

const readAsked = ({ bytes, answers, recipe }: Ask): Promise<Reading> =>
  readFile(bytes, { answers, ...(recipe && { recipe }) });

const columnsOf = ({ header, kinds }: SourceTable) =>
  header.map((name, at) => ({ name, kind: kinds[at] ?? ("text" as const) }));

function tableOf({ answers }: Ask, reading: Reading, result: Result): OutcomeTable {
  const { header, formats, delimiter, encoding, headerLine, lines, rows } = result;
  const texts = textsOf(result);
  const named = new Set(
    [...reading.warnings, ...reading.questions].flatMap(({ line, lines: more }) => more ?? line ?? []),
  );
  const shown = lines.flatMap((line, at) => (at < previewed || (named.has(line) && named.size < 300) ? [at] : []));
  return {
    header,
    formats,
    delimiter,
    encoding,
    headerLine,
    preview: shown.map((at) => ({ line: lines[at] ?? 0, texts: texts[at] ?? [], values: rows[at] ?? [] })),
    proof: formats.map((format, column) => proofOf(cellsOf(texts, result, column), format)),
    recipe: recipeOf(result, answers),
  };
}

function* cellsOf(texts: string[][], { rows, lines }: Result, column: number) {
  for (const [at, row] of rows.entries())
    yield { line: lines[at] ?? 0, text: texts[at]?.[column] ?? "", value: row[column] ?? null };
}

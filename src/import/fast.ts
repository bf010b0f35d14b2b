import type { Mapping, SourceTable } from "../domain/mapping";
import { type Model, type Rows, newModel } from "../domain/mapping-rows";
import { proposedMapping } from "../domain/mapping-proposal";
import { large, sizeOf, sourceOf } from "../intake/content";
import { isCellPut, needsCare } from "../intake/edits";
import { counted, filledIn, type Odd, oddRows, plainText } from "../intake/fast-aside";
import { bodyOf, bodySource, type FastPlan, fastPlan } from "../intake/fast-plan";
import { type FastRows, fastRows } from "../intake/fast-rows";
import { fastScan, type SentBack } from "../intake/fast-scan";
import { sha256InPieces } from "../intake/fingerprint";
import type { LeftOut } from "../intake/question";
import { recipeOf } from "../intake/recipe";
import { columnsOf, mostFlags, mostNamed, previewed } from "./careful";
import { oddLinesNamed } from "./line-texts";
import type { Ask, FastRead, Load, Outcome, OutcomeTable, PreviewRow, TableText, Tell } from "./messages";
import { type Cell, proofOf, scannedProof, together } from "./proof";
import { proposed } from "./proposed";
import { isRounded, sourceTable, textsOf } from "./source-table";
import { tableText } from "./table-text";

/** The fast road: a large clean file is judged by a sample and by a pass over all of its bytes, behind which the database reads it. */

/**
 * The file as the fast road reads it, or why it does not: no reason when it is small. The database is told what to read, and what it must
 * find, when it is `behind`. It waits for the pass: two readers of one file take longer than one after the other, and the first chart comes
 * from the pass. The fingerprint is taken while the database reads.
 */
export async function readFast(
  ask: Ask,
  tell: Tell,
  behind: boolean,
): Promise<(FastRead & { sha256?: string }) | { why: string | undefined }> {
  const { bytes, name, answers, recipe, fast, careful, isNew } = ask;
  if (careful !== undefined || sizeOf(bytes) < large) return { why: careful };
  if (answers.some(needsCare)) return { why: "it was changed by hand" };
  const plan = fast?.plan ?? (await fastPlan(sourceOf(bytes), { name, answers, ...(recipe && { recipe }) }));
  if (plan === undefined) return { why: "not plain figures, days and words throughout its sample" };
  const found = fast ?? (await passed(plan, ask, tell));
  if ("why" in found) return found;
  if (behind) {
    tell({ kind: "step", step: "database", fast: found }); // the first chart
    const { sample: _sample, ...rest } = plan;
    const text = await plainText(bodyOf(bytes, plan), plan, found.odd);
    tell({ kind: "planned", planned: { plan: rest, text, scanned: found.scanned, strays: found.odd?.strays ?? [] } });
  }
  return isNew ? { ...found, sha256: await sha256InPieces(sourceOf(bytes)) } : found;
}

/** What the pass over all bytes has found, with the lines that are not like the others read apart. */
async function passed(
  plan: FastPlan,
  { bytes, name, answers, recipe }: Ask,
  tell: Tell,
): Promise<FastRead | { why: string }> {
  const source = await bodySource(bytes, plan);
  const scanned = await fastScan(source, plan, (done) =>
    tell({ kind: "step", step: "reading", progress: { done, of: source.size } }),
  );
  if ("why" in scanned) return whyOf(scanned);
  if (scanned.aside.length === 0 && !answers.some(isCellPut)) return { plan, scanned: counted(scanned) };
  const odd = await oddRows(source, plan, scanned, { name, answers, ...(recipe && { recipe }) });
  if ("why" in odd) return whyOf(odd);
  return { plan, scanned: counted(scanned, odd), odd };
}

const whyOf = ({ line, column, why }: SentBack) => ({ why: `line ${line}, column ${column}: ${why}` });

/**
 * What the screen shows. Before the database has agreed (`ask.fast`), a table that may belong to the model is shown without what it is
 * taken for: that takes another pass.
 */
export async function fastOutcome(
  ask: Ask,
  { sha256, ...read }: FastRead & { sha256?: string },
  tell: Tell,
  mapping?: Mapping,
): Promise<Outcome> {
  const { plan, scanned } = read;
  const { rows } = scanned;
  const leftOut = leftOutOf(read);
  const outcome: Outcome = {
    verdict: "accept",
    questions: [],
    warnings: [...plan.sample.warnings, ...(read.odd?.warnings ?? [])],
    leftOut,
    flags: read.odd?.flags.slice(0, mostFlags) ?? [],
    counts: { linesIn: rows + leftOut.length, rowsLoaded: rows, linesLeftOut: leftOut.length },
    lines: read.odd ? oddLinesNamed(read.odd) : [],
    table: tableOf(ask, read),
    fast: read,
    ...(sha256 !== undefined && { sha256 }),
  };
  const source = sampleSource(ask, read);
  if (mapping === undefined && ask.fast === undefined && proposedMapping(source, ask.known).to !== "own")
    return outcome;
  tell({ kind: "step", step: "mapping" });
  const made = async (chosen: Mapping) => (await modelled(ask, { read, mapping: chosen }, tell)).mapped;
  const { chosen, mapped } = mapping
    ? { chosen: mapping, mapped: await made(mapping) }
    : await proposed(source, ask, made);
  return { ...outcome, mapping: chosen, columns: columnsOf(source), mapped };
}

type Mapped = { read: FastRead; mapping: Mapping };

/** The rows for the tables of the model; those of a table of its own come from the database's own reading. */
export async function fastLoad(ask: Ask, { read, mapping }: Mapped, tell: Tell): Promise<Load> {
  const tables: TableText[] = [];
  const take = (rows: Rows): void => {
    for (const [table, list] of Object.entries(rows)) tables.push(...tableText(table, list, ask));
  };
  const { mapped, rows } = await modelled(ask, { read, mapping }, tell, take);
  take(rows);
  if (mapped.needs.length > 0) throw new Error(`still to be said: ${mapped.needs.join(", ")}`);
  return { mapped, tables, fast: read };
}

/** The model of all rows, piece by piece; `take` has those of each piece. */
async function modelled(
  ask: Ask,
  { read, mapping }: Mapped,
  tell: Tell,
  take: (rows: Rows) => void = () => undefined,
): Promise<Model> {
  const sample = sampleSource(ask, read);
  const model = newModel(mapping, ask.known, ask.id);
  if (mapping.to === "own") model.add(sample);
  else {
    const source = await bodySource(ask.bytes, read.plan);
    const wanted = mapping.roles.map((role) => role !== "skip");
    for await (const { done, ...piece } of fastRows(source, read.plan, wanted, read.odd)) {
      take(model.add(pieceOf(sample, piece, read.odd)));
      tell({ kind: "step", step: "mapping", progress: { done, of: source.size } });
    }
  }
  return model.end();
}

/** The sample as the mapping wants it: its columns are those of the file. */
function sampleSource({ name }: Ask, read: FastRead): SourceTable {
  const source = sourceTable(name, { leftOut: leftOutOf(read), flags: [] }, read.plan.sample.result);
  return { ...source, fileRows: read.scanned.rows };
}

/** The lines above the header and below the last row. */
function leftOutOf({ plan: { sample, body }, scanned: { rows } }: FastRead): LeftOut[] {
  const last = body.above + 1 + rows;
  return [...sample.above, ...sample.below.map((each, at) => ({ ...each, line: last + at + 1 }))];
}

function pieceOf(sample: SourceTable, { lines, texts, rows }: FastRows, odd: Odd | undefined): SourceTable {
  const isOdd = new Set(odd?.lines);
  const flags = new Map(odd?.flags.map(({ line, column, flag }) => [JSON.stringify([line, column]), flag]));
  const textAt = (row: number, column: number): string => texts[row]?.[column] ?? "";
  return {
    ...sample,
    rows,
    lines,
    fileRows: rows.length,
    textAt,
    flagAt: (row, column) =>
      flags.size === 0 ? undefined : flags.get(JSON.stringify([lines[row], sample.header[column]])),
    isRounded: (row, column) =>
      isOdd.has(lines[row] ?? 0) && isRounded(textAt(row, column), rows[row]?.[column] ?? null),
  };
}

function tableOf({ answers }: Ask, { plan, scanned, odd }: FastRead): OutcomeTable {
  const { result, headLines } = plan.sample;
  const { header, formats, delimiter, encoding, headerLine, lines, rows } = result;
  const texts = textsOf(result);
  const apart = apartRows(odd);
  const byLine = new Map(apart.map((row) => [row.line, row]));
  const head = lines.flatMap((line, at) =>
    line <= headLines ? [byLine.get(line) ?? { line, texts: texts[at] ?? [], values: rows[at] ?? [] }] : [],
  );
  const preview = head.slice(0, previewed);
  const last = preview.at(-1)?.line ?? 0;
  return {
    header,
    formats,
    delimiter,
    encoding,
    headerLine,
    preview: [...preview, ...namedRows(apart, odd).filter(({ line }) => line > last)],
    proof: formats.map((format, column) => {
      const plain = {
        rows: scanned.rows - apart.length,
        filled: (scanned.filled[column] ?? 0) - filledIn(odd, column),
        marked: scanned.marked[column] ?? 0,
      };
      return {
        samples: proofOf(cellsOf([...head, ...apart], column), format).samples,
        rules: together(scannedProof(format, plain), proofOf(cellsOf(apart, column), format).rules),
      };
    }),
    recipe: recipeOf(
      result,
      answers,
      "the database, told this dialect and these formats; every byte checked beside it",
    ),
  };
}

/** The lines that are not like the others, as they were read. */
const apartRows = (odd: Odd | undefined): PreviewRow[] =>
  odd?.lines.map((line, at) => ({ line, texts: odd.texts[at] ?? [], values: odd.rows[at] ?? [] })) ?? [];

/** The rows that a warning names, while they are few (as on the careful road). */
function namedRows(apart: PreviewRow[], odd: Odd | undefined): PreviewRow[] {
  const named = new Set(odd?.warnings.flatMap(({ lines }) => lines ?? []));
  return named.size < mostNamed ? apart.filter(({ line }) => named.has(line)) : [];
}

const cellsOf = (rows: PreviewRow[], column: number): Cell[] =>
  rows.map(({ line, texts, values }) => ({ line, text: texts[column] ?? "", value: values[column] ?? null }));

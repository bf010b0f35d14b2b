import { cellCodes } from "./cell-notes";
import { cellText } from "./cell-text";
import type { ColumnFormat } from "./column-format";
import { type ByteSource, type Content, ended, lf, partOf, sourceOf } from "./content";
import { looksCut } from "./cut-end";
import { dateText } from "./date-text";
import { isCellPut } from "./edits";
import { fileKind } from "./file-kind";
import type { LeftOut, Warning } from "./question";
import { type Options, type Reading, readText, type Result } from "./reading";

/**
 * The fast road: a large clean file is read by the database as the careful road says, when the careful road has read a sample of it
 * without a doubt. What is no plain figure, day or word in such a file sends it back: see fast-scan.ts.
 */
export type FastPlan = {
  delimiter: string;
  encoding: "utf-8" | "windows-1252";
  columns: FastColumn[];
  /** Bytes above 7F that the sample has: others may mean another encoding. */
  accents: boolean[];
  /** Where header and rows stand in the file, and how many lines above them. */
  body: { start: number; end: number; above: number };
  /** The sample as it was read: only rows of its first lines stand on the line that they say. `below` are the last lines of the file. */
  sample: { result: Result; warnings: Warning[]; headLines: number; above: LeftOut[]; below: LeftOut[] };
};

/** How every cell of a column is written, unless it is empty. */
export type FastColumn =
  | { name: string; kind: "text" }
  | ({ name: string; kind: "integer" } & Gaps)
  | ({ name: string; kind: "decimal"; mark: "," | "." } & Gaps)
  | ({ name: string; kind: "day"; form: DayForm } & Gaps);

/** The marks of the sample that say "no figure" ("n.d."): in this column they are empty cells. */
type Gaps = { gaps: string[] };

export type DayForm = { order: "dmy" | "mdy" | "ymd"; mark: string };

/** Bytes of the beginning that are read with care, and of each further piece; pieces spread over the rest; share of the cells of a column that must be words. Rules of ours. */
const sizes = { head: 65_536, piece: 8192, pieces: 12 };
const words = 0.95;

/** The plan for a file, or undefined when it must take the careful road. */
export async function fastPlan(
  source: ByteSource,
  options: Pick<Options, "answers" | "recipe" | "name"> = {},
): Promise<FastPlan | undefined> {
  const whole = await ended(source);
  const { bytes: sample, headLines } = await sampleOf(whole);
  if (isPackedOrJson(sample)) return undefined;
  const answers = (options.answers ?? []).filter((answer) => !isCellPut(answer)); // their lines are others here
  const reading = readText(sample, { ...options, answers });
  const { result, warnings } = reading;
  if (result === undefined || !isPlain(reading, result)) return undefined;
  if (whole.size > source.size && looksCut(result.text.rows, source.size)) return undefined;
  if ((result.headerLine ?? 0) > headLines) return undefined;
  const around = aroundOf(reading, result, sample);
  if (around === undefined) return undefined;
  if (result.encoding !== "utf-8" && result.encoding !== "windows-1252") return undefined;
  const columns = result.header.map((name, at) => columnOf(name, at, result));
  const settled = columns.filter((column) => column !== undefined);
  if (settled.length < columns.length || !isOneFact(settled)) return undefined;
  const accents = Array.from({ length: 256 }, () => false);
  for (const byte of sample) if (byte > 0x7f) accents[byte] = true;
  const { delimiter, encoding } = result;
  const ofFile = warnings.filter(({ code }) => !cellCodes.has(code));
  const { start, tail, above, below } = around;
  return {
    delimiter,
    encoding,
    columns: settled,
    accents,
    body: { start, end: Math.min(source.size, whole.size - tail), above: above.length },
    sample: { result, warnings: ofFile, headLines, above, below },
  };
}

/** Header and rows of a file, without the lines above and below them. */
export const bodyOf = (content: Content, { body: { start, end } }: Pick<FastPlan, "body">): Content =>
  partOf(content, start, end);

/** The same, to be read piece by piece; it ends with a line end. */
export const bodySource = (content: Content, plan: Pick<FastPlan, "body">): Promise<ByteSource> =>
  ended(sourceOf(bodyOf(content, plan)));

/** What stands around a table on lines of its own. */
const asides: ReadonlySet<string> = new Set(["title", "unit", "source", "note", "blank"]);

type Around = { above: LeftOut[]; below: LeftOut[]; start: number; tail: number };

/** The lines above the header and those below the last row, and their bytes; undefined when anything else is left out. */
function aroundOf({ leftOut }: Reading, { headerLine = 0, text }: Result, sample: Uint8Array): Around | undefined {
  const last = text.rows.at(-1)?.line ?? 0;
  const above = leftOut.filter(({ line }) => line < headerLine);
  const below = leftOut.filter(({ line }) => line > last);
  if (above.length + below.length < leftOut.length) return undefined;
  if (leftOut.some(({ reason, count }) => count !== undefined || !asides.has(reason))) return undefined;
  const starts = lineStarts(sample);
  const start = starts[above.length] ?? 0;
  const tail = sample.length - (starts[starts.length - below.length] ?? sample.length);
  const isWhole = above.length === headerLine - 1 && last + below.length === starts.length;
  const hasQuotes =
    sample.subarray(0, start).includes(quoteMark) || sample.subarray(sample.length - tail).includes(quoteMark);
  return isWhole && !hasQuotes ? { above, below, start, tail } : undefined;
}

/** Where each line begins. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  bytes.forEach((byte, at) => {
    if (byte === lf && at + 1 < bytes.length) starts.push(at + 1);
  });
  return starts;
}

/** Without the bytes 80 to 9F Windows-1252 is Latin-1, which the database reads by itself: it refuses those bytes, as the scan does where the sample has none. */
export const isLatin1 = ({ encoding, accents }: Pick<FastPlan, "encoding" | "accents">): boolean =>
  encoding === "windows-1252" && !accents.slice(0x80, 0xa0).includes(true);

/** Lists of records may look like rows with commas. */
function isPackedOrJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 100).find((byte) => byte > 32 && byte < 0x80);
  return fileKind(bytes).kind !== "text" || first === 0x5b || first === 0x7b;
}

const quoteMark = 34;

/** The beginning of a file and pieces of its rest, the last lines among them, all cut at line ends. */
async function sampleOf({ size, read }: ByteSource): Promise<{ bytes: Uint8Array; headLines: number }> {
  const step = Math.floor((size - sizes.head) / sizes.pieces);
  const ends = Array.from({ length: step > sizes.piece ? sizes.pieces : 0 }, (_, at) =>
    at === sizes.pieces - 1 ? size : sizes.head + step * (at + 1),
  );
  const head = read(0, sizes.head).then(lines);
  const others = ends.map((end) =>
    read(end - sizes.piece, end).then((bytes) => lines(bytes.subarray(bytes.indexOf(lf) + 1))),
  );
  const pieces = await Promise.all([head, ...others]);
  const sample = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    sample.set(piece, at);
    at += piece.length;
  }
  return { bytes: sample, headLines: (pieces[0] ?? sample).reduce((sum, byte) => sum + Number(byte === lf), 0) };
}

const lines = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.lastIndexOf(lf) + 1);

/** Whether a warning is of single cells, or of the bytes of all of them. */
export const isOfCells = ({ code }: Warning): boolean => code === "encoding-guessed" || cellCodes.has(code);

/** Accepted with nothing noticed but single cells, and in the one dialect that the database reads like us. */
function isPlain({ verdict, flags, warnings }: Reading, { text, header, headerLine, turn }: Result): boolean {
  const { quote, escape, skipInitialSpace, aligned, delimiter } = text.dialect;
  return (
    verdict === "accept" &&
    headerLine !== undefined &&
    flags.every(({ line }) => line > headerLine) && // a line with a flag is set aside by the scan
    warnings.every(isOfCells) && // lines with such cells are set aside too
    turn === undefined &&
    text.header.length === 1 &&
    header.length === text.width &&
    text.rows.length > 0 &&
    /^[,;\t|]$/.test(delimiter) &&
    quote === '"' &&
    escape === "double" &&
    !skipInitialSpace &&
    !aligned
  );
}

/** A column by its format and its cells in the sample; undefined when some are not written the plain way. */
function columnOf(name: string, at: number, { formats, text }: Result): FastColumn | undefined {
  const format: ColumnFormat | undefined = formats[at];
  const filled = text.rows.map((row) => row.cells[at] ?? "").filter((cell) => cell !== "");
  if (format === undefined || filled.length === 0) return undefined;
  const gaps = format.kind === "text" ? [] : gapsIn(filled);
  const cells = filled.filter((cell) => !gaps.includes(cell));
  switch (format.kind) {
    case "text": {
      const plain = cells.filter((cell) => cellText(cell).is === "text").length;
      return plain >= cells.length * words ? { name, kind: "text" } : undefined;
    }
    case "number":
      if (format.power !== 0) return undefined;
      return format.marked ? { name, kind: "decimal", mark: format.decimal, gaps } : { name, kind: "integer", gaps };
    case "date": {
      const form = formOf(cells, format.order);
      return form === undefined ? undefined : { name, kind: "day", form, gaps };
    }
    case "month":
    case "period":
      return undefined;
  }
}

/** Each mark once. One with a flag in it, or a blank beside it, says more than that there is no figure. */
const gapsIn = (cells: string[]): string[] =>
  [...new Set(cells)].filter((cell) => {
    const read = cellText(cell);
    return read.is === "missing" && read.flag === undefined && cell.trim() === cell && /^[ -~]+$/.test(cell);
  });

/** The one way in which days are written; for two numbers and a year, only when some day of the sample can be no month. */
function formOf(cells: string[], order: DayForm["order"] | undefined): DayForm | undefined {
  const first = cells.find((cell) => dateText(cell) !== undefined) ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(first)) return { order: "ymd", mark: "-" };
  const mark = /^\d\d([/.-])\d\d\1\d{4}$/.exec(first)?.[1];
  if (mark === undefined || (order !== "dmy" && order !== "mdy")) return undefined;
  const at = order === "dmy" ? 0 : 3;
  return cells.some((cell) => Number(cell.slice(at, at + 2)) > 12) ? { order, mark } : undefined;
}

/** Figures or days beside words; and no years beside words without a day, where the same place and year may come twice. */
function isOneFact(columns: FastColumn[]): boolean {
  const has = (...kinds: FastColumn["kind"][]): boolean => columns.some(({ kind }) => kinds.includes(kind));
  const years = columns.some(({ name }) => /(ann[ée]e|year|año|anno|\ban\b|exercice|jahr)/i.test(name));
  return has("integer", "decimal", "day") && (has("day") || !has("text") || !years);
}

import { shapeOf } from "./cell-shape";
import { type ColumnKind, columnKinds } from "./column-kinds";
import { isHeaderWord } from "./header-words";
import type { TextRecord } from "./records";

/** How many rows at the top of a table are its header, by what stands below them. */
export type HeaderEvidence = { rows: number; sure: boolean };

/** Rows of a header at most. A rule of ours. */
const mostRows = 4;

/** Points from which the first row is a header (or, negative, is data) without a question. A rule of ours. */
const clear = 1;

/** The header of a table that starts at the first of these records. Records around the table are no longer among them. */
export function headerEvidence(records: readonly TextRecord[], width: number): HeaderEvidence {
  const [first, ...others] = records;
  if (first === undefined) return { rows: 0, sure: true };
  const rest = someOf(others).filter((other) => !isSame(other, first));
  if (rest.length === 0) return { rows: first.cells.some((cell) => isData(cell)) ? 0 : 1, sure: others.length === 0 };
  if (isSpanning(first, width) && rest.length > 1) {
    const again = others.findIndex((other) => !isSame(other, first));
    const below = headerEvidence(others.slice(again), width);
    const rows = below.rows + again + 1;
    if (below.rows > 0) return { rows, sure: rows <= mostRows && isFull(others[rows - 2], width) };
  }
  const points = pointsOf(first, rest, width);
  if (points <= -clear) return { rows: 0, sure: true };
  const more = furtherRows(rest, width, 1);
  return { rows: 1 + more, sure: more === 0 && points >= clear };
}

/** Rows looked at: all of a small table, some from the whole length of a large one. A rule of ours. */
const looked = 1000;

function someOf(rows: readonly TextRecord[]): readonly TextRecord[] {
  const step = Math.ceil(rows.length / looked);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0 || index < looked / 2);
}

const isSame = (one: TextRecord, other: TextRecord): boolean =>
  one.cells.length === other.cells.length && one.cells.every((cell, at) => cell === other.cells[at]);

const isData = (cell: string): boolean => ["number", "date", "time"].includes(shapeOf(cell));

/** A row of merged cells above the names: some cells empty between filled ones, or only the first one empty, and no figures. */
function isSpanning({ cells }: TextRecord, width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const empty = cells.slice(0, width).some((cell) => cell.trim() === "");
  return width > 2 && filled > 0 && empty && !cells.some((cell) => isData(cell));
}

/** Whether a row names every column, the first one excepted: what stands above it spans, and is no line of its own. */
const isFull = (row: TextRecord | undefined, width: number): boolean =>
  row !== undefined && row.cells.slice(1, width).every((cell) => cell.trim() !== "");

/** Rows below the first that may be header as well, which is asked: words or nothing in every column of figures, words in two of them at least. */
function furtherRows(rest: readonly TextRecord[], width: number, known: number): number {
  const [second, ...below] = rest;
  if (second === undefined || below.length === 0 || known >= mostRows) return 0;
  const kinds = columnKinds(below, width);
  const figures = kinds.flatMap((kind, at) => (kind === "number" || kind === "date" ? [at] : []));
  const shapes = figures.map((at) => shapeOf(second.cells[at] ?? ""));
  const worded =
    shapes.filter((shape) => shape === "text").length >= 2 &&
    shapes.every((shape) => shape === "text" || shape === "empty");
  return worded && !second.cells.some(isData) && !comesAgain(second, below)
    ? 1 + furtherRows(below, width, known + 1)
    : 0;
}

/** Whether a row says in some column what another row says there too, or the same in every cell: rows do, names do not. */
function comesAgain({ cells }: TextRecord, below: readonly TextRecord[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const again = cells.some((cell, at) => cell.trim() !== "" && below.some((row) => row.cells[at] === cell));
  return again || new Set(filled).size === 1;
}

/** Points for a row being the names of the columns below it, against its being one more row of data. */
function pointsOf(first: TextRecord, rest: readonly TextRecord[], width: number): number {
  const kinds = columnKinds(rest, width);
  const sequence = isSequence(first) && !(rest[0] !== undefined && isSequence(rest[0]));
  const firstSet = rest.slice(0, 500);
  return kinds.reduce((sum, kind, at) => {
    const cell = (first.cells[at] ?? "").trim();
    return sum + (kind === "text" ? textPoints(cell, firstSet, at) : figurePoints(cell, kind, sequence));
  }, 0);
}

/** A word above figures names them; a figure above figures is one of them, unless it is a year or one of a sequence of labels. */
function figurePoints(cell: string, kind: ColumnKind, sequence: boolean): number {
  const shape = shapeOf(cell);
  if (kind === "empty") return shape === "text" ? 0.5 : 0;
  if (shape === "text") return 2;
  if (shape === "empty" || shape === "missing") return 0;
  if (sequence) return 1;
  if (kind === "number") return shape === "number" ? -2 : 2;
  if (kind === "year") return shape === "year" ? -2 : -1;
  return shape === "number" || shape === "year" ? -1 : -2;
}

/** A word above words: a name of a column, or one more of the same. */
function textPoints(cell: string, rest: readonly TextRecord[], at: number): number {
  const shape = shapeOf(cell);
  if (shape === "empty") return 0;
  if (shape !== "text") return shape === "year" ? 0 : -0.5;
  const others = rest.map(({ cells }) => (cells[at] ?? "").trim()).filter((other) => other !== "");
  if (others.includes(cell)) return -1.5;
  const same = sameShape(others);
  const fits = same !== undefined && same !== "Aa" && same !== "a" && mould(cell) === same;
  const differs = same !== undefined && others.length >= 3 && mould(cell) !== same;
  const long = cell.length > 60 ? -0.5 : 0;
  return (isHeaderWord(cell) ? 1 : 0) + (differs ? 1 : 0) + (fits && others.length >= 3 ? -0.5 : 0) + long;
}

/** The one mould of all these texts, or undefined when they differ. */
function sameShape(texts: string[]): string | undefined {
  const first = texts[0];
  if (first === undefined || first.length > 40) return undefined;
  return texts.every((text) => mould(text) === mould(first)) ? mould(first) : undefined;
}

/** A text with its letters and digits made alike: "T-2021-51" is "A-0-0". */
const mould = (text: string): string =>
  text
    .slice(0, 60)
    .replaceAll(/\p{Lu}+/gu, "A")
    .replaceAll(/\p{Ll}+/gu, "a")
    .replaceAll(/\d+/g, "0");

/** Labels that count up by one, three at least: years or months in columns. */
function isSequence({ cells }: TextRecord): boolean {
  const numbers = cells.filter((cell) => /^\d{1,4}$/.test(cell.trim())).map(Number);
  return (
    numbers.length >= 3 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

import { isDay, type Value } from "./column-reader";
import { type ByteSource, type Content, lf, sourceOf } from "./content";
import { withRows } from "./fast-look";
import { decoded } from "./fast-rows";
import { type FastColumn, type FastPlan, isLatin1, isOfCells } from "./fast-plan";
import type { Scanned, SentBack } from "./fast-scan";
import type { Aside } from "./fast-state";
import { cellCodes } from "./cell-notes";
import { isCellPut } from "./edits";
import type { Answer, Flag, Warning } from "./question";
import { type Options, type Reading, readText } from "./reading";
import { encodeSingleByte } from "./single-byte";
import { asUtf8 } from "./transcode";

/**
 * The lines that the scan has set aside, each read with care beside the head of its file, and put back in the plain form of the plan for the
 * database. Cells that are not like the rest of their column (a missing mark, a flag, thousands apart, a word among figures) keep a large file
 * on the fast road. `told` are the lines that a warning names, as they stand.
 */
export type Odd = {
  lines: number[];
  texts: string[][];
  rows: Value[][];
  flags: Flag[];
  warnings: Warning[];
  told: { line: number; text: string }[];
  strays: Stray[];
  places: Place[];
};

/** A cell that is kept as a text in a column of figures or days: the whole column is one of texts in the database. */
export type Stray = { line: number; column: string; text: string };

/** Where a line stands in the file, without its end. */
type Place = Pick<Aside, "from" | "to">;

/** Bytes of the head beside which the lines are read: enough rows to tell what every column is. A rule of ours. */
const head = 65_536;

/** The lines as read, or why the file must be read with care as a whole: anything of them that is asked or left out, or told of more than a cell. */
export async function oddRows(
  source: ByteSource,
  plan: FastPlan,
  scanned: Scanned,
  options: Pick<Options, "answers" | "recipe" | "name">,
): Promise<Odd | SentBack> {
  const { aside } = scanned;
  const { bytes, count } = await beside(source, aside);
  const answers = (options.answers ?? []).map((answer) => besideOf(answer, count, { plan, scanned }));
  const strange = answers.findIndex((answer) => answer === undefined);
  const { line: changed = 0, column = "" } = options.answers?.[strange] ?? {};
  if (strange >= 0) return { line: changed, column, why: "changed by hand" };
  const reading = readText(bytes, { ...options, answers: answers.filter((answer) => answer !== undefined) });
  const odd = isPlain(reading, plan) ? rowsOf(reading, plan, aside, count) : undefined;
  const [first = { line: 1, column: "", why: "" }] = aside;
  const isRight = odd?.rows.every(
    (row) =>
      row[0] !== null &&
      !mayBeHeader(row, plan) &&
      row.every((value, at) => isStray(value, plan.columns[at]) || fits(value, at, { plan, scanned })),
  );
  return odd && isRight ? odd : { line: first.line, column: first.column, why: first.why };
}

/**
 * An answer with its line where it now stands, below so many others; undefined where the cell that it changes was not set aside, or has counted
 * among the ends of its column.
 */
function besideOf(answer: Answer, above: number, { plan, scanned }: Whole): Answer | undefined {
  if (!isCellPut(answer)) return answer;
  const at = scanned.aside.findIndex(({ line }) => line === answer.line);
  const placeOf = (name: string | undefined): number => plan.columns.findIndex((column) => column.name === name);
  const place = placeOf(answer.column);
  const hasCounted = scanned.ends[place] !== undefined && place < placeOf(scanned.aside[at]?.column);
  return at < 0 || hasCounted ? undefined : { ...answer, line: above + at + 1 };
}

/** Words in every column of figures and days: the line may begin another table. */
function mayBeHeader(row: Value[], { columns }: FastPlan): boolean {
  const figures = columns.flatMap((column, at) => (column.kind === "text" ? [] : [{ column, value: row[at] ?? null }]));
  return figures.length > 1 && figures.every(({ column, value }) => isStray(value, column));
}

/** The counts of all lines. */
export type Counted = Pick<Scanned, "rows" | "filled" | "marked" | "look">;

/** Decimal marks are those of the plain lines: what was done to the others is told cell by cell. */
export const counted = ({ rows, filled, marked, look }: Scanned, odd?: Odd): Counted => ({
  rows: rows + (odd?.rows.length ?? 0),
  filled: filled.map((count, at) => count + filledIn(odd, at)),
  marked,
  ...(look && { look: withRows(look, odd?.rows ?? []) }),
});

export const filledIn = (odd: Odd | undefined, at: number): number =>
  odd?.rows.filter((row) => row[at] !== null).length ?? 0;

/** The head of the file without the lines that were set aside, then these; and how many lines stand above them. */
async function beside(source: ByteSource, aside: Aside[]): Promise<{ bytes: Uint8Array; count: number }> {
  const first = await source.read(0, head);
  const apart = new Map(aside.map(({ from, to }) => [from, to]));
  const parts: Uint8Array[] = [];
  for (let at = 0, end = first.indexOf(lf); end >= 0; at = end + 1, end = first.indexOf(lf, at))
    if (!apart.has(at)) parts.push(first.subarray(at, end + 1));
  const ends = Uint8Array.of(lf);
  const all = [...parts, ...aside.flatMap(({ bytes }) => [bytes, ends])];
  return { bytes: new Uint8Array(await new Blob(all as BlobPart[]).arrayBuffer()), count: parts.length };
}

/** Nothing is open or left out, cells are told of at most, and the columns are those of the plan. */
function isPlain({ verdict, leftOut, warnings, result }: Reading, { sample, encoding, delimiter }: FastPlan): boolean {
  const said = ({ header, formats }: FastPlan["sample"]["result"]) => JSON.stringify([header, formats]);
  return (
    verdict === "accept" &&
    leftOut.length === 0 &&
    warnings.every(isOfCells) &&
    result !== undefined &&
    (result.encoding === encoding || result.encoding === "utf-8") && // these lines may have no accent
    result.delimiter === delimiter &&
    said(result) === said(sample.result)
  );
}

/** Each line that was set aside is one row; undefined when some are more or less. */
function rowsOf({ result, flags, warnings }: Reading, plan: FastPlan, aside: Aside[], above: number): Odd | undefined {
  if (result === undefined) return undefined;
  const at = new Map(result.lines.map((line, row) => [line, row]));
  const found = aside.map((_, place) => at.get(above + place + 1));
  if (found.includes(undefined)) return undefined;
  const byLine = new Map(result.text.rows.map(({ line, cells }) => [line, cells]));
  const lineOf = (line: number): number => aside[line - above - 1]?.line ?? 0;
  const rows = found.map((row) => result.rows[row ?? 0] ?? []);
  const ofCells = warnings.filter(({ code }) => cellCodes.has(code)).map((warning) => withLines(warning, lineOf));
  const named = new Set(ofCells.flatMap(({ lines = [] }) => lines));
  return {
    lines: aside.map(({ line }) => line),
    texts: aside.map((_, place) => byLine.get(above + place + 1) ?? []),
    rows,
    flags: flags.map((flag) => ({ ...flag, line: lineOf(flag.line) })),
    warnings: ofCells,
    told: aside.flatMap(({ line, bytes }) => (named.has(line) ? [{ line, text: decoded(bytes, plan) }] : [])),
    strays: rows.flatMap((row, place) => straysIn(row, aside[place]?.line ?? 0, plan)),
    places: aside.map(({ from, to }) => ({ from, to })),
  };
}

/** Lines of the reading as those of the file. */
function withLines(warning: Warning, lineOf: (line: number) => number): Warning {
  const lines = (warning.lines ?? []).map(lineOf);
  return { ...warning, ...(lines[0] !== undefined && { line: lines[0] }), lines };
}

const straysIn = (row: Value[], line: number, { columns }: FastPlan): Stray[] =>
  columns.flatMap((column, at) => {
    const value = row[at] ?? null;
    return isStray(value, column) ? [{ line, column: column.name, text: String(value) }] : [];
  });

/** A text among figures; among days anything that is no day, as the year alone. */
function isStray(value: Value, column: FastColumn | undefined): boolean {
  if (value === null || column === undefined || column.kind === "text") return false;
  return column.kind === "day" ? !isDay(value) : typeof value === "string";
}

type Whole = { plan: FastPlan; scanned: Scanned };

/** A value of the kind that its column has; a figure that counts is no further out than the others of its column. */
function fits(value: Value, at: number, { plan, scanned }: Whole): boolean {
  if (value === null) return true;
  switch (plan.columns[at]?.kind) {
    case "integer":
      return Number.isSafeInteger(value) && isWithin(Number(value), scanned.ends[at]);
    case "decimal":
      return Number.isFinite(value) && isWithin(Number(value), scanned.ends[at]);
    case "day":
      return isDay(value);
    case "text":
      return typeof value === "string";
    default:
      return false;
  }
}

const isWithin = (value: number, ends: Scanned["ends"][number]): boolean =>
  ends === undefined || value === 0 || (value >= ends.low && value <= ends.high);

/** Header and rows of a file (`bodyOf`) as the database reads them: UTF-8 or Latin-1, with the lines that were set aside in the plain form of the plan. */
export async function plainText(content: Content, plan: FastPlan, odd: Odd | undefined): Promise<Content> {
  const whole = odd ? withPlainLines(content, plan, odd) : content;
  return plan.encoding === "utf-8" || isLatin1(plan) ? whole : asUtf8(sourceOf(whole));
}

function withPlainLines(content: Content, plan: FastPlan, { places, rows }: Odd): Blob {
  const parts: (Content | string)[] = [];
  let from = 0;
  for (const [at, place] of places.entries()) {
    parts.push(content.slice(from, place.from), encoded(plainLine(rows[at] ?? [], plan), plan));
    from = place.to;
  }
  return new Blob([...parts, content.slice(from)] as BlobPart[]);
}

const encoded = (line: string, { encoding }: FastPlan): Content =>
  encoding === "utf-8" ? new TextEncoder().encode(line) : encodeSingleByte(line, encoding);

const plainLine = (row: Value[], { columns, delimiter }: FastPlan): string =>
  columns.map((column, at) => plainCell(row[at] ?? null, column)).join(delimiter);

/** A stray cell is empty here: the database puts it in once the column has its type (fast-road.ts). */
function plainCell(value: Value, column: FastColumn): string {
  if (value === null || isStray(value, column)) return "";
  switch (column.kind) {
    case "text":
      return `"${String(value).replaceAll('"', '""')}"`;
    case "integer":
      return String(value);
    case "decimal":
      return String(value).replace(".", column.mark);
    case "day": {
      const [year = "", month = "", day = ""] = String(value).split("-");
      const { order, mark } = column.form;
      return { dmy: [day, month, year], mdy: [month, day, year], ymd: [year, month, day] }[order].join(mark);
    }
  }
}

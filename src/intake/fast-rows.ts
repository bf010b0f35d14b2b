import type { Value } from "./column-reader";
import { type ByteSource, lf } from "./content";
import type { Odd } from "./fast-aside";
import type { FastColumn, FastPlan } from "./fast-plan";
import { decodeSingleByte } from "./single-byte";

/** The rows of a file that has passed the scan (fast-scan.ts), piece by piece: texts and values, without another look at what they may be. */
export type FastRows = { lines: number[]; texts: string[][]; rows: Value[][] };

/** Bytes of one piece. A rule of ours. */
const stretch = 4_000_000;

/** Gives the rows of a file (`bodySource`) in `wanted` columns; the others are empty. Lines that were set aside come as they were read with care. Each piece says how many bytes are done with it. */
export async function* fastRows(
  { size, read }: ByteSource,
  plan: FastPlan,
  wanted: readonly boolean[],
  odd?: Odd,
): AsyncGenerator<FastRows & { done: number }> {
  const oddAt = new Map(odd?.lines.map((at, place) => [at, place]));
  let line = plan.body.above + 2;
  for (let from = 0; from < size;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other: the file is never in memory as a whole
    const bytes = await read(from, from + stretch);
    const end = bytes.lastIndexOf(lf) + 1;
    const text = decoded(bytes.subarray(0, end), plan);
    const isFirst = from === 0;
    from += end;
    const piece: FastRows = { lines: [], texts: [], rows: [] };
    let at = isFirst ? text.indexOf("\n") + 1 : 0;
    for (; at < text.length; line += 1) {
      const texts: string[] = [];
      at = cellsFrom(text, at, plan, texts);
      const place = oddAt.get(line);
      piece.lines.push(line);
      piece.texts.push(place === undefined ? texts : (odd?.texts[place] ?? texts));
      piece.rows.push(place === undefined ? valuesOf(texts, plan, wanted) : (odd?.rows[place] ?? []));
    }
    yield { ...piece, done: from };
  }
}

/** Bytes of a scanned file as text. */
export const decoded = (bytes: Uint8Array, { encoding }: Pick<FastPlan, "encoding">): string =>
  encoding === "utf-8" ? new TextDecoder().decode(bytes) : decodeSingleByte(bytes, encoding);

/** The cells of one row; gives the place where the next one starts. */
function cellsFrom(text: string, start: number, { columns, delimiter }: FastPlan, cells: string[]): number {
  const over = text.indexOf("\n", start);
  const end = text.charCodeAt(over - 1) === 13 ? over - 1 : over;
  let at = start;
  for (let column = 0; column < columns.length; column += 1) {
    if (text.charCodeAt(at) === 34) {
      const close = closing(text, at + 1);
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 2;
      continue;
    }
    const next = column === columns.length - 1 ? end : text.indexOf(delimiter, at);
    cells.push(text.slice(at, next));
    at = next + 1;
  }
  return over + 1;
}

function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
  return at;
}

const valuesOf = (texts: string[], { columns }: FastPlan, wanted: readonly boolean[]): Value[] =>
  columns.map((column, at) => (wanted[at] ? valueOf(column, texts[at] ?? "") : null));

function valueOf(column: FastColumn, text: string): Value {
  if (text === "" || (column.kind !== "text" && column.gaps.includes(text))) return null;
  switch (column.kind) {
    case "text":
      return text;
    case "integer":
      return Number(text);
    case "decimal":
      return Number(column.mark === "," ? text.replace(",", ".") : text);
    case "day":
      return dayOf(text, column.form.order);
  }
}

function dayOf(text: string, order: "dmy" | "mdy" | "ymd"): string {
  if (order === "ymd") return `${text.slice(0, 4)}-${text.slice(5, 7)}-${text.slice(8, 10)}`;
  const [one, two] = [text.slice(0, 2), text.slice(3, 5)];
  return `${text.slice(6, 10)}-${order === "dmy" ? `${two}-${one}` : `${one}-${two}`}`;
}

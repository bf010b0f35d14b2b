import { decode } from "../intake/encoding";
import type { Odd } from "../intake/fast-aside";
import { fileKind } from "../intake/file-kind";
import type { Reading } from "../intake/reading";
import type { LineText, Whole } from "./messages";

/** The physical lines that a reading names, as they stand in the file: what a question is about must be seen. */

/** Lines shown for one file, characters of one line, and the largest file that is looked through again for them. Rules of ours. */
const limits = { lines: 120, characters: 400, bytes: 20_000_000 };

export function linesNamed({ bytes, answers }: Whole, { questions, leftOut, warnings, refusal }: Reading): LineText[] {
  if (bytes.length > limits.bytes || fileKind(bytes).kind !== "text") return [];
  const wanted = namedIn([...questions, ...(refusal ? [refusal] : []), ...warnings, ...leftOut]);
  if (wanted.size === 0) return [];
  const { text } = decode(bytes, answers);
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => (wanted.has(at + 1) ? [{ line: at + 1, text: line.slice(0, limits.characters) }] : []));
}

/** The same of a file whose odd lines are at hand. */
export function oddLinesNamed({ told, warnings }: Pick<Odd, "told" | "warnings">): LineText[] {
  const wanted = namedIn(warnings);
  return told.flatMap(({ line, text }) => (wanted.has(line) ? [{ line, text: text.slice(0, limits.characters) }] : []));
}

/** The first lines that are named. */
function namedIn(all: readonly { line?: number; lines?: number[] }[]): Set<number> {
  const named = all.flatMap(({ line, lines = [] }) => [...(line === undefined ? [] : [line]), ...lines.slice(0, 20)]);
  return new Set(named.slice(0, limits.lines));
}

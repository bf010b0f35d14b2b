import { lf } from "./content";
import { newTally, type Tally } from "./fast-look";
import type { FastPlan } from "./fast-plan";
import { isCountName } from "./header-words";

/** What a pass over the bytes of a file knows while it is under way (fast-scan.ts). */

export const cr = 13;
export const quote = 34;

/** Why a line may be set aside: some cell of it is another one than the plan says. */
export const odd = "not written like the rest of its column";

/** A line that is not written like the others, and why: `bytes` stand `from` here `to` there in the file, without the line end. */
export type Aside = { line: number; from: number; to: number; column: string; why: string; bytes: Uint8Array };

/** A cell: its column, where its content begins, and whether that stands in quotes. */
export type Place = { at: number; from: number; quoted: boolean };

export type Ends = { low: number; next: number; before: number; high: number };

const newEnds = (): Ends => ({ low: Infinity, next: Infinity, before: -Infinity, high: -Infinity });

export type Scan = {
  bytes: Uint8Array;
  /** Bytes of the file before these. */
  before: number;
  aside: Aside[];
  /** What a cell counts for: -1 while the cells of a line that is set aside are taken back. */
  step: number;
  /** Whether the cell in hand is a mark for a figure that is missing. */
  isGap: boolean;
  /** The marks of each column, as bytes. */
  gaps: Uint8Array[][];
  plan: FastPlan;
  delimiter: number;
  at: number;
  rows: number;
  filled: number[];
  marked: number[];
  /** The two lowest figures that are not zero and the two highest, in columns that count people or ships. */
  ends: (Ends | undefined)[];
  /** Cells of words that start with no letter, by column. */
  wordless: number[];
  /** The columns whose words may call a row a total: the first two of words. */
  labels: number[];
  /** What is added up for a first chart; absent where the file has no days. */
  tally: Tally | undefined;
  accents: Uint8Array;
  /** Bytes that end no cell and need no second look: 1 for each. */
  plain: Uint8Array;
};

export function newScan(plan: FastPlan): Scan {
  const texts = plan.columns.flatMap(({ kind }, at) => (kind === "text" ? [at] : []));
  return {
    bytes: new Uint8Array(),
    before: 0,
    aside: [],
    step: 1,
    isGap: false,
    gaps: plan.columns.map((column) =>
      column.kind === "text" ? [] : column.gaps.map((mark) => new TextEncoder().encode(mark)),
    ),
    plan,
    delimiter: plan.delimiter.charCodeAt(0),
    at: 0,
    rows: 0,
    filled: plan.columns.map(() => 0),
    marked: plan.columns.map(() => 0),
    ends: plan.columns.map(({ kind, name }) =>
      (kind === "integer" || kind === "decimal") && isCountName(name) ? newEnds() : undefined,
    ),
    wordless: plan.columns.map(() => 0),
    labels: texts.slice(0, 2),
    tally: newTally(plan),
    accents: Uint8Array.from(plan.accents, Number),
    plain: Uint8Array.from({ length: 256 }, (_, code) => Number(isPlain(code, plan))),
  };
}

/** In Windows-1252 every accent of the sample is plain; in UTF-8 each character is looked at. */
function isPlain(code: number, { delimiter, encoding, accents }: FastPlan): boolean {
  if (code < 127) return code >= 32 && code !== quote && code !== delimiter.charCodeAt(0);
  return code > 127 && encoding === "windows-1252" && accents[code] === true;
}

/** Whether a cell ends here. */
export function isOver({ bytes, delimiter }: Scan, at: number): boolean {
  const code = bytes[at];
  return code === delimiter || code === lf || code === cr || code === quote;
}

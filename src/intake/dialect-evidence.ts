import { type Shape, shapeOf } from "./cell-shape";
import { type Dialect, unaligned } from "./dialect";
import { recordsOf, type TextRecord } from "./records";
import { scan, type Structure } from "./scan";

/** How good a table a dialect makes of a sample: records of one width, cells that look like figures or like plain words. */
export type DialectEvidence = {
  dialect: Dialect;
  /** 0 to 1. */
  score: number;
  /** Cells of most records. */
  width: number;
  /** Whether the reading can stand without a question when no other comes near. */
  regular: boolean;
  /** Whether every record, three at least, has that width. */
  uniform: boolean;
};

/** Records looked into for their cells. A rule of ours. */
const looked = 120;

/** Trust in a character as a delimiter before anything is known: those not listed here are rarely meant. Rules of ours. */
const trust = new Map(
  Object.entries({
    ",": 1,
    ";": 1,
    "\t": 1,
    "|": 1,
    ":": 0.5,
    "/": 0.4,
    "-": 0.3,
    _: 0.4,
    "=": 0.5,
    "||": 0.95,
    "::": 0.9,
    ";;": 0.9,
    "\t\t": 0.95,
  }),
);
const rare = 0.7;

/** Looks at a sample in one dialect after the other. Cells seen before are not looked at again, nor those of a dialect that cannot come near the best. */
export function evidenceIn(sample: string): (dialect: Dialect) => DialectEvidence {
  const shapes = new Map<string, Shape>();
  const shape = (cell: string): Shape => {
    const known = shapes.get(cell) ?? shapeOf(cell);
    shapes.set(cell, known);
    return known;
  };
  let best = 0;
  return (dialect) => {
    const found = evidenceFor(sample, dialect, { shape, floor: best * 0.8 });
    best = Math.max(best, found.score);
    return found;
  };
}

type Looking = { shape: (cell: string) => Shape; floor: number };

function evidenceFor(raw: string, dialect: Dialect, { shape: look, floor }: Looking): DialectEvidence {
  const sample = unaligned(raw, dialect);
  const structure = scan(sample, dialect);
  const hopeless = { dialect, score: 0, width: 1, regular: false, uniform: false };
  if (dialect.delimiter !== "" && !mayBeTable(structure, floor)) return hopeless;
  const { records, damaged } = recordsOf(sample, dialect, structure);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const width = dialect.delimiter === "" ? 1 : usualWidth(filled);
  const table = filled.filter(({ cells }) => cells.length === width);
  if (table.length === 0 || (width === 1 && dialect.delimiter !== "")) {
    return hopeless;
  }
  const cells = spread(table, looked).flatMap((record) => record.cells);
  const figures = cells.filter((cell) => !"empty text".includes(look(cell))).length / cells.length;
  const nature = cells.reduce((sum, cell) => sum + naturalness(cell, look(cell), dialect), 0) / cells.length;
  const sound = 1 - damaged.length / (records.length + damaged.length);
  const shape = regularity(filled, width);
  const score = shape * nature * sound * trustIn(dialect, figures) * headPenalty(filled, width);
  const proven = table.length > 1 || filled.length === 1;
  const uniform = damaged.length === 0 && filled.length > 2 && table.length === filled.length;
  return { dialect, score, width, regular: dialect.delimiter === "" ? nature > 0.6 : proven, uniform };
}

/** Whether enough records are of one width for the dialect to score above a floor, whatever their cells are. */
function mayBeTable({ widths, damaged }: Structure, floor: number): boolean {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = Math.max(0, ...[...counts].filter(([width]) => width > 1).map(([, count]) => count));
  return most > 0 && (most + damaged.size) / widths.length > floor / 4;
}

/** The width most records have; of two as common, the wider. */
function usualWidth(records: TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const ranked = [...counts].toSorted(([width, count], [otherWidth, other]) => other - count || otherWidth - width);
  const [first, second] = ranked;
  return first?.[0] === 1 && second !== undefined && second[1] > first[1] / 2 ? second[0] : (first?.[0] ?? 1);
}

/** Share of the records that have the usual width, counted from the first such record to the last; lines around the table weigh less. */
function regularity(records: TextRecord[], width: number): number {
  const widths = records.map(({ cells }) => cells.length);
  const inside = widths.slice(widths.indexOf(width), widths.lastIndexOf(width) + 1);
  const fit = inside.filter((found) => found === width).length;
  const narrow = inside.filter((found) => found < width && found > 1).length;
  return ((fit + narrow / 2) / inside.length) * (0.3 + (0.7 * fit) / widths.length);
}

/** Figures under a narrower heading are one column with a decimal mark rather than two columns: "Valeur", "1,5", "2,7". */
function headPenalty(records: TextRecord[], width: number): number {
  const start = records.findIndex(({ cells }) => cells.length === width);
  const headless = start > 0 && (records[start - 1]?.cells.length ?? width) < width;
  const figures = records[start]?.cells.every((cell) => shapeOf(cell) !== "text") ?? false;
  return headless && figures ? 0.6 : 1;
}

/** Blanks separate words as well as cells: they count the more, the more cells are figures. One column needs no trust when its lines are figures. */
function trustIn({ delimiter }: Dialect, figures: number): number {
  if (delimiter === "") return 0.5 + figures / 2;
  if (delimiter === " ") return 0.35 + 0.6 * figures;
  return trust.get(delimiter) ?? rare;
}

/** 0 to 1: figures and plain words are natural, pieces of other cells are not. */
function naturalness(cell: string, shape: Shape, { delimiter, quote }: Dialect): number {
  if (shape === "empty") return 0.8;
  if (shape !== "text") return 1;
  const trimmed = cell.trim();
  if (hasLooseQuote(trimmed, quote)) return 0.2;
  if (/^[,;|\t]$/.test(cell)) return 0;
  const piece = foreignSeparator(trimmed, delimiter);
  return cell.startsWith(" ") ? Math.min(piece, 0.6) : piece;
}

/** A quote at one end of a cell, or around a cell that the dialect does not take for quoted. */
function hasLooseQuote(text: string, quote: string): boolean {
  if (quote !== '"' && (text.startsWith('"') || text.endsWith('"'))) return true;
  return text.length > 1 && text[0] !== quote && text[0] === text.at(-1) && "'`~|^$".includes(text[0] ?? " ");
}

/** Separators inside a text cell: a comma before a blank is prose, a tab never is. */
function foreignSeparator(text: string, delimiter: string): number {
  const head = text.slice(0, 500);
  if (delimiter !== "\t" && head.includes("\t")) return 0.1;
  if (delimiter !== "|" && head.includes("|")) return 0.3;
  if (delimiter !== ";" && /;(?! |$)/.test(head)) return 0.2;
  if (delimiter !== "," && /,(?![ \d]|$)|\D,\d/.test(head)) return 0.4;
  return 0.9;
}

/** At most so many records, from the whole length of the sample. */
function spread(records: TextRecord[], most: number): TextRecord[] {
  const step = Math.max(1, Math.ceil(records.length / most));
  return records.filter((_, index) => index % step === 0);
}

import { cellText } from "./cell-text";
import { isYear } from "./date-text";
import { withoutFlag } from "./flags";

/** What a cell looks like by itself, for decisions about whole files: which dialect, where the header is. */
export type Shape = "empty" | "missing" | "number" | "year" | "date" | "period" | "time" | "text";

/** The shape of a cell. Never slow: long cells are texts. */
export function shapeOf(cell: string): Shape {
  if (cell.length > 60) return cell.trim() === "" ? "empty" : "text";
  const trimmed = cell.trim();
  if (trimmed === "") return "empty";
  if (isPlainYear(trimmed)) return "year";
  const read = cellText(trimmed);
  switch (read.is) {
    case "number":
      return read.figure.flag !== undefined && isPlainYear(withoutFlag(trimmed)?.rest ?? "") ? "year" : "number";
    case "missing":
      return read.mark === "word" ? "text" : "missing";
    case "date":
    case "period":
      return read.is;
    case "broken":
    case "text":
      return /^\d{1,2}[:hH]\d{2}(:\d{2}(\.\d+)?)?$/.test(trimmed) ? "time" : "text";
  }
}

/** Shapes that are data wherever they stand in a column of their kind. */
export const isFigure = (shape: Shape): boolean => shape === "number" || shape === "date" || shape === "time";

const isPlainYear = (cell: string): boolean => /^\d{4}$/.test(cell) && isYear(Number(cell));

import { dateText, isYear } from "./date-text";
import { withoutFlag } from "./flags";
import { missingMark } from "./missing";
import { numberText } from "./number-text";
import { periodText } from "./period-text";

/** What a cell looks like by itself, for decisions about whole files: which dialect, where the header is. */
export type Shape = "empty" | "missing" | "number" | "year" | "date" | "period" | "time" | "text";

/** The shape of a cell. Never slow: long cells are texts. */
export function shapeOf(cell: string): Shape {
  if (cell.length > 60) return cell.trim() === "" ? "empty" : "text";
  const trimmed = cell.trim();
  const missing = missingMark(trimmed);
  if (missing !== undefined) return missing === "empty" ? "empty" : missing === "word" ? "text" : "missing";
  if (isPlainYear(trimmed)) return "year";
  const figure = numberText(trimmed);
  if (figure !== undefined) {
    return figure.flag !== undefined && isPlainYear(withoutFlag(trimmed)?.rest ?? "") ? "year" : "number";
  }
  if (dateText(trimmed) !== undefined) return "date";
  if (periodText(trimmed) !== undefined) return "period";
  return /^\d{1,2}[:hH]\d{2}(:\d{2}(\.\d+)?)?$/.test(trimmed) ? "time" : "text";
}

/** Shapes that are data wherever they stand in a column of their kind. */
export const isFigure = (shape: Shape): boolean => shape === "number" || shape === "date" || shape === "time";

const isPlainYear = (cell: string): boolean => /^\d{4}$/.test(cell) && isYear(Number(cell));

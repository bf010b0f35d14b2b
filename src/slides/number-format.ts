import type { NumberStyle, Point } from "./deck";

/** How a label writes its number: as a format code of the file, so that it changes with the cell when someone edits the chart. */

/** Two commas divide by a million. The separators are those of the reader's own PowerPoint, whatever the language of the deck. */
const codes: Record<NumberStyle, string> = { count: "#,##0", millions: "0.00,," };
const ticks: Record<NumberStyle, string> = { count: "#,##0", millions: "0.0,," };

/** "about "0.00,, for a value that its page calls approximate. */
export function formatCode(
  style: NumberStyle,
  { before = "", after = "" }: Pick<Point, "before" | "after"> = {},
): string {
  return literal(before) + codes[style] + literal(after);
}

export const tickCode = (style: NumberStyle): string => ticks[style];

/** A quote cannot be written inside quotes: it stands before and after them, escaped. */
const literal = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "'")}"`);

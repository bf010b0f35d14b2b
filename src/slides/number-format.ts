import type { Language } from "../i18n/language";
import type { NumberStyle, Point } from "./deck";

/** How a label writes its number: as a format code of the file, so that it changes with the cell when someone edits the chart. */

/** Two commas divide by a million. The separators are those of the reader's own PowerPoint, whatever the language of the deck. */
const codes: Record<NumberStyle, string> = { count: "#,##0", millions: "0.00,,", percent: "0.0%", decimal: "#,##0.0" };
const ticks: Record<NumberStyle, string> = { count: "#,##0", millions: "0.0,,", percent: "0%", decimal: "#,##0.0" };

/** How Windows numbers the languages: LibreOffice takes the separators of a label from it, PowerPoint those of its reader. */
const languages: Record<string, string> = { "fr-FR": "[$-40C]", "en-GB": "[$-809]" };

/** "about "0.00,, for a value that its page calls approximate. `lang` is a tag such as en-GB. */
export function formatCode(
  style: NumberStyle,
  lang: string,
  { before = "", after = "" }: Pick<Point, "before" | "after"> = {},
): string {
  return `${languages[lang] ?? ""}${literal(before)}${codes[style]}${literal(after)}`;
}

export const tickCode = (style: NumberStyle, lang: string): string => (languages[lang] ?? "") + ticks[style];

/** A quote cannot be written inside quotes. */
const literal = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "'")}"`);

/** The same number as a text: for a picture of the chart, or a table of it. */
export function writtenNumber(style: NumberStyle, value: number, language: Language, point: Point = {}): string {
  const { before = "", after = "" } = point;
  const text = {
    count: () => language.count(value),
    millions: () => language.decimal(value / 1e6, 2),
    percent: () => language.percent(value),
    decimal: () => language.decimal(value, 1),
  }[style]();
  return `${before}${text}${after}`;
}

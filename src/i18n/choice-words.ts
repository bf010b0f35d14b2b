/** The choices that intake offers are texts of its own, word for word; here they are told apart, so that each language says them its way. */

/** What a choice means, with its parts. `verbatim` is one that says itself, in any language. */
type Choice =
  | { is: "cancel" | "remove" | "keep" | "keep-all" | "keep-as-is" | "pad" | "in-cells" | "literal-quotes" }
  | { is: "first-unnamed" | "last-unnamed" | "name-holds" | "name-ignored" | "no-unit" | "unpack" | "one-column" }
  | { is: "mark"; value: string; mark: "comma" | "dot" | "mark"; means: "thousands" | "decimal" }
  | { is: "order"; value: string; first: "day" | "month" | "year" }
  | {
      is: "leave-empty" | "drop" | "keep-line" | "names" | "is-row" | "unit-holds" | "unit-not";
      lines: number[];
      more: number;
    }
  | { is: "sound"; rows: number }
  | { is: "table"; from: number; to: number }
  | { is: "delimiter"; name: string; columns: number }
  | { is: "lines-1252"; lines: number[]; more: number }
  | { is: "all-1252" }
  | { is: "undo" | "as-it-stands"; text: string }
  | { is: "verbatim"; text: string };

/** How a value is written on screen. */
export type Write = { number: (raw: string) => string; day: (iso: string) => string };

/** What one language says of each choice. */
export type ChoiceWords = { [Is in Choice["is"]]: (found: Choice & { is: Is }, write: Write) => string };

/** A choice in the words of a language. */
export function choiceText(text: string, words: ChoiceWords, write: Write): string {
  const found = choiceIn(text);
  const say = words[found.is] as (found: Choice, write: Write) => string; // the words of its own kind
  return say(found, write);
}

const fixed = new Map<string, Choice>([
  ["cancel", { is: "cancel" }],
  ["remove them", { is: "remove" }],
  ["keep them", { is: "keep" }],
  ["keep all", { is: "keep-all" }],
  ["keep them as they stand", { is: "keep-as-is" }],
  ["keep all, pad and cut", { is: "pad" }],
  ["they are cells of several lines", { is: "in-cells" }],
  ["the first column has no name", { is: "first-unnamed" }],
  ["the last column has no name", { is: "last-unnamed" }],
  ["the name of the column holds where a cell states nothing", { is: "name-holds" }],
  ["the name of the column counts for nothing", { is: "name-ignored" }],
  ["keep the figures without a unit", { is: "no-unit" }],
  ["unpack it all the same", { is: "unpack" }],
  ["one column", { is: "one-column" }],
  ["all of it in windows-1252", { is: "all-1252" }],
  ["the quotes are part of the text", { is: "literal-quotes" }],
]);

type Made = (parts: string[]) => Choice;
const patterns: [RegExp, Made][] = [
  [
    /^(-?[\d.e+]+) \((comma|dot|mark) = (thousands|decimal)\)$/,
    ([value = "", mark, means]) => ({ is: "mark", value, mark: mark as "comma", means: means as "decimal" }),
  ],
  [
    /^(\d{4}-\d\d-\d\d) \((day|month|year) first\)$/,
    ([value = "", first]) => ({ is: "order", value, first: first as "day" }),
  ],
  [/^leave (lines? .+) (?:date|number) empty$/, ([lines]) => ({ is: "leave-empty", ...linesIn(lines) })],
  [/^(?:drop|leave out)(?: the rows at)? (lines? .+)$/, ([lines]) => ({ is: "drop", ...linesIn(lines) })],
  [/^keep (line \d+)$/, ([lines]) => ({ is: "keep-line", ...linesIn(lines) })],
  [/^(lines? .+?) names? the columns$/, ([lines]) => ({ is: "names", ...linesIn(lines) })],
  [/^(line \d+) is a row like the others$/, ([lines]) => ({ is: "is-row", ...linesIn(lines) })],
  [/^(line \d+) holds for every column that states nothing$/, ([lines]) => ({ is: "unit-holds", ...linesIn(lines) })],
  [/^(line \d+) holds for none$/, ([lines]) => ({ is: "unit-not", ...linesIn(lines) })],
  [/^keep the (\d+) sound rows$/, ([rows]) => ({ is: "sound", rows: Number(rows) })],
  [/^the table at lines (\d+) to (\d+)$/, ([from, to]) => ({ is: "table", from: Number(from), to: Number(to) })],
  [/^(\S+) \((\d+) columns\)$/, ([name = "", columns]) => ({ is: "delimiter", name, columns: Number(columns) })],
  [/^(lines? .+) in windows-1252, the rest in utf-8$/, ([lines]) => ({ is: "lines-1252", ...linesIn(lines) })],
  [/^([^\n]*) \(undo the double encoding\)$/, ([text = ""]) => ({ is: "undo", text })],
  [/^([^\n]*) \(as it stands\)$/, ([text = ""]) => ({ is: "as-it-stands", text })],
];

/** A choice of a question, told apart. */
function choiceIn(text: string): Choice {
  const known = fixed.get(text);
  if (known !== undefined) return known;
  if (text.length > 300) return { is: "verbatim", text };
  for (const [pattern, made] of patterns) {
    const found = pattern.exec(text);
    if (found) return made(found.slice(1));
  }
  return { is: "verbatim", text };
}

/** "lines 6, 9 and 12", "lines 1, 2 and 14 more": the numbers, and how many are not named. */
function linesIn(words = ""): { lines: number[]; more: number } {
  const [, named = words, more] = /^(.*) and (\d+) more$/.exec(words) ?? [];
  return { lines: (named.match(/\d+/g) ?? []).map(Number), more: Number(more ?? 0) };
}

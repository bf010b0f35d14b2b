import type { Evidence, Precision } from "./figure";

/** How exactly a page says a number, read from its words: statements on lines, promises and fleets have no column for it. */

/** `as`: words that the five precisions blur: "nearly" is no "at most", "at least" no "more than". */
export type Said = { value: number; high?: number; precision: Precision; as?: "nearly" | "at least" };

/**
 * "environ 70000 passagers" is about 70 000, "entre 24 et 26 escales" 24 to 26, "more than 2 million" at least. The word stands
 * just before the number in the words of the page; where those do not print it, it may open the remark ("Nearly; passengers departing…").
 */
export function said(value: number, { words, note = "" }: Evidence): Said {
  const high = upperEnd(value, `${words} ${note}`);
  if (high !== undefined) return { value, high, precision: "exact" };
  const before = wordsBefore(value, words);
  const found = before === undefined ? precisionIn(note, "start") : precisionIn(before, "end");
  const as = found && wordIn(before ?? note, before === undefined ? "start" : "end");
  return { value, precision: found ?? (isRound(value) ? "rounded" : "exact"), ...(as && { as }) };
}

const wordsOf: [Precision, string][] = [
  ["about", "environ|around|about|circa|approximately|roughly|some"],
  ["at_least", "plus de|au moins|more than|at least|over|oltre|just over|north of|>"],
  ["at_most", "près de|nearly|almost|moins de|under|up to"],
];

function precisionIn(text: string, where: "start" | "end"): Precision | undefined {
  return wordsOf.find(([, alternatives]) => pattern(alternatives, where).test(text))?.[0];
}

const pattern = (alternatives: string, where: "start" | "end"): RegExp =>
  new RegExp(where === "end" ? `(?<!\\p{L})(${alternatives})\\s*['"$]?$` : `^(${alternatives})(?!\\p{L})`, "iu");

function wordIn(text: string, where: "start" | "end"): Said["as"] {
  const has = (alternatives: string) => pattern(alternatives, where).test(text);
  if (has("près de|nearly|almost")) return "nearly";
  return has("au moins|at least") ? "at least" : undefined;
}

/** The words of the page up to the number, as any language of the sources prints it: 70000, 70.000, 70,000, 70 000, 2 million, 2m. */
function wordsBefore(value: number, words: string): string | undefined {
  const grouped = String(value).replace(/(\d)(?=(\d{3})+$)/g, "$1[ .,\u00a0\u202f]?");
  const millions = value >= 1e6 ? `|${String(value / 1e6).replace(".", "[.,]")} ?(million|millions|m)\\b` : "";
  const found = new RegExp(`(?<!\\d)(${grouped}${millions})(?!\\d)`, "iu").exec(words);
  return found === null ? undefined : words.slice(0, found.index);
}

/** "entre 24 et 26", "25 à 30", "24 to 26": the upper end of a range that starts at this number. */
function upperEnd(value: number, text: string): number | undefined {
  const [, high] = new RegExp(`(?<!\\d)${value} (?:et|à|to|and) (\\d+)(?! \\p{Lu}|\\d)`, "u").exec(text) ?? [];
  return high !== undefined && Number(high) > value ? Number(high) : undefined;
}

/** Two figures at most before the zeros of a number of people: 50 000, 120 000, 2 000 000. */
const isRound = (value: number): boolean => value >= 10_000 && value % 10 ** (String(value).length - 2) === 0;

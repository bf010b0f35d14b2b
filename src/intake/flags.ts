/** Signs beside a figure that are not part of it: footnote marks, provisional and estimate signs, Eurostat flags. */

export type Flagged = { rest: string; flag: string };

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᵖʳ";
const plain = "0123456789abcdepr";
const marks = "*†‡§#°^";

/** Words used like a flag, in four languages, and the Eurostat letter for them. */
const words = new Map(
  Object.entries({
    provisoire: "p",
    provisional: "p",
    "prov.": "p",
    prov: "p",
    provisionnel: "p",
    estimé: "e",
    estimation: "e",
    estimate: "e",
    estimated: "e",
    "est.": "e",
    est: "e",
    estimado: "e",
    stima: "e",
    révisé: "r",
    revised: "r",
    "rév.": "r",
    "rev.": "r",
    prévision: "f",
    forecast: "f",
    "prév.": "f",
    previsto: "f",
  }),
);

/** Eurostat's flags, alone or joined (https://ec.europa.eu/eurostat/data/database/information). */
const eurostat = /^[bcdefinprsuvz]{1,3}$/;

/**
 * A trimmed cell without the sign behind it: "1 597 213 (p)", "31 000¹", "123 p", ": c", "12*", "[60 000]".
 * Undefined when there is none. Whether the rest is a figure is for the caller to see.
 */
export function withoutFlag(cell: string): Flagged | undefined {
  return bracketed(cell) ?? superscript(cell) ?? parenthesis(cell) ?? letters(cell);
}

/** "[60 000]": the whole figure in square brackets. */
function bracketed(cell: string): Flagged | undefined {
  if (!cell.startsWith("[") || !cell.endsWith("]")) return undefined;
  return { rest: cell.slice(1, -1).trim(), flag: "[]" };
}

function superscript(cell: string): Flagged | undefined {
  let at = cell.length;
  while (at > 0 && (superscripts + marks).includes(cell[at - 1] ?? " ")) at -= 1;
  if (at === cell.length || at === 0) return undefined;
  const flag = cell
    .slice(at)
    .split("")
    .map((char) => plain[superscripts.indexOf(char)] ?? char)
    .join("");
  return { rest: cell.slice(0, at).trimEnd(), flag };
}

/** "(p)", "[1]", "(provisoire)" at the end: at most two digits, or a flag's letters or word. */
function parenthesis(cell: string): Flagged | undefined {
  const close = cell.at(-1);
  const open = close === ")" ? "(" : close === "]" ? "[" : undefined;
  const start = open === undefined ? -1 : cell.lastIndexOf(open);
  if (start <= 0 || cell.length - start > 16) return undefined;
  const flag = flagOf(cell.slice(start + 1, -1).trim());
  return flag === undefined ? undefined : { rest: cell.slice(0, start).trimEnd(), flag };
}

/** "123 p" and ": c": letters behind a blank. "1,6 M" is a figure in millions, so capitals are no flag. */
function letters(cell: string): Flagged | undefined {
  const start = Math.max(cell.lastIndexOf(" "), cell.lastIndexOf("\u00A0"), cell.lastIndexOf("\u202F"));
  if (start <= 0) return undefined;
  const last = cell.slice(start + 1);
  const flag = words.get(last.toLowerCase()) ?? (eurostat.test(last) ? last : undefined);
  return flag === undefined ? undefined : { rest: cell.slice(0, start).trimEnd(), flag };
}

function flagOf(content: string): string | undefined {
  if (/^\d{1,2}$/.test(content) || /^[a-zA-Z]{1,2}$/.test(content)) return content;
  return words.get(content.toLowerCase()) ?? (/^\*{1,3}$/.test(content) ? content : undefined);
}

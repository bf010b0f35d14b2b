import { isYear } from "./date-text";

/** Labels of periods that are no days: fiscal years, quarters, halves, parts of a year. */

export type PeriodText =
  /** Named by the year it ends in. `sure` when the label says so; "2014-15" alone may be something else. */
  | { kind: "fiscal"; year: number; sure: boolean }
  | { kind: "quarter"; year: number; quarter: number }
  | { kind: "half"; year: number; half: number };

const longest = 32;
const fiscalWords =
  "fy|exercice|exercice fiscal|fiscal year|fiscal|ejercicio|esercizio|année fiscale|ex\\.?|saison|season|temporada|stagione";
const wordFirst = new RegExp(`^(?:${fiscalWords}) ?['’]?(\\d{4}|\\d{2})(?: ?[-/–] ?(\\d{4}|\\d{2}))?$`, "i");
const span = /^(\d{4}) ?[-/–] ?(\d{4}|\d{2})$/;

/** A trimmed cell as a fiscal year, a quarter or a half; undefined when it is none. */
export function periodText(cell: string): PeriodText | undefined {
  if (cell.length < 4 || cell.length > longest) return undefined;
  return fiscalYear(cell) ?? partOfYear(cell);
}

/** "FY2016", "FY 2017", "2014-15", "2013/2014", "Exercice 2011", "FY2012-13". */
function fiscalYear(cell: string): PeriodText | undefined {
  const worded = wordFirst.exec(cell);
  if (worded) {
    const year = fullEnd(worded[2] ?? worded[1] ?? "", worded[1] ?? "");
    return year === undefined || (worded[2] !== undefined && !follows(worded[1] ?? "", worded[2]))
      ? undefined
      : { kind: "fiscal", year, sure: true };
  }
  const years = span.exec(cell);
  if (!years || !follows(years[1] ?? "", years[2] ?? "")) return undefined;
  const year = Number(years[1]) + 1;
  return isYear(year) ? { kind: "fiscal", year, sure: (years[2] ?? "").length === 4 || year % 100 > 12 } : undefined;
}

/** Whether the second year of a span is the one after the first: 2014-15, 1999-00, 2013/2014. */
function follows(first: string, second: string): boolean {
  const next = Number(first) + 1;
  return second.length === 4 ? Number(second) === next : Number(second) === next % 100;
}

function fullEnd(end: string, start: string): number | undefined {
  const year = end.length === 4 ? Number(end) : start.length === 4 ? Number(start) + 1 : 2000 + Number(end);
  return isYear(year) ? year : undefined;
}

const partPatterns = [
  /^(?<part>[TQSH])(?<number>[1-4])[ \-/]?(?<year>\d{4})$/i,
  /^(?<year>\d{4})[ \-/]?(?<part>[TQSH])(?<number>[1-4])$/i,
  /^(?<number>[1-4])(?:er|e|ème|º|st|nd|rd|th)? (?<part>trim|quarter|sem|half)[a-zé.]* (?:de )?(?<year>\d{4})$/i,
];

/** "T1 2017", "2017-T1", "Q1 2017", "2017Q1", "1er trimestre 2017", "S1 2017", "H2 2016". */
function partOfYear(cell: string): PeriodText | undefined {
  const found = partPatterns.map((pattern) => pattern.exec(cell)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const year = Number(found["year"]);
  const number = Number(found["number"]);
  if (!isYear(year)) return undefined;
  if (/^[tq]/i.test(found["part"] ?? "")) return { kind: "quarter", year, quarter: number };
  return number <= 2 ? { kind: "half", year, half: number } : undefined;
}

/** Whether a label says that its year is not whole: "2017 (jan.-sept.)", "2017 (9 mois)", "2017 YTD", "cumul à fin sept. 2017". */
export function isPartYear(label: string): boolean {
  if (label.length > 80 || !/(?:18|19|20)\d\d/.test(label)) return false;
  const low = label.toLowerCase();
  if (/\b(\d{1,2}) ?(mois|months|meses|mesi)\b/.test(low)) return true;
  if (/\b(ytd|cumul|cumulé|year to date|à fin|au \d{1,2}|partiel|partial|en cours|first half|s1|h1)\b/.test(low))
    return true;
  return /\b(jan|janv|janvier|january|enero|gennaio)\.? ?[-–àa] ?(to |a )?[a-zéû]{3,10}/.test(low);
}

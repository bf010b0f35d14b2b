import type { YearToDate } from "../domain/year-to-date";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";

/** What the rows, the sentences and the table of the run-rate share. */

export type RunRateRow = {
  year: string;
  /** Where the part ends on the way through the year, 0 to 1. */
  share: number;
  text: string;
  figures: string;
  /** used: counts; out: known, left out; told: the year under way, its whole worked out. */
  kind: "used" | "out" | "told";
  label: string;
  reading: Reading;
};

export type PartNames = { name: string; the: string; during: string };

export function partNames(months: number, language: Language): PartNames {
  return language.say.runRate.part(months, language.month(months));
}

/** "1 100 000", or "au plus 800 000" where the page gives a bound; a sum of parts is a plain number. */
export function valueOf({ parts, value }: YearToDate, language: Language): string {
  const [only, ...more] = parts;
  return only && more.length === 0 ? language.figure(only) : language.count(value);
}

/** Two decimals of a million: what is worked out from a rounded part is no finer. */
export const rounded = (value: number, language: Language): string => language.short(Number(value.toPrecision(3)));

export const separator = ({ code }: Language): string => (code === "fr" ? "\u202f; " : "; ");

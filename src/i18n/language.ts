import type { Figure, Period, Precision, Status } from "../domain/figure";
import type { LanguageCode } from "../domain/view";
import { en } from "./en";
import { type Messages, fr } from "./fr";
import { frenchSpaces, typesetAll } from "./typeset";

/** One language: its sentences, and the way it writes numbers and dates. Adding a language = one file of messages and one line here. */

export type Language = {
  code: LanguageCode;
  locale: string;
  say: Messages;
  /** 1 597 000 · 1,597,000 */
  count(value: number): string;
  /** An estimate, at most three significant figures: 149 046 gives 149 000 */
  estimate(value: number): string;
  /** Passengers, short: 1,60 M · 1.60m; thousands below a tenth of a million: 94 000 · 94,000 */
  short(value: number, digits?: number): string;
  /** A share or a growth given as a fraction: 0.0579 gives 5,8 % · 5.8% */
  percent(fraction: number, digits?: number): string;
  /** A number, or a published range: 500 000 à 550 000 */
  span(low: number, high?: number): string;
  /** With its sign: +5,8 % · −7 % */
  signedPercent(fraction: number, digits?: number): string;
  signed(value: number): string;
  /** × 3,6 · ×3.6 */
  times(ratio: number): string;
  /** A plain number with so many decimals. */
  decimal(value: number, digits: number): string;
  /** 18 nov. 2015 · nov. 2015 · 2015, from a full or partial ISO date. */
  date(partial: string): string;
  /** janvier · January, from 1. */
  month(number: number): string;
  /** 2017 · exercice 2017 · 1er semestre 2015 */
  period(period: Period): string;
  /** plus de 5,3 M · environ 280 000: a value with the words of its precision. */
  worded(text: string, precision: Precision): string;
  /** The full published value of a figure, with its precision in words. */
  figure(figure: Figure): string;
  /** A figure in a sentence says its status, unless it was counted: 1,50 M (prévu) */
  said(text: string, status: Status): string;
  /** Millions for the label of a column, with the sign of a bound: 1,60 · ≤ 0,10 */
  column(figure: Pick<Figure, "value" | "precision">): string;
  /** How a spreadsheet in this language reads a text file: where the decimal sign is a comma, semicolons part the cells. */
  dialect(): { delimiter: "," | ";"; decimal: "." | "," };
  /** "a, b et c" */
  list(items: string[]): string;
  compare(a: string, b: string): number;
};

const narrow = "\u202f";
const boundSign: Partial<Record<Precision, string>> = { at_least: `>${narrow}`, at_most: `≤${narrow}` };
const minus = "\u2212";

const french = once(() => language("fr", "fr-FR", typesetAll(fr, frenchSpaces)));
const english = once(() => language("en", "en-GB", en));

/** Made when first spoken: a page in one language does not pay for the other. */
export const languagesByCode: Record<LanguageCode, Language> = {
  get fr() {
    return french();
  },
  get en() {
    return english();
  },
};

/** The first number that a browser writes in a language costs it up to 30 ms: to be paid while the data are on their way. */
export const warm = (code: LanguageCode): void => void languagesByCode[code].short(1_500_000);

function language(code: LanguageCode, locale: string, say: Messages): Language {
  const numbers = by(
    (digits: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const days = by((unit: "day" | "month") => dates(locale, unit));
  const monthNames = once(() => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const collator = once(() => new Intl.Collator(locale));
  const decimal = (value: number, digits: number) => numbers(digits).format(value);
  const count = (value: number) => decimal(value, 0).replace("-", minus);
  const percent = (fraction: number, digits = 1) =>
    `${decimal(fraction * 100, digits).replace("-", minus)}${code === "fr" ? `${narrow}%` : "%"}`;
  const signOf = (value: number) => (value > 0 ? "+" : "");
  const million = code === "fr" ? `${narrow}M` : "m";
  const span = (low: number, high?: number) => (high === undefined ? count(low) : say.range(count(low), count(high)));
  const worded = (text: string, precision: Precision) => say.precision[precision](text);
  return {
    code,
    locale,
    say,
    count,
    estimate: (value) => count(Number(value.toPrecision(3))),
    short: (value, digits = shortDigits(value)) =>
      Math.abs(value) >= 100_000 ? `${decimal(value / 1e6, digits).replace("-", minus)}${million}` : count(value),
    percent,
    signedPercent: (fraction, digits = 1) => signOf(fraction) + percent(fraction, digits),
    signed: (value) => signOf(value) + count(value),
    times: (ratio) => `×${code === "fr" ? narrow : ""}${decimal(ratio, 1)}`,
    decimal: (value, digits) => decimal(value, digits).replace("-", minus),
    date: (partial) =>
      partial.length === 4
        ? partial
        : partial.length === 7
          ? days("month").format(new Date(`${partial}-01`))
          : say.day(days("day").format(new Date(partial))),
    month: (number) => monthNames().format(new Date(Date.UTC(2000, number - 1))),
    period: (period) => say.period(period),
    worded,
    span,
    figure: ({ value, valueHigh, precision }) => worded(span(value, valueHigh), precision),
    said: (text, status) => (status === "actual" ? text : `${text} (${say.status[status]})`),
    column: ({ value, precision }) => (boundSign[precision] ?? "") + decimal(value / 1e6, 2),
    dialect: () =>
      decimal(0.5, 1).includes(",") ? { delimiter: ";", decimal: "," } : { delimiter: ",", decimal: "." },
    list: (items) => lists().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Two decimals of a million, or one where the value has no more: 1.60 for 1 597 000, 5.3 for 5 300 000, 11 for 11 000 000. */
function shortDigits(value: number): number {
  return value % 1e6 === 0 ? 0 : value % 1e5 === 0 ? 1 : 2;
}

function dates(locale: string, unit: "day" | "month"): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    ...(unit === "day" && { day: "numeric" }),
    timeZone: "UTC",
  });
}

/** The browser's formatters are dear to make and cheap to use: each is made once, when it is first wanted. */
function by<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function once<Made>(make: () => Made): () => Made {
  const made = by(make);
  return () => made(undefined);
}

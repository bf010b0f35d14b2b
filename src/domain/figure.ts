/** A published figure: one statement of one page, with everything that lets a reader check it. */

export const statuses = ["actual", "provisional", "forecast", "claim"] as const;
export const precisions = ["exact", "rounded", "about", "at_least", "at_most"] as const;
export const countingRules = ["movements", "guests", "unknown"] as const;
export const periodKinds = [
  "calendar_year",
  "fiscal_year",
  "half",
  "quarter",
  "month",
  "day",
  "season",
  "other",
] as const;
export const measures = ["passengers", "calls", "ships", "lines"] as const;
export const segments = ["total", "homeport", "transit", "multiday"] as const;
export const grades = ["A", "B", "C", "D"] as const;

export type Status = (typeof statuses)[number];
export type Precision = (typeof precisions)[number];
export type CountingRule = (typeof countingRules)[number];
export type PeriodKind = (typeof periodKinds)[number];
export type Measure = (typeof measures)[number];
export type Segment = (typeof segments)[number];
export type Grade = (typeof grades)[number];

/** The kind of the source of rows that a person dropped in: its title is the name of their file. */
export const droppedKind = "dropped";

/** The page that prints a figure. `url` is missing for the one page that was not found. */
export type Source = {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  kind: string;
  language: string;
  grade: Grade;
  /** YYYY, YYYY-MM or YYYY-MM-DD; a partly known date counts as the end of that year or month. */
  publishedOn?: string;
  /** What its reader found to say of the page, in English: a title or a date guessed, a copy, a relay. */
  note?: string;
};

/** Where a statement stands in data/ and the words (15 at most) that carry it. */
export type Evidence = { file: string; line: number; words: string; note?: string; source: Source };

export type Period = { kind: PeriodKind; label: string; start: string; end: string };

export type Figure = {
  id: string;
  port: string;
  period: Period;
  measure: Measure;
  segment: Segment;
  value: number;
  /** Upper end, for a published range only. */
  valueHigh?: number;
  precision: Precision;
  status: Status;
  /** As the page says, else the rule of the port; absent when passengers are not what is counted. */
  countingRule?: CountingRule;
  /** True when the page itself states the counting rule. */
  ruleStated: boolean;
  evidence: Evidence;
};

/** One fact (port, period, measure, segment): the figure that speaks and its rivals, in order. */
export type Fact = {
  figure: Figure;
  rivals: Figure[];
  /** Why the general rule was overruled (choices.csv). */
  overruled?: { fr: string; en: string };
};

/** The year a figure is filed under: FY2017 and 2017 both give 2017. Undefined for parts of a year. */
export function yearOf({ kind, label }: Period): number | undefined {
  if (kind === "calendar_year") return Number(label);
  if (kind === "fiscal_year") return Number(label.slice(2));
  return undefined;
}

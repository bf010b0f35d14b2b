import type { Period } from "./figure";

/** Periods side by side: whether two figures cover the same months, and what to do when they do not. */

/** `months`: by how much one period starts before the other. */
export type Alignment = { kind: "same" } | { kind: "shifted"; months: number } | { kind: "different" };

/** A calendar year beside a calendar year, a fiscal year beside a fiscal year. */
export const sameKind = (a: Period, b: Period): boolean => a.kind === b.kind;

/**
 * How two periods lie. "shifted": as long as each other, and sharing more than half of their months, so they may be set
 * side by side with a flag: 2017 and FY2017 (1 October 2016 to 30 September 2017) lie 3 months apart.
 */
export function alignment(a: Period, b: Period): Alignment {
  if (a.start === b.start && a.end === b.end) return { kind: "same" };

  const months = monthsCovered(a);
  const shared = monthsCovered(b).filter((month) => months.includes(month)).length;
  if (months.length !== monthsCovered(b).length || shared * 2 <= months.length) return { kind: "different" };
  return { kind: "shifted", months: months.length - shared };
}

/** The whole months of a period as YYYY-MM, in order. A month that is only partly covered is not in it. */
export function monthsCovered({ start, end }: Period): string[] {
  const first = monthNumber(start) + (start.endsWith("-01") ? 0 : 1);
  const afterLast = monthNumber(dayAfter(end));
  return Array.from({ length: Math.max(0, afterLast - first) }, (_, at) => monthName(first + at));
}

/** A calendar year restated from its months, in the unit of the values. Undefined unless each of the twelve is there, once. */
export function calendarFromMonths(months: { month: string; value: number }[], year: number): number | undefined {
  const inYear = months.filter(({ month }) => month.startsWith(`${year}-`));
  const distinct = new Set(inYear.map(({ month }) => month));
  if (inYear.length !== 12 || distinct.size !== 12) return undefined;
  return inYear.reduce((sum, { value }) => sum + value, 0);
}

/** Months since the year 0, so that they can be counted with. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

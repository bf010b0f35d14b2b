import type { Period } from "./figure";
import type { CellValue } from "./mapping";

/** The period that the cells of a row name: a year, a month, a quarter, a half, a fiscal year or a day. */

/** How a port and a person count years: a fiscal year starts on 1 October and bears the name of the year it ends in. */
export type YearKind = "calendar_year" | "fiscal_year";

/** A year beside a month is that month; a month alone is none. Undefined when the cells name no period. */
export function periodOf(year: CellValue, month: number | undefined, yearKind: YearKind): Period | undefined {
  if (typeof year === "number") return Number.isInteger(year) ? ofYear(year, month, yearKind) : undefined;
  if (year === null) return undefined;
  if (/^\d{4}$/.test(year)) return ofYear(Number(year), month, yearKind);
  const [, fiscal] = /^FY(\d{4})$/.exec(year) ?? [];
  if (fiscal !== undefined) return fiscalYear(Number(fiscal));
  const [, at, kind, part] = /^(\d{4})-([QH])([1-4])$/.exec(year) ?? [];
  if (at !== undefined) return partOfYear(Number(at), kind === "Q" ? 3 : 6, Number(part));
  const [, inYear, inMonth, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(year) ?? [];
  if (inYear === undefined) return undefined;
  return day === undefined
    ? monthOf(Number(inYear), Number(inMonth))
    : { kind: "day", label: year, start: year, end: year };
}

/** A calendar year, with its first and last day. */
export const calendarYear = (year: number): Period => ({
  kind: "calendar_year",
  label: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** A month of the calendar, with its first and last day. */
export function monthOf(year: number, month: number): Period {
  const label = `${year}-${two(month)}`;
  return { kind: "month", label, start: `${label}-01`, end: lastDay(year, month) };
}

function ofYear(year: number, month: number | undefined, yearKind: YearKind): Period | undefined {
  if (year < 1900 || year > 2100) return undefined;
  if (month !== undefined) return monthOf(year, month);
  return yearKind === "fiscal_year" ? fiscalYear(year) : calendarYear(year);
}

const fiscalYear = (year: number): Period => ({
  kind: "fiscal_year",
  label: `FY${year}`,
  start: `${year - 1}-10-01`,
  end: `${year}-09-30`,
});

function partOfYear(year: number, months: 3 | 6, part: number): Period | undefined {
  if (part * months > 12) return undefined;
  const first = (part - 1) * months + 1;
  return {
    kind: months === 3 ? "quarter" : "half",
    label: `${year}-${months === 3 ? "Q" : "H"}${part}`,
    start: `${year}-${two(first)}-01`,
    end: lastDay(year, first + months - 1),
  };
}

/** Day 0 of the next month is the last of this one. */
const lastDay = (year: number, month: number): string =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const two = (value: number): string => String(value).padStart(2, "0");

/** Dates as pages print them: YYYY, YYYY-MM or YYYY-MM-DD. A partly known date counts as the end of that year or month. */

/** The last day a date can mean: "2017" gives "2017-12-31", "2017-11" gives "2017-11-30"; a full day is unchanged. */
export function endOf(date: string): string {
  const [year, month, day] = date.split("-");
  if (year === undefined || day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${lastDay(Number(year), Number(month))}`;
}

/**
 * Whether a page was out on a day. No `asOf` means today, when everything is known; on a past day, a page without a date
 * cannot be shown to have been known. The macro `known` of db/schema.sql says the same.
 */
export function isKnownOn(publishedOn: string | undefined, asOf: string | undefined): boolean {
  if (asOf === undefined) return true;
  return publishedOn !== undefined && endOf(publishedOn) <= asOf;
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD: 2016-02-29 is, 2017-02-29 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  if (!year || !month || !day || month > 12) return false;
  return day <= lastDay(year, month);
}

/** Day 0 of the next month is the last of this one. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

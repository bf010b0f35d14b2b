import { isWeekday, monthNamed } from "./month-names";

/** One cell as a date, before its column has said whether the day or the month comes first. */
export type DateText =
  /** Year, month and day beyond doubt. `time` is "T14:30" or "T14:30:05", with the zone that was written. */
  | { kind: "day"; year: number; month: number; day: number; time: string }
  /** 03/04/2017: two numbers in either order and a year; or three numbers of two digits, where even the year may come first. */
  | {
      kind: "numeric";
      first: number;
      second: number;
      third: number;
      mark: "/" | "." | "-" | " ";
      short: boolean;
      time: string;
    }
  | { kind: "month"; year: number; month: number };

/** No date needs more characters. A rule of ours. */
const longest = 48;

/** "14:30", "14:30:05", "14h30", "2:30 PM", "T14:30:05.000Z", behind a day. */
const timePattern =
  /^(?:T|t|,? +)(\d{1,2})[:hH](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([AaPp])\.?[Mm]\.?)? ?(Z|z|[+-]\d{2}:?\d{2}|UTC|GMT)?$/;

/** A trimmed cell as a date or a month; undefined when it is not written as one. Impossible days ("31/02/2017") are dates all the same: see isReal. */
export function dateText(cell: string): DateText | undefined {
  if (cell.length < 4 || cell.length > longest) return undefined;
  if (!/\d/.test(cell)) return undefined;
  const text = cell.replaceAll(/[\u00A0\u202F]/g, " ");
  return numericDate(text) ?? namedDate(text) ?? namedMonth(text) ?? numericMonth(text);
}

function numericDate(text: string): DateText | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (iso) return dayOf([iso[1], iso[3], iso[4]], text.slice(iso[0].length));
  const other = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!other) return undefined;
  const time = timeOf(text.slice(other[0].length));
  const mark = markOf(other[2]);
  if (time === undefined || (other[2] === " " && other[4]?.length !== 4)) return undefined;
  const [first, second, third] = [Number(other[1]), Number(other[3]), Number(other[4])];
  return { kind: "numeric", first, second, third, mark, short: other[4]?.length === 2, time };
}

function markOf(text: string | undefined): "/" | "." | "-" | " " {
  return text === "/" || text === "." || text === "-" ? text : " ";
}

function dayOf([year, month, day]: (string | undefined)[], rest: string): DateText | undefined {
  const time = timeOf(rest);
  return time === undefined
    ? undefined
    : { kind: "day", year: Number(year), month: Number(month), day: Number(day), time };
}

/** "" without a time, "T14:30" with one, undefined when the rest is something else. */
function timeOf(rest: string): string | undefined {
  if (rest === "") return "";
  const found = timePattern.exec(rest);
  if (!found) return undefined;
  const [, hours = "", minutes = "", seconds, half, zone = ""] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return undefined;
  const clock = `T${String(hour).padStart(2, "0")}:${minutes}${seconds === undefined ? "" : `:${seconds}`}`;
  return clock + (/^[zZUG]/.test(zone) ? "Z" : zone);
}

/** "7 nov. 2017", "mardi 7 novembre 2017", "1er mars 2017", "7 de noviembre de 2017", "Nov 7, 2017", "07-NOV-17". */
function namedDate(text: string): DateText | undefined {
  const words = text.split(/[ ,/-]+/, 8).filter((word) => word !== "");
  const [first = ""] = words;
  const dated = isWeekday(first) && words.length > 3 ? words.slice(1) : words;
  const plain = dated.filter((word) => !/^(de|del|of|du|feira)$/i.test(word));
  const [one = "", two = "", three = "", ...rest] = plain;
  const dayFirst = dayNumber(one);
  const month = dayFirst === undefined ? monthNamed(one) : monthNamed(two);
  const day = dayFirst ?? dayNumber(two);
  const year = yearOf(three);
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const time = rest.length === 0 ? "" : timeOf(` ${rest.join(" ")}`);
  return time === undefined ? undefined : { kind: "day", year, month, day, time };
}

const dayNumber = (word: string): number | undefined =>
  /^\d{1,2}(er|st|nd|rd|th|º|°|\.)?$/i.test(word) ? Number.parseInt(word, 10) : undefined;

function yearOf(word: string): number | undefined {
  if (/^\d{4}$/.test(word)) return Number(word);
  const short = /^['’]?(\d{2})$/.exec(word)?.[1];
  return short === undefined ? undefined : fullYear(Number(short));
}

/** Two digits of a year: 00 to 49 are of this century, 50 to 99 of the last. A rule of ours; the warning says so. */
export const fullYear = (short: number): number => short + (short < 50 ? 2000 : 1900);

/** "novembre 2017", "nov-17", "nov. 2017", "2017-nov". */
function namedMonth(text: string): DateText | undefined {
  const [one = "", two = "", ...more] = text.split(/[ /-]+/, 4);
  if (more.length > 0) return /^(de|del|of)$/i.test(two) ? namedMonth(`${one} ${more[0]}`) : undefined;
  const month = monthNamed(one) ?? (/^\d{4}$/.test(one) ? monthNamed(two) : undefined);
  const year = yearOf(two) ?? yearOf(one);
  return month === undefined || year === undefined ? undefined : { kind: "month", year, month };
}

/** "2017-11", "2017/11", "11/2017", "2017M11". Not 2014-15, which no month can be. */
function numericMonth(text: string): DateText | undefined {
  const found = /^(\d{4})(?:[-/]|M)(\d{2})$/.exec(text);
  const turned = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  const year = Number(found?.[1] ?? turned?.[2]);
  const month = Number(found?.[2] ?? turned?.[1]);
  return month >= 1 && month <= 12 && isYear(year) ? { kind: "month", year, month } : undefined;
}

/** Years that statistics speak of. A rule of ours. */
export const isYear = (year: number): boolean => year >= 1800 && year <= 2100;

/** Whether the calendar has that day. */
export function isReal(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const short = month === 4 || month === 6 || month === 9 || month === 11;
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : short ? 30 : 31;
  return day <= days;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

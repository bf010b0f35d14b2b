import type { ColumnProfile } from "./column-profile";
import { type DateOrder, dateOrderOf } from "./date-order";
import { isDateName, isMeasureName } from "./header-words";

/** What a column is and how it is written: the part of a recipe that reads its cells. */
export type ColumnFormat =
  | { kind: "text" }
  /** `power` of ten by which every figure is to be multiplied: 3 for a header "(en milliers)". `marked`: some figure has a decimal mark. */
  | { kind: "number"; decimal: "," | "."; marked: boolean; power: number; unit: string | undefined }
  /** `order` is undefined when no date of the column needs one. `compact`: eight digits, 20171106. `midnight`: the time of day is always 00:00 and says nothing. */
  | { kind: "date"; order: DateOrder | undefined; compact: boolean; midnight: boolean }
  | { kind: "month" | "period"; order: DateOrder | undefined };

/** Share of the cells that say something from which a column is of a kind by its cells alone; by its name as well, half is enough. Rules of ours. */
const most = 0.8;
const half = 0.5;

/** The kind of a column by its cells and its name, before marks and orders are settled. */
export function kindOf(profile: ColumnProfile, name: string): ColumnFormat["kind"] {
  const said = profile.rows - profile.missing;
  if (said === 0) return profile.missing > profile.missingWords ? "number" : "text";
  if (isDate(profile, name, said)) return "date";
  return periodKind(profile, said) ?? (isNumber(profile, name, said) ? "number" : "text");
}

/** Days, plain numbers among them that may be Excel's count of days; under the name of a date, a few days among words are enough. */
function isDate(profile: ColumnProfile, name: string, said: number): boolean {
  if (profile.compactDates === said && isDateName(name)) return true;
  if (profile.days === 0) return false;
  const dates = profile.days + profile.serials;
  if (dates >= most * said || (dates >= half * said && profile.texts < dates / 2)) return true;
  return isDateName(name) && profile.mixed === 0;
}

/** Months, or fiscal years, quarters and halves. "2011-12" beside "2012-13", or beside "2010-11", is two years and no month. */
function periodKind(profile: ColumnProfile, said: number): "month" | "period" | undefined {
  const { spanned, spans, months, fiscal, periods, years, days } = profile;
  const areSpans = spanned > 0 && spanned === months && (fiscal > 0 || spans.size > 1);
  if (!areSpans && months > 0 && months + days >= most * said) return "month";
  const labels = periods + months + days;
  return labels > 0 && labels + years >= most * said ? "period" : undefined;
}

function isNumber(profile: ColumnProfile, name: string, said: number): boolean {
  if (profile.codes > 0 || profile.tooLong > 0) return false;
  if (profile.wrapped > 0 && profile.wrapped === profile.numbers) return false;
  if (profile.mixed > 0 && profile.mixed >= profile.texts / 2 && !isMeasureName(name))
    return profile.numbers / said >= 0.95;
  return profile.numbers / said >= (isMeasureName(name) ? half : most);
}

/** What decides the decimal mark of a column, or that nothing does. */
export type MarkEvidence = "," | "." | "unneeded" | "undecided";

/** The decimal mark of a column by its own cells: a figure that can be read in one way only decides for those that can be read in two. */
export function decimalOf({ comma, dot, smallIntegers, doubtfulZeros }: ColumnProfile): MarkEvidence {
  const commaDecimal = comma.decimal + dot.group;
  const commaGroup = comma.group + dot.decimal;
  if (comma.either + dot.either === 0) {
    if (commaDecimal + commaGroup === 0) return "unneeded";
    return commaDecimal >= commaGroup ? "," : ".";
  }
  if (comma.either > 0 && dot.either > 0) return "undecided";
  if (commaDecimal > 0 && commaGroup > 0) return "undecided";
  if (commaDecimal > 0) return ",";
  if (commaGroup > 0) return ".";
  if (smallIntegers < 3 || doubtfulZeros === 0) return "undecided";
  return comma.either > 0 ? "." : ",";
}

/** The order of the numbers in the dates of a column, or that they can be read in two ways. */
export function orderOf(profile: ColumnProfile): DateOrder | "undecided" | "unneeded" {
  const before = orders.get(profile);
  if (before?.dates === profile.numericDates.length) return before.order;
  const order = dateOrderOf(profile.numericDates);
  orders.set(profile, { dates: profile.numericDates.length, order });
  return order;
}

/** Orders found before: they are asked for more than once. */
const orders = new WeakMap<ColumnProfile, { dates: number; order: ReturnType<typeof dateOrderOf> }>();

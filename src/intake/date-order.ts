import { type DateText, fullYear, isReal } from "./date-text";

/** Which of the numbers of a date is the day, by all the dates of a column. */
export type DateOrder = "dmy" | "mdy" | "ymd";

type Numeric = Extract<DateText, { kind: "numeric" }>;

/** Times more often that one order must hold than fail where the other does. A rule of ours. */
const clear = 10;

/** Day, month and year of a numeric date in an order. */
export function inOrder({ first, second, third, short }: Numeric, order: DateOrder): [number, number, number] {
  const full = (year: number): number => (short ? fullYear(year) : year);
  if (order === "ymd" && short) return [full(first), second, third];
  return order === "mdy" ? [full(third), first, second] : [full(third), second, first];
}

/** The order in which the dates are days of the calendar; "undecided" when more than one is left, "unneeded" when all come to the same day. */
export function dateOrderOf(dates: readonly Numeric[]): DateOrder | "undecided" | "unneeded" {
  if (dates.length === 0) return "unneeded";
  const failures = (order: DateOrder): number => dates.filter((date) => !isReal(...inOrder(date, order))).length;
  const day = failures("dmy");
  const month = failures("mdy");
  const year = dates.every(({ short }) => short) ? failures("ymd") : dates.length;
  if (dates.every(({ dotted }) => dotted) && year > 0 && day <= month) return "dmy";
  if (year === 0 && day > 0 && month > 0) return "ymd";
  if (
    year === 0 &&
    dates.some(({ third }) => third > 12) &&
    dates.every(({ first, third }) => first <= 31 && third <= 31)
  ) {
    return "undecided";
  }
  if (day === month) return dates.every(({ first, second }) => first === second) ? "dmy" : "undecided";
  const [less, more] = day < month ? [day, month] : [month, day];
  const winner = day < month ? "dmy" : "mdy";
  if (less === 0) return winner;
  const both = dates.filter((date) => !isReal(...inOrder(date, "dmy")) && !isReal(...inOrder(date, "mdy"))).length;
  return more - both >= clear * (less - both) ? winner : "undecided";
}

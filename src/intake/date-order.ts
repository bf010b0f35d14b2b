import { type DateText, fullYear, isReal } from "./date-text";

/** Which of the numbers of a date is the day, by all the dates of a column. */
export type DateOrder = "dmy" | "mdy" | "ymd";

type Numeric = Extract<DateText, { kind: "numeric" }>;

/** Times more often that one order must hold than fail where the other does. A rule of ours. */
const clear = 10;

/** Day, month and year of a numeric date in an order. */
export function inOrder(
  { first, second, third, short }: Numeric,
  order: DateOrder | undefined,
): [number, number, number] {
  const full = (year: number): number => (short ? fullYear(year) : year);
  if (order === "ymd" && short) return [full(first), second, third];
  return order === "mdy" ? [full(third), first, second] : [full(third), second, first];
}

/** Orders that a date may be in: the year comes first in two digits only between hyphens. */
export const ordersOf = ({ short, mark }: Numeric): readonly DateOrder[] =>
  short && mark === "-" ? allOrders : usualOrders;

const canBe = (order: DateOrder, { short, mark }: Numeric): boolean => order !== "ymd" || (short && mark === "-");

const usualOrders = ["dmy", "mdy"] as const;
const allOrders = ["dmy", "mdy", "ymd"] as const;

/** The order in which the dates are days of the calendar; "undecided" when more than one is left, "unneeded" when all come to the same day. */
export function dateOrderOf(dates: readonly Numeric[]): DateOrder | "undecided" | "unneeded" {
  if (dates.length === 0) return "unneeded";
  const failures = (order: DateOrder): number =>
    dates.reduce((count, date) => (canBe(order, date) && isReal(...inOrder(date, order)) ? count : count + 1), 0);
  const day = failures("dmy");
  const month = failures("mdy");
  const year = failures("ymd");
  if (dates.every(({ mark }) => mark === ".") && day <= month) return "dmy";
  if (year === 0) return day > 0 && month > 0 ? "ymd" : "undecided";
  if (day === month) return dates.every(({ first, second }) => first === second) ? "dmy" : "undecided";
  const [less, more] = day < month ? [day, month] : [month, day];
  const winner = day < month ? "dmy" : "mdy";
  if (less === 0) return winner;
  const both = dates.filter((date) => !isReal(...inOrder(date, "dmy")) && !isReal(...inOrder(date, "mdy"))).length;
  return more - both >= clear * (less - both) ? winner : "undecided";
}

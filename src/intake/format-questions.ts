import { type DateOrder, inOrder, ordersOf } from "./date-order";
import { type DateText, isReal } from "./date-text";
import { type NumberText, valueOf } from "./number-text";
import type { Question } from "./question";

/** The questions about how a column is written. Their choices show the value that each reading gives. */

const markNames = { ",": "comma", ".": "dot", "": "mark" } as const;

/** Is 1,597 a thousand and more, or one and a half? */
export function decimalQuestion({ figure, line }: { figure: NumberText; line: number }, column: string): Question {
  const mark = markNames[figure.sign];
  const grouped = valueOf(figure, { decimal: figure.sign === "," ? "." : "," });
  const fraction = valueOf(figure, { decimal: figure.sign === "," ? "," : "." });
  const choices = [`${grouped} (${mark} = thousands)`, `${fraction} (${mark} = decimal)`];
  const message = `line ${line}, column ${column}: the ${mark} may set thousands apart or decimals`;
  return { about: "decimal-or-thousands", line, column, choices, message };
}

type Numeric = Extract<DateText, { kind: "numeric" }> & { line: number };

const orderNames: Record<DateOrder, string> = { dmy: "day first", mdy: "month first", ymd: "year first" };

/** Is 03/04/2017 the third of April or the fourth of March? `orders` are those of the choices, in their order. */
export function orderQuestion(dates: readonly Numeric[], column: string): { question: Question; orders: DateOrder[] } {
  const telling = dates.find((date) => date.first !== date.second) ?? dates[0];
  const line = telling?.line ?? 1;
  const possible = telling === undefined ? [] : ordersOf(telling);
  const real = possible.filter((order) => dates.every((date) => isReal(...inOrder(date, order))));
  const orders = real.length < 2 ? [...possible] : real;
  const choices = orders.map(
    (order) => `${telling === undefined ? "" : iso(inOrder(telling, order))} (${orderNames[order]})`,
  );
  const message = `line ${line}, column ${column}: every date of the column can be read in ${orders.length} ways`;
  return { question: { about: "date-order", line, column, choices, message }, orders };
}

const iso = ([year, month, day]: [number, number, number]): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

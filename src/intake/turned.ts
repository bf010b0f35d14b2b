import { roleNamed } from "../domain/mapping-names";
import { monthNamed } from "./month-names";
import type { Value } from "./column-reader";
import { shapeOf } from "./cell-shape";
import { isPartYear, periodText } from "./period-text";
import type { Answer, Flag } from "./question";

/** A table with its periods in columns turned into one row a period: Port, 2015, 2016 becomes Port, period, value. */
/** `year` is that of months without one: said around the table, or by each row. */
export type Turn = { keys: number[]; periods: number[]; year?: number | "of the row" };

type Table = {
  header: readonly string[];
  rows: readonly (readonly Value[])[];
  lines: readonly number[];
  flags: readonly Flag[];
};

/** One figure with the words beside it, its period, and the line and flag it had. */
export type TurnedRow = { line: number; keys: Value[]; period: string; value: Value; flag: string | undefined };

/** The answer that the periods stay in their columns. */
export const keptInColumns: Answer = { about: "turned", choice: "keep the columns" };

/**
 * The columns to turn: two or more that are named by a year, a month, a quarter or a fiscal year; months without a year when `around`
 * (the words around the table, the name of the file) names one year only. Undefined when there are none, or when it was answered that
 * they stay columns.
 */
export function turnOf(header: readonly string[], answers: readonly Answer[] = [], around = ""): Turn | undefined {
  if (answers.some(({ about, choice }) => about === keptInColumns.about && choice === keptInColumns.choice))
    return undefined;
  const periods = header.flatMap((name, at) => (isPeriod(name) ? [at] : []));
  const keys = header.flatMap((name, at) => (isPeriod(name) ? [] : [at]));
  if (periods.length === 0) return bareMonths(header, around);
  return periods.length >= 2 && keys.length > 0 ? { keys, periods } : undefined;
}

/** "janv.", "févr.", "mars": each month once. */
function bareMonths(header: readonly string[], around: string): Turn | undefined {
  const months = header.map((name) => monthNamed(name.trim()));
  const periods = months.flatMap((month, at) => (month === undefined ? [] : [at]));
  const keys = months.flatMap((month, at) => (month === undefined ? [at] : []));
  if (periods.length < 2 || keys.length === 0 || new Set(months).size !== periods.length + 1) return undefined;
  if (keys.some((at) => roleNamed(header[at] ?? "") === "year")) return { keys, periods, year: "of the row" };
  const years = new Set(around.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? { keys, periods, year: Number(year) } : undefined;
}

const isPeriod = (name: string): boolean =>
  ["year", "date", "period"].includes(shapeOf(name)) || periodText(name) !== undefined || isPartYear(name);

/** The figures of a table, one a row, in the order of its rows. Figures that are missing stay, as null: they are gaps. A flag beside a period holds for all its figures. */
export function turned({ header, rows, lines, flags }: Table, { keys, periods }: Turn): TurnedRow[] {
  const ofRows = new Set(lines);
  const ofCell = new Map(flags.map(({ line, column, flag }) => [`${line} ${column}`, flag]));
  const ofPeriod = new Map(flags.filter(({ line }) => !ofRows.has(line)).map(({ column, flag }) => [column, flag]));
  return rows.flatMap((row, index) =>
    periods.map((at) => {
      const line = lines[index] ?? 0;
      const period = header[at] ?? "";
      const flag = ofCell.get(`${line} ${period}`) ?? ofPeriod.get(period);
      return { line, keys: keys.map((key) => row[key] ?? null), period, value: row[at] ?? null, flag };
    }),
  );
}

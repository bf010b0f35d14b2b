import type { Value } from "./column-reader";
import { shapeOf } from "./cell-shape";
import { isPartYear, periodText } from "./period-text";
import type { Flag } from "./question";

/** A table with its periods in columns turned into one row a period: Port, 2015, 2016 becomes Port, period, value. */
export type Turn = { keys: number[]; periods: number[] };

type Table = {
  header: readonly string[];
  rows: readonly (readonly Value[])[];
  lines: readonly number[];
  flags: readonly Flag[];
};

/** One figure with the words beside it, its period, and the line and flag it had. */
export type TurnedRow = { line: number; keys: Value[]; period: string; value: Value; flag: string | undefined };

/** The columns to turn: two or more that are named by a year, a month, a quarter or a fiscal year. Undefined when there are none. */
export function turnOf(header: readonly string[]): Turn | undefined {
  const periods = header.flatMap((name, at) => (isPeriod(name) ? [at] : []));
  const keys = header.flatMap((name, at) => (isPeriod(name) ? [] : [at]));
  return periods.length >= 2 && keys.length > 0 ? { keys, periods } : undefined;
}

const isPeriod = (name: string): boolean =>
  ["year", "date", "period"].includes(shapeOf(name)) || periodText(name) !== undefined || isPartYear(name);

/** The figures of a table, one a row, in the order of its rows. Figures that are missing stay, as null: they are gaps. */
export function turned({ header, rows, lines, flags }: Table, { keys, periods }: Turn): TurnedRow[] {
  const flagOf = new Map(flags.map(({ line, column, flag }) => [`${line} ${column}`, flag]));
  return rows.flatMap((row, index) =>
    periods.map((at) => {
      const line = lines[index] ?? 0;
      const period = header[at] ?? "";
      const values = keys.map((key) => row[key] ?? null);
      return { line, keys: values, period, value: row[at] ?? null, flag: flagOf.get(`${line} ${period}`) };
    }),
  );
}

import { isDay, type Value } from "./column-reader";
import type { FastPlan } from "./fast-plan";

/** What a pass over the bytes of a file adds up on its way, for a first chart: rows and figures by the year of its first column of days. */

/** `sums` has a place for each column of the file, 0 where it holds no figures. */
export type YearSum = { year: number; rows: number; sums: number[] };

/** `undated`: rows without a day. */
export type Look = { column: number; years: YearSum[]; undated: number };

export type Tally = {
  column: number;
  /** Where the year begins in a day. */
  offset: number;
  /** Of the row in hand: 0 where it has no day, or no figure. */
  year: number;
  values: Float64Array;
  years: Map<number, YearSum>;
  last: YearSum;
};

/** More years than a chart shows: then the days are something else. A rule of ours. */
const mostYears = 150;

export function newTally({ columns }: Pick<FastPlan, "columns">): Tally | undefined {
  const column = columns.findIndex(({ kind }) => kind === "day");
  const days = columns[column];
  if (days?.kind !== "day") return undefined;
  const none = { year: 0, rows: 0, sums: columns.map(() => 0) };
  return {
    column,
    offset: days.form.order === "ymd" ? 0 : 6,
    year: 0,
    values: new Float64Array(columns.length),
    years: new Map([[0, none]]),
    last: none,
  };
}

export function startRow(tally: Tally): void {
  tally.year = 0;
  tally.values.fill(0);
}

/** The year of a day in ten characters that begins there. */
export function takeYear(tally: Tally, bytes: Uint8Array, from: number): void {
  let year = 0;
  for (let at = from + tally.offset; at < from + tally.offset + 4; at += 1) year = year * 10 + (bytes[at] ?? 0) - 48;
  tally.year = year;
}

/** Adds the row in hand to its year. */
export function addRow(tally: Tally): void {
  const { year, values } = tally;
  if (year !== tally.last.year) tally.last = yearIn(tally, year);
  const { sums } = tally.last;
  tally.last.rows += 1;
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

function yearIn({ years, values }: Tally, year: number): YearSum {
  const found = years.get(year) ?? { year, rows: 0, sums: Array.from(values, () => 0) };
  years.set(year, found);
  return found;
}

/** Years in their order; nothing where there are too many, or none. */
export function lookOf({ column, years }: Tally): Look | undefined {
  const dated = [...years.values()].filter(({ year }) => year > 0).toSorted((a, b) => a.year - b.year);
  if (dated.length === 0 || dated.length > mostYears) return undefined;
  return { column, years: dated, undated: years.get(0)?.rows ?? 0 };
}

/** With rows that were read apart. */
export function withRows(look: Look, rows: Value[][]): Look {
  const years = new Map(look.years.map((each) => [each.year, { ...each, sums: [...each.sums] }]));
  let { undated } = look;
  for (const row of rows) {
    const day = row[look.column];
    const year = isDay(day) ? Number(day.slice(0, 4)) : 0;
    const sum = years.get(year) ?? { year, rows: 0, sums: row.map(() => 0) };
    if (year === 0) undated += 1;
    else years.set(year, sum);
    sum.rows += 1;
    row.forEach((value, at) => {
      if (typeof value === "number") sum.sums[at] = (sum.sums[at] ?? 0) + value;
    });
  }
  return { ...look, undated, years: [...years.values()].toSorted((a, b) => a.year - b.year) };
}

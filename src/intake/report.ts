import type { Value } from "./column-reader";
import type { Flag, LeftOut, Question, Refusal, Warning } from "./question";
import type { Reading, Result } from "./reading";

/** A reading as the JSON object that `npm run read` prints. */
export type Report = {
  file: string;
  verdict: Reading["verdict"];
  result?: ReportedTable;
  skippedLines: Omit<LeftOut, "text">[];
  flags: Flag[];
  warnings: Warning[];
  ask: Question[];
  refuse?: Refusal;
  counts: Reading["counts"];
};

type ReportedTable = {
  header: string[];
  rows: Value[][];
  delimiter: string;
  decimal?: string;
  encoding: string;
  dateOrder?: string;
  periodKind?: string;
  headerLine: number | null;
  units: Record<string, string>;
  scale: Record<string, number>;
  turned?: { keys: string[]; periods: string[] };
};

/** The report of a reading, with at most so many rows. */
export function report(file: string, reading: Reading, rows = Number.POSITIVE_INFINITY): Report {
  const { verdict, result, leftOut, flags, warnings, questions, refusal, counts } = reading;
  return {
    file,
    verdict,
    ...(result ? { result: tableOf(result, rows) } : {}),
    skippedLines: leftOut.map(({ line, reason, count }) => ({
      line,
      reason,
      ...(count === undefined ? {} : { count }),
    })),
    flags,
    warnings,
    ask: questions,
    ...(refusal ? { refuse: refusal } : {}),
    counts,
  };
}

function tableOf(
  { header, rows, formats, delimiter, encoding, headerLine, turn }: Result,
  most: number,
): ReportedTable {
  const namesOf = (columns: number[]): string[] => columns.map((at) => header[at] ?? "");
  const named = formats.map((format, at) => ({ format, name: header[at] ?? "" }));
  const numbers = named.flatMap(({ format, name }) => (format.kind === "number" ? [{ ...format, name }] : []));
  const order = formats.find((format) => "order" in format && format.order !== undefined);
  const decimal = numbers.find((format) => format.marked)?.decimal;
  const fiscal = formats.some(
    ({ kind }, at) => kind === "period" && rows.some((row) => String(row[at]).startsWith("FY")),
  );
  return {
    header,
    rows: rows.slice(0, most),
    delimiter,
    ...(decimal === undefined ? {} : { decimal }),
    encoding,
    ...(order !== undefined && "order" in order && order.order !== undefined ? { dateOrder: order.order } : {}),
    ...(fiscal ? { periodKind: "fiscal" } : {}),
    headerLine: headerLine ?? null,
    units: fromEntries(numbers.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit] as const]))),
    scale: fromEntries(numbers.flatMap(({ name, power }) => (power === 0 ? [] : [[name, 10 ** power] as const]))),
    ...(turn === undefined ? {} : { turned: { keys: namesOf(turn.keys), periods: namesOf(turn.periods) } }),
  };
}

/** An object of any names, "__proto__" among them. */
function fromEntries<Item>(entries: (readonly [string, Item])[]): Record<string, Item> {
  return Object.fromEntries(entries);
}

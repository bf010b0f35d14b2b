import type { Cell, Row } from "./database";
import type { Answers, Question } from "./queries";

/** The first view's file: answers by as-of day, packed by column so that names are written once. */

type Packed = { columns: string[]; rows: Cell[][] };
export type Shipped = Record<string, Record<Question, Packed>>;

export function pack(answers: Answers): Record<Question, Packed> {
  return mapped(answers, (rows: Row[]) => {
    const columns = Object.keys(rows[0] ?? {});
    return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
  });
}

export function unpack(packed: Record<Question, Packed>): Answers {
  return mapped(packed, ({ columns, rows }: Packed) =>
    rows.map((cells) => {
      const row: Row = {};
      columns.forEach((name, at) => (row[name] = cells[at] ?? null));
      return row;
    }),
  );
}

function mapped<From, To>(record: Record<Question, From>, change: (value: From) => To): Record<Question, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)])) as Record<
    Question,
    To
  >;
}

import { useEffect, useMemo, useState } from "react";
import { type NamedColumn, heldTables, pageSql, profileOf } from "../db/held";
import type { SchemaColumn } from "../db/workshop";
import type { HeldTable, Profile } from "../domain/held";
import type { AnswerCell } from "../query/columns";
import { type NotedTable, notedTables, tableNotes } from "./table-notes";
import { heldDatabase, readSchema, useWorkshop } from "./workshop";

/** The tables that the tool holds, counted in the copy that a person's own SQL runs in: the engine is started by the first who asks. */

export type Held = { table: HeldTable; noted: NotedTable; columns: NamedColumn[] };
export type Asked<T> = { is: "waiting" } | { is: "failed"; said: string } | { is: "known"; value: T };

/** Counted again when a file is loaded or taken out: the schema is then another one. */
export function useHeld(): Asked<Held[]> {
  const schema = useWorkshop((state) => state.schema);
  const failure = useWorkshop(({ outcome }) => (outcome.is === "failed" ? outcome.problem.said : undefined));
  useEffect(() => {
    if (useWorkshop.getState().schema.length === 0) void readSchema();
  }, []);
  const question = useMemo(() => (schema.length === 0 ? undefined : () => held(schema)), [schema]);
  const asked = useAsked(question);
  return schema.length === 0 && failure !== undefined ? { is: "failed", said: failure } : asked;
}

export function useProfile({ table, columns }: Held): Asked<Profile> {
  const { name } = table;
  return useAsked(useMemo(() => () => profileOf(heldDatabase(), name, columns), [name, columns]));
}

export async function heldPage({ table, columns }: Held, from: number, count: number): Promise<AnswerCell[][]> {
  const rows = await heldDatabase().rows(pageSql(table.name, columns), [from, count]);
  return rows.map((row) =>
    columns.map((_column, at) => {
      const cell = row[`c${at}`];
      return cell === null || cell === undefined ? null : String(cell);
    }),
  );
}

async function held(schema: SchemaColumn[]): Promise<Held[]> {
  const columns = new Map<string, NamedColumn[]>();
  for (const { table, name, type } of schema) columns.set(table, [...(columns.get(table) ?? []), { name, type }]);
  const [tables, notes] = await Promise.all([heldTables(heldDatabase(), columns), tableNotes()]);
  const noted = new Map(notedTables(schema, notes).map((table) => [table.name, table]));
  return tables.flatMap((table) => {
    const note = noted.get(table.name);
    return note ? [{ table, noted: note, columns: columns.get(table.name) ?? [] }] : [];
  });
}

/** The answer to the question in hand; the one before it is not heard any more. */
function useAsked<T>(question: (() => Promise<T>) | undefined): Asked<T> {
  const [answer, setAnswer] = useState<{ to: typeof question; asked: Asked<T> }>();
  useEffect(() => {
    let isHeard = true;
    const tell = (asked: Asked<T>) => isHeard && setAnswer({ to: question, asked });
    question?.().then(
      (value) => tell({ is: "known", value }),
      (cause: unknown) => tell({ is: "failed", said: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      isHeard = false;
    };
  }, [question]);
  return answer?.to === question && answer !== undefined ? answer.asked : { is: "waiting" };
}

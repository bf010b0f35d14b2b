import type { Fact } from "../domain/figure";
import type { Engine } from "./database";
import { type DroppedSource, type TextRows, selection, sourceValues } from "./dropped";
import { factsFrom } from "./facts";
import figuresSql from "./queries/figures.sql?raw";
import { literal, quoted } from "./sql";

/** The figures as they would be if a file were in the tables: asked by the same question, and nothing is changed. */

export type Instead = { sources: DroppedSource[]; tables: TextRows[] };

/** `out`: sources whose rows are thought away; `instead`: the rows that are thought in their place. */
export async function figuresWith(engine: Engine, out: string[], { sources, tables }: Instead): Promise<Fact[]> {
  given += 1;
  const files = tables.map((rows, at) => ({ ...rows, file: `effect-${given}-${at}.csv` }));
  await Promise.all(files.map(({ file, bytes }) => engine.register(file, bytes)));
  try {
    const gone = `where source_id not in (${["", ...out].map(literal).join(", ")})`;
    const rows = files.map(
      ({ file, columns }) => `union all by name select ${typed(columns)} from (${selection(file, columns)})`,
    );
    const named = sources.map((source) => `union all by name select ${sourceValues(source)}`);
    const parts = [
      `traffic as (select * from main.traffic ${gone} ${rows.join(" ")})`,
      `sources as (select * from main.sources ${gone} ${named.join(" ")})`,
    ];
    return factsFrom(await engine.rows(figuresSql.replace(/^with /m, `with ${parts.join(", ")}, `), [null]));
  } finally {
    await Promise.all(files.map(({ file }) => engine.release(file)));
  }
}

let given = 0;

/** Texts as the columns of the table have them: in a union it is the types that hold. */
const types: Record<string, string> = {
  file_line: "integer",
  port_id: "port_id",
  period_kind: "period_kind",
  period_start: "date",
  period_end: "date",
  measure: "measure",
  segment: "segment",
  value: "bigint",
  precision: '"precision"',
  counting_rule: "counting_rule",
  status: "status",
};

const typed = (columns: string[]): string =>
  columns.map((name) => `${quoted(name)}::${types[name] ?? "varchar"} as ${quoted(name)}`).join(", ");

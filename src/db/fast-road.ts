import type { Stray } from "../intake/fast-aside";
import { type FastColumn, type FastPlan, isLatin1 } from "../intake/fast-plan";
import type { Scanned as Whole } from "../intake/fast-scan";
import { literal, quoted } from "./sql";
import { type Engine, QueryError } from "./database";

/** The fast road's other half: the database reads a scanned file with the dialect, columns and types of its plan, and never guesses one. */

/** `scanned` is what a pass over the bytes has counted: the database must find the same. `strays` are texts in columns of figures and days. */
export type FastFile = {
  file: string;
  table: string;
  plan: Omit<FastPlan, "sample">;
  scanned: Scanned;
  strays: readonly Stray[];
};

type Plan = FastFile["plan"];
type Scanned = Pick<Whole, "rows" | "filled">;

/** Fills a new table from a registered file. Gives the reason when the file must take the careful road instead; then there is no table. */
export async function loadFast(
  engine: Engine,
  { file, table, plan, scanned, strays }: FastFile,
): Promise<string | undefined> {
  try {
    await engine.run(`create table ${quoted(table)} as select ${selected(plan)} from ${reader(file, plan)};`);
    const reason = (await takeIn(engine, table, plan, strays)) ?? (await differs(engine, table, plan, scanned));
    if (reason === undefined) return undefined;
    await engine.run(`drop table ${quoted(table)}`);
    return reason;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await engine.run(`drop table if exists ${quoted(table)}`);
    return error instanceof QueryError || error.name === "Error" ? error.message : String(error);
  }
}

/**
 * Puts the texts in that stand among figures and days, whose whole columns become texts, each figure as the careful road writes it. Gives the
 * column whose figures would be written in another way: very small ones.
 */
async function takeIn(
  engine: Engine,
  table: string,
  { columns }: Plan,
  strays: readonly Stray[],
): Promise<string | undefined> {
  const mixed = columns.filter(({ name }) => strays.some(({ column }) => column === name));
  if (mixed.length === 0) return undefined;
  const counts = mixed.map(
    ({ name, kind }, at) => `count(*) filter (where ${smallIn(quoted(name), kind)}) as small_${at}`,
  );
  const [found = {}] = await engine.rows(`select ${counts.join(", ")} from ${quoted(table)}`);
  const small = mixed.find((_, at) => found[`small_${at}`] !== 0);
  if (small !== undefined) return `figures of ${small.name} are too small to stand beside a text`;
  await engine.run(mixed.map((column) => asTexts(table, column, strays)).join("\n"));
  return undefined;
}

/** Makes a column one of texts, its strays among them. */
function asTexts(table: string, { name, kind }: FastColumn, strays: readonly Stray[]): string {
  const column = quoted(name);
  const mine = strays.filter((stray) => stray.column === name);
  const texts = mine.map(({ line, text }) => `(${line}, ${literal(text)})`).join(", ");
  return `alter table ${quoted(table)} alter column ${column} set data type varchar using ${asText(column, kind)};
    update ${quoted(table)} as rows set ${column} = strays.word from (values ${texts}) as strays(line, word) where rows.file_line = strays.line;`;
}

/** Below this the database writes a figure with an exponent. */
const smallIn = (column: string, kind: FastColumn["kind"]): string =>
  kind === "decimal" ? `${column} <> 0 and abs(${column}) < 1e-4` : "false";

/** 2.0 is written 2. */
const asText = (column: string, kind: FastColumn["kind"]): string =>
  kind === "decimal"
    ? `case when ${column} = trunc(${column}) then ${column}::bigint::varchar else ${column}::varchar end`
    : `${column}::varchar`;

/** The line of each row, then its columns. A scanned file has no line break inside a row. */
const selected = ({ columns, body: { above } }: Plan): string =>
  [`(row_number() over () + ${above + 1})::integer as file_line`, ...columns.map(({ name }) => quoted(name))].join(
    ", ",
  );

/** Bytes that the database reads at once; by itself it takes 32 million, and keeps that memory. Measured: no slower. */
const buffer = 8_000_000;

function reader(file: string, plan: Plan): string {
  const { delimiter, columns } = plan;
  const types = columns.map((column) => `${literal(column.name)}: ${literal(typeOf(column))}`).join(", ");
  const days = columns.find((column) => column.kind === "day");
  const decimals = columns.find((column) => column.kind === "decimal");
  const options = [
    "auto_detect = false",
    `buffer_size = ${buffer}`,
    ...(isLatin1(plan) ? ["encoding = 'latin-1'"] : []),
    "header = true",
    `delim = ${literal(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = [${["", ...new Set(columns.flatMap(gapsOf))].map(literal).join(", ")}]`,
    `decimal_separator = ${literal(decimals?.kind === "decimal" ? decimals.mark : ".")}`,
    ...(days?.kind === "day" ? [`dateformat = ${literal(patternOf(days))}`] : []),
    `columns = {${types}}`,
  ];
  return `read_csv(${literal(file)}, ${options.join(", ")})`;
}

/** A mark in a column of words is a word: the scan has counted it, and the database would not. */
const gapsOf = (column: FastColumn): string[] => (column.kind === "text" ? [] : column.gaps);

function typeOf(column: FastColumn): string {
  switch (column.kind) {
    case "integer":
      return "BIGINT";
    case "decimal":
      return "DOUBLE";
    case "day":
      return "DATE";
    case "text":
      return "VARCHAR";
  }
}

function patternOf({ form: { order, mark } }: Extract<FastColumn, { kind: "day" }>): string {
  const parts = { dmy: ["%d", "%m", "%Y"], mdy: ["%m", "%d", "%Y"], ymd: ["%Y", "%m", "%d"] }[order];
  return parts.join(mark);
}

/** Rows, and the filled cells of each column. */
const checks = ({ columns }: Plan): string =>
  ["count(*) as rows", ...columns.map(({ name }, at) => `count(${quoted(name)}) as filled_${at}`)].join(", ");

async function differs(
  engine: Engine,
  table: string,
  plan: Plan,
  { rows, filled }: Scanned,
): Promise<string | undefined> {
  const { columns } = plan;
  const [found = {}] = await engine.rows(`select ${checks(plan)} from ${quoted(table)}`);
  if (found["rows"] !== rows) return `${found["rows"]} rows in the database, ${rows} in the file`;
  const column = filled.findIndex((count, at) => found[`filled_${at}`] !== count);
  return column < 0 ? undefined : `cells of ${columns[column]?.name} were lost`;
}

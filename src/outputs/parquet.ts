import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import { type AnswerCell, type AnswerColumn } from "../query/columns";

/** A table to Parquet: the door to hyparquet-writer. Columns keep their types, rows come a page at a time. */

export async function parquetBytes(
  columns: AnswerColumn[],
  pages: AsyncIterable<AnswerCell[][]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    columns: columns.map((column, at) => ({ name: nameAt(columns, at), type: types[column.kind], nullable: true })),
    rows: records(columns, pages),
    createdBy: "Cap 2M",
  });
  return new Uint8Array(writer.getBuffer());
}

/** Days are written as their ISO text: the writer knows moments only, and a day is not a moment. */
const types = {
  integer: "INT64",
  number: "DOUBLE",
  truth: "BOOLEAN",
  day: "STRING",
  moment: "TIMESTAMP",
  text: "STRING",
} as const;

async function* records(columns: AnswerColumn[], pages: AsyncIterable<AnswerCell[][]>) {
  const names = columns.map((_column, at) => nameAt(columns, at));
  for await (const page of pages)
    for (const row of page)
      yield Object.fromEntries(names.map((name, at) => [name, parquetValue(columns[at], row[at] ?? null)]));
}

function parquetValue(
  column: AnswerColumn | undefined,
  cell: AnswerCell,
): bigint | number | boolean | Date | string | null {
  if (cell === null || column === undefined) return null;
  if (column.kind === "integer") return BigInt(cell);
  if (column.kind === "number") return Number(cell.replace(/^(-?)inf$/, "$1Infinity"));
  if (column.kind === "truth") return cell === "true";
  if (column.kind === "moment") return new Date(`${cell.replace(" ", "T")}Z`);
  return cell;
}

/** Rows are records by name: a name that comes twice gets its place. */
function nameAt(columns: AnswerColumn[], at: number): string {
  const name = columns[at]?.name ?? "";
  return columns.findIndex((column) => column.name === name) === at ? name : `${name}_${at + 1}`;
}

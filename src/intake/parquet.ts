import type { Refusal } from "./question";
import type { TextTable } from "./text-table";
import { knownTable } from "./typed-source";

/** The door to hyparquet: a Parquet file as a table, loaded when the first one is opened. */
export async function parquetTable(bytes: Uint8Array): Promise<{ table: TextTable } | { refusal: Refusal }> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import("hyparquet");
  const file = Uint8Array.from(bytes).buffer;
  try {
    const metadata = parquetMetadata(file);
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    let rows: unknown[][] = [];
    await parquetRead({ file, metadata, onComplete: (read: unknown[][]) => void (rows = read) });
    return { table: knownTable(header, rows, 1) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refusal: { code: "damaged-parquet", message: `the Parquet file cannot be read: ${why}` } };
  }
}

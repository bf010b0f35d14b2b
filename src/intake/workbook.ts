import type { Refusal } from "./question";
import type { TextRecord } from "./records";
import { cellOf, numberCell } from "./typed-source";

/** The door to read-excel-file: the sheets of an .xlsx workbook as records, loaded when the first one is opened. */
export type Sheet = { name: string; records: TextRecord[] };

export type Workbook = { sheets: Sheet[] } | { refusal: Refusal };

/** The sheets of a workbook that hold anything. Its parts were looked at before: see archive.ts and forbiddenPart. */
export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const { default: readSheets } = await import("read-excel-file/universal");
  try {
    const found = await readSheets(Uint8Array.from(bytes).buffer, { trim: false, parseNumber: numberCell });
    const sheets = found.map(({ sheet, data }) => ({ name: sheet, records: recordsOf(data) }));
    return { sheets: sheets.filter(({ records }) => records.some(({ cells }) => cells.some((cell) => cell !== ""))) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refusal: { code: "damaged-workbook", message: `the workbook cannot be read: ${why}` } };
  }
}

/** Rows of a sheet as records of one width, numbered as the sheet numbers them. */
function recordsOf(data: readonly (readonly unknown[])[]): TextRecord[] {
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row, at) => ({
    line: at + 1,
    count: 1,
    cells: Array.from({ length: width }, (_, column) => cellOf(row[column])),
  }));
}

/** A part of a workbook that declares a document type or entities: no spreadsheet writes one, attacks on readers do. */
export const isForbidden = (part: Uint8Array): boolean =>
  /<!(DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 10_000_000)));

import writeExcelFile, { type Cell, type Feature, type SheetData } from "write-excel-file/universal";
import { xmlText } from "../intake/xml-text";
import { type AnswerCell, type AnswerColumn, exactNumber } from "../query/columns";

/** A table to an Excel workbook: the door to write-excel-file. Every cell has a type, so that no text is taken for a formula. */

/** Excel has no more rows on a sheet. */
export const mostSheetRows = 1_048_575;

export async function workbook(columns: AnswerColumn[], rows: AnswerCell[][], sheet: string): Promise<Blob> {
  const head = columns.map(({ name }): Cell => ({ value: xmlText(name), type: String, fontWeight: "bold" }));
  const data: SheetData = [head, ...rows.map((row) => row.map((cell, at) => sheetCell(columns[at], cell)))];
  const named = { sheet: sheet.replace(/[\\/?*[\]:]/g, " ").slice(0, 31), stickyRowsCount: 1 };
  return writeExcelFile(data, named, { features: [fontsInOrder] }).toBlob();
}

/** The standard has the weight and the colour of a font before its family; the library writes them after it. */
const fontsInOrder: Feature<Blob> = {
  files: {
    transform: {
      "xl/styles.xml": {
        transform: (styles) => styles.replace(/(<family [^>]*><scheme [^>]*>)(.*?)(?=<\/font>)/g, "$2$1"),
      },
    },
  },
};

function sheetCell(column: AnswerColumn | undefined, cell: AnswerCell): Cell {
  if (cell === null || column === undefined) return null;
  const { kind } = column;
  const value = kind === "integer" || kind === "number" ? exactNumber(cell) : undefined;
  if (value !== undefined) return { value, type: Number };
  if (kind === "truth") return { value: cell === "true", type: Boolean };
  if (kind === "day" || kind === "moment") return dated(cell, kind);
  return { value: xmlText(cell).slice(0, longestCell), type: String };
}

/** Excel cuts longer texts, and calls the file damaged. */
const longestCell = 32_767;

/** Excel's days begin with 1900; earlier ones stay text. */
function dated(cell: string, kind: "day" | "moment"): Cell {
  const value = new Date(`${cell.replace(" ", "T")}${kind === "day" ? "T00:00:00" : ""}Z`);
  if (Number.isNaN(value.getTime()) || value.getUTCFullYear() < 1900) return { value: cell, type: String };
  return { value, type: Date, format: kind === "day" ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss" };
}

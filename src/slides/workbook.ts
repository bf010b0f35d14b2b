import { escaped } from "./clean";
import type { CategoryChart, ScatterChart } from "./deck";
import { header } from "./xml";

/** The workbook inside a chart: what opens when someone asks PowerPoint to edit the data. Text is always text, never a formula. */

/** undefined leaves a cell empty: a gap. */
export type SheetRow = (string | number | undefined)[];

const sheetName = "Cap2M";

/** First column, from the second row: the categories. First row: the names of the series. */
export const categoryRange = (count: number): string => range(0, count);
export const valueRange = (series: number, count: number): string => range(series + 1, count);
export const nameCell = (series: number): string => `${sheetName}!$${letters(series + 1)}$1`;

/** From the second row, or from another one, counted from 0. */
export function range(column: number, count: number, from = 1): string {
  const letter = letters(column);
  return `${sheetName}!$${letter}$${from + 1}:$${letter}$${from + count}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The brackets stand after the values, under the name of their series. */
export function sheetOf(chart: CategoryChart | ScatterChart): SheetRow[] {
  if (chart.is === "scatter") return scatterSheet(chart);
  const bracketed = chart.series.filter(({ points }) =>
    points.some(({ low, high }) => low !== undefined || high !== undefined),
  );
  return [
    [
      undefined,
      ...chart.series.map(({ name }) => name),
      ...bracketed.flatMap(({ name }) => [`${name} (min)`, `${name} (max)`]),
    ],
    ...chart.categories.map((category, at) => [
      category,
      ...chart.series.map(({ points }) => points[at]?.value),
      ...bracketed.flatMap(({ points }) => [points[at]?.low, points[at]?.high]),
    ]),
  ];
}

/** Names, x, then one column of y a group, one row a dot. */
function scatterSheet({ axes, groups }: ScatterChart): SheetRow[] {
  return [
    [undefined, axes.x, ...groups.map(({ name }) => name)],
    ...groups.flatMap(({ dots }, at) =>
      dots.map(({ name, x, y }): SheetRow => [name, x, ...groups.map((_, other) => (other === at ? y : undefined))]),
    ),
  ];
}

/** The parts of the .xlsx, by name. */
export function workbookParts(rows: SheetRow[]): Record<string, string> {
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  const sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return {
    "[Content_Types].xml": `${header}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${header}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${header}<workbook xmlns="${sheet}" xmlns:r="${relations}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${header}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${header}<worksheet xmlns="${sheet}"><cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="${Math.max(2, rows[0]?.length ?? 2)}" width="18" customWidth="1"/></cols><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`,
  };
}

function rowXml(row: SheetRow, at: number): string {
  const cells = row.map((value, column) => cellXml(value, `${letters(column)}${at + 1}`));
  return `<row r="${at + 1}">${cells.join("")}</row>`;
}

function cellXml(value: string | number | undefined, place: string): string {
  if (value === undefined) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

import { type Parts, packed, partsOf, textIn, textParts } from "./package";
import { type Element, elements, parsed, within, written } from "./xml";

/** The workbook inside a chart, as Excel may have written it since: single cells set, everything else as it is. */

/** `Sheet1!$B$2:$B$11` */
export type CellRange = { sheet: string; column: string; from: number; to: number };

export function rangeOf(formula: string): CellRange | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(formula.trim());
  if (!found) return undefined;
  const [, quoted, plain = "", column = "", from = "", last = column, to = from] = found;
  return last === column
    ? { sheet: quoted?.replaceAll("''", "'") ?? plain, column, from: Number(from), to: Number(to) }
    : undefined;
}

export function formulaOf({ sheet, column, from, to }: CellRange): string {
  const name = /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!$${column}$${from}${to === from ? "" : `:$${column}$${to}`}`;
}

export type Workbook = {
  set(sheet: string, place: string, value: number | string | undefined): void;
  /** The letter of the first column that holds nothing, in a sheet. */
  freeColumn(sheet: string): string;
  columnOf(sheet: string, heading: string): string | undefined;
  bytes(): Uint8Array;
};

/** Undefined for a file that is no workbook. */
export function openWorkbook(bytes: Uint8Array): Workbook | undefined {
  const parts = tryParts(bytes);
  if (!parts || !("xl/workbook.xml" in parts)) return undefined;
  const sheets = new Map<string, { part: string; root: Element }>();
  const sheetNamed = (name: string) => {
    const part = partOfSheet(parts, name);
    const known = part === undefined ? undefined : (sheets.get(part) ?? { part, root: parsed(textIn(parts, part)) });
    if (known) sheets.set(known.part, known);
    return known?.root;
  };
  return {
    set(sheet, place, value) {
      const root = sheetNamed(sheet);
      if (root) setCell(root, place, value);
    },
    freeColumn: (sheet) =>
      lettersOf(1 + Math.max(-1, ...cellsIn(sheetNamed(sheet)).map(({ place }) => numberOf(place)))),
    columnOf(sheet, heading) {
      const texts = sharedTexts(parts);
      const found = cellsIn(sheetNamed(sheet)).find(
        ({ place, cell }) => /^[A-Z]+1$/.test(place) && cellText(cell, texts) === heading,
      );
      return found?.place.replace(/\d+$/, "");
    },
    bytes() {
      for (const { part, root } of sheets.values()) {
        for (const each of within(root, "dimension")) each.attributes = { ref: dimensionOf(root) };
        Object.assign(parts, textParts({ [part]: written(root) }));
      }
      return packed(parts);
    },
  };
}

function tryParts(bytes: Uint8Array): Parts | undefined {
  try {
    return partsOf(bytes);
  } catch {
    return undefined;
  }
}

function partOfSheet(parts: Parts, name: string): string | undefined {
  const sheet = within(parsed(textIn(parts, "xl/workbook.xml")), "sheet").find(
    ({ attributes }) => attributes["name"] === name,
  );
  const links = within(parsed(textIn(parts, "xl/_rels/workbook.xml.rels")), "Relationship");
  const target = links.find(({ attributes }) => attributes["Id"] === sheet?.attributes["r:id"])?.attributes["Target"];
  const part = target?.startsWith("/") ? target.slice(1) : `xl/${target}`;
  return target !== undefined && part in parts ? part : undefined;
}

const cellsIn = (root: Element | undefined): { place: string; cell: Element }[] =>
  root ? within(root, "c").map((cell) => ({ place: cell.attributes["r"] ?? "", cell })) : [];

function sharedTexts(parts: Parts): string[] {
  if (!("xl/sharedStrings.xml" in parts)) return [];
  return elements(parsed(textIn(parts, "xl/sharedStrings.xml")), "si").map((each) =>
    within(each, "t").map(plain).join(""),
  );
}

const plain = ({ children }: Element): string => children.filter((each) => typeof each === "string").join("");

function cellText(cell: Element, texts: string[]): string {
  const value = within(cell, "v").map(plain).join("");
  if (cell.attributes["t"] === "s") return texts[Number(value)] ?? "";
  return cell.attributes["t"] === "inlineStr" ? within(cell, "t").map(plain).join("") : value;
}

/** Its style stays; a formula that a person put there stays, too. */
function setCell(root: Element, place: string, value: number | string | undefined): void {
  if (value === undefined && !cellsIn(root).some((each) => each.place === place)) return;
  const cell = cellAt(root, place);
  if (elements(cell, "f").length > 0) return;
  const { t: _type, ...attributes } = cell.attributes;
  const put = (name: string, text: string): Element => ({ name, attributes: {}, children: [text] });
  cell.attributes = typeof value === "string" ? { ...attributes, t: "inlineStr" } : attributes;
  if (value === undefined) cell.children = [];
  else if (typeof value === "number") cell.children = [put("v", String(value))];
  else {
    const text = { ...put("t", value), attributes: { "xml:space": "preserve" } };
    cell.children = [{ name: "is", attributes: {}, children: [text] }];
  }
}

/** Rows and cells stand in their order: readers insist. */
function cellAt(root: Element, place: string): Element {
  const number = /\d+$/.exec(place)?.[0] ?? "1";
  const [data] = within(root, "sheetData");
  if (!data) return { name: "c", attributes: {}, children: [] };
  const row = childAt(data, "row", number, ({ attributes }) => Number(attributes["r"]) - Number(number));
  delete row.attributes["spans"];
  return childAt(row, "c", place, ({ attributes }) => numberOf(attributes["r"] ?? "") - numberOf(place));
}

function childAt(parent: Element, name: string, r: string, order: (each: Element) => number): Element {
  const all = elements(parent, name);
  const found = all.find((each) => each.attributes["r"] === r);
  if (found) return found;
  const made: Element = { name, attributes: { r }, children: [] };
  const next = all.find((each) => order(each) > 0);
  parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, made);
  return made;
}

/** A is 0. */
const numberOf = (place: string): number =>
  Array.from(place.replace(/\d+$/, ""), (letter) => (letter.codePointAt(0) ?? 64) - 64).reduce(
    (sum, each) => sum * 26 + each,
    0,
  ) - 1;

function lettersOf(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function dimensionOf(root: Element): string {
  const places = cellsIn(root).map(({ place }) => place);
  const column = Math.max(0, ...places.map(numberOf));
  const row = Math.max(1, ...places.map((place) => Number(/\d+$/.exec(place)?.[0] ?? 1)));
  return `A1:${lettersOf(column)}${row}`;
}

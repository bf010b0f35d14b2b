import type { Said } from "./record";
import { bodyOf, bodyText, rewriteBody } from "./text-body";
import { type Element, elements, within } from "./xml";

/** A table of ours in a file: each cell that nobody touched says what is known today, wherever its row and column now stand. */

type TableSaid = Extract<Said, { is: "table" }>;
export type CellChange = { was: string; now: string };
export type TableOutcome = { changes: CellChange[]; byHand: number; newRows: number };

/** `link` gives the number of a link to a page from this slide. */
export function refreshTable(
  frame: Element,
  base: TableSaid,
  today: TableSaid,
  link: (href: string) => string,
): TableOutcome {
  const [table] = within(frame, "a:tbl");
  if (!table) return { changes: [], byHand: 0, newRows: 0 };
  const texts = textsOf(table);
  if (isSame(texts, base.rows)) return renew(table, base, today, link);
  return merge(table, texts, { base, today, link });
}

const rowsOf = (table: Element): Element[] => elements(table, "a:tr");
const cellsOf = (row: Element): Element[] => elements(row, "a:tc");
const cellText = (cell: Element): string => {
  const body = bodyOf(cell);
  return body ? bodyText(body) : "";
};
const textsOf = (table: Element): string[][] => rowsOf(table).map((row) => cellsOf(row).map(cellText));
const isSame = (a: string[][], b: string[][]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Nobody touched a word: as many rows as there are today. */
function renew(table: Element, base: TableSaid, today: TableSaid, link: (href: string) => string): TableOutcome {
  const changes: CellChange[] = [];
  const rows = rowsOf(table);
  const last = rows.at(-1);
  if (last) table.children.push(...today.rows.slice(rows.length).map(() => unlike(structuredClone(last))));
  const left = new Set(rowsOf(table).slice(0, today.rows.length));
  table.children = table.children.filter((each) => typeof each === "string" || each.name !== "a:tr" || left.has(each));
  rowsOf(table).forEach((row, at) =>
    cellsOf(row).forEach((cell, column) => {
      const [was = "", now = ""] = [base.rows[at]?.[column], today.rows[at]?.[column]];
      if (put(cell, now)) changes.push({ was, now });
      relink(cell, base.hrefs[at]?.[column] ?? undefined, today.hrefs[at]?.[column] ?? undefined, link);
    }),
  );
  resize(table, base, today);
  for (const gone of base.rows.slice(today.rows.length)) changes.push({ was: gone.join(" · "), now: "" });
  return { changes, byHand: 0, newRows: 0 };
}

/** As small, and rows as high, as today's words need: where the letters still have the size that we gave them. */
function resize(table: Element, base: TableSaid, today: TableSaid): void {
  if (base.size === today.size && base.rows.length === today.rows.length) return;
  const [was, now] = [base.size, today.size].map((size) => String(Math.round(size * 100)));
  for (const run of ["a:rPr", "a:endParaRPr"].flatMap((name) => within(table, name)))
    if (run.attributes["sz"] === was) run.attributes["sz"] = now ?? "";
  rowsOf(table).forEach((row, at) => {
    row.attributes["h"] = String(Math.round((today.heights[at] ?? 0) * emuPerUnit));
  });
}

/** Slide units are of 0.75 point. */
const emuPerUnit = 9525;

/** PowerPoint numbers rows: a copy bears no number of another. */
function unlike(row: Element): Element {
  row.children = row.children.filter((each) => typeof each === "string" || each.name !== "a:extLst");
  return row;
}

type Known = { base: TableSaid; today: TableSaid; link: (href: string) => string };

/** Rows and columns are known again by what heads them, as it was or as a person left it. */
function merge(table: Element, texts: string[][], { base, today, link }: Known): TableOutcome {
  const changes: CellChange[] = [];
  let byHand = 0;
  const columns = matched(texts[0] ?? [], base.rows[0] ?? []);
  const rows = matched(
    texts.map((row) => row[columns.indexOf(0)] ?? ""),
    base.rows.map(([head = ""]) => head),
  );
  const todayRows = matched(
    base.rows.map(([head = ""]) => head),
    today.rows.map(([head = ""]) => head),
  );
  rowsOf(table).forEach((row, at) =>
    cellsOf(row).forEach((cell, place) => {
      const [from, column] = [rows[at] ?? -1, columns[place] ?? -1];
      const to = todayRows[from] ?? -1;
      const [was, now] = [base.rows[from]?.[column], today.rows[to]?.[column]];
      if (was === undefined) return;
      if (texts[at]?.[place] !== was) byHand += 1;
      else if (now !== undefined) {
        if (put(cell, now)) changes.push({ was, now });
        relink(cell, base.hrefs[from]?.[column] ?? undefined, today.hrefs[to]?.[column] ?? undefined, link);
      }
    }),
  );
  return { changes, byHand, newRows: today.rows.filter((_row, at) => !todayRows.includes(at)).length };
}

/** For each of `now` its place in `base`: by its text, else by its own place where the counts are the same. -1 for none. */
function matched(now: string[], base: string[]): number[] {
  const taken = new Set<number>();
  const exact = now.map((text) => {
    const at = base.findIndex((each, place) => each === text && !taken.has(place));
    if (at !== -1) taken.add(at);
    return at;
  });
  return exact.map((found, at) => {
    if (found !== -1 || now.length !== base.length || taken.has(at)) return found;
    taken.add(at);
    return at;
  });
}

function put(cell: Element, text: string): boolean {
  const body = bodyOf(cell);
  if (!body || bodyText(body) === text) return false;
  rewriteBody(body, text);
  return true;
}

/** A page that is cited instead of another is the one that the words lead to. */
function relink(cell: Element, was: string | undefined, now: string | undefined, link: (href: string) => string): void {
  if (was === now) return;
  for (const run of within(cell, "a:rPr")) {
    const links = elements(run, "a:hlinkClick");
    if (now === undefined) run.children = run.children.filter((each) => !links.some((other) => other === each));
    else if (links[0]) links[0].attributes["r:id"] = link(now);
    else
      run.children.push({
        name: "a:hlinkClick",
        attributes: {
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r:id": link(now),
        },
        children: [],
      });
  }
}

/** What was drawn for the app, as what a page without a script can be: links, tables, words. */

/** Cells of the matrix with a statement are marks too; those without one have no class of their own but `z`. */
export const marks = ".figured, [data-mark], [role=gridcell]:not(.z)";

export function asDocument(copy: HTMLElement, asTable: string): void {
  putTables(copy, asTable);
  tidy(copy);
  sayOnce(copy);
  for (const each of copy.querySelectorAll(marks)) linked(each);
  for (const each of copy.querySelectorAll("[role=grid]")) asPlainTable(each);
}

/** The same figures once more as tables: each goes under its chart. */
function putTables(copy: HTMLElement, asTable: string): void {
  for (const section of copy.querySelectorAll("[data-dossier]")) {
    const tables = section.querySelector("[data-tables]");
    const byName = new Map([...(tables?.querySelectorAll("figure") ?? [])].map((each) => [each.ariaLabel, each]));
    tables?.remove();
    for (const figure of section.querySelectorAll("figure")) {
      const table = byName.get(figure.ariaLabel)?.querySelector(":scope > .tbl-wrap");
      if (!table || figure.querySelector(":scope > .tbl-wrap")) continue;
      const details = document.createElement("details");
      details.className = "do-table";
      const summary = document.createElement("summary");
      summary.textContent = asTable;
      details.append(summary, table);
      figure.querySelector("figcaption")?.before(details);
    }
  }
}

/** What only works with a script goes; what only leads elsewhere in the app keeps its words. */
function tidy(copy: HTMLElement): void {
  const gone =
    "[data-export=no], [data-dossier] nav, [popover], input, select, textarea, form, fieldset:not(:has(.figured, [data-mark])), script, progress, [role=status]:empty, .skip";
  for (const each of copy.querySelectorAll(gone)) each.remove();
  for (const each of copy.querySelectorAll("button:not(.figured, [data-mark]), a[href^='#/']")) asWords(each);
  for (const each of copy.querySelectorAll("[popovertarget]")) each.removeAttribute("popovertarget");
  for (const each of copy.querySelectorAll(".marks, [role=grid]")) each.removeAttribute("tabindex");
}

function asWords(each: Element): void {
  if (each.textContent.trim() === "") return each.remove();
  const words = document.createElement("span");
  words.className = each.className;
  words.append(...each.childNodes);
  for (const arrow of words.querySelectorAll("svg[aria-hidden=true]")) arrow.remove();
  each.replaceWith(words);
}

/** Parts of one screen share its title and how it was counted: the first says them, the others bear the name of their part. */
function sayOnce(copy: HTMLElement): void {
  const said = new Set<string>();
  for (const section of copy.querySelectorAll("[data-dossier]")) {
    const title = section.querySelector("h1");
    if (!title) continue;
    const words = title.textContent;
    if (!said.has(words)) {
      said.add(words);
      continue;
    }
    title.textContent = section.ariaLabel;
    for (const each of section.querySelectorAll(".cart")) each.remove();
  }
}

/** A grid is walked with the arrow keys, which need a script: here it is read as a table. */
function asPlainTable(grid: Element): void {
  grid.setAttribute("role", "table");
  grid.removeAttribute("aria-readonly");
  grid.removeAttribute("aria-busy");
  for (const each of grid.querySelectorAll("[role=gridcell]")) each.setAttribute("role", "cell");
}

/** A mark becomes a link to its entry, in HTML as in SVG; one without an entry is what it shows. */
function linked(each: Element): void {
  const place = each.getAttribute("data-cite");
  if (each.role === "gridcell") return linkedCell(each, place);
  const made = document.createElementNS(
    each.namespaceURI,
    place === null && each instanceof HTMLElement ? "span" : place === null ? "g" : "a",
  );
  for (const { name, value } of each.attributes)
    if (!["type", "role", "tabindex", "data-mark", "data-cite", "title"].includes(name)) made.setAttribute(name, value);
  if (place === null) made.removeAttribute("aria-label");
  else made.setAttribute("href", `#p${place}`);
  made.append(...each.childNodes);
  each.replaceWith(made);
}

/** A cell stays one, around its link: a row holds nothing but cells. */
function linkedCell(cell: Element, place: string | null): void {
  cell.removeAttribute("data-cite");
  const name = cell.getAttribute("aria-label");
  if (place === null || name === null) return;
  const link = document.createElement("a");
  link.href = `#p${place}`;
  link.ariaLabel = name;
  cell.removeAttribute("aria-label");
  cell.append(link);
}

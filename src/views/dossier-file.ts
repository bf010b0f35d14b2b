import type { RefObject } from "react";
import type { LanguageCode } from "../domain/view";
import type { Reading } from "../i18n/reading";

/** What was drawn out of sight, as a page of its own: no script, no request, marks as links to their sources. */

const longestWaitMs = 20_000;
const lookMs = 150;

/** Parts follow when the page has a moment, and columns grow: so many looks in a row must see the same. */
const looks = 5;

/** Until nothing waits any more and nothing is added. */
export async function drawn(stage: HTMLElement): Promise<void> {
  const from = performance.now();
  let before = -1;
  let same = 0;
  while (performance.now() - from < longestWaitMs) {
    // oxlint-disable-next-line no-await-in-loop -- it waits
    await new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, { timeout: 1000 }), lookMs));
    const length = stage.innerHTML.length;
    const isWaiting = stage.querySelector(".waiting, [aria-busy=true]") !== null || !stage.querySelector("h1");
    same = !isWaiting && length === before ? same + 1 : 0;
    if (same === looks) return;
    before = length;
  }
  throw new Error("the dossier was not drawn in time");
}

const marks = ".figured, [data-mark]";

/** Every mark is asked as a click asks it. Those that say the same share one entry, whose number (from 1) they bear. */
export function cited(stage: HTMLElement, caught: RefObject<Reading | undefined>): Reading[] {
  const readings: Reading[] = [];
  const places = new Map<string, number>();
  for (const each of stage.querySelectorAll(marks)) {
    caught.current = undefined;
    each.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    const reading = caught.current as Reading | undefined;
    if (!reading) continue;
    const said = JSON.stringify(reading);
    const place = places.get(said) ?? readings.push(reading);
    places.set(said, place);
    each.setAttribute("data-cite", String(place));
  }
  return readings;
}

type Page = { lang: LanguageCode; title: string; fonts: string; asTable: string };

export async function dossierFile(stage: HTMLElement, { lang, title, fonts, asTable }: Page): Promise<string> {
  const body = document.createElement("body");
  const main = document.createElement("main");
  const copy = stage.cloneNode(true) as HTMLElement;
  putTables(copy, asTable);
  tidy(copy);
  for (const each of copy.querySelectorAll(marks)) linked(each);
  main.append(...copy.childNodes);
  body.append(main);
  const style = `${fonts}${await stylesOfPage()}`;
  const policy = [
    "default-src 'none'",
    `style-src-elem '${await hashOf(style)}'`,
    "style-src-attr 'unsafe-inline'", // places across a chart are attributes
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  body.className = "dossier";
  const serialized = new XMLSerializer().serializeToString(document.createTextNode(title));
  return `<!doctype html>
<html lang="${lang}" data-painted>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${serialized}</title>
<style>${style}</style>
</head>
${body.outerHTML}
</html>
`;
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
    "[data-export=no], [popover], input, select, textarea, form, fieldset:not(:has(.figured, [data-mark])), script, progress, [role=status]:empty, .skip";
  for (const each of copy.querySelectorAll(gone)) each.remove();
  for (const each of copy.querySelectorAll("button:not(.figured, [data-mark]), a[href^='#/']")) asWords(each);
  for (const each of copy.querySelectorAll("[popovertarget]")) each.removeAttribute("popovertarget");
  for (const each of copy.querySelectorAll(".marks")) each.removeAttribute("tabindex");
}

function asWords(each: Element): void {
  if (each.textContent.trim() === "") return each.remove();
  const words = document.createElement("span");
  words.className = each.className;
  words.append(...each.childNodes);
  each.replaceWith(words);
}

/** A mark becomes a link to its entry, in HTML as in SVG; one without an entry is what it shows. */
function linked(each: Element): void {
  const place = each.getAttribute("data-cite");
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

/** The rules of the page as they were written, without its typefaces: those are inside the file. */
async function stylesOfPage(): Promise<string> {
  const texts = [...document.styleSheets].map(async ({ ownerNode, href }) =>
    href === null ? (ownerNode?.textContent ?? "") : (await fetch(href)).text(),
  );
  return (await Promise.all(texts)).join("\n").replace(/@font-face\s*\{[^}]*\}/g, "");
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

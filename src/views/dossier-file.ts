import type { RefObject } from "react";
import type { LanguageCode } from "../domain/view";
import type { Reading } from "../i18n/reading";
import { asDocument, marks } from "./dossier-markup";

/** What was drawn out of sight, as a page of its own: no script, no request, marks as links to their sources. */

/** A bound for what hangs. */
const longestWaitMs = 120_000;
const lookMs = 150;

/** Parts follow when the page has a moment, and columns grow: so many looks in a row must see nothing change. */
const looks = 5;

/** Until nothing waits any more and nothing is added. */
export async function drawn(stage: HTMLElement): Promise<void> {
  const from = performance.now();
  let changed = true;
  let same = 0;
  const watch = new MutationObserver(() => (changed = true));
  watch.observe(stage, { childList: true, characterData: true, subtree: true });
  while (performance.now() - from < longestWaitMs) {
    // oxlint-disable-next-line no-await-in-loop -- it waits
    await new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, { timeout: 1000 }), lookMs));
    const isWaiting = stage.querySelector(".waiting, [aria-busy=true]") !== null || !stage.querySelector("h1");
    same = isWaiting || changed ? 0 : same + 1;
    if (same === looks) return watch.disconnect();
    changed = false;
  }
  watch.disconnect();
  throw new Error("the dossier was not drawn in time");
}

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
  asDocument(copy, asTable);
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

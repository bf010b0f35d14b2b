import { xmlText } from "../intake/xml-text";

/** Text as a file may carry it: what XML 1.0 forbids is left out, and nothing in it can act on the text around it. */

/** Embeddings, overrides and isolates turn the reading order of their neighbours; no name or title here needs them. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;

export const cleanText = (text: string): string => xmlText(text).replace(bidi, "");

/** Every text of an object cleaned, however deep; anything else is kept as it is. */
export function cleaned<T>(value: T): T {
  return mapped(value) as T;

  function mapped(each: unknown): unknown {
    if (typeof each === "string") return cleanText(each);
    if (Array.isArray(each)) return each.map(mapped);
    if (each === null || typeof each !== "object") return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, mapped(inner)]));
  }
}

/** For an element's text or an attribute's value. */
export function escaped(text: string): string {
  return cleanText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

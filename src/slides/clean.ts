/** Text as a file may carry it: what XML 1.0 forbids is left out, and nothing in it can act on the text around it. */

/** Halves of characters, control characters but tab and line break, and the two code points that are no characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Embeddings, overrides and isolates turn the reading order of their neighbours; no name or title here needs them. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;

export const cleanText = (text: string): string => text.replace(forbidden, "").replace(bidi, "");

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

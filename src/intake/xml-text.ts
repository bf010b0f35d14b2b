/** Halves of characters, control characters but tab and line break, and the two code points that are no characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML 1.0 can carry it: what it forbids is left out. */
export const xmlText = (text: string): string => text.replace(forbidden, "");

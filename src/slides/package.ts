import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** An Office file as its parts, by name: the only place that knows zip. */

export type Parts = Record<string, Uint8Array>;

/** Folders, which some writers list as entries, are no parts. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

/** Zip dates start in 1980; a fixed one makes two files of the same deck equal. */
const madeOn = "1980-01-01T12:00:00";

/** The list of content types comes first, as readers expect. */
export function packed(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = Object.keys(parts).toSorted((a, b) => Number(b === first) - Number(a === first));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    level: 6,
    mtime: madeOn,
  });
}

export const textIn = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

export const textParts = (texts: Record<string, string>): Parts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));

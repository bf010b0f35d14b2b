import { type Evidence, type Source, grades } from "./figure";

/** A chart or table of the app as a deck keeps it: what it says and the values behind it, in the language of its screen, with every page. */

/** A texture of status, as `Mark` of the slides. */
export const clipMarks = ["solid", "ruled", "hatched", "outlined", "dotted"] as const;
export const clipTones = ["mrs", "mia", "peer", "route", "ink"] as const;
export type ClipMark = (typeof clipMarks)[number];
export type ClipTone = (typeof clipTones)[number];

export type ClipCell = { text: string; raw?: number; mark?: ClipMark };
export type ClipColumn = { key: string; label: string; numeric: boolean; tone?: ClipTone };
/** A figure of the table with its pages. */
export type ClipCited = {
  what: string;
  text: string;
  status: string;
  basis?: string;
  calculation?: string;
  evidence: Evidence[];
};

export type Clip = {
  id: string;
  lang: "fr" | "en";
  /** Which chart it is: "cap2m-volumes-total". */
  chart: string;
  /** The address of the screen it comes from. */
  from: string;
  /** The day (YYYY-MM-DD) of which the data were known, or on which it was taken. */
  on: string;
  title: string;
  subtitle: string;
  guard?: string;
  sources: string;
  alternative: string;
  columns: ClipColumn[];
  rows: ClipCell[][];
  cited: ClipCited[];
  /** Other figures published for the same facts, a sentence each. */
  rivals: string[];
};

/** The key of a slide that shows a clip: an address names it so. */
export const clipKey = (id: string): string => `clip-${id}`;
export const isClipKey = (slide: string): boolean => /^clip-[0-9a-f]{12}$/.test(slide);

export const mostClipRows = 200;
const mostCells = 6000;

type Found = Record<string, unknown>;
const isRecord = (found: unknown): found is Found => typeof found === "object" && found !== null;
const isText = (found: unknown): found is string => typeof found === "string";
const texts = (found: Found, keys: readonly string[]): boolean => keys.every((key) => isText(found[key]));
const optional = (found: Found, keys: readonly string[]): boolean =>
  keys.every((key) => found[key] === undefined || isText(found[key]));

/** A record from elsewhere as a clip; undefined when it is none. What it says is shown as text, so only its shape is checked. */
export function clipOf(found: unknown): Clip | undefined {
  if (!isRecord(found) || !texts(found, ["id", "chart", "from", "on", "title", "subtitle", "sources", "alternative"]))
    return undefined;
  const { id, lang, from, on, columns, rows, cited, rivals } = found;
  if (!isClipKey(clipKey(String(id))) || (lang !== "fr" && lang !== "en") || !optional(found, ["guard"]))
    return undefined;
  if (!String(from).startsWith("#/") || !/^\d{4}-\d\d-\d\d$/.test(String(on))) return undefined;
  if (!all(columns, isColumn) || !all(rows, isRow) || !all(cited, isCited) || !all(rivals, isText)) return undefined;
  const isWhole = rows.every(({ length }) => length === columns.length);
  return isWhole && rows.length <= mostClipRows && rows.length * columns.length <= mostCells
    ? (found as Clip)
    : undefined;
}

const all = <T>(found: unknown, is: (each: unknown) => each is T): found is T[] =>
  Array.isArray(found) && found.every(is);

const isColumn = (found: unknown): found is ClipColumn =>
  isRecord(found) &&
  texts(found, ["key", "label"]) &&
  typeof found["numeric"] === "boolean" &&
  (found["tone"] === undefined || clipTones.some((each) => each === found["tone"]));

const isCell = (found: unknown): found is ClipCell =>
  isRecord(found) &&
  isText(found["text"]) &&
  (found["raw"] === undefined || Number.isFinite(found["raw"])) &&
  (found["mark"] === undefined || clipMarks.some((each) => each === found["mark"]));

const isRow = (found: unknown): found is ClipCell[] => all(found, isCell);

const isCited = (found: unknown): found is ClipCited =>
  isRecord(found) &&
  texts(found, ["what", "text", "status"]) &&
  optional(found, ["basis", "calculation"]) &&
  all(found["evidence"], isEvidence);

const isEvidence = (found: unknown): found is Evidence =>
  isRecord(found) &&
  texts(found, ["file", "words"]) &&
  Number.isInteger(found["line"]) &&
  optional(found, ["note"]) &&
  isSource(found["source"]);

const isSource = (found: unknown): found is Source =>
  isRecord(found) &&
  texts(found, ["id", "publisher", "title", "kind", "language"]) &&
  optional(found, ["url", "publishedOn", "note"]) &&
  grades.some((each) => each === found["grade"]);

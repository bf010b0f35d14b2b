import type { Dialect } from "./dialect";

/** Where the records of a text start and end, and how wide they are: one pass that never builds a cell. */

export type Damage = "text-after-quote" | "unclosed-quote" | "loose-quotes" | "other-quotes";

export type Structure = {
  /** Of each record: its first character, the one after its last, its physical line counted from 1, its cells. */
  starts: number[];
  ends: number[];
  lines: number[];
  widths: number[];
  /** Records whose quotes do not close, by index. Each is one physical line; the next line starts afresh. */
  damaged: Map<number, Damage>;
  /** The line end of every record when it is always the same and nothing needs repair, else undefined. */
  newline: "\n" | "\r\n" | "\r" | undefined;
};

/** `loose` counts the unquoted cells of a record that hold an odd number of quotes: two of them are one cell torn apart. */
type Cursor = { text: string; dialect: Dialect; at: number; breaks: number; blanks: boolean; loose: number };

const lf = 10;
const cr = 13;
const doubleQuote = 34;

/** The records of a text in a dialect. A quote that does not close costs its own line and no other. */
export function scan(text: string, dialect: Dialect): Structure {
  const found: Structure = { starts: [], ends: [], lines: [], widths: [], damaged: new Map(), newline: undefined };
  const cursor: Cursor = { text, dialect, at: 0, breaks: 0, blanks: false, loose: 0 };
  const ends = new Set<string>();
  let line = 1;
  while (cursor.at < text.length) {
    const start = cursor.at;
    cursor.breaks = 0;
    const outcome = record(cursor);
    if (typeof outcome === "string") {
      found.damaged.set(found.starts.length, outcome);
      cursor.breaks = 0;
      cursor.at = lineEnd(text, start);
    }
    found.starts.push(start);
    found.ends.push(cursor.at);
    found.lines.push(line);
    found.widths.push(typeof outcome === "number" ? outcome : 0);
    line += cursor.breaks + 1;
    ends.add(skipLineEnd(cursor));
  }
  found.newline = tidyNewline(found, cursor, ends);
  return found;
}

/** Walks to the end of a record. The number of its cells, or what is wrong with its quotes. */
function record(cursor: Cursor): number | Damage {
  const { text, dialect } = cursor;
  let width = 1;
  cursor.loose = 0;
  for (;;) {
    const damage = field(cursor);
    if (damage !== undefined) return damage;
    if (dialect.delimiter === "" || !text.startsWith(dialect.delimiter, cursor.at)) {
      return cursor.loose > 1 ? "loose-quotes" : width;
    }
    cursor.at += dialect.delimiter.length;
    width += 1;
  }
}

/** Walks to the delimiter or line end after a cell. */
function field(cursor: Cursor): Damage | undefined {
  const { text, dialect } = cursor;
  const opening = dialect.quote === "" ? -1 : openingQuote(cursor);
  if (opening >= 0) {
    if (opening > cursor.at) cursor.blanks = true;
    return quoted(cursor, opening);
  }
  const first = dialect.delimiter.charCodeAt(0);
  const short = dialect.delimiter.length === 1;
  let quotes = 0;
  let { at } = cursor;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lf || code === cr) break;
    if (code === first && (short || text.startsWith(dialect.delimiter, at))) break;
    if (code === doubleQuote) quotes += 1;
  }
  cursor.at = at;
  if (quotes % 2 === 1 && dialect.quote === '"') cursor.loose += 1;
  return undefined;
}

/** The quote that opens a cell, blanks before it allowed; -1 when the cell is not quoted. */
function openingQuote({ text, dialect, at }: Cursor): number {
  let index = at;
  while (isBlank(text.charCodeAt(index)) && !text.startsWith(dialect.delimiter, index)) index += 1;
  return text.startsWith(dialect.quote, index) ? index : -1;
}

function quoted(cursor: Cursor, opening: number): Damage | undefined {
  const { text, dialect } = cursor;
  const closing = closingQuote(text, opening + 1, dialect);
  if (closing < 0) return "unclosed-quote";
  cursor.breaks += lineBreaks(text, opening, closing);
  let after = closing + 1;
  while (isBlank(text.charCodeAt(after)) && !text.startsWith(dialect.delimiter, after)) after += 1;
  if (after > closing + 1) cursor.blanks = true;
  const code = text.charCodeAt(after);
  const ended = Number.isNaN(code) || code === lf || code === cr;
  cursor.at = after;
  return ended || (dialect.delimiter !== "" && text.startsWith(dialect.delimiter, after))
    ? undefined
    : "text-after-quote";
}

/** The quote that closes a cell: not doubled, or not after an odd number of backslashes. -1 when there is none. */
function closingQuote(text: string, from: number, { quote, escape }: Dialect): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (escape === "backslash") {
      if (backslashesBefore(text, at, from) % 2 === 0) return at;
    } else if (text.startsWith(quote, at + 1)) at += 1;
    else return at;
  }
  return -1;
}

function backslashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  while (at - count - 1 >= from && text[at - count - 1] === "\\") count += 1;
  return count;
}

/** Line ends within a stretch of text; carriage return and line feed together are one. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) count += 1;
  }
  return count;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lf || code === cr) return at;
  }
  return text.length;
}

/** Steps over the line end and says which it was; "\r\r\n" is what some programs make of "\r\n" and counts as one. */
function skipLineEnd(cursor: Cursor): string {
  const { text, at } = cursor;
  const end = ["\r\r\n", "\r\n", "\n", "\r"].find((candidate) => text.startsWith(candidate, at)) ?? "";
  cursor.at += end.length;
  return end;
}

function tidyNewline({ damaged }: Structure, { blanks, dialect }: Cursor, ends: Set<string>): Structure["newline"] {
  ends.delete("");
  if (damaged.size > 0 || blanks || dialect.escape === "backslash" || dialect.skipInitialSpace || ends.size > 1)
    return undefined;
  const [only = "\n"] = ends;
  return only === "\n" || only === "\r\n" || only === "\r" ? only : undefined;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

import { parse } from "./csv";
import type { Dialect } from "./dialect";
import { type Damage, scan, type Structure } from "./scan";

/** A text in a dialect to its records: structure by our scan, cells by PapaParse, and both must agree. */

/** A record: its cells as text, and the physical line (counted from 1) on which it starts. */
export type TextRecord = { line: number; count: number; cells: string[] };

export type DamagedRecord = { line: number; damage: Damage; text: string };

export type Records = { records: TextRecord[]; damaged: DamagedRecord[] };

/** Two readers of the same text came to different tables: a fault of ours, told rather than guessed away. */
export class ReadersDisagree extends Error {}

/** The records of a text. Damaged lines are set apart with their text. Throws ReadersDisagree when scan and PapaParse differ. */
export function recordsOf(text: string, dialect: Dialect, structure: Structure = scan(text, dialect)): Records {
  const { newline, starts, ends, lines, widths, damaged } = structure;
  const rows = parse(newline === undefined ? normalised(text, dialect, structure) : text, {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    newline: newline ?? "\n",
  });
  const records: TextRecord[] = [];
  let row = 0;
  for (let index = 0; index < starts.length; index += 1) {
    if (damaged.has(index)) continue;
    const cells = rows[row] ?? [];
    const line = lines[index] ?? 0;
    if (cells.length !== widths[index])
      throw new ReadersDisagree(`line ${line}: ${cells.length} or ${widths[index]} cells`);
    records.push({ line, count: (lines[index + 1] ?? line + 1) - line, cells });
    row += 1;
  }
  const left = rows.slice(row).filter((cells) => cells.length > 1 || cells[0] !== "");
  if (left.length > 0) throw new ReadersDisagree(`${left.length} records more than lines`);
  const apart = [...damaged].map(([index, damage]) => {
    return { line: lines[index] ?? 0, damage, text: text.slice(starts[index], ends[index]) };
  });
  return { records, damaged: apart };
}

/** The sound records of a text written the strict way (RFC 4180): one line end, doubled quotes, no blanks around quotes. */
function normalised(text: string, dialect: Dialect, { starts, ends, damaged }: Structure): string {
  const lines: string[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    if (damaged.has(index)) continue;
    const record = text.slice(starts[index], ends[index]);
    const simple = !dialect.skipInitialSpace && (dialect.quote === "" || !record.includes(dialect.quote));
    lines.push(simple ? record : strict(record, dialect));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** One record with its quoted cells rewritten; cells without quotes stay as they are. */
function strict(record: string, { delimiter, quote, escape, skipInitialSpace }: Dialect): string {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const opening = firstNonBlank(record, at, delimiter);
    if (quote !== "" && record.startsWith(quote, opening)) {
      const { content, end } = unquoted(record, opening + 1, { quote, escape });
      cells.push(quote + content.replaceAll(quote, quote + quote) + quote);
      at = firstNonBlank(record, end, delimiter);
    } else {
      const end = delimiter === "" ? -1 : record.indexOf(delimiter, at);
      cells.push(
        record.slice(
          skipInitialSpace ? Math.min(opening, end < 0 ? record.length : end) : at,
          end < 0 ? record.length : end,
        ),
      );
      at = end < 0 ? record.length : end;
    }
    if (delimiter === "" || !record.startsWith(delimiter, at)) return cells.join(delimiter);
    at += delimiter.length;
  }
}

/** The text inside quotes from its first character on, and where the record goes on behind the closing quote. */
function unquoted(
  record: string,
  from: number,
  { quote, escape }: Pick<Dialect, "quote" | "escape">,
): { content: string; end: number } {
  const pieces: string[] = [];
  let start = from;
  for (let at = from; at < record.length; at += 1) {
    const escaped = escape === "backslash" && record[at] === "\\" && `\\${quote}`.includes(record[at + 1] ?? "?");
    const doubled = escape === "double" && record.startsWith(quote + quote, at);
    if (escaped || doubled) {
      pieces.push(record.slice(start, at), record[at + 1] ?? "");
      start = at + 2;
      at += 1;
    } else if (record.startsWith(quote, at)) {
      return { content: pieces.join("") + record.slice(start, at), end: at + 1 };
    }
  }
  return { content: pieces.join("") + record.slice(start), end: record.length };
}

function firstNonBlank(record: string, from: number, delimiter: string): number {
  let at = from;
  while (" \t\u00A0".includes(record[at] ?? "x")) {
    if (delimiter !== "" && record.startsWith(delimiter, at)) return at;
    at += 1;
  }
  return at;
}

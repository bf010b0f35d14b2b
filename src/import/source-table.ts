import type { SourceTable } from "../domain/mapping";
import { readerOf, type Value } from "../intake/column-reader";
import { monthNamed } from "../intake/month-names";
import type { Reading, Result } from "../intake/reading";
import { turned, turnOf } from "../intake/turned";
import { isMultiplied } from "./proof";

/** A reading as the mapping wants it: values with their texts, periods that stand in columns turned into rows. */

/** The texts of the rows that were kept, each beside its values. Columns that were empty at the edges are gone from both. */
export function textsOf({ header, lines, text }: Result): string[][] {
  const byLine = new Map(text.rows.map((row) => [row.line, row.cells]));
  const first = header.length < text.width && text.rows.every(({ cells }) => (cells[0] ?? "").trim() === "") ? 1 : 0;
  return lines.map((line) => (byLine.get(line) ?? []).slice(first, first + header.length));
}

/** The table of an accepted reading. `name` is that of its file. */
export function sourceTable(name: string, reading: Reading, result: Result): SourceTable {
  const turn = turnOf(result.header);
  const around = [...reading.leftOut.flatMap(({ text }) => text ?? []), ...result.header].join(" ").slice(0, 2000);
  const { header, rows, lines } = result;
  if (turn === undefined) {
    const texts = textsOf(result);
    const flags = new Map(reading.flags.map(({ line, column, flag }) => [JSON.stringify([line, column]), flag]));
    return {
      name,
      around,
      header,
      kinds: result.formats.map(({ kind }) => kind),
      rows,
      lines,
      textAt: (row, column) => texts[row]?.[column] ?? "",
      flagAt: (row, column) => flags.get(JSON.stringify([lines[row], header[column]])),
      isRounded: (row, column) => isRounded(texts[row]?.[column] ?? "", rows[row]?.[column] ?? null),
      monthNamed,
    };
  }
  const periods = new Map(turn.periods.map((at) => [header[at] ?? "", periodValue(header[at] ?? "")]));
  const cells = turned({ header, rows, lines, flags: reading.flags }, turn);
  const last = turn.keys.length + 1;
  return {
    name,
    around,
    header: [...turn.keys.map((at) => header[at] ?? ""), "period", valueName(around)],
    kinds: [...turn.keys.map((at) => result.formats[at]?.kind ?? "text"), "period", "number"],
    rows: cells.map(({ keys, period, value }) => [...keys, periods.get(period) ?? null, value]),
    lines: cells.map(({ line }) => line),
    textAt: (row, column) => {
      const cell = cells[row];
      if (cell === undefined) return "";
      return String((column === last ? cell.value : column === last - 1 ? cell.period : cell.keys[column]) ?? "");
    },
    flagAt: (row, column) => (column === last ? cells[row]?.flag : undefined),
    isRounded: () => false,
    monthNamed,
  };
}

/** The label of a column as the period it names. */
function periodValue(label: string): Value {
  const read = readerOf({ kind: "period", order: undefined }, { note: () => undefined, flag: () => undefined });
  return read(label, 1);
}

/** What figures under periods count is said by the words around them, if at all. */
function valueName(around: string): string {
  if (/\b(escales?|calls|escalas|scali)\b/i.test(around)) return "calls";
  return /\b(passagers?|passengers?|pax|pasajeros|passeggeri|croisi[ée]ristes)\b/i.test(around)
    ? "passengers"
    : "value";
}

/** "1,6 M": written short and therefore rounded. */
const isRounded = (text: string, value: Value): boolean =>
  typeof value === "number" && /\p{L}/u.test(text) && isMultiplied(text, value);

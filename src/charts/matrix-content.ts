import type { Line, Port, Presence } from "../domain/line";
import { shortName } from "../domain/line-names";
import { type LineRow, type PortYears, isInBothPorts, shipWithdrawals } from "../domain/line-rows";
import { mission } from "../domain/mission";
import { isSeen } from "../domain/presence";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import { cellWords, matrixReading } from "./matrix-words";

/** What the matrix says around its drawing: the finding, the order, the words for who does not see it, the table and the CSV. */

export type MatrixFacts = { years: number[]; ports: Port[] };

/** `shown`: the rows the filter leaves, which are those of the table; the finding is about all. */
export function matrixFrame(
  { all, shown }: { all: LineRow[]; shown: LineRow[] },
  { years, ports }: MatrixFacts,
  language: Language,
): FrameContent {
  const words = language.say.lines.matrix;
  const [from, to] = ends(years);
  const both = all.filter(isInBothPorts).length;
  const withdrew = shipWithdrawals(all, mission.year);
  const names = language.list(withdrew.map(shortName));
  return {
    title: words.title(capital(language.say.numberWord(both)), all.length),
    subtitle: words.subtitle(from, to),
    alternative: words.alternative(
      shown.length,
      from,
      to,
      withdrew.length > 0 ? words.withdrew(names, mission.year) : "",
    ),
    sources: sourcesOf(shown.flatMap(statementsOf), language),
    get table() {
      return table(shown, { ports, language }); // hundreds of rows: only when looked at or downloaded
    },
    fileName: "cap2m-lines-matrix",
  };
}

/** The title of the screen: the withdrawals of the mission's year known on the day, else what the screen holds. */
export function matrixTitle(rows: LineRow[], years: number[], language: Language): string {
  const words = language.say.lines.title;
  const withdrew = shipWithdrawals(rows, mission.year);
  if (withdrew.length === 0) return words.plain(...ends(years));
  return words.withdrew(language.list(withdrew.map(shortName)), mission.year, withdrew.length === 1);
}

/** Which statuses stand on the screen, in words: "constaté, annoncé, retiré ou annulé". */
export function matrixStatuses(rows: LineRow[], { say }: Language): string {
  const words = say.lines.statusWords;
  const cells = rows.flatMap(({ marseille, miami }) => [...marseille.cells, ...miami.cells]);
  const having = [
    cells.some(isSeen) && words.seen,
    cells.some(({ kind }) => kind === "planned") && words.announced,
    cells.some(({ kind }) => kind === "withdrawn" || kind === "cancelled") && words.lost,
    cells.some(({ kind }) => kind === "claim") && words.claim,
  ].filter((word) => word !== false);
  return capital(having.join(", "));
}

/** The first pages by number of statements, and how many more there are. */
export function sourcesOf(statements: Presence[], { say }: Language): string {
  const pages = new Set(statements.map(({ evidence }) => evidence.source.id)).size;
  const publishers = new Map<string, number>();
  for (const { evidence } of statements)
    publishers.set(evidence.source.publisher, (publishers.get(evidence.source.publisher) ?? 0) + 1);
  const named = [...publishers]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name]) => name);
  return say.lines.matrix.sources(pages, named.join(", "), publishers.size - named.length);
}

function table(rows: LineRow[], words: Words): ChartTable {
  const tables = rows.map(({ line, marseille, miami }) => sideTable(line, [marseille, miami], words));
  return { columns: columnsOf(words.language), rows: tables.flatMap((each) => each.rows) };
}

/** One row for each port and year with a record: what is said in words, then the numbers an analyst wants in columns. */
export function sideTable(line: Line, sides: PortYears[], words: Words): ChartTable {
  return { columns: columnsOf(words.language), rows: sides.flatMap((side) => tableRows(line, side, words)) };
}

function columnsOf({ say }: Language): ChartTable["columns"] {
  const { columns } = say.lines.table;
  return [
    { key: "line", label: columns.line },
    { key: "group", label: columns.group },
    { key: "port", label: columns.port },
    { key: "year", label: columns.year, numeric: true },
    { key: "what", label: columns.what },
    { key: "low", label: columns.low, numeric: true },
    { key: "high", label: columns.high, numeric: true },
    { key: "lost", label: columns.lost, numeric: true },
    { key: "source", label: columns.source },
  ];
}

type Words = { ports: Port[]; language: Language };

function tableRows(line: Line, { cells, turns }: PortYears, { ports, language }: Words): ChartTable["rows"] {
  return cells.flatMap((cell, at) => {
    if (cell.kind === "none") return [];
    const reading = matrixReading(cell, line.name, ports, language);
    const number = (value: number | undefined): TableCell =>
      value === undefined ? { text: "" } : { text: String(value), raw: value, reading };
    return {
      line: { text: line.name },
      group: { text: line.groupName ?? "" },
      port: { text: portName(ports, cell.port, language) },
      year: { text: String(cell.year) },
      what: { text: cellWords(cell, turns[at], language) },
      low: number(cell.calls?.low),
      high: number(cell.calls?.high),
      lost: number(cell.lost),
      source: { text: [...new Set(cell.statements.map(({ evidence }) => evidence.source.publisher))].join(", ") },
    };
  });
}

const statementsOf = ({ marseille, miami }: LineRow): Presence[] =>
  [...marseille.cells, ...miami.cells].flatMap(({ statements }) => statements);

export const ends = (years: number[]): [number, number] => [years[0] ?? 0, years.at(-1) ?? 0];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import type { Line, Port, Presence } from "../domain/line";
import { shortName } from "../domain/line-names";
import { type LineRow, type PortYears, isInBothPorts, shipWithdrawals, sidesOf } from "../domain/line-rows";
import { mission } from "../domain/mission";
import { isSeen } from "../domain/presence";
import type { LineOrder, PortSides } from "../domain/view";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import { publishersOf } from "./matrix-labels";
import { cellWords, matrixReading } from "./matrix-words";

/** What the matrix says around its drawing: the finding, the order, the words for who does not see it, the table and the CSV. */

export type MatrixFacts = {
  years: number[];
  ports: Port[];
  sides: PortSides;
  order: LineOrder;
  /** The filters in words, none where all lines are shown. */
  filters: string[];
};

/** `shown`: the rows the filters leave, in their order, which are those of the table; the finding is about all. */
export function matrixFrame(
  { all, shown }: { all: LineRow[]; shown: LineRow[] },
  { years, ports, sides, order, filters }: MatrixFacts,
  language: Language,
): FrameContent {
  const words = language.say.matrix;
  const [from, to] = ends(years);
  const both = all.filter(isInBothPorts).length;
  const withdrew = shipWithdrawals(all, mission.year);
  const names = withdrew.length > 0 ? language.list(withdrew.map(shortName)) : "";
  return {
    title: words.title(capital(language.say.numberWord(both)), all.length),
    subtitle: words
      .subtitle(from, to, words.shown(shown.length, all.length, filters), words.rules[order](sides))
      .replace(/ {2,}/g, " "),
    alternative: words.alternative({
      count: shown.length,
      from,
      to,
      ports: words.inPorts[sides],
      items: withdrew.length > 0 ? words.withdrew(names, mission.year) : "",
    }),
    sources: sourcesOf(
      shown.flatMap((row) => statementsOf(row, sides)),
      language,
    ),
    get table() {
      return table(shown, sides, { ports, language }); // hundreds of rows: only when looked at or downloaded
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
  return pages === 0 ? "" : say.matrix.sources(pages, named.join(", "), publishers.size - named.length);
}

function table(rows: LineRow[], sides: PortSides, words: Words): ChartTable {
  const tables = rows.map((row) => sideTable(row.line, sidesOf(row, sides), words));
  return { columns: columnsOf(words.language), rows: tables.flatMap((each) => each.rows) };
}

/** One row for each port and year with a record: what is said in words, then the numbers an analyst wants in columns. */
export function sideTable(line: Line, sides: PortYears[], words: Words): ChartTable {
  return { columns: columnsOf(words.language), rows: sides.flatMap((side) => tableRows(line, side, words)) };
}

const columns = [
  "line",
  "group",
  "segment",
  "port",
  "year",
  "what",
  "low",
  "high",
  "counted",
  "lost",
  "passengers",
  "differ",
  "statements",
  "source",
] as const;
const numbers = new Set<string>(["year", "low", "high", "lost", "passengers", "statements"]);

function columnsOf({ say }: Language): ChartTable["columns"] {
  return columns.map((key) => ({ key, label: say.matrix.columns[key], ...(numbers.has(key) && { numeric: true }) }));
}

type Words = { ports: Port[]; language: Language };

function tableRows(line: Line, { cells, turns }: PortYears, { ports, language }: Words): ChartTable["rows"] {
  const { say } = language;
  return cells.flatMap((cell, at) => {
    if (cell.kind === "none") return [];
    const reading = matrixReading(cell, line.name, ports, language);
    const number = (value: number | undefined): TableCell =>
      value === undefined ? { text: "" } : { text: language.count(value), raw: value, reading };
    const row: Record<(typeof columns)[number], TableCell> = {
      line: { text: line.name },
      group: { text: line.groupName ?? "" },
      segment: { text: say.lines.page.segments(line.segment) },
      port: { text: portName(ports, cell.port, language) },
      year: { text: String(cell.year) },
      what: { text: cellWords(cell, turns[at], language) },
      low: number(cell.calls?.low),
      high: number(cell.calls?.high),
      counted: { text: cell.calls && cell.counted ? say.matrix.counted[cell.counted] : "" },
      lost: number(cell.lost),
      passengers: number(cell.passengers),
      differ: { text: cell.contradictions.length > 0 ? say.matrix.yes : "" },
      statements: number(cell.statements.length),
      source: { text: publishersOf(cell.statements) },
    };
    return row;
  });
}

const statementsOf = (row: LineRow, sides: PortSides): Presence[] =>
  sidesOf(row, sides).flatMap(({ cells }) => cells.flatMap(({ statements }) => statements));

export const ends = (years: number[]): [number, number] => [years[0] ?? 0, years.at(-1) ?? 0];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

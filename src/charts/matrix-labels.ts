import type { Line, Port, Presence } from "../domain/line";
import type { Group, GroupYear } from "../domain/line-sections";
import type { LineRow } from "../domain/line-rows";
import type { Cell } from "../domain/presence";
import type { Turn } from "../domain/turns";
import type { LineOrder } from "../domain/view";
import type { Language } from "../i18n/language";
import { type Reading, portName, toneOf } from "../i18n/reading";
import type { Tip } from "./matrix-tip";
import { cellWords, statementWords } from "./matrix-words";

/** What the cells of the grid are called, and what they tell when they are pointed at. */

type Named = { name: string; place: string; cell: Cell; turn: Turn | undefined };

/** "Royal Caribbean International, Marseille, 2013 : annoncé, tête de ligne, 16 à 24 escales annoncées, 3 déclarations, source : INSSET" */
export function cellLabel({ name, place, cell, turn }: Named, language: Language): string {
  const words = language.say.matrix;
  return words.cell(
    name,
    place,
    cell.year,
    cell.kind === "none" ? language.say.lines.kind.none : told(cell, turn, language),
  );
}

function told(cell: Cell, turn: Turn | undefined, language: Language): string {
  const words = language.say.matrix;
  return [
    cellWords(cell, turn, language),
    words.statements(cell.statements.length),
    words.by(publishersOf(cell.statements)),
  ].join(", ");
}

export const publishersOf = (statements: Presence[]): string =>
  [...new Set(statements.map(({ evidence }) => evidence.source.publisher))].join(", ");

type Found = { row: { line: Line }; cell: Cell; turn: Turn | undefined };

export function matrixTip({ row, cell, turn }: Found, ports: Port[], language: Language): Tip {
  const words = language.say.matrix;
  return {
    heading: `${row.line.name}, ${portName(ports, cell.port, language)}, ${cell.year}`,
    what: cell.kind === "none" ? words.noRecord : capital(`${cellWords(cell, turn, language)}.`),
    ...quoted(cell.statements, language),
  };
}

/** The first pages with their words; the panel of sources holds them all. */
const quotes = 3;

function quoted(statements: Presence[], language: Language): Pick<Tip, "said" | "more"> {
  return {
    said: statements.slice(0, quotes).map(({ evidence: { source, words } }) => ({
      from: `${source.publisher}${source.publishedOn === undefined ? "" : `, ${language.date(source.publishedOn)}`}`,
      words,
      lang: source.language,
    })),
    more: Math.max(0, statements.length - quotes),
  };
}

export function groupYearWords({ seen, other, cells }: GroupYear, all: number, { say }: Language): string {
  return cells.length === 0 ? say.lines.kind.none : say.matrix.groupYear(seen, other, all);
}

export function groupTip(group: Group, year: GroupYear, ports: Port[], language: Language): Tip {
  const words = language.say.matrix;
  return {
    heading: `${group.name}, ${portName(ports, year.port, language)}, ${year.year}`,
    what:
      year.cells.length === 0
        ? words.noRecord
        : `${words.member(capital(groupYearWords(year, group.rows.length, language)), membersOf(group, year, language))}.`,
    said: [],
    more: year.cells.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

/** "Costa Croisières, tête de ligne ; AIDA Cruises, transit" */
function membersOf({ rows }: Group, { cells }: GroupYear, { say, code }: Language): string {
  return cells
    .map((cell) => `${rows.find(({ line }) => line.id === cell.line)?.line.name ?? ""}, ${say.lines.kind[cell.kind]}`)
    .join(code === "fr" ? " ; " : "; ");
}

/** Every statement on the lines of a group in a year, each told with the name of its line. */
export function groupReading(group: Group, year: GroupYear, ports: Port[], language: Language): Reading {
  const statements = year.cells.flatMap((cell) => cell.statements);
  const nameOf = (id: string) => group.rows.find(({ line }) => line.id === id)?.line.name ?? id;
  return {
    heading: `${group.name}, ${portName(ports, year.port, language)}, ${year.year}`,
    tone: toneOf(year.port),
    status: groupYearWords(year, group.rows.length, language),
    evidence: statements.map(({ evidence }) => evidence),
    says: statements.map((each) => language.say.matrix.member(nameOf(each.line), statementWords(each, language))),
    rivals: [],
  };
}

/** What a line is sorted by, as a person would say it: "vue 12 ans". Nothing where nothing is published. */
export function rankWords({ size }: LineRow, order: LineOrder, rank: number | undefined, language: Language): string {
  const words = language.say.matrix.rank;
  if (rank === undefined) return "";
  switch (order) {
    case "size":
      return size
        ? words.size(`${language.worded(language.short(size.passengers), size.precision)}${size.late ? "†" : ""}`)
        : "";
    case "presence":
      return words.presence(rank);
    case "loss":
      return rank === 0 ? "" : words.loss(rank);
    case "gap":
      return words.gap(language.signed(rank), rank);
    case "name":
      return "";
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

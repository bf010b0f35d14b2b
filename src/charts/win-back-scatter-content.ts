import type { Line, Port } from "../domain/line";
import { shortName } from "../domain/line-names";
import type { Point, Scatter } from "../domain/win-back-scatter";
import { type OnRecord, yearsCounted } from "../domain/win-back-standing";
import type { Language } from "../i18n/language";
import { type Reading, portName } from "../i18n/reading";
import type { TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import type { Spot } from "./win-back-scatter-layout";
import { sourcesOf } from "./matrix-content";
import { sizeDetail, sizeText, told } from "./win-back-words";

/** What the scatter of the two presences says: the lines in its lower right, each mark in words, the table. */

/** Names in a title; more are counted. */
const titleNames = 4;

export function scatterFrame({ points, window }: Scatter, ports: Port[], language: Language): FrameContent {
  const words = language.say.winback.scatter;
  const statements = points.flatMap(({ miami, marseille }) => [...statementsOf(miami), ...statementsOf(marseille)]);
  return {
    title: scatterTitle(points, language),
    subtitle: words.subtitle(window.from, window.to),
    alternative: words.alternative(
      points.length,
      points.map((point) => markWords(point, language)).join(language.code === "fr" ? " ; " : "; "),
    ),
    sources: sourcesOf(statements, language),
    fileName: "cap2m-win-back-scatter",
    get table() {
      const { columns } = words;
      return {
        columns: [
          { key: "line", label: columns.line },
          { key: "group", label: columns.group },
          { key: "miamiSeen", label: columns.miamiSeen, numeric: true },
          { key: "miamiAnnounced", label: columns.miamiAnnounced, numeric: true },
          { key: "marseilleSeen", label: columns.marseilleSeen, numeric: true },
          { key: "marseilleAnnounced", label: columns.marseilleAnnounced, numeric: true },
          { key: "quadrant", label: columns.quadrant },
          { key: "size", label: columns.size, numeric: true },
        ],
        rows: points.map((point) => tableRow(point, ports, language)),
      };
    },
  };
}

function scatterTitle(points: Point[], language: Language): string {
  const words = language.say.winback.scatter;
  const sought = points.filter(({ quadrant }) => quadrant === "miami");
  if (sought.length === 0) return words.titleNone;
  if (sought.length > titleNames) return words.titleMany(capital(language.say.numberWord(sought.length)));
  return words.title(language.list(sought.map(({ line }) => shortName(line))), sought.length === 1);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const markWords = ({ line, miami, marseille }: Point, { say }: Language): string =>
  say.winback.scatter.mark(shortName(line), yearsCounted(miami), yearsCounted(marseille));

/** What the layout needs of each point. */
export function spotsOf(points: Point[]): Spot[] {
  const largest = Math.max(1, ...points.map(({ size }) => size?.passengers ?? 0));
  return points.map(({ line, miami, marseille, quadrant, size }) => ({
    id: line.id,
    name: shortName(line),
    x: yearsCounted(miami),
    y: yearsCounted(marseille),
    ring: Math.sqrt((size?.passengers ?? 0) / largest),
    first: quadrant === "miami",
  }));
}

/** Every statement behind the place of a mark. */
export function pointReading(point: Point, ports: Port[], language: Language): Reading {
  const { line, miami, marseille, size } = point;
  const words = language.say.winback.scatter;
  const said = told([...statementsOf(miami), ...statementsOf(marseille)], language);
  const working = [
    words.inPort(portName(ports, "miami", language), yearsWords(miami, language)),
    words.inPort(portName(ports, "marseille", language), yearsWords(marseille, language)),
  ];
  return {
    heading: line.name,
    tone: "ink",
    status: markWords(point, language),
    calculation: working.join(". "),
    evidence: [
      ...(size ? [size.statement.evidence] : []),
      ...said.evidence.filter((each) => each !== size?.statement.evidence),
    ],
    says: [
      ...(size ? [sizeSays(point, language)] : []),
      ...said.says.filter((_, at) => said.evidence[at] !== size?.statement.evidence),
    ],
    rivals: [],
  };
}

const sizeSays = ({ size }: Point, language: Language): string =>
  size ? `${sizeText(size, language)}${size.late ? "†" : ""}, ${sizeDetail(size, language)}` : "";

/** "venue en 2017, 2021 ; annoncée en 2018" */
function yearsWords({ seen, announced }: OnRecord, language: Language): string {
  const words = language.say.winback.scatter;
  const years = (cells: OnRecord["seen"]) => language.list(cells.map(({ year }) => String(year)));
  const parts = [
    ...(seen.length > 0 ? [words.seen(years(seen))] : []),
    ...(announced.length > 0 ? [words.announced(years(announced))] : []),
  ];
  return parts.length === 0 ? words.never : parts.join(language.code === "fr" ? " ; " : "; ");
}

const statementsOf = ({ seen, announced }: OnRecord) => [...seen, ...announced].flatMap(({ statements }) => statements);

function tableRow(point: Point, ports: Port[], language: Language): Record<string, TableCell> {
  const { line, miami, marseille, quadrant, size } = point;
  const reading = pointReading(point, ports, language);
  const count = (cells: OnRecord["seen"]): TableCell => ({ text: String(cells.length), raw: cells.length, reading });
  return {
    line: { text: line.name },
    group: groupCell(line),
    miamiSeen: count(miami.seen),
    miamiAnnounced: count(miami.announced),
    marseilleSeen: count(marseille.seen),
    marseilleAnnounced: count(marseille.announced),
    quadrant: { text: language.say.winback.scatter.quadrant[quadrant] },
    size: size
      ? {
          text: `${language.worded(language.count(size.passengers), size.precision)}${size.late ? "†" : ""}`,
          raw: size.passengers,
          reading,
        }
      : { text: language.say.winback.ranking.gap },
  };
}

const groupCell = ({ groupName = "" }: Line): TableCell => ({ text: groupName });

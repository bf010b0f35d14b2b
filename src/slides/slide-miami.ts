import type { Presence } from "../domain/line";
import { citedEvent, citedStatement, sourceLine, statementText, whenOf } from "./cite";
import { type DatedRow, eventRow, isTold, newest, statementRow } from "./dated-rows";
import type { Cell, Cited, Made, Table } from "./deck";
import { type Size, citedSize, figureOf, sizeChart, sizeText, sizesOf } from "./miami-sizes";
import { miamiTitle } from "./miami-title";
import type { LineSubject } from "./subject";

/** The line in Miami, as far as pages known on the day go: its passengers a year where two of them are published, else what is dated. */

const mostRows = 7;
const fewestRows = 2;

export function miamiSlide(subject: LineSubject): Made {
  const { words, name } = subject;
  const sizes = sizesOf(subject);
  const { statements, rows, cited: told } = recordOf(subject);
  const isChart = sizes.length > 1;
  const isEmpty = sizes.length === 0 && (statements.length === 0 || rows.length < fewestRows);
  if (isEmpty) return { id: "miami", why: words.leftOut.miami(name) };
  const cited = [...sizes.map((size) => citedSize(size, subject)), ...told];
  return {
    id: "miami",
    kind: "finding",
    title: miamiTitle(sizes, statements, subject),
    subtitle: isChart ? words.miami.subtitleSizes : words.miami.subtitleTable,
    body: isChart ? sizeChart(sizes, subject) : tableOf(newest(rows, mostRows), subject),
    figures: isChart ? [] : sizes.map((size) => figureOf(size, subject)),
    source: sourceLine(isChart ? cited.slice(0, sizes.length) : cited, basisOf(sizes, subject), subject),
    notes: notesOf(sizes, isChart ? statements : [], subject),
    cited,
  };
}

type Record = { statements: Presence[]; rows: DatedRow[]; cited: Cited[] };

/** What is dated of the line in Miami; where that is little, its ships in the port next door tell more. */
function recordOf(subject: LineSubject): Record {
  const { facts, line, words } = subject;
  const inPort = (port: string) =>
    facts.presence
      .filter((each) => each.line === line.id && each.port === port && each.status !== "claim")
      .toSorted((a, b) => a.period.start.localeCompare(b.period.start));
  const statements = inPort("miami");
  const nextDoor = statements.length === 0 || statements.length >= fewestRows ? [] : inPort("port-everglades");
  const events = facts.events.filter(
    (event) => event.port === "miami" && event.lines.includes(line.id) && isTold(event),
  );
  return {
    statements,
    rows: [
      ...statements.map((each) => statementRow(each, subject)),
      ...nextDoor.map((each) => statementRow(each, subject, words.miami.nextDoor)),
      ...events.map((event) => eventRow(event, subject)),
    ],
    cited: [
      ...[...statements, ...nextDoor].map((each) => citedStatement(each, subject)),
      ...events.map((event) => citedEvent(event, subject)),
    ],
  };
}

function basisOf(sizes: Size[], { words }: LineSubject): string[] {
  if (sizes.length === 0) return [];
  return [sizes.some(({ movements }) => !movements) ? words.unknownBasis : words.movements];
}

function notesOf(sizes: Size[], statements: Presence[], subject: LineSubject) {
  const { words } = subject;
  const caution = sizes.some(({ movements }) => !movements) ? words.miami.basisUnknown : words.miami.basisMovements;
  return {
    points: [
      ...sizes.map((size) => `${citedSize(size, subject).what}${words.colon}${sizeText(size, subject)}.`),
      ...statements.map((each) =>
        words.miami.statement("PortMiami", whenOf(each.period, subject), statementText(each, subject)),
      ),
    ],
    definitions: [words.definitions.movements.join(words.colon), words.definitions.fiscal.join(words.colon)],
    asked: [...(sizes.length > 0 ? [caution] : []), words.miami.noLater],
  };
}

function tableOf(rows: Cell[][], subject: LineSubject): Table {
  const { columns, alternativeTable } = subject.words.miami;
  return {
    is: "table",
    columns: [
      { label: columns.when, share: 2.6 },
      { label: columns.what, share: 7 },
      { label: columns.source, share: 4.6 },
    ],
    rows,
    alternative: alternativeTable(rows.length),
  };
}

import { type Brought, broughtBy } from "../domain/brought";
import { type Episode, episodesOf } from "../domain/episode";
import { type Span, type Story, story } from "../domain/line-biography";
import type { PortEvent } from "../domain/line";
import type { Cell } from "../domain/presence";
import { citedEvent, citedStatement, rivalCalls, sourceLine, statementText } from "./cite";
import type { Cited, Made, Table } from "./deck";
import { isSent, isTold } from "./dated-rows";
import { callsChart, shownFrom } from "./history-chart";
import { episodeRows } from "./history-table";
import { historyTitle } from "./history-title";
import { type LineSubject, placeOf } from "./subject";

/** What a line and Marseille have had with each other: its calls by year where they are counted, else every year on record. */

/** With fewer years that have a number of calls, a table says more than columns. */
const fewestColumns = 3;

export function historySlide(subject: LineSubject): Made {
  const { words, facts, until, name } = subject;
  const place = placeOf(subject, "marseille");
  const told = story(place.line, place.port, facts);
  const episodes = episodesOf(place, facts, until).filter(({ kind }) => kind !== "undated");
  if (told.kind === "no record") return { id: "history", why: words.leftOut.history(name) };
  const brought = broughtBy(place, facts);
  const statements = episodes.flatMap((each) => each.statements).filter(({ status }) => status !== "claim");
  const isChart = brought.filter(({ cell }) => cell.calls).length >= fewestColumns;
  const from = isChart ? shownFrom(episodes, subject) : -Infinity;
  const shown = statements.filter(({ period }) => Number(period.start.slice(0, 4)) >= from);
  const [gone, events] = byWithdrawal(
    episodes
      .flatMap((each) => [...each.reasons, ...each.events])
      .filter((event) => isTold(event) && Number(event.date.slice(0, 4)) >= from),
  );
  const talked = events.map((event) => citedEvent(event, subject));
  const cited: Cited[] = shown.filter(isSent).map((each) => citedStatement(each, subject));
  return {
    id: "history",
    kind: "finding",
    title: historyTitle(told, brought, statements, subject),
    subtitle: isChart ? words.history.subtitle : words.history.tableSubtitle,
    body: isChart ? callsChart(episodes, subject) : tableOf(episodes, subject),
    figures: [],
    source: sourceLine(cited, [words.history.legend], subject),
    notes: {
      ...notesOf({ told, brought: brought.filter(({ year }) => year >= from), episodes, events: talked }, subject),
      internal: gone
        .map((event) => citedEvent(event, subject))
        .map(({ what, text }) => `${what}${words.colon}${text}.`),
    },
    cited: [...cited, ...(isChart ? talked : [...gone.map((event) => citedEvent(event, subject)), ...talked])],
  };
}

/** What a line took back is its own story: no talking point for whoever meets it. */
function byWithdrawal(events: PortEvent[]): [PortEvent[], PortEvent[]] {
  const isGone = ({ kind }: PortEvent) => kind === "withdrawal";
  return [events.filter(isGone), events.filter((event) => !isGone(event))];
}

function tableOf(episodes: Episode[], subject: LineSubject): Table {
  const { columns, alternative, item } = subject.words.history;
  const rows = episodeRows(episodes, subject);
  return {
    is: "table",
    columns: [
      { label: columns.year, share: 2 },
      { label: columns.what, share: 7 },
      { label: columns.source, share: 4.4 },
    ],
    rows,
    alternative: alternative(
      rows.map(([year, what]) => item(year?.text ?? "", what?.text ?? "")).join(subject.words.separator),
    ),
  };
}

type Told = { told: Story; brought: Brought[]; episodes: Episode[]; events: Cited[] };

function notesOf({ told, brought, episodes, events }: Told, subject: LineSubject) {
  const { words, language } = subject;
  const own = words.history;
  const { spans } = language.say.lines;
  const cells = episodes.flatMap((each) => each.cells);
  const gaps = cells.filter(({ kind }) => kind === "none");
  return {
    points: [
      ...(told.kind === "seen" ? [own.pointSeen(spans(told.seen))] : []),
      ...brought.flatMap(({ year, passengers }) =>
        passengers ? [`${year}${words.colon}${statementText(passengers, subject)}.`] : [],
      ),
      ...events.map(({ what, text }) => `${what}${words.colon}${text}.`),
    ],
    definitions: [
      words.definitions.homeport,
      words.definitions.transit,
      words.definitions.announced,
      words.definitions.noRecord,
    ].map((each) => each.join(words.colon)),
    asked: [
      ...(gaps.length > 0 ? [own.askedGap(words.spans(runs(gaps)))] : []),
      ...cells.flatMap((cell) => rivalCalls(cell, subject)),
    ],
  };
}

function runs(cells: Cell[]): Span[] {
  const found: Span[] = [];
  for (const { year } of cells) {
    const last = found.at(-1);
    if (last?.to === year - 1) last.to = year;
    else found.push({ from: year, to: year });
  }
  return found;
}

import type { Evidence } from "../domain/figure";
import { type Episode, episodesOf } from "../domain/episode";
import { changesSince, lastCall } from "../domain/line-changes";
import { isInternal } from "../domain/line-biography";
import type { PortEvent } from "../domain/line";
import { type Loss, lossesIn } from "../domain/loss";
import { isSeen } from "../domain/presence";
import { capital, citation, citedEvent, sourceLine, eventTitle } from "./cite";
import { type Made, type Table, longestTitle } from "./deck";
import { isSent } from "./dated-rows";
import { accessFigures } from "./access-figures";
import { addressOf } from "./layout";
import { type LineSubject, placeOf } from "./subject";

/** What happened in the port since the line left, lost a role or last called: works, rules and records. Troubles are for the notes. */

/** From when changes are told, and the pages that say so. */
type Anchor = { date: string; words: string; evidence: Evidence[] };

const fewest = 2;
const most = 6;

export function changesSlide(subject: LineSubject): Made {
  const { words, facts, until, name } = subject;
  const episodes = episodesOf(placeOf(subject, "marseille"), facts, until);
  const anchors = anchorsOf(episodes, subject);
  if (anchors.length === 0) return { id: "changes", why: words.leftOut.changesNever(name) };
  const found = anchors.map((anchor) => ({ anchor, ...eventsSince(anchor, subject) }));
  const chosen = found.find(({ shown }) => shown.length > fewest) ?? found.find(({ shown }) => shown.length === fewest);
  if (!chosen) return { id: "changes", why: words.leftOut.changes(name) };
  const { anchor, shown, troubles } = chosen;
  const access = accessFigures(anchor.date, subject);
  const since = { what: anchor.words, text: subject.language.date(anchor.date), status: words.status.actual };
  const cited = [...shown.map((event) => citedEvent(event, subject)), ...access.cited];
  return {
    id: "changes",
    kind: "finding",
    title: titleOf(anchor, shown, subject),
    subtitle: words.changes.subtitle,
    body: tableOf(shown, subject),
    figures: access.figures.length > 1 ? access.figures : [],
    source: sourceLine(cited, [], subject),
    notes: {
      points: shown.map((event) => `${subject.language.date(event.date)}${words.colon}${eventTitle(event, subject)}.`),
      definitions: [],
      asked: [],
      internal: troublesOf(troubles, subject),
    },
    cited: [...cited, { ...since, evidence: anchor.evidence }],
  };
}

/** What went wrong in the same years is for whoever speaks, with its pages. */
function troublesOf(troubles: PortEvent[], subject: LineSubject): string[] {
  const { words, language } = subject;
  if (troubles.length === 0) return [];
  const told = troubles.map(
    (event) =>
      `${eventTitle(event, subject)} (${language.date(event.date)}; ${citation(event.evidence.source, subject)})`,
  );
  return [words.changes.askedTroubles(told.join(words.separator)), words.changes.askedWind];
}

/** The first loss that was not regained, the last call, the first one; a programme only where no call is on record. The first with enough to tell speaks. */
function anchorsOf(episodes: Episode[], { words, language }: LineSubject): Anchor[] {
  const { since } = words.changes;
  const cells = episodes.flatMap((each) => each.cells);
  const said = (year: string) =>
    cells
      .filter((cell) => String(cell.year) === year.slice(0, 4))
      .flatMap(({ statements }) => statements.map(({ evidence }) => evidence));
  const anchors = lossesIn(episodes)
    .filter(({ regained }) => !regained)
    .map((loss): Anchor => ({ date: loss.since, words: lossWords(loss, since), evidence: evidenceOf(loss) }));
  const call = lastCall(episodes);
  const first = cells.find(isSeen);
  const programme = cells.findLast(({ kind }) => kind === "planned");
  if (call !== undefined)
    anchors.push({
      date: call,
      words: call.length === 10 ? since.call(language.date(call)) : since.year(call),
      evidence: said(call),
    });
  if (first)
    anchors.push({
      date: String(first.year),
      words: since.year(String(first.year)),
      evidence: said(String(first.year)),
    });
  else if (programme)
    anchors.push({
      date: String(programme.year),
      words: since.programme(programme.year),
      evidence: said(String(programme.year)),
    });
  return anchors;
}

function lossWords({ kind, year, episode }: Loss, since: LineSubject["words"]["changes"]["since"]): string {
  const [ship] = episode.statements.filter(({ status }) => status === "withdrawn").flatMap(({ ships }) => ships);
  if (kind === "homeport") return since.homeport(year - 1);
  return kind === "ship" && ship !== undefined ? since.ship(ship, year) : since.calls(year);
}

const evidenceOf = ({ reasons, episode }: Loss): Evidence[] =>
  [...reasons.filter((event) => !isInternal(event)), ...episode.statements.filter(isSent)].map(
    ({ evidence }) => evidence,
  );

/** Kept out: a petition is no rule, and what speaks of one line only is that line's own story. */
const notForSlides = new Set([
  "2022-07-21-marseille-regulation",
  "2017-11-marseille-record",
  "2015-11-18-marseille-record",
]);

/** What a planner asks first: berths and power, the pass, rules, then what the port came to. */
const importance: Record<string, number> = {
  "2025-12-marseille-infrastructure": 10,
  "2026-03-marseille-infrastructure": 9,
  "2014-06-marseille-terminal": 8,
  "2015-marseille-infrastructure": 8,
  "2012-marseille-infrastructure": 4,
  "2025-05-01-marseille-regulation": 7,
  "2023-marseille-record": 6,
  "2025-marseille-record": 6,
  "2017-10-marseille-infrastructure": 5,
  "2017-marseille-infrastructure": 5,
  "2019-01-01-marseille-regulation": 5,
  "2020-02-24-marseille-terminal": 4,
  "2017-10-marseille-record": 2,
};

function eventsSince({ date }: Anchor, subject: LineSubject): { shown: PortEvent[]; troubles: PortEvent[] } {
  const changes = changesSince(date, placeOf(subject, "marseille"), subject.facts.events);
  const ofKind = (...kinds: string[]) =>
    changes
      .flatMap(({ kind, events }) => (kinds.includes(kind) ? events : []))
      .filter((event) => !notForSlides.has(event.id) && !isInternal(event));
  const shown = ofKind("works", "rules", "traffic")
    .filter(({ lines, kind, id }) => (lines.length === 0 || kind === "regulation") && (importance[id] ?? 1) > 1)
    .toSorted((a, b) => (importance[b.id] ?? 1) - (importance[a.id] ?? 1))
    .slice(0, most)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return { shown, troubles: ofKind("troubles").filter(({ lines }) => lines.length === 0) };
}

const leadIds = [
  ["2025-12-marseille-infrastructure", "shorePower"],
  ["2014-06-marseille-terminal", "berths"],
  ["2015-marseille-infrastructure", "pass"],
  ["2023-marseille-record", "passed"],
  ["2025-05-01-marseille-regulation", "seca"],
  ["2017-10-marseille-infrastructure", "drydock"],
  ["2017-marseille-infrastructure", "security"],
] as const;

/** The two that matter most, as clauses of a sentence, or the first one where two are too long; a test holds each to its row. */
function titleOf(anchor: Anchor, shown: PortEvent[], { words, language }: LineSubject): string {
  const { leads, and, plain, title } = words.changes;
  const [first, ...others] = leadIds.filter(([id]) => shown.some((event) => event.id === id));
  if (!first) return title(anchor.words, plain(language.say.numberWord(shown.length)));
  const dayOf = ([id]: (typeof leadIds)[number]) => shown.find((event) => event.id === id)?.date ?? "";
  const inOrder = [first, ...others.slice(0, 1)].toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const both = inOrder.map(([, lead]) => leads[lead]).reduce(and);
  const full = title(anchor.words, both);
  return full.length <= longestTitle ? full : title(anchor.words, leads[first[1]]);
}

function tableOf(shown: PortEvent[], subject: LineSubject): Table {
  const { columns, alternative } = subject.words.changes;
  return {
    is: "table",
    columns: [
      { label: columns.when, share: 2 },
      { label: columns.what, share: 7.4 },
      { label: columns.source, share: 4.6 },
    ],
    rows: shown.map((event) => {
      const { date, evidence } = event;
      const href = addressOf(evidence.source);
      return [
        { text: capital(subject.language.date(date)), strong: true },
        { text: eventTitle(event, subject) },
        { text: citation(evidence.source, subject), quiet: true, ...(href !== undefined && { href }) },
      ];
    }),
    alternative: alternative(shown.length),
  };
}

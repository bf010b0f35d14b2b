import { contradictions } from "../domain/contradiction";
import { type Episode, yearOfEvent } from "../domain/episode";
import type { Facts } from "../domain/facts";
import type { Line, PortEvent, Presence } from "../domain/line";
import { isDatedCall } from "../domain/dated-call";
import { type Entry, isInternal, spans, timeline } from "../domain/line-biography";
import { isSeen } from "../domain/presence";
import { said } from "../domain/said";
import type { Language } from "../i18n/language";
import { type Reading, eventReading } from "../i18n/reading";
import { periodWords, shipName, statementReading, statementWords } from "./matrix-words";

/** An episode in words: its years, what it is, how far it is known, and every statement and event in it with its page. */

export type EntryView = {
  key: string;
  when: string;
  text: string;
  publisher: string;
  reading: Reading;
  isEvent: boolean;
};

export type EpisodeView = {
  key: string;
  years: string;
  headline: string;
  /** How far its years are known; empty where that goes without saying. */
  status: string;
  contradictions: string[];
  reasons: EntryView[];
  entries: EntryView[];
  /** For the delegation alone. */
  internal: EntryView[];
  isGap: boolean;
};

export function episodeView(episode: Episode, line: Line, facts: Facts, language: Language): EpisodeView {
  const words = language.say.biography.episodes;
  const years = yearsWords(episode, language);
  const shown = episode.events.filter((event) => !isInternal(event));
  const told = { line, facts, language, years: String(episode.from === episode.to ? episode.from : "") };
  return {
    key: `${episode.port}-${episode.from}-${episode.kind}`,
    years,
    headline: words.headline({ ...counts(episode), ...toldOf(episode, language) }),
    status: statusWords(episode, language),
    contradictions: contradictionWords(episode, language),
    reasons: entriesOf({ events: episode.reasons, statements: [] }, told),
    entries: entriesOf({ events: shown, statements: episode.statements }, told),
    internal: entriesOf({ events: episode.events.filter(isInternal), statements: [] }, told),
    isGap: episode.kind === "no record" && episode.events.length === 0,
  };
}

/** "2012 et 2013 : les sources ne donnent pas le même nombre d’escales." */
function contradictionWords({ cells }: Episode, language: Language): string[] {
  return contradictions.flatMap((each) => {
    const years = cells.filter((cell) => cell.contradictions.includes(each)).map(({ year }) => String(year));
    return years.length === 0 ? [] : [language.say.biography.episodes.contradiction(language.list(years), each)];
  });
}

function toldOf({ port, kind, from, turns, cells, statements, events }: Episode, language: Language) {
  const gone = statements.filter(({ status }) => status === "withdrawn" || status === "cancelled");
  return {
    kind,
    from,
    turns,
    elsewhere: port !== "marseille",
    announced: !cells.some(isSeen),
    hasEvents: events.length > 0,
    ships: language.list([...new Set(gone.flatMap(({ ships }) => ships.map(shipName)))]),
  };
}

/** What was planned and lost in the first year of a loss: 25 and 20 in 2010, 25 to 30 lost in 2017. */
function counts({ cells, statements }: Episode): { planned?: number; lost?: number; lostHigh?: number } {
  const [cell] = cells;
  if (cell?.lost === undefined) return {};
  const { lost } = cell;
  const high = statements.map(({ calls, evidence }) => (calls === lost ? said(lost, evidence).high : undefined));
  const lostHigh = high.find((each) => each !== undefined);
  return {
    lost,
    ...(lostHigh !== undefined && { lostHigh }),
    ...(cell.kind === "cancelled" && cell.calls && { planned: cell.calls.high + lost }),
  };
}

/** "2014 à 2018"; "avant 2010"; "2008 à 2018 environ" where the page itself is not sure. */
function yearsWords({ kind, from, to, statements }: Episode, language: Language): string {
  const { years, about } = language.say.biography.episodes;
  if (kind === "undated")
    return [...new Set(statements.map(({ period }) => capital(periodWords(period, language))))].join(", ");
  return isAbout(statements) ? about(years(from, to)) : years(from, to);
}

const isAbout = (statements: Presence[]): boolean =>
  statements.length > 0 && statements.every(({ period }) => period.label.startsWith("about"));

/** "présence attestée en 2012, annoncée en 2013" */
function statusWords({ kind, cells, statements }: Episode, { say }: Language): string {
  const words = say.biography.episodes;
  if ((kind !== "homeport" && kind !== "transit" && kind !== "calls") || isAbout(statements)) return "";
  const seen = cells.filter(isSeen).map(({ year }) => year);
  const announced = cells.filter((cell) => !isSeen(cell)).map(({ year }) => year);
  if (seen.length === 0) return "";
  if (announced.length > 0)
    return `${words.seen(say.lines.spans(spans(seen)))}, ${words.announced(say.lines.spans(spans(announced)))}`;
  return seen.length === 1 ? words.seen(say.lines.spans(spans(seen))) : words.seenEachYear;
}

type Told = { line: Line; facts: Facts; language: Language; /** Needs no saying again. */ years: string };

/** Events and statements in order; what is said of the day of a maiden call or of a return stands with it. */
function entriesOf(of: { events: PortEvent[]; statements: Presence[] }, told: Told): EntryView[] {
  const eventOf = (statement: Presence): PortEvent | undefined =>
    of.events.find((event) => isDatedCall(event) && event.date === statement.period.label);
  const alone = of.statements.filter((each) => !eventOf(each));
  return timeline(told.line.id, of.events, alone).map((entry) =>
    entry.kind === "event"
      ? eventEntry(
          entry.event,
          of.statements.filter((each) => eventOf(each) === entry.event),
          told,
        )
      : statementEntry(entry, told),
  );
}

/** The event and what else is said of its day, under one mark. */
export function eventEntry(
  event: PortEvent,
  statements: Presence[],
  { language, years }: Omit<Told, "line" | "facts">,
): EntryView {
  const reading = eventReading(event, language);
  const when = event.date === years ? "" : language.date(event.date);
  return {
    key: event.id,
    when,
    text: event.title[language.code],
    publisher: publishersOf([event.evidence, ...statements.map(({ evidence }) => evidence)]),
    isEvent: true,
    reading: {
      ...reading,
      evidence: [event.evidence, ...statements.map(({ evidence }) => evidence)],
      ...(statements.length > 0 && {
        says: [event.title[language.code], ...statements.map((each) => statementWords(each, language))],
      }),
    },
  };
}

const publishersOf = (evidence: Presence["evidence"][]): string =>
  [...new Set(evidence.map(({ source }) => source.publisher))].join(", ");

function statementEntry(entry: Entry & { kind: "statement" }, { line, facts, language, years }: Told): EntryView {
  const { statement } = entry;
  const when = periodWords(statement.period, language);
  return {
    key: statement.id,
    when: when === years ? "" : when,
    text: [statementWords(statement, language), ...oftenWords(statement, language)].join(", "),
    publisher: statement.evidence.source.publisher,
    reading: statementReading(statement, line.name, facts.ports, language),
    isEvent: false,
  };
}

/** "Escale hebdomadaire" has no column: the words of the page say how often. */
function oftenWords(statement: Presence, { say }: Language): string[] {
  const words = say.biography.episodes;
  if (isPerYear(statement)) return [words.perYear];
  return /hebdomadaire|weekly call/i.test(statement.evidence.words) ? [words.weekly] : [];
}

/** "RCC effectuait entre 24 et 26 escales par an": a number for each year of a period that has none of its own. */
const isPerYear = ({ calls, period, evidence }: Presence): boolean =>
  calls !== undefined && period.start === "" && /par an\b|a year\b|per year\b/.test(evidence.words);

/** The ports of a line, Marseille and Miami first, then by their first record. */
export function portsOf(line: string, { presence, events }: Facts): string[] {
  const dated = [
    ...presence.filter((each) => each.line === line).map(({ port, period }) => ({ port, at: period.start })),
    ...events
      .filter(({ lines }) => lines.includes(line))
      .map((each) => ({ port: each.port, at: String(yearOfEvent(each)) })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
  return [...new Set(["marseille", "miami", ...dated.map(({ port }) => port)])];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

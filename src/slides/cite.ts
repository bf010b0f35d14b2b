import type { Fact, Figure, Period, Source } from "../domain/figure";
import type { PortEvent, Presence, PublicTarget } from "../domain/line";
import type { Cell } from "../domain/presence";
import { said } from "../domain/said";
import { frenchSpaces } from "../i18n/typeset";
import { portName } from "../i18n/reading";
import type { Cited } from "./deck";
import type { Subject } from "./subject";

/** Each figure of a slide with its page, its status and its counting basis, and the line of sources at the foot. */

/** "1,60 M", "plus de 5,3 M": short, with the words of its precision, for titles. */
export function shortFigure({ value, precision }: Figure, { language }: Subject): string {
  return language.worded(language.short(value), precision);
}

/** " (provisoire)" after a value that is no actual one; nothing after one that is. */
export const statusNote = (status: Figure["status"], { words }: Subject): string =>
  status === "actual" ? "" : ` (${words.status[status]})`;

export function citedFigure(figure: Figure, subject: Subject): Cited {
  const { language, words, facts } = subject;
  const { say } = language;
  const segment = figure.segment === "total" ? "" : `, ${say.segment[figure.segment]}`;
  const basis = figure.countingRule && say.counting[figure.countingRule];
  return {
    what: `${portName(facts.ports, figure.port, language)}, ${language.period(figure.period)}, ${say.measure[figure.measure]}${segment}`,
    text: language.figure(figure),
    status: words.status[figure.status],
    ...(basis !== undefined && { basis }),
    evidence: [figure.evidence],
  };
}

/** What a page says of a line in a port, in the sentence that the screens use. */
export function statementText(each: Presence, { language }: Subject): string {
  const { say, count, worded, span, list } = language;
  const passengers = each.passengers === undefined ? undefined : said(each.passengers, each.evidence);
  const calls = each.calls === undefined ? undefined : said(each.calls, each.evidence);
  return say.lines.statement({
    status: each.status,
    role: each.role,
    calls: each.calls,
    callsHigh: calls?.high,
    passengers:
      passengers &&
      worded(
        passengers.high === undefined ? count(passengers.value) : span(passengers.value, passengers.high),
        passengers.precision,
      ),
    ships: list(each.ships.map(bareName)),
    oneDay: each.period.kind === "day",
  });
}

/** A day or a month as a date, any longer period by its name. */
export function whenOf(period: Period, { language }: Subject): string {
  if (period.kind === "day") return language.date(period.start);
  return period.kind === "month" ? language.date(period.start.slice(0, 7)) : language.period(period);
}

/** "Mardi Gras (1972)" is the Mardi Gras. */
export const bareName = (ship: string): string => ship.replace(/ \(\d{4}\)$/, "");

export function citedStatement(each: Presence, subject: Subject): Cited {
  const { facts, language, words } = subject;
  const status = each.status === "actual" ? "actual" : each.status === "claim" ? "claim" : "forecast";
  return {
    what: `${portName(facts.ports, each.port, language)}, ${whenOf(each.period, subject)}`,
    text: statementText(each, subject),
    status:
      each.status === "withdrawn" || each.status === "cancelled"
        ? language.say.lines.kind[each.status]
        : words.status[status],
    evidence: [each.evidence],
  };
}

/** What was promised in public, by whom and when. */
export function citedTarget(target: PublicTarget, { words, language }: Subject): Cited {
  const { setBy, setOn, value } = target;
  const day = setOn === undefined ? words.noDate : language.date(setOn);
  return {
    what: words.road.said(language.say.goal.setter(setBy), day),
    text: `${language.count(value)} (${language.short(value)})`,
    status: language.say.statusLegend.target,
    basis: words.movements,
    evidence: [target.evidence],
  };
}

/** Straight apostrophes of the data, and French spaces, as a slide sets them. */
export function eventTitle({ title }: PortEvent, { language: { code } }: Subject): string {
  const text = curved(title[code]);
  return code === "fr" ? frenchSpaces(text) : text;
}

const curved = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");

export function citedEvent(event: PortEvent, subject: Subject): Cited {
  const { language, words } = subject;
  return {
    what: language.date(event.date),
    text: eventTitle(event, subject),
    status: words.status.actual,
    evidence: [event.evidence],
  };
}

/** The other figures published for a fact, for whoever asks. */
export function rivalsText({ rivals }: Fact, subject: Subject): string {
  const { language, words } = subject;
  return rivals
    .map((each) => `${language.figure(each)} (${each.evidence.source.publisher}, ${words.status[each.status]})`)
    .join(words.separator);
}

/** At most so many publishers stand at the foot; the appendix has them all. */
const mostPublishers = 4;

/** "Sources : JMM, 2017 ; L’Antenne, 2017. Mouvements de passagers. Données connues au 4 nov. 2017." */
export function sourceLine(cited: Cited[], more: string[], subject: Subject): string {
  const { words } = subject;
  const pages = [...new Set(cited.flatMap(({ evidence }) => evidence).map(({ source }) => citation(source, subject)))];
  const first = pages.slice(0, mostPublishers).join(words.separator);
  const rest = pages.length - mostPublishers;
  const list = rest > 0 ? words.sourcesMore(first, rest) : words.source(first, pages.length > 1);
  return [list, ...more, datedText(subject)]
    .filter(Boolean)
    .map((each) => `${capital(each)}.`)
    .join(" ");
}

/** Without what stands in brackets after the name: the appendix has it whole. */
export function citation({ publisher, publishedOn }: Source, { language, words }: Subject): string {
  return `${curved(publisher.replace(/ \([^()]*\)$/, ""))}, ${publishedOn === undefined ? words.noDate : language.date(publishedOn)}`;
}

export const datedText = ({ asOf, latest, words, language }: Subject): string =>
  asOf === undefined ? words.datedToday(language.date(latest)) : words.dated(language.date(asOf));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the pages of a year give several numbers of calls, all of them. */
export function rivalCalls({ calls, year, statements }: Cell, subject: Subject): string[] {
  if (!calls || calls.low === calls.high) return [];
  const told = statements
    .filter((each) => each.calls !== undefined && each.period.kind === "calendar_year")
    .map((each) => `${statementText(each, subject)} (${each.evidence.source.publisher})`);
  return [subject.words.history.askedRivals(year, told.join(subject.words.separator))];
}

import type { Period } from "../domain/figure";
import type { Port, Presence } from "../domain/line";
import type { Cell } from "../domain/presence";
import { said } from "../domain/said";
import type { Turn } from "../domain/turns";
import type { Language } from "../i18n/language";
import { type Reading, cellReading, portName } from "../i18n/reading";
import { saidWords } from "./said-words";

/** A cell of the matrix and the statements behind it, in words: what is announced is never told as made. */

/** "16 à 24 escales annoncées" */
export function callsWords({ calls, counted }: Cell, { say }: Language): string | undefined {
  if (!calls) return undefined;
  return (counted === "made" ? say.lines.callsMade : say.lines.callsAnnounced)(calls.low, calls.high);
}

/** "environ 120 000 passagers annoncés" */
function passengersWords({ passengersBy }: Cell, language: Language): string | undefined {
  if (passengersBy?.passengers === undefined) return undefined;
  const { value, high, precision } = said(passengersBy.passengers, passengersBy.evidence);
  const text = language.worded(language.span(value, high), precision);
  return language.say.matrix.passengers(text, passengersBy.status === "actual");
}

/** Below the ribbon there is room for "120 k" or "2 M" only; the words of the cell hold the figure as published. */
export function passengersShort(passengers: number, { say, count, short }: Language): string {
  if (passengers >= 1e6) return short(passengers);
  return passengers < 1000 ? count(passengers) : say.matrix.thousands(count(Math.round(passengers / 1000)));
}

/** "tête de ligne, 6 à 7 escales annoncées, revient" */
export function cellWords(cell: Cell, turn: Turn | undefined, language: Language): string {
  const words = language.say.lines;
  const role = cell.kind === "planned" && cell.role !== "calls" ? words.kind[cell.role] : undefined;
  return [
    words.kind[cell.kind],
    role,
    callsWords(cell, language),
    passengersWords(cell, language),
    cell.lost === undefined ? undefined : words.callsLost(cell.lost),
    cell.reduced ? words.reduced : undefined,
    ...cell.contradictions.map((each) => language.say.matrix.contradictions[each]),
    turn?.comesBack && words.comesBack[turn.comesBack],
    turn?.leaves ? words.leaves : undefined,
  ]
    .filter((each) => each !== undefined)
    .join(", ");
}

/** The provenance of a cell: every statement with its page, those that contradict each other included. */
export function matrixReading(cell: Cell, lineName: string, ports: Port[], language: Language): Reading {
  const reading = cellReading(cell, lineName, ports, language);
  const calls = callsWords(cell, language);
  const says = cell.statements.map((each) => {
    const words = statementWords(each, language);
    return each.period.label === String(cell.year) ? words : `${periodWords(each.period, language)}, ${lower(words)}`;
  });
  return {
    ...reading,
    ...(cell.calls && calls !== undefined && { value: { raw: cell.calls.high, text: calls } }),
    ...(cell.contradictions.length > 0 && { calculation: contradictionWords(cell, language) }),
    says,
  };
}

/** "Les sources ne donnent pas le même nombre d’escales : toutes sont gardées." */
function contradictionWords({ contradictions }: Cell, { say }: Language): string {
  return say.matrix.kept(contradictions.map((each) => say.matrix.contradictions[each]).join(", "));
}

/** "23 escales annoncées en transit avec Liberty of the Seas"; numbers as exactly as their page says them. */
export function statementWords(
  { status, role, calls, passengers, ships, period, evidence }: Presence,
  language: Language,
): string {
  const people = passengers === undefined ? undefined : said(passengers, evidence);
  return language.say.lines.statement({
    status,
    role,
    calls,
    ...(calls !== undefined && { callsHigh: said(calls, evidence).high }),
    passengers: people && saidWords(people, language),
    ships: ships.length === 0 ? "" : language.list(ships.map(shipName)),
    oneDay: period.kind === "day",
  });
}

export function statementReading(statement: Presence, lineName: string, ports: Port[], language: Language): Reading {
  return {
    heading: `${lineName}, ${portName(ports, statement.port, language)}, ${periodWords(statement.period, language)}`,
    tone: statement.port === "marseille" ? "mrs" : statement.port === "miami" ? "mia" : "peer",
    status: statementWords(statement, language),
    evidence: [statement.evidence],
    rivals: [],
  };
}

/** When a statement speaks of, as a person would say it: the labels of open and odd periods are English in the data. */
export function periodWords(period: Period, language: Language): string {
  const { kind, label, start, end } = period;
  const words = language.say.lines;
  if (kind === "day" || kind === "month") return language.date(label);
  if (kind !== "other") return language.period(period);
  const before = /^before (\d{4})/.exec(label)?.[1];
  if (before !== undefined) return words.before(before);
  if (start !== "" && end === "") return words.since(language.date(start.slice(0, precisionOf(label))));
  if (start === "") return label;
  const years = language.say.range(start.slice(0, 4), end.slice(0, 4));
  return label.startsWith("about") ? words.about(years) : years;
}

/** How much of the first day an open period states: the day ("from 4 May 2025"), the month ("from October 2018"), the year ("from autumn 2023"). */
function precisionOf(label: string): number {
  if (/^from \d/.test(label)) return 10;
  return /^from (January|February|March|April|May|June|July|August|September|October|November|December) /.test(label)
    ? 7
    : 4;
}

/** "Mardi Gras (1972)" is written Mardi Gras. */
export const shipName = (ship: string): string => ship.replace(/ \(.*\)$/, "");

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

import type { PortEvent, Presence } from "../domain/line";
import { isInternal } from "../domain/line-biography";
import { capital, citation, statementText, whenOf, eventTitle } from "./cite";
import type { Cell } from "./deck";
import { addressOf } from "./layout";
import type { Subject } from "./subject";

/** Statements and events of a line as rows of a table: when, what a page says, which page. */

export type DatedRow = { date: string; cells: Cell[] };

export function statementRow(each: Presence, subject: Subject, before = ""): DatedRow {
  const text = before + statementText(each, subject);
  return row(each.period.start, [whenOf(each.period, subject), text], each, subject);
}

export function eventRow(event: PortEvent, subject: Subject): DatedRow {
  const { language } = subject;
  return row(event.date, [language.date(event.date), eventTitle(event, subject)], event, subject);
}

function row(
  date: string,
  [when, what]: [string, string],
  { evidence }: PortEvent | Presence,
  subject: Subject,
): DatedRow {
  const href = addressOf(evidence.source);
  const page: Cell = { text: citation(evidence.source, subject), quiet: true, ...(href !== undefined && { href }) };
  return { date, cells: [{ text: capital(when), strong: true }, { text: what }, page] };
}

/** What others think of a line, and what went wrong around its ships, is not for a file that may be sent to it. */
const opinions = new Set(["2008-marseille-withdrawal-royal-caribbean"]);

/** A page whose very title is a protest, where another page of the same year says as much. */
const protests = new Set(["france-bleu-2018-04-manifestants-anti-arrivee"]);

export const isSent = ({ evidence }: Presence): boolean => !protests.has(evidence.source.id);

export const isTold = (event: PortEvent): boolean =>
  event.kind !== "crisis" && event.kind !== "claim" && !isInternal(event) && !opinions.has(event.id);

/** The newest of them, oldest first. */
export const newest = (rows: DatedRow[], most: number): Cell[][] =>
  rows
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(-most)
    .map(({ cells }) => cells);

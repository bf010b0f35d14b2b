import type { Episode } from "../domain/episode";
import type { Presence } from "../domain/line";
import type { Cell } from "../domain/presence";
import { type DatedRow, eventRow, isTold, newest, statementRow } from "./dated-rows";
import type { Cell as TableCell } from "./deck";
import type { LineSubject } from "./subject";

/** The years of a line in Marseille as rows: what a page says of each, and the years of which none says anything. */

const mostRows = 9;

export function episodeRows(episodes: Episode[], subject: LineSubject): TableCell[][] {
  const { words, until } = subject;
  const rows = episodes.flatMap(({ kind, cells, from, to, events, reasons }): DatedRow[] => {
    const told = [...reasons, ...events].filter(isTold).map((event) => eventRow(event, subject));
    if (kind !== "no record") return [...told, ...cells.flatMap((cell) => cellRows(cell, subject))];
    if (told.length > 0 || from > until) return told;
    const years = from === to ? String(from) : `${from}–${to}`;
    return [{ date: String(from), cells: [years, words.history.noRecord, ""].map((text) => ({ text, quiet: true })) }];
  });
  return newest(rows, mostRows);
}

/** Of pages that say the same of a year, the first one stands for all; the others are in the appendix. */
function cellRows({ statements }: Cell, subject: LineSubject): DatedRow[] {
  const told = new Map<string, Presence>();
  for (const each of statements.filter(({ status }) => status !== "claim")) {
    const key = [each.status, each.calls, each.passengers, ...each.ships].join(" ");
    const before = told.get(key);
    if (before === undefined || (before.role === "unknown" && each.role !== "unknown")) told.set(key, each);
  }
  return [...told.values()].map((each) => statementRow(each, subject));
}

import { endOf } from "../domain/partial-date";
import { capital, citedEvent, eventTitle } from "./cite";
import { eventRow, isTold, newest } from "./dated-rows";
import type { Made } from "./deck";
import { tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** The dated facts of Marseille in the twelve months up to the day, or up to the last one known. */

const most = 9;

export function journalSlide(subject: Subject): Made {
  const { words, facts, asOf, language } = subject;
  const here = facts.events.filter((event) => event.port === "marseille" && isTold(event));
  const last =
    asOf ??
    here
      .map(({ date }) => endOf(date))
      .toSorted()
      .at(-1);
  if (last === undefined) return { id: "journal", why: words.leftOut.journal };
  const before = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const recent = here.filter(({ date }) => endOf(date) > before && date.slice(0, 10) <= last);
  if (recent.length === 0) return { id: "journal", why: words.leftOut.journal };
  const own = words.packs.journal;
  const rows = recent.map((event) => eventRow(event, subject));
  const shown = newest(rows, most);
  const month = language.date(last.slice(0, 7));
  return tableSlide(
    {
      id: "journal",
      title:
        recent.length === 1 ? own.titleOne(month) : own.title(capital(language.say.numberWord(recent.length)), month),
      subtitle: own.subtitle,
      columns: [
        { label: own.columns.when, share: 2 },
        { label: own.columns.what, share: 7 },
        { label: own.columns.source, share: 4.4 },
      ],
      rows: shown,
      cited: recent.map((event) => citedEvent(event, subject)),
      notes: {
        points: recent.map((event) => `${language.date(event.date)}${words.colon}${eventTitle(event, subject)}.`),
      },
    },
    subject,
  );
}

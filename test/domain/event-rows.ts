import type { PortEvent } from "../../src/domain/line";
import { isKnownOn } from "../../src/domain/partial-date";
import { listIn, rowsOf } from "../data-rows";

/** The events of data/, as the domain speaks of them, without a database: those that had happened by a day. */
export function eventsKnown(asOf?: string): PortEvent[] {
  return rowsOf("events")
    .map((row): PortEvent => ({
      id: row.cell("event_id"),
      date: row.cell("date"),
      port: row.cell("port_id"),
      lines: [row.cell("line_id"), ...listIn(row, "other_line_ids")].filter((each) => each !== ""),
      kind: row.cell("kind"),
      title: { fr: row.cell("title_fr"), en: row.cell("title_en") },
      evidence: {
        file: "events.csv",
        line: row.line,
        words: row.cell("evidence"),
        source: {
          id: row.cell("source_id"),
          publisher: row.cell("source_id"),
          title: "",
          kind: "",
          language: "fr",
          grade: "B",
        },
      },
    }))
    .filter(({ date }) => isKnownOn(date, asOf))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

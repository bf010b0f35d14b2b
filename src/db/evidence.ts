import { type Evidence, type Period, type Source, droppedKind, grades, periodKinds } from "../domain/figure";
import type { Row } from "./database";
import { given, number, oneOf, optionalText, text } from "./decode";

/** What every statement has: a period, a place in data/, a source. */

export function periodFrom(row: Row): Period {
  return {
    kind: oneOf(row, "period_kind", periodKinds),
    label: text(row, "period_label"),
    start: optionalText(row, "period_start") ?? "",
    end: optionalText(row, "period_end") ?? "",
  };
}

export function evidenceFrom(row: Row, file: string): Evidence {
  return {
    file: row["source_kind"] === droppedKind ? text(row, "title") : file,
    line: number(row, "file_line"),
    words: optionalText(row, "evidence") ?? "",
    ...given({ note: optionalText(row, "note") }),
    source: sourceFrom(row),
  };
}

export function sourceFrom(row: Row): Source {
  return {
    id: text(row, "source_id"),
    publisher: text(row, "publisher"),
    title: text(row, "title"),
    kind: text(row, "source_kind"),
    language: text(row, "source_language"),
    grade: oneOf(row, "grade", grades),
    ...given({
      url: optionalText(row, "url"),
      publishedOn: optionalText(row, "published_on"),
      note: optionalText(row, "source_note"),
    }),
  };
}

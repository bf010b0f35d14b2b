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

/**
 * A remark of the data's reader is no part of a name, and is read in the note: "newssponsored (relay of the Miami Herald)" is newssponsored, with
 * words of the Miami Herald.
 */
export function sourceFrom(row: Row): Source {
  const [publisher, title] = [text(row, "publisher"), text(row, "title")];
  const relay = /\((relay(?: of .+)?)\)$/.exec(publisher)?.[1];
  const notes = [optionalText(row, "source_note"), relay && capitalised(relay)].filter((each) => each !== undefined);
  return {
    id: text(row, "source_id"),
    publisher: publisher.replace(/ \(relay\)$/, "").replace(/\(relay of (?:the )?(.+)\)$/, "($1)"),
    title: title.replace(/ \(title from the address\)$/, ""),
    kind: text(row, "source_kind"),
    language: text(row, "source_language"),
    grade: oneOf(row, "grade", grades),
    ...given({
      url: optionalText(row, "url"),
      publishedOn: optionalText(row, "published_on"),
      note: notes.length > 0 ? notes.join("; ") : undefined,
    }),
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

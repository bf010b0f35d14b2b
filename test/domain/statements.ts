import type { PortEvent, Presence } from "../../src/domain/line";

/** Statements made up for the tests of the rules on lines. */

let made = 0;

/** A statement of a whole year; `periodOf` and the rest may say otherwise. */
export function said(
  line: string,
  port: string,
  year: number,
  rest: Partial<Presence> & { on?: string } = {},
): Presence {
  const { on, ...others } = rest;
  made += 1;
  return {
    id: `${line}-${port}-${year}-${made}`,
    line,
    port,
    period: { kind: "calendar_year", label: String(year), start: `${year}-01-01`, end: `${year}-12-31` },
    role: "unknown",
    status: "actual",
    ships: [],
    ...others,
    evidence: {
      file: "line_presence.csv",
      line: made,
      words: "",
      source: {
        id: `page-${made}`,
        publisher: "Mer et Marine",
        title: "",
        kind: "press",
        language: "fr",
        grade: "B",
        ...(on !== undefined && { publishedOn: on }),
      },
    },
  };
}

export function day(date: string): Presence["period"] {
  return { kind: "day", label: date, start: date, end: date };
}

export function happened(line: string, port: string, date: string, kind: string): PortEvent {
  return {
    id: `${date}-${port}-${kind}`,
    date,
    port,
    lines: [line],
    kind,
    title: { fr: kind, en: kind },
    evidence: said(line, port, 2000).evidence,
  };
}

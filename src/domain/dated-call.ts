import type { PortEvent, Presence } from "./line";

/** A call that an event dates to the day says, as a statement does, that the line came that year. */

/** "2017-10-16, return" is a call of that day; "2011-07, return" reopens an office. */
export const isDatedCall = ({ kind, date }: PortEvent): boolean =>
  date.length === 10 && (kind === "maiden_call" || kind === "return");

/** The statements known, and one for each dated call of a line in a year in which none of them says that it came. */
export function withDatedCalls(presence: Presence[], events: PortEvent[]): Presence[] {
  const came = new Set(presence.filter(({ status }) => status === "actual").map(yearOf));
  const called = events
    .filter(isDatedCall)
    .flatMap((event) => event.lines.map((line) => statementOf(event, line)))
    .filter((statement) => !came.has(yearOf(statement)));
  return [...presence, ...called];
}

const yearOf = ({ line, port, period }: Presence): string => `${line} ${port} ${period.start.slice(0, 4)}`;

function statementOf({ id, date, port, evidence }: PortEvent, line: string): Presence {
  const period = { kind: "day" as const, label: date, start: date, end: date };
  return { id, line, port, period, role: "unknown", status: "actual", ships: [], evidence };
}

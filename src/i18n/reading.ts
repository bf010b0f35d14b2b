import type { Guests } from "../domain/counting";
import type { CountedOnce } from "../domain/ledger";
import type { Evidence, Fact, Figure } from "../domain/figure";
import type { Port, PortEvent, PublicTarget } from "../domain/line";
import type { Cell } from "../domain/presence";
import type { Language } from "./language";

/** What the provenance panel says of a mark or figure, in the language of the screen. */

export type Tone = "mrs" | "mia" | "peer" | "route" | "ink";

export type Reading = {
  heading: string;
  value?: { raw: number; text: string };
  tone: Tone;
  status?: string;
  counting?: string;
  period?: string;
  calculation?: string;
  why?: string;
  /** The published statements behind it, the one that speaks first. */
  evidence: Evidence[];
  /** What each of them comes to, in the same order, where several statements stand behind one mark. */
  says?: string[];
  rivals: Figure[];
};

/** A figure in a title: `status` in words, empty where it is actual. */
export type Standing = { port: string; value: string; year: number; fiscal: boolean; status: string };

export const toneOf = (port: string): Tone => (port === "marseille" ? "mrs" : port === "miami" ? "mia" : "peer");

export function portName(ports: Port[], id: string, { code }: Language): string {
  return ports.find((port) => port.id === id)?.name[code] ?? id;
}

/** A published figure, the speaker or one of its rivals. */
export function figureReading(fact: Fact, figure: Figure, ports: Port[], language: Language): Reading {
  const { say } = language;
  const segment = figure.segment === "total" ? "" : `, ${say.segment[figure.segment]}`;
  const others = [fact.figure, ...fact.rivals].filter(({ id }) => id !== figure.id);
  return {
    heading: `${portName(ports, figure.port, language)}, ${language.period(figure.period)}, ${say.measure[figure.measure]}${segment}`,
    value: { raw: figure.value, text: language.figure(figure) },
    tone: toneOf(figure.port),
    status: `${say.status[figure.status]}, ${say.precisionWord[figure.precision]}`,
    ...(figure.countingRule && {
      counting: `${say.counting[figure.countingRule]} (${figure.ruleStated ? say.ruleOfPage : say.ruleOfPort})`,
    }),
    period: periodWords(figure, language),
    calculation: say.provenance.none,
    why: fact.overruled && figure.id === fact.figure.id ? fact.overruled[language.code] : say.provenance.rule,
    evidence: [figure.evidence],
    rivals: others,
  };
}

export const factReading = (fact: Fact, ports: Port[], language: Language): Reading =>
  figureReading(fact, fact.figure, ports, language);

/** Passengers counted once: the published figure, and the working from it. */
export function guestsReading(fact: Fact, guests: CountedOnce, ports: Port[], language: Language): Reading {
  const { value: _movements, ...base } = factReading(fact, ports, language);
  const { say } = language;
  const text = guestsText(guests, language);
  return {
    ...base,
    heading: `${base.heading}, ${say.basis.comparableShort.toLowerCase()}`,
    ...(guests.value !== undefined && { value: { raw: Math.round(guests.value), text } }),
    status:
      guests.assumption === "as-published"
        ? (base.status ?? "")
        : `${say.provenance.estimate}${guests.value === undefined ? `, ${text}` : ""}`,
    counting: say.counting.guests,
    calculation: say.overview.calculation(fact.figure, guests, language),
    evidence: [fact, ...guests.parts].map(({ figure }) => figure.evidence),
  };
}

/** "environ 1,25 M (1,02 à 1,25 M)": three significant figures and the bracket. */
export function guestsText(guests: Guests, language: Language): string {
  const { low, high, value } = guests;
  const short = (each: number) => language.short(Number(each.toPrecision(3)));
  const bracket = low === high ? "" : language.say.range(short(low), short(high));
  if (value === undefined) return bracket;
  const about =
    guests.assumption === "as-published" ? language.count(value) : language.say.precision.about(short(value));
  return bracket === "" ? about : `${about} (${bracket})`;
}

/** A year of a line in a port: 2016, tête de ligne, 18 escales. */
export function cellWords(cell: Cell, language: Language): string {
  const kind = `${cell.year}, ${language.say.lines.kind[cell.kind]}`;
  return cell.calls ? `${kind}, ${callsWords(cell, cell.calls, language)}` : kind;
}

/** "22 escales annoncées", "28 escales faites": a programme is never told as calls made. */
function callsWords({ counted }: Cell, { low, high }: { low: number; high: number }, { say }: Language): string {
  return (counted === "made" ? say.lines.callsMade : say.lines.callsAnnounced)(low, high);
}

/** All that is said of a line in a port in a year. */
export function cellReading(cell: Cell, lineName: string, ports: Port[], language: Language): Reading {
  const { say } = language;
  return {
    heading: `${lineName}, ${portName(ports, cell.port, language)}, ${cell.year}`,
    tone: toneOf(cell.port),
    status: say.lines.kind[cell.kind],
    ...(cell.calls && { value: { raw: cell.calls.high, text: callsWords(cell, cell.calls, language) } }),
    evidence: cell.statements.map(({ evidence }) => evidence),
    rivals: [],
  };
}

export function targetReading(target: PublicTarget, ports: Port[], language: Language): Reading {
  return {
    heading:
      `${portName(ports, target.port, language)}, ${language.say.statusLegend.target} ${target.year ?? ""}`.trim(),
    value: { raw: target.value, text: language.span(target.value, target.valueHigh) },
    tone: "route",
    status: `${target.setBy}${target.setOn ? `, ${language.date(target.setOn)}` : ""}`,
    evidence: [target.evidence],
    rivals: [],
  };
}

export function eventReading(event: PortEvent, language: Language): Reading {
  return {
    heading: event.title[language.code],
    tone: "ink",
    period: language.date(event.date),
    evidence: [event.evidence],
    rivals: [],
  };
}

/** The same reading with another sentence of working, for figures computed from a published one. */
export function derived(
  reading: Reading,
  heading: string,
  value: { raw: number; text: string },
  calculation: string,
): Reading {
  return { ...reading, heading, value, calculation, status: reading.status ?? "" };
}

function periodWords({ period }: Figure, language: Language): string {
  return `${language.period(period)} (${language.say.range(language.date(period.start), language.date(period.end))})`;
}

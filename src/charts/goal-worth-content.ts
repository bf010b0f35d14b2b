import { type Known as WorthKnown, type Worth, worthOf } from "../domain/gap";
import type { Line, Port } from "../domain/line";
import type { Base, Road } from "../domain/road";
import type { Language } from "../i18n/language";
import { type Reading, eventReading, factReading } from "../i18n/reading";
import type { Evidence } from "../domain/figure";
import type { FrameContent } from "./frame";
import { baseName, perCallWords } from "./goal-bases-content";
import { citation } from "./ladder-content";

/** What the missing passengers are worth in the units of the trade: calls, a ship's season, the lines that left. */

export type WorthRow = {
  key: string;
  /** The words, and the ship's name that ends them, set in italics. */
  name: string;
  ship: string;
  how: string;
  share: number;
  text: string;
  reading: Reading;
};

export type WorthView = { rows: WorthRow[]; instead: string | undefined; frame: FrameContent };

type Known = WorthKnown & { ports: Port[]; lines: Line[] };

export function worthView(base: Base | undefined, road: Road, known: Known, language: Language): WorthView {
  const words = language.say.goal.worth;
  const missing = base ? road.target.value - base.figure.value : 0;
  const name = base ? baseName(base, language) : "";
  const rows = base ? worthOf(missing, base.year, known).map((worth) => rowOf(worth, missing, known, language)) : [];
  const sources = rows.flatMap(({ reading }) => reading.evidence.map(({ source }) => citation(source, language)));
  return {
    rows,
    instead: !base ? words.notSet : missing <= 0 ? words.closed(name) : undefined,
    frame: {
      title: missing > 0 ? words.title(language.count(missing)) : words.titleClosed,
      subtitle: base ? words.subtitle(name) : "",
      alternative: words.alternative(rows.map((row) => `${row.name}${row.ship}, ${row.text} (${row.how})`).join(", ")),
      sources: sources.length === 0 ? "" : language.say.overview.sources([...new Set(sources)].join(language.code === "fr" ? "\u202f; " : "; ")),
      fileName: "cap2m-gap",
      table: {
        columns: [
          { key: "what", label: words.columns.what },
          { key: "share", label: words.columns.share, numeric: true },
          { key: "how", label: words.columns.how },
        ],
        rows: rows.map((row) => ({
          what: { text: row.name + row.ship },
          share: { text: row.text, raw: Math.round(row.share * 1000) / 1000, reading: row.reading },
          how: { text: row.how },
        })),
      },
    },
  };
}

function rowOf(worth: Worth, missing: number, known: Known, language: Language): WorthRow {
  const said = saidOf(worth, missing, known, language);
  const text = language.percent(worth.share, 0);
  const key = worth.kind === "line lost" ? worth.presence.id : worth.kind;
  const heading = `${said.name}${said.ship}`;
  const reading = { ...said.reading, heading, value: { raw: Math.round(worth.share * 1000) / 1000, text } };
  return { key, name: said.name, ship: said.ship, how: said.how, share: worth.share, text, reading };
}

type SaidOf = { name: string; ship: string; how: string; reading: Reading };

function saidOf(worth: Worth, missing: number, { ports, lines }: Known, language: Language): SaidOf {
  const words = language.say.goal.worth;
  const { count } = language;
  switch (worth.kind) {
    case "calls": {
      const { perCall, precision, calls } = worth;
      const each = count(Math.round(perCall.value));
      const bound = precision === "at_least" || precision === "at_most" ? `${words.bounds[precision]} ` : "";
      const reading = factReading(perCall.calls, ports, language);
      const both = [...reading.evidence, ...factReading(perCall.passengers, ports, language).evidence];
      const calculation = `${words.roundedUp(count(missing), each)}. ${perCallWords(perCall, language)}`;
      return {
        name: words.calls(bound + count(calls)),
        ship: "",
        how: words.callsHow({ perCall: each, passengers: language.figure(perCall.passengers.figure), calls: language.figure(perCall.calls.figure), year: String(perCall.year) }),
        reading: { ...reading, calculation, evidence: both, rivals: [] },
      };
    }
    case "ship":
    case "season": {
      const { size } = worth;
      const each = count(Math.round(size.perCall));
      const isSeason = worth.kind === "season";
      return {
        name: isSeason ? words.season(count(size.calls), size.year) : words.ship(count(worth.calls)),
        ship: size.ship,
        how: isSeason ? words.seasonHow(count(size.passengers)) : words.shipHow({ perCall: each, passengers: count(size.passengers), calls: count(size.calls), year: size.year }),
        reading: stated(size.presence.evidence, isSeason ? words.calculation(count(size.passengers), count(missing)) : words.roundedUp(count(missing), each)),
      };
    }
    case "line lost": {
      const line = lines.find(({ id }) => id === worth.presence.line)?.name ?? worth.presence.line;
      return {
        name: words.lineLost(line),
        ship: "",
        how: words.lineLostHow(count(worth.passengers), worth.presence.period.label),
        reading: stated(worth.presence.evidence, words.calculation(count(worth.passengers), count(missing))),
      };
    }
    case "year lost":
      return {
        name: words.yearLost(Number(worth.event.date.slice(0, 4))),
        ship: "",
        how: words.yearLostHow(count(worth.passengers)),
        reading: { ...eventReading(worth.event, language), calculation: words.calculation(count(worth.passengers), count(missing)) },
      };
  }
}

const stated = (evidence: Evidence, calculation: string): Reading => ({ heading: "", tone: "mrs", calculation, evidence: [evidence], rivals: [] });

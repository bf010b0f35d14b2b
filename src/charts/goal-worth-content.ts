import { type Known as WorthKnown, type Worth, worthOf } from "../domain/gap";
import type { Line, Port } from "../domain/line";
import type { Base, Road } from "../domain/road";
import type { Language } from "../i18n/language";
import { type Reading, eventReading, factReading } from "../i18n/reading";
import type { Evidence } from "../domain/figure";
import type { FrameContent } from "./frame";
import { baseName, perCallWords } from "./goal-bases-content";
import { citedAll } from "./goal-cited";

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

type Known = WorthKnown & { road: Road; ports: Port[]; lines: Line[] };

export function worthView(base: Base, known: Known, language: Language): WorthView {
  const words = language.say.goal.worth;
  const missing = known.road.target.value - base.figure.value;
  const name = baseName(base, language);
  const rows = worthOf(missing, base.year, known).map((worth) => rowOf(worth, { missing, ...known }, language));
  return {
    rows,
    instead: missing <= 0 ? words.closed(name) : undefined,
    frame: {
      title: missing > 0 ? words.title(language.count(missing)) : words.titleClosed,
      subtitle: words.subtitle(name),
      alternative: words.alternative(rows.map((row) => `${row.name}${row.ship}, ${row.text} (${row.how})`).join(", ")),
      sources: citedAll(
        rows.flatMap(({ reading }) => reading.evidence.map(({ source }) => source)),
        language,
      ),
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

type Gap = Known & { missing: number };

function rowOf(worth: Worth, known: Gap, language: Language): WorthRow {
  const said = saidOf(worth, known, language);
  const text = language.percent(worth.share, 0);
  const key = worth.kind === "line lost" ? worth.presence.id : worth.kind;
  const heading = `${said.name}${said.ship}`;
  const reading = { ...said.reading, heading, value: { raw: Math.round(worth.share * 1000) / 1000, text } };
  return { key, name: said.name, ship: said.ship, how: said.how, share: worth.share, text, reading };
}

type Said = { name: string; ship: string; how: string; reading: Reading };

function saidOf(worth: Worth, gap: Gap, language: Language): Said {
  const words = language.say.goal.worth;
  const { count } = language;
  switch (worth.kind) {
    case "calls":
      return callsSaid(worth, gap, language);
    case "ship":
    case "season":
      return shipSaid(worth, gap, language);
    case "line lost": {
      const { presence, passengers } = worth;
      const line = gap.lines.find(({ id }) => id === presence.line)?.name ?? presence.line;
      const how = words.lineLostHow(count(passengers), presence.period.label);
      const reading = stated(presence.evidence, words.calculation(count(passengers), count(gap.missing)));
      return { name: words.lineLost(line), ship: "", how, reading };
    }
    case "year lost": {
      const { event, passengers } = worth;
      const calculation = words.calculation(count(passengers), count(gap.missing));
      const name = words.yearLost(Number(event.date.slice(0, 4)));
      return {
        name,
        ship: "",
        how: words.yearLostHow(count(passengers)),
        reading: { ...eventReading(event, language), calculation },
      };
    }
  }
}

/** At the passengers a call of the base's year, with both published figures behind it. */
function callsSaid(
  { perCall, precision, calls }: Extract<Worth, { kind: "calls" }>,
  { missing, ports }: Gap,
  language: Language,
): Said {
  const words = language.say.goal.worth;
  const { count, figure } = language;
  const each = count(Math.round(perCall.value));
  const bound = precision === "at_least" || precision === "at_most" ? `${words.bounds[precision]} ` : "";
  const reading = factReading(perCall.calls, ports, language);
  const evidence = [...reading.evidence, perCall.passengers.figure.evidence];
  const calculation = `${words.roundedUp(count(missing), each)}. ${perCallWords(perCall, language)}`;
  const [passengers, published] = [figure(perCall.passengers.figure), figure(perCall.calls.figure)];
  const how = words.callsHow({ perCall: each, passengers, calls: published, year: String(perCall.year) });
  return {
    name: words.calls(bound + count(calls)),
    ship: "",
    how,
    reading: { ...reading, calculation, evidence, rivals: [] },
  };
}

function shipSaid(worth: Extract<Worth, { kind: "ship" | "season" }>, { missing }: Gap, language: Language): Said {
  const words = language.say.goal.worth;
  const { count } = language;
  const { size } = worth;
  const { ship, year, presence } = size;
  const [perCall, passengers, calls] = [count(Math.round(size.perCall)), count(size.passengers), count(size.calls)];
  if (worth.kind === "season") {
    const reading = stated(presence.evidence, words.calculation(passengers, count(missing)));
    return { name: words.season(calls, year), ship, how: words.seasonHow(passengers), reading };
  }
  const reading = stated(presence.evidence, words.roundedUp(count(missing), perCall));
  return {
    name: words.ship(count(worth.calls)),
    ship,
    how: words.shipHow({ perCall, passengers, calls, year }),
    reading,
  };
}

const stated = (evidence: Evidence, calculation: string): Reading => ({
  heading: "",
  tone: "mrs",
  calculation,
  evidence: [evidence],
  rivals: [],
});

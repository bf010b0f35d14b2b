import { type Lever, type Part, type Scenario, callsIn, guestsIn, shareIn } from "../domain/scenario";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { calculationOf } from "./scenario-bracket";
import { type Grounded, scenarioReading } from "./scenario-reading";
import { leverName, percentOf, signedPercentOf } from "./scenario-words";

/** What carries a scenario: each part from where the one before it ends, from a gain of zero, to the gain that the target asks. */

export type PartRow = {
  key: string;
  name: string;
  how: string;
  text: string;
  /** Where the bar stands, in passengers gained since the base. */
  from: number;
  to: number;
  low: number;
  high: number;
  total: boolean;
  label: string;
  reading: Reading;
};

export type PartsView = {
  rows: PartRow[];
  least: number;
  most: number;
  needed: { value: number; text: string };
  guests: string;
  frame: FrameContent;
};

type Piece = { key: string; name: string; how: string; part: Part; of: number[] };

export function partsView(known: Grounded, language: Language): PartsView {
  const { scenario, result } = known.solved;
  const { target } = scenario;
  const pieces = piecesOf(known, language);
  let gained = 0;
  const rows = pieces.map((piece) => {
    const from = gained;
    gained += piece.part.passengers;
    return rowOf(piece, from, known, language);
  });
  const all = totalRow(known, gained, language);
  const needed = target.value - result.base;
  const ends = [...rows, all].flatMap(({ from, to, low, high }) => [from, to, low, high]);
  return {
    rows: [...rows, all],
    least: Math.min(0, needed, ...ends),
    most: Math.max(0, needed, ...ends),
    needed: { value: needed, text: language.say.scenario.parts.needed(language.signed(needed)) },
    guests: guestsWords(scenario, language),
    frame: frameOf(known, [...rows, all], language),
  };
}

function piecesOf({ solved }: Grounded, language: Language): Piece[] {
  const { scenario, result } = solved;
  const words = language.say.scenario.parts;
  const { base, target, growth } = scenario;
  const percent = signedPercentOf(growth.value, language);
  return [
    {
      key: "growth",
      name: words.growth(percent),
      how: words.grown(language.count(result.base), percentOf(growth.value, language), target.year - base.year),
      part: result.growth,
      of: [],
    },
    ...scenario.levers.map((lever, at) => ({
      key: String(at),
      name: leverName(lever, language),
      how: howOf(lever, target.year, language),
      part: result.levers[at] ?? { passengers: 0, low: 0, high: 0 },
      of: [at],
    })),
  ];
}

/** The product behind a lever, with the calls of the year. */
function howOf(lever: Lever, year: number, language: Language): string {
  const words = language.say.scenario.parts;
  const { count } = language;
  if (lever.kind === "sum")
    return words.sum(count(lever.passengers.value), percentOf(Math.round(shareIn(lever, year) * 100), language));
  const calls = count(callsIn(lever, year));
  if (lever.kind !== "ship") return words.wind(calls, count(lever.perCall.value));
  const [occupancy, homeport] = [lever.occupancy, lever.homeport].map(({ value }) => percentOf(value, language));
  return words.ship({ calls, berths: count(lever.berths), occupancy: occupancy ?? "", homeport: homeport ?? "" });
}

function rowOf({ key, name, how, part, of }: Piece, from: number, known: Grounded, language: Language): PartRow {
  const text = language.signed(part.passengers);
  const heading = `${known.solved.letter}, ${name}, ${known.solved.scenario.target.year}`;
  return {
    key,
    name,
    how,
    text,
    from,
    to: from + part.passengers,
    low: from + Math.min(part.low, part.high),
    high: from + Math.max(part.low, part.high),
    total: false,
    label: `${name} : ${text} (${how})`,
    reading: scenarioReading(
      known,
      { heading, raw: part.passengers, text, calculation: `${how} = ${text}` },
      language,
      of,
    ),
  };
}

/** The total gain moves with the base too, so its bracket is that of the total less the base that speaks. */
function totalRow(known: Grounded, gained: number, language: Language): PartRow {
  const { scenario, result, letter } = known.solved;
  const words = language.say.scenario.parts;
  const text = language.signed(gained);
  const name = `${words.total} ${letter}`;
  const calculation = calculationOf(scenario, scenario.target.year, language);
  return {
    key: "total",
    name,
    how: language.count(result.atTarget.value),
    text,
    from: 0,
    to: gained,
    low: result.atTarget.low - result.base,
    high: result.atTarget.high - result.base,
    total: true,
    label: `${name} : ${text}`,
    reading: scenarioReading(known, { heading: name, raw: gained, text, calculation }, language),
  };
}

/** Each guest once, where the lever says how they split. */
function guestsWords({ levers, target }: Scenario, language: Language): string {
  const words = language.say.scenario.parts;
  const items = levers.flatMap((lever) => {
    const guests = guestsIn(lever, target.year);
    if (!guests) return [];
    const [transit, homeport] = [guests.transit.value, guests.homeport.value];
    return [
      words.guestsOf(
        leverName(lever, language),
        language.estimate(transit + homeport),
        language.estimate(transit + homeport * 2),
      ),
    ];
  });
  return items.length === 0 ? "" : words.guests(items.join(language.code === "fr" ? "\u202f; " : "; "));
}

function frameOf({ solved }: Grounded, rows: PartRow[], language: Language): FrameContent {
  const words = language.say.scenario.parts;
  const { scenario, result } = solved;
  return {
    title: titleOf(rows, language),
    subtitle: words.subtitle(language.count(result.base), scenario.target.year),
    alternative: words.alternative(rows.map(({ label }) => label).join(", ")),
    sources: "",
    fileName: "cap2m-scenario-parts",
    table: {
      columns: [
        { key: "part", label: words.columns.part },
        { key: "gain", label: words.columns.gain, numeric: true },
        { key: "low", label: words.columns.low, numeric: true },
        { key: "high", label: words.columns.high, numeric: true },
        { key: "how", label: words.columns.how },
      ],
      rows: rows.map(({ name, text, from, to, low, high, how, reading }) => ({
        part: { text: name },
        gain: { text, raw: to - from, reading },
        low: { text: language.signed(low - from), raw: low - from },
        high: { text: language.signed(high - from), raw: high - from },
        how: { text: how },
      })),
    },
  };
}

function titleOf(rows: PartRow[], language: Language): string {
  const words = language.say.scenario.parts;
  const [best] = rows
    .filter(({ total }) => !total)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (!best || best.to === best.from) return words.titleNone;
  return best.key === "growth" ? words.titleRest(best.text) : words.title(best.name, best.text);
}

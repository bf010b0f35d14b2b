import type { Facts } from "../domain/facts";
import type { FleetFact, Line } from "../domain/line";
import {
  type Typical,
  deployments,
  evidenceOf,
  fleetSizes,
  isLate,
  largestBy,
  medianOf,
  shipsOf,
} from "../domain/line-ships";
import { endOf } from "../domain/partial-date";
import type { Ship } from "../domain/ship";
import type { Language } from "../i18n/language";
import { type FigureView, fleetReading, fleetText } from "./brought-content";
import { type Told, dagger, figureText, shipReading } from "./line-ships-content";

/** What the ships of a line that sources describe come to, in words, and what is published on its fleet. */

/** A ship's figure among those that have it: "Wonder of the Seas, 5 734 lits bas, parmi 11 renseignés sur 14". */
export type Largest = { figure: "lower_berths" | "gross_tonnage"; ships: string[]; view: FigureView; among: string };
export type Median = { figure: "lower_berths" | "gross_tonnage"; view: FigureView; of: string };
export type FleetView = {
  described: Ship[];
  published: FigureView[];
  medians: Median[];
  largest: Largest[];
  where: (FigureView & { key: string })[];
  hasLate: boolean;
};

export function fleetView(line: Line, facts: Facts, told: Told): FleetView {
  const ships = shipsOf(line.id, facts.ships, told.asOf);
  const figures = ["lower_berths", "gross_tonnage"] as const;
  const { fleet: words } = told.language.say.biography;
  const views = {
    described: ships,
    published: fleetSizes(line.id, facts.fleet)
      .slice(0, 1)
      .map((fact) => {
        const text = words.publishedShips(told.language.count(fact.value), fact.year);
        return { raw: fact.value, text, reading: fleetReading(fact, line.name, text) };
      }),
    medians: figures.flatMap((figure) => medianView(line, figure, medianOf(figure, ships), told)),
    largest: figures.flatMap((figure) => largestView(figure, ships, told)),
    where: deployments(line.id, facts.fleet).flatMap((fact) => whereView(line, fact, told.language)),
  };
  const shown = [...views.medians, ...views.largest].map(({ view }) => view.text);
  return { ...views, hasLate: shown.some((text) => text.includes("†")) };
}

type Sized = "lower_berths" | "gross_tonnage";

/** Half a berth is nobody's bed: the median is rounded up to a whole number. */
function medianView(line: Line, figure: Sized, median: Typical | undefined, told: Told): Median[] {
  if (!median || median.known.length < 2) return [];
  const { language } = told;
  const { fleet: words } = language.say.biography;
  const raw = Math.round(median.value);
  const text = words[figure === "lower_berths" ? "berths" : "gt"](language.count(raw));
  const late = median.known.some((ship) => isLate(ship, figure, told.asOf)) ? "†" : "";
  const of = words.of(median.known.length, median.all);
  return [
    {
      figure,
      of,
      view: {
        raw,
        text: text + late,
        reading: {
          heading: `${line.name}, ${words.median.toLowerCase()}`,
          value: { raw, text },
          tone: "ink",
          calculation: of,
          evidence: median.known.flatMap((ship) => evidenceOf(ship, figure) ?? []),
          says: median.known.map(
            (ship) => `${ship.name}, ${figureText(ship.figures[figure]?.value ?? 0, figure, language)}`,
          ),
          rivals: [],
        },
      },
    },
  ];
}

function largestView(figure: Sized, ships: Ship[], told: Told): Largest[] {
  const found = largestBy(figure, ships);
  const [first] = found;
  const value = first?.figures[figure]?.value;
  const reading = first && shipReading(first, figure, told);
  if (!first || value === undefined || !reading) return [];
  const { fleet: words } = told.language.say.biography;
  const text = words[figure === "lower_berths" ? "berths" : "gt"](told.language.count(value));
  const known = ships.filter(({ figures }) => figures[figure]).length;
  return [
    {
      figure,
      ships: found.map(({ name }) => name),
      view: { raw: value, text: text + dagger(first, figure, told), reading },
      among: words.among(known, ships.length),
    },
  ];
}

/** Where the line deploys its ships in these waters; a page that doubts its own figure, or counts short cruises only, is left out. */
function whereView(line: Line, fact: FleetFact, language: Language): (FigureView & { key: string })[] {
  const isHere = fact.region === "mediterranean" || fact.region === "europe";
  if (!isHere || /may be|short cruises/.test(fact.evidence.note ?? "")) return [];
  const { fleet: words } = language.say.biography;
  const told = fleetText(fact, language);
  if (told === undefined) return [];
  const { publishedOn } = fact.evidence.source;
  const isAhead =
    fact.status === "projected" ||
    fact.status === "planned" ||
    (publishedOn !== undefined && endOf(publishedOn) < `${fact.year}`);
  const text = words.dated(words.region(fact.region), fact.year, isAhead ? `${told} (${words.announced})` : told);
  return [{ key: fact.id, raw: fact.value, text, reading: fleetReading(fact, line.name, text) }];
}

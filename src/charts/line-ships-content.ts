import type { Facts } from "../domain/facts";
import type { Line, Presence } from "../domain/line";
import { spans } from "../domain/line-biography";
import { type ShipSeen, evidenceOf, isLate, shipsNamed } from "../domain/line-ships";
import { yearsOf } from "../domain/presence";
import type { Ship, ShipFigure } from "../domain/ship";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FigureView } from "./brought-content";

/** The ships of a line that sources name in Marseille, in words. Every figure has its own page. */

/** `asOf`: figures printed after the day are marked. */
export type Told = { language: Language; asOf: string | undefined };

export const shownFigures = ["year_built", "gross_tonnage", "lower_berths", "length_m"] as const;

export type ShipRow = {
  name: string;
  years: string;
  figures: Record<(typeof shownFigures)[number], FigureView | undefined>;
};

/** Ships named in Marseille, in order of their first year there. */
export function shipRows(line: Line, facts: Facts, told: Told): ShipRow[] {
  return shipsNamed({ line: line.id, port: "marseille" }, facts.presence, facts.ships).map((seen) => ({
    name: seen.name,
    years: yearsWords(seen, told.language),
    figures: {
      year_built: figureView(seen.ship, "year_built", told),
      gross_tonnage: figureView(seen.ship, "gross_tonnage", told),
      lower_berths: figureView(seen.ship, "lower_berths", told),
      length_m: figureView(seen.ship, "length_m", told),
    },
  }));
}

/** "attesté en 2016, retiré en 2017, affirmé en 2017": a year announced and then seen is told as seen. */
export function yearsWords({ statements }: ShipSeen, { say }: Language): string {
  const words = say.biography.ships;
  const yearsIn = (statuses: Presence["status"][]) =>
    statements.filter(({ status }) => statuses.includes(status)).flatMap(yearsOf);
  const seen = yearsIn(["actual"]);
  const told = (years: number[], tell: (text: string) => string) =>
    years.length === 0 ? [] : [tell(say.lines.spans(spans([...new Set(years)].toSorted((a, b) => a - b))))];
  return [
    ...told(seen, words.seen),
    ...told(
      yearsIn(["planned"]).filter((year) => !seen.includes(year)),
      words.announced,
    ),
    ...told(yearsIn(["cancelled"]), words.cancelled),
    ...told(yearsIn(["withdrawn"]), words.withdrawn),
    ...told(yearsIn(["laid_up"]), words.laid_up),
    ...told(yearsIn(["claim"]), words.claimed),
  ].join(", ");
}

function figureView(ship: Ship | undefined, figure: ShipFigure, told: Told): FigureView | undefined {
  const found = ship?.figures[figure];
  const reading = ship && shipReading(ship, figure, told);
  return (
    found &&
    reading && {
      raw: found.value,
      text: figureText(found.value, figure, told.language) + dagger(ship, figure, told),
      reading,
    }
  );
}

export const dagger = (ship: Ship | undefined, figure: ShipFigure, { asOf }: Told): string =>
  ship && isLate(ship, figure, asOf) ? "†" : "";

export function figureText(value: number, figure: ShipFigure, language: Language): string {
  if (figure === "year_built") return String(value);
  if (figure !== "length_m") return language.count(value);
  return language.say.biography.ships.metres(language.decimal(value, value % 1 === 0 ? 0 : 1));
}

export function shipReading(ship: Ship, figure: ShipFigure, { language }: Told): Reading | undefined {
  const evidence = evidenceOf(ship, figure);
  const value = ship.figures[figure]?.value;
  if (!evidence || value === undefined) return undefined;
  return {
    heading: `${ship.name}, ${figureName(figure, language)}`,
    value: { raw: value, text: figureText(value, figure, language) },
    tone: "ink",
    evidence: [evidence],
    rivals: [],
  };
}

function figureName(figure: ShipFigure, { say }: Language): string {
  const names: Partial<Record<ShipFigure, string>> = say.biography.ships.figure;
  return names[figure] ?? figure;
}

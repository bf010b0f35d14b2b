import type { Figure } from "../domain/figure";
import { mission } from "../domain/mission";
import { type Question, type Years, claimsBeside, seriesOf, within } from "../domain/series";
import type { Facts } from "../domain/facts";
import type { Language } from "../i18n/language";
import { type Reading, figureReading, portName } from "../i18n/reading";
import { type Ask, type Placing, type Role, roleOf, shownPorts } from "./volumes-ask";

/** Claims beside the curves: dotted, never part of a line. */

export type ClaimView = {
  year: number;
  place: number;
  /** The label where it stands off the scale. */
  text: string;
  label: string;
  role: Role;
  /** Published after the as-of day. */
  late: boolean;
  reading: Reading;
};

type Where = { years: Years; question: Question; placing: Placing; target: boolean };

/** A claim nearer than a tenth would stand on the marker it contradicts: it stays in the table and the panel. */
const farFrom = 0.1;

/** Of the two ports of the article. Those of the article itself are shown even before it was out, and marked. */
export function claimViews({ known, everything, view }: Ask, where: Where, language: Language): ClaimView[] {
  const words = language.say.volumes.chart;
  return shownPorts(known.ports, view.ports)
    .filter(({ id }) => roleOf(id) !== "peer")
    .flatMap((port) => claimsBeside(within(seriesOf(everything.figures, port, where.question), where.years)))
    .flatMap(({ year, figure, fact }): ClaimView[] => {
      const ofArticle = figure.evidence.source.id === mission.article;
      const late = !isKnown(known, figure);
      const place = where.placing(figure.port, figure.value);
      if (place === undefined || (late && !ofArticle) || (where.target && isTarget(year, figure))) return [];
      if (!ofArticle && Math.abs(figure.value / fact.figure.value - 1) < farFrom) return [];
      const short = language.short(figure.value);
      return [
        {
          year,
          place,
          text: ofArticle ? words.claimOff(short, late) : words.claim(short),
          label: `${portName(known.ports, figure.port, language)}, ${language.period(figure.period)}, ${words.claim(language.figure(figure))}`,
          role: roleOf(figure.port),
          late,
          reading: figureReading(fact, figure, known.ports, language),
        },
      ];
    });
}

const isKnown = (known: Facts, { id }: Figure): boolean =>
  known.figures.some(({ figure, rivals }) => figure.id === id || rivals.some((rival) => rival.id === id));

/** The 2 million of 2020 have their own mark. */
const isTarget = (year: number, { port, value }: Figure): boolean =>
  port === "marseille" && year === mission.target.year && value === mission.target.value;

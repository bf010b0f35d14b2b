import { isWorkedOut } from "../domain/series";
import { type Growth, growthOf, growthOfBoth } from "../domain/series-compare";
import type { Language } from "../i18n/language";
import type { Standing } from "../i18n/reading";
import type { PointView, VolumesView } from "./volumes-content";

/** The findings of the volumes: a figure in a title never goes without its status, unless it is actual. */

/** Two years of a long curve are no finding: a pair must span this share of what the first port alone does. */
const spanShare = 1 / 3;

/** What grew between the first and last year that Marseille and the first other port both counted; else what can be said of one. */
export function volumesTitle({ series, question }: VolumesView, language: Language): string {
  const words = language.say.volumes;
  const [subject, ...others] = series;
  const alone = subject && growthOf(subject.series);
  if (!subject || !alone) return words.titleUnknown(words.measureLong[question.measure]);

  const title = (...ports: [Named, ...Named[]]) => {
    const { from, to } = ports[0].growth;
    const said = words.title(
      question.measure,
      from.year,
      to.year,
      ports.map((each) => grown(each, language)),
    );
    return ports.some(({ growth }) => isEstimate(growth)) ? words.titleEstimated(said) : said;
  };
  const pairs = others.flatMap((other) => {
    const both = growthOfBoth(subject.series, other.series);
    return both && span(both.a) >= span(alone) * spanShare ? [{ both, name: shortName(other) }] : [];
  });
  const pair = pairs[0];
  const { name } = subject;
  if (!pair) return title({ name, growth: alone });
  return title({ name, growth: pair.both.a }, { name: pair.name, growth: pair.both.b });
}

type Named = { name: string; growth: Growth };

const isEstimate = ({ from, to }: Growth): boolean => [from, to].some(({ guests }) => isWorkedOut(guests));

const span = ({ from, to }: Growth): number => to.year - from.year;

/** "Miami" in a sentence, "PortMiami" on a label. */
export const shortName = ({ id, name }: { id: string; name: string }): string => (id === "miami" ? "Miami" : name);

function grown({ name: port, growth: { ratio } }: Named, language: Language) {
  const timesText = language.decimal(ratio, ratio >= 9.95 ? 0 : 1);
  return { port, times: ratio, timesText, change: language.percent(Math.abs(ratio - 1), 0) };
}

/** Where each port stands: its last counted value, its period and its status; the first three ports name themselves. */
export function finding({ series }: VolumesView, language: Language): string | undefined {
  const words = language.say.volumes.chart;
  const said = series.slice(0, 3).flatMap(({ name, points }) => {
    const last = points.findLast(({ point }) => point.value !== undefined && point.status !== "claim");
    return last ? [words.stands(standing(name, last, language))] : [];
  });
  return said.length === 0 ? undefined : words.standsAll(said);
}

/** What a title says of a figure. */
export function standing(
  port: string,
  figure: Pick<PointView, "text" | "year" | "point">,
  language: Language,
): Standing {
  const { text, year, point } = figure;
  const status = statusWord(figure, language);
  return {
    port,
    value: text,
    year,
    fiscal: point.fact.figure.period.kind === "fiscal_year",
    status: status === language.say.status.actual ? "" : status,
  };
}

export function statusWord({ point }: Pick<PointView, "point">, { say }: Language): string {
  const { guests, status } = point;
  if (!isWorkedOut(guests)) return say.status[status];
  return status === "actual" ? say.provenance.estimate : `${say.provenance.estimate}, ${say.status[status]}`;
}

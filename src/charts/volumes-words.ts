import { isRestated } from "../domain/series";
import { type Growth, growthOf, growthOfBoth } from "../domain/series-compare";
import type { Status } from "../domain/figure";
import type { Language } from "../i18n/language";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";
import { volumesGuard } from "./volumes-guard";

/** The finding of the volumes, and what stands around their chart. */

/** Two years of a long curve are no finding: a pair must span this share of what the first port alone does. */
const spanShare = 1 / 3;

/** What grew between the first and last year that Marseille and the first other port both counted; else what can be said of one. */
export function volumesTitle({ series, question }: VolumesView, language: Language): string {
  const words = language.say.volumes;
  const [subject, ...others] = series;
  const alone = subject && growthOf(subject.series);
  if (!subject || !alone) return words.titleUnknown(words.measureLong[question.measure]);

  const own = grown(subject.name, alone, language);
  const title = (growth: Growth, ports: (typeof own)[]) =>
    words.title(question.measure, growth.from.year, growth.to.year, ports);
  const pairs = others.flatMap((other) => {
    const both = growthOfBoth(subject.series, other.series);
    return both && span(both.a) >= span(alone) * spanShare ? [{ both, name: shortName(other) }] : [];
  });
  const pair = pairs[0];
  if (!pair) return title(alone, [own]);
  const { a, b } = pair.both;
  return title(a, [grown(subject.name, a, language), grown(pair.name, b, language)]);
}

const span = ({ from, to }: Growth): number => to.year - from.year;

/** "Miami" in a sentence, "PortMiami" on a label. */
const shortName = ({ id, name }: { id: string; name: string }): string => (id === "miami" ? "Miami" : name);

function grown(port: string, { ratio }: Growth, language: Language) {
  const timesText = language.decimal(ratio, ratio >= 9.95 ? 0 : 1);
  return { port, times: ratio, timesText, change: language.percent(Math.abs(ratio - 1), 0) };
}

export function volumesPeriods({ series, years }: VolumesView, language: Language): { text: string; mixed: boolean } {
  const kinds = new Set(series.flatMap(({ points }) => points.map(({ point }) => point.fact.figure.period.kind)));
  if (kinds.size > 1) return { text: language.say.periodsMixed, mixed: true };
  const words = language.say.volumes;
  const say = kinds.has("fiscal_year") ? words.fiscal : words.calendar;
  return { text: say(years.from, years.to), mixed: false };
}

/** "Réel, sauf Marseille 2025 provisoire": what is not counted and final, named as far as two go. */
export function volumesStatus({ series, question }: VolumesView, language: Language): string {
  const words = language.say.volumes.status;
  if (isRestated(question)) return words.estimate;
  const others = series.flatMap((each) =>
    byStatus(each).map(({ status, years }) =>
      words.item(shortName(each), years.join(", "), language.say.status[status]),
    ),
  );
  if (others.length === 0) return capital(words.all(language.say.status.actual));
  const marked = series.flatMap((each) => byStatus(each).flatMap((found) => found.years)).length;
  const exceptions = others.length > 2 ? words.marked(marked) : language.list(others);
  return capital(words.except(language.say.status.actual, exceptions));
}

function byStatus({ points }: SeriesView): { status: Status; years: number[] }[] {
  return (["provisional", "forecast", "claim"] as const).flatMap((status) => {
    const years = points.filter(({ point }) => point.status === status).map(({ year }) => year);
    return years.length === 0 ? [] : [{ status, years }];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function volumesFrame(view: VolumesView, language: Language): FrameContent {
  const { say } = language;
  const { question, years, series } = view;
  const measure = say.volumes.measureLong[question.measure];
  const guard = volumesGuard(view, language);
  return {
    title: finding(view, language) ?? measure,
    subtitle: `${measure}. ${subtitle(view, language)}`,
    ...(guard !== undefined && { guard }),
    alternative: say.volumes.chart.alternative(
      measure,
      years.from,
      years.to,
      series.flatMap((each) => inWords(each, language)).join(" "),
    ),
    sources: sourcesOf(
      series.flatMap(({ points }) => points),
      language,
    ),
    table: chartTable(view, language),
    fileName: `cap2m-volumes-${question.measure}`,
  };
}

/** Where each port stands: its last counted value and year; the first three ports name themselves. */
function finding({ series }: VolumesView, language: Language): string | undefined {
  const said = series.slice(0, 3).flatMap(({ name, points }) => {
    const last = points.findLast(({ point }) => point.value !== undefined && point.status !== "claim");
    return last ? [language.say.volumes.chart.stands(name, last.text, last.year)] : [];
  });
  return said.length === 0 ? undefined : language.list(said);
}

function subtitle({ question, scale, base, noBase, series, axis }: VolumesView, { say }: Language): string {
  const words = say.volumes.chart;
  const restated = isRestated(question);
  const unit =
    question.measure === "calls"
      ? words.calls
      : restated
        ? words.persons
        : question.measure === "total" && axis.high >= 1e6 && scale !== "index"
          ? words.millions
          : question.measure === "total"
            ? say.volumes.unit.total
            : words.passengers;
  const onAxis = noBase
    ? words.noIndex
    : base !== undefined
      ? words.index(base)
      : scale === "log"
        ? words.log
        : words.linear;
  const hasGap = series.some(({ gaps }) => gaps.length > 0);
  const hasBracket = series.some(({ points }) => points.some(({ low, high }) => low < high));
  return [
    `${unit}.`,
    onAxis,
    ...(hasGap ? [words.gap] : []),
    ...(hasBracket ? [restated ? words.bracket : words.whisker] : []),
  ].join(" ");
}

function inWords({ name, points }: SeriesView, { say }: Language): string[] {
  const withValue = points.filter(({ place }) => place !== undefined);
  const [first, last] = [withValue[0], withValue.at(-1)];
  const dated = ({ text, year }: PointView) => `${text} (${year})`;
  return first && last ? [say.volumes.chart.item(name, dated(first), dated(last))] : [];
}

/** Most cited first. */
const namedPublishers = 4;

export function sourcesOf(points: Pick<PointView, "point">[], { say }: Language): string {
  const counts = new Map<string, number>();
  for (const { point } of points) {
    const { publisher } = point.fact.figure.evidence.source;
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counts].toSorted((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  const named = publishers.slice(0, namedPublishers);
  return say.volumes.sources(named.join(", "), publishers.length - named.length, points.length);
}

function chartTable({ series, question }: VolumesView, language: Language): ChartTable {
  const words = language.say.volumes;
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const columns = series.flatMap(({ id, name }) => [
    { key: id, label: name, numeric: true },
    { key: `${id}-status`, label: `${name}, ${words.table.status.toLowerCase()}` },
    ...(isRestated(question) ? [] : [{ key: `${id}-spread`, label: `${name}, ${words.table.others.toLowerCase()}` }]),
  ]);
  const rows = years.map((year) => ({
    year: { text: String(year) },
    ...Object.fromEntries(series.flatMap((each): [string, TableCell][] => chartCells(each, year, language))),
  }));
  return { columns: [{ key: "year", label: words.table.year }, ...columns], rows };
}

function chartCells({ id, points }: SeriesView, year: number, language: Language): [string, TableCell][] {
  const found = points.find((each) => each.year === year);
  if (!found) return [[id, { text: language.say.missing }]];
  const { point, text, reading } = found;
  const raw = point.value === undefined ? {} : { raw: Math.round(point.value) };
  const others = point.fact.rivals.map((rival) => `${language.figure(rival)} (${language.say.status[rival.status]})`);
  return [
    [id, { text, reading, ...raw }],
    [`${id}-status`, { text: statusWord(found, language) }],
    [`${id}-spread`, { text: others.join("; ") }],
  ];
}

export function statusWord({ point }: Pick<PointView, "point">, { say }: Language): string {
  const { guests, status } = point;
  return guests && guests.assumption !== "as-published" && status === "actual"
    ? say.provenance.estimate
    : say.status[status];
}

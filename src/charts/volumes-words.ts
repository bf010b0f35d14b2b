import { isRestated } from "../domain/series";
import type { Status } from "../domain/figure";
import type { Language } from "../i18n/language";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";
import { volumesGuard } from "./volumes-guard";
import { finding, shortName, statusWord } from "./volumes-titles";

/** What stands around the chart of the volumes: unit, status, guard, sources, table. */

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
  const beside = series.map(({ name, points, series: { port } }) => ({ name, port, points }));
  const guard = volumesGuard(beside, question, language);
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

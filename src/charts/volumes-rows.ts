import { guestsRatio } from "../domain/counting";
import type { Figure } from "../domain/figure";
import { growth, ratio } from "../domain/growth";
import { isRestated } from "../domain/series";
import type { Language } from "../i18n/language";
import { type Reading, derived, figureReading } from "../i18n/reading";
import type { PointRead, SeriesRead, VolumesRead } from "./volumes-content";
import { statusWord } from "./volumes-titles";

/** The rows of the table of the volumes: a year, and what each port says of it. */

/** A figure worked out from published ones. */
export type Derived = { raw: number; text: string; reading: Reading };

export type Others = { count: number; text: string; low: number; reading: Reading };

export type CellView = {
  point: PointRead;
  value: number | undefined;
  text: string;
  status: string;
  change: Derived | undefined;
  others: Others | undefined;
};

export type RowView = { year: number; cells: Map<string, CellView>; ratio: Derived | undefined };

export function volumesRows(view: VolumesRead, language: Language): RowView[] {
  const years = [...new Set(view.series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  return years.map((year) => ({
    year,
    cells: new Map(view.series.flatMap((series): [string, CellView][] => cellOf(series, year, language))),
    ratio: ratioOf(view, year, language),
  }));
}

const pointOf = ({ points }: SeriesRead, year: number) => points.find((each) => each.year === year);

function cellOf(series: SeriesRead, year: number, language: Language): [string, CellView][] {
  const point = pointOf(series, year);
  if (!point) return [];
  const { value } = point.point;
  return [
    [
      series.id,
      {
        point,
        value,
        text: point.text,
        status: statusWord(point, language),
        change: changeOf(series, point, language),
        others: othersOf(point, series.series.port.name, language),
      },
    ],
  ];
}

/** On the year before, where it was published for the same kind of period and counted the same way. */
function changeOf(series: SeriesRead, now: PointRead, language: Language): Derived | undefined {
  const before = pointOf(series, now.year - 1);
  if (!before || before.point.value === undefined || now.point.value === undefined) return undefined;
  const [a, b] = [before.point.fact.figure, now.point.fact.figure];
  if (a.period.kind !== b.period.kind || a.countingRule !== b.countingRule) return undefined;
  const raw = growth(before.point.value, now.point.value);
  if (raw === undefined) return undefined;
  const words = language.say.volumes.table;
  const text = language.signedPercent(raw);
  const heading = words.changeHeading(series.name, before.year, now.year);
  return worked(
    { raw, text, heading, calculation: words.changeCalculation(before.text, now.text) },
    [before, now],
    language,
  );
}

/** The first other port beside Marseille. */
function ratioOf({ series, question }: VolumesRead, year: number, language: Language): Derived | undefined {
  const [own, other] = [series[0] && pointOf(series[0], year), series[1] && pointOf(series[1], year)];
  if (!own || !other || !series[1]) return undefined;
  const [a, b] = [other.point, own.point];
  const raw =
    isRestated(question) && a.guests && b.guests
      ? guestsRatio(a.guests, b.guests)?.value
      : a.value === undefined || b.value === undefined
        ? undefined
        : ratio(a.value, b.value);
  if (raw === undefined) return undefined;
  const words = language.say.volumes.table;
  const calculation = words.ratioCalculation(other.text, own.text);
  const heading = words.ratioHeading(series[1].name, year);
  return worked({ raw, text: language.times(raw), heading, calculation }, [other, own], language);
}

type Working = { raw: number; text: string; heading: string; calculation: string };

function worked({ raw, text, heading, calculation }: Working, points: PointRead[], language: Language): Derived {
  const [first] = points;
  const evidence = points.flatMap(({ reading }) => reading.evidence);
  const rounded = Math.round(raw * 10_000) / 10_000;
  const base = first?.reading ?? { heading, tone: "ink", evidence, rivals: [] };
  const {
    counting: _counting,
    period: _period,
    why: _why,
    ...rest
  } = derived(base, heading, { raw: rounded, text }, calculation);
  return {
    raw: rounded,
    text,
    reading: {
      ...rest,
      tone: "ink",
      status: [...new Set(points.map((point) => statusWord(point, language)))].join(", "),
      evidence,
      rivals: [],
    },
  };
}

/** One other figure by its value, several by their number and spread. The panel opens on the figure that speaks, its rivals below. */
function othersOf({ point }: PointRead, name: { fr: string; en: string }, language: Language): Others | undefined {
  const { fact } = point;
  const others = fact.rivals.filter((rival) => !isSame(rival, fact.figure));
  const values = others.map(({ value }) => value);
  if (values.length === 0) return undefined;
  const words = language.say.volumes.table;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const only = others[0];
  const text =
    low === high && only
      ? `${language.figure(only)}, ${language.say.status[only.status]}`
      : words.othersMany(others.length, language.count(low), language.count(high));
  const port = { id: fact.figure.port, name, role: "", fiscalYear: false, countingRule: "" };
  return { count: others.length, low, text, reading: figureReading(fact, fact.figure, [port], language) };
}

/** A second page that prints the same number is no rival. */
const isSame = (a: Figure, b: Figure): boolean => a.value === b.value && a.valueHigh === b.valueHigh;

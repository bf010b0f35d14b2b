import type { Port, PortEvent, PublicTarget } from "../domain/line";
import { mission } from "../domain/mission";
import {
  type Link,
  type Point,
  type Question,
  type Series,
  type Years,
  gaps,
  isRestated,
  isWorkedOut,
  links,
  seriesOf,
  within,
} from "../domain/series";
import { choosableYears, indexBase, shownYears, toIndex } from "../domain/series-compare";
import { keyEvents, yearOfEvent } from "../domain/series-events";
import type { Scale } from "../domain/view";
import type { Language } from "../i18n/language";
import { type Reading, factReading, guestsReading, guestsText, portName, targetReading } from "../i18n/reading";
import { type Axis, axisOf } from "./volumes-axis";
import { type ClaimView, claimViews } from "./volumes-claims";
import { type Ask, type Placing, type Role, type Unscaled, roleOf, shownPorts } from "./volumes-ask";

/** What the chart of the volumes shows, in the language of the screen: curves, brackets, claims, the target, the events. */

export type PointRead = {
  year: number;
  texture: string;
  text: string;
  /** What a mark says aloud. */
  label: string;
  reading: Reading;
  point: Point;
};

export type PointView = PointRead & {
  /** Where it stands on the axis: the value itself, or its index. */
  place: number | undefined;
  low: number;
  high: number;
};

export type SeriesRead = {
  id: string;
  name: string;
  role: Role;
  points: PointRead[];
  links: Link[];
  gaps: Years[];
  series: Series;
};

export type SeriesView = Omit<SeriesRead, "points"> & { points: PointView[] };

/** What the figures say, whatever the scale they are drawn on. */
export type VolumesRead = {
  question: Question;
  years: Years;
  choosable: Years;
  series: SeriesRead[];
  /** The statement of the target, in the question that it answers. */
  statement: PublicTarget | undefined;
  events: PortEvent[];
  /** Of Marseille, in the years shown. */
  eventCount: number;
  traffic: Series;
};

export type VolumesView = Omit<VolumesRead, "series"> & {
  scale: Scale;
  /** The year that stands at 100; absent on the other scales. */
  base: number | undefined;
  /** An index was asked for and no year is shared. */
  noBase: boolean;
  axis: Axis;
  series: SeriesView[];
  claims: ClaimView[];
  target: { year: number; place: number; label: string; short: string; reading: Reading } | undefined;
  /** The year of a past as-of day: what lies right of it was still to come. */
  known: number | undefined;
};

export const volumesView = (ask: Ask, language: Language): VolumesView =>
  volumesPlaced(volumesRead(ask, language), ask, language);

export function volumesRead({ known, view }: Unscaled, language: Language): VolumesRead {
  const question: Question = { measure: view.measure, basis: view.basis };
  const all = shownPorts(known.ports, view.ports).map((port) => seriesOf(known.figures, port, question));
  const statement = question.measure === "total" && !isRestated(question) ? firstStatement(known.targets) : undefined;
  const choosable = choosableYears(all, statement && mission.target.year);
  const years = shownYears(all, choosable, asked(view));
  const traffic = seriesOf(known.figures, all[0]?.port ?? noPort, { measure: "total", basis: "published" });
  return {
    question,
    years,
    choosable,
    series: all.map((each) => seriesRead(within(each, years), known.ports, language)),
    statement,
    events: keyEvents(known.events, traffic, years),
    eventCount: known.events.filter((event) => event.port === traffic.port.id && isIn(yearOfEvent(event), years))
      .length,
    traffic,
  };
}

export function volumesPlaced(read: VolumesRead, ask: Ask, language: Language): VolumesView {
  const { known, view } = ask;
  const { question, years, statement } = read;
  const shown = read.series.map(({ series }) => series);
  const base = view.scale === "index" ? indexBase(shown) : undefined;
  const noBase = view.scale === "index" && base === undefined;
  const placing = placingOf(shown, base);
  const series = read.series.map((each) => ({ ...each, points: placed(each, placing) }));
  const target =
    statement && isIn(mission.target.year, years) ? targetView(statement, placing, known.ports, language) : undefined;
  const scale = noBase ? "linear" : view.scale;
  return {
    ...read,
    scale,
    base,
    noBase,
    axis: axisOf({ values: valuesOf(series, target), scale, passengers: question.measure !== "calls" }, language),
    series,
    claims: isRestated(question)
      ? []
      : claimViews(ask, { years, question, placing, target: target !== undefined }, language),
    target,
    known: view.asOf === undefined ? undefined : Number(view.asOf.slice(0, 4)),
  };
}

const isIn = (year: number, { from, to }: Years) => year >= from && year <= to;

function placingOf(shown: Series[], base: number | undefined): Placing {
  if (base === undefined) return (_port, value) => value;
  const scales = new Map(shown.map((each) => [each.port.id, toIndex(each, base)]));
  return (port, value) => scales.get(port)?.(value);
}

const valuesOf = (series: SeriesView[], target: VolumesView["target"]): number[] => [
  ...series.flatMap(({ points }) => points.flatMap(({ place, high, low }) => [place ?? high, low, high])),
  ...(target ? [target.place] : []),
];

const noPort: Port = { id: "", name: { fr: "", en: "" }, role: "subject", fiscalYear: false, countingRule: "unknown" };

const asked = ({ from, to }: Unscaled["view"]): Partial<Years> => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

function seriesRead(series: Series, ports: Port[], language: Language): SeriesRead {
  const { id } = series.port;
  const role = roleOf(id);
  const name = portName(ports, id, language);
  const points = series.points.map((point) => ({
    year: point.year,
    texture: textureOf(point, role),
    point,
    ...pointWords(point, name, ports, language),
  }));
  return { id, name, role, points, links: links(series), gaps: gaps(series), series };
}

/** The points that have a place on the axis. */
function placed({ id, points }: SeriesRead, placing: Placing): PointView[] {
  return points.flatMap((read): PointView[] => {
    const { value, low: least, high: most } = read.point;
    const [low, high] = [placing(id, least), placing(id, most)];
    if (low === undefined || high === undefined) return [];
    return [{ ...read, place: value === undefined ? undefined : placing(id, value), low, high }];
  });
}

const statusTexture = { actual: "m", provisional: "e", forecast: "h", claim: "d" } as const;

/** A value worked out is an estimate, unless it is still a forecast. */
export function textureOf({ status, guests }: Point, role: Role): string {
  const estimated = isWorkedOut(guests) && (status === "actual" || status === "provisional");
  return `${estimated ? "e" : statusTexture[status]}-${role}`;
}

export function pointWords(
  point: Point,
  name: string,
  ports: Port[],
  language: Language,
): Pick<PointRead, "text" | "label" | "reading"> {
  const { say } = language;
  const { fact, guests, low, high } = point;
  const { figure } = fact;
  const text = guests ? guestsText(guests, language) : language.figure(figure);
  const status = isWorkedOut(guests)
    ? `${say.provenance.estimate}, ${say.status[point.status]}`
    : say.status[point.status];
  const bracket =
    guests || low === high ? "" : `, ${say.volumes.chart.between(language.count(low), language.count(high))}`;
  return {
    text,
    label: `${name}, ${language.period(figure.period)}, ${text}, ${status}${bracket}`,
    reading: guests ? guestsReading(fact, guests, ports, language) : factReading(fact, ports, language),
  };
}

/** The first statement of 2 million in 2020 known on the day. */
const firstStatement = (targets: PublicTarget[]): PublicTarget | undefined =>
  targets.find(
    ({ port, measure, value, year }) =>
      port === "marseille" &&
      measure === "passengers" &&
      value === mission.target.value &&
      year === mission.target.year,
  );

function targetView(
  statement: PublicTarget,
  placing: Placing,
  ports: Port[],
  language: Language,
): VolumesView["target"] {
  const { value, year } = mission.target;
  return {
    year,
    place: placing("marseille", value) ?? value,
    label: language.say.volumes.chart.target(language.short(value), year),
    short: language.short(value),
    reading: targetReading(statement, ports, language),
  };
}

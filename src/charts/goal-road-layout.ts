import type { Language } from "../i18n/language";
import { type Box, type Label, type LabelLine, type Placed, type Point, place } from "./goal-labels";
import type { GoalRoadView, RoadPath } from "./goal-road-content";

/** Where everything of the road chart stands, in pixels, for a width: scales, columns, the gap's bracket, labels that do not overlap. */

export type RoadLayout = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  top: number;
  ticks: number[];
  years: number[];
  slot: number;
  bar: number;
  narrow: boolean;
  x: (year: number) => number;
  y: (value: number) => number;
  labels: Placed[];
  /** Years whose value is written in the foot of their column. */
  footed: number[];
};

const step = 500_000;
const narrowUnder = 700;
const footFrom = 25;
/** Years before the route that a phone still shows. */
const narrowBefore = 1;

export function roadLayout(view: GoalRoadView, width: number, language: Language): RoadLayout {
  const narrow = width < narrowUnder;
  const years = narrow ? narrowYears(view) : view.years;
  const isLast = view.target !== undefined && years.at(-1) === view.target.year;
  const margin = { top: 8, right: isLast && !narrow ? 104 : 6, bottom: 26, left: narrow ? 55 : 58 };
  const height = narrow ? 336 : 348;
  const highest = Math.max(2_000_000, ...everyValue(view));
  const top = highest * (narrow ? 1.32 : 1.14);
  const slot = (width - margin.left - margin.right) / Math.max(1, years.length);
  const bar = Math.min(44, slot * 0.64);
  const base = height - margin.bottom;
  const frame = {
    width,
    height,
    margin,
    top,
    years,
    slot,
    bar,
    narrow,
    ticks: Array.from({ length: Math.floor(top / step) }, (_, at) => (at + 1) * step),
    x: (year: number) => margin.left + (year - (years[0] ?? year) + 0.5) * slot,
    y: (value: number) => base - (value / top) * (base - margin.top),
  };
  const footed = bar >= footFrom ? view.columns.map(({ year }) => year) : [];
  return { ...frame, footed, labels: labelsOf(view, frame, language) };
}

type Scales = Omit<RoadLayout, "labels" | "footed">;

function narrowYears({ years, route, course, target }: GoalRoadView): number[] {
  const from = Math.min(
    ...[route, course].flatMap((path) => (path ? [path.from.year] : [])),
    target ? target.year - 4 : Infinity,
  );
  const kept = Number.isFinite(from) ? years.filter((year) => year >= from - narrowBefore) : years.slice(-7);
  return kept.length > 0 ? kept.slice(-13) : years;
}

const everyValue = ({ columns, others, target, route, course }: GoalRoadView): number[] =>
  [...columns, ...others, ...(target ? [target] : []), ...(route?.points ?? []), ...(course?.points ?? [])].map(
    ({ value }) => value,
  );

/** What labels keep off: columns, diamonds, the bracket; and lines, which they would rather not cross. */
function labelsOf(view: GoalRoadView, scales: Scales, language: Language): Placed[] {
  const { x, y, margin, width, height, bar } = scales;
  const drawn = ({ year }: { year: number }) => scales.years.includes(year);
  const columns = view.columns.filter(drawn).map(({ year, value }): Box => ({
    left: x(year) - bar / 2 - 1,
    right: x(year) + bar / 2 + 1,
    top: y(value) - 3,
    bottom: height,
  }));
  const diamonds = [...(view.target ? [view.target] : []), ...view.others]
    .filter(drawn)
    .map((aim) => around(point(aim, scales), 8));
  const small = (view.course?.points.slice(1, -1) ?? []).map((each) => around(point(each, scales), 5));
  const lines = [...segments(view.route, scales), ...segments(view.course, scales)];
  const bracket = view.gap ? [bracketBox(view.gap, scales)] : [];
  const area = { left: margin.left + 2, right: width, top: 0, bottom: height - margin.bottom - 2 };
  return place(wanted(view, scales, language), {
    area,
    solids: [...columns, ...diamonds, ...small, ...bracket],
    lines,
  });
}

function wanted(view: GoalRoadView, scales: Scales, language: Language): Label[] {
  const words = language.say.goal.road;
  const size = scales.narrow ? 13 : 14;
  const { target, route, course, gap } = view;
  const labels: Label[] = [];
  if (target) {
    const lines = [bold(target.short), plain(target.words)];
    labels.push({ id: "target", lines, size, tone: "route", anchors: [point(target, scales)], reach: 60 });
  }
  if (gap)
    labels.push({ id: "gap", lines: [bold(gap.text)], size, tone: "ink", anchors: gapPoints(gap, scales), reach: 150 });
  if (route) {
    const lines = [plain(words.route(route.from.year)), bold(words.perYear(route.growth))];
    labels.push({ id: "route", lines, size: 13, tone: "route", anchors: early(middle(route, scales)), reach: 130 });
  }
  if (course) {
    const lines = [plain(words.course), bold(words.perYear(course.growth))];
    labels.push({ id: "course", lines, size: 13, tone: "route", anchors: middle(course, scales), reach: 130 });
  }
  return [...labels, ...otherLabels(view, scales)];
}

function otherLabels({ others }: GoalRoadView, scales: Scales): Label[] {
  return others
    .filter(({ year }) => scales.years.includes(year))
    .map((aim) => ({
      id: `other ${aim.year} ${aim.value}`,
      lines: [plain(scales.narrow ? aim.short : aim.words)],
      size: 13,
      tone: "quiet",
      anchors: [point(aim, scales)],
      reach: 90,
      optional: scales.narrow,
    }));
}

const plain = (text: string): LabelLine => ({ text, bold: false });
const bold = (text: string): LabelLine => ({ text, bold: true });

const point = ({ year, value }: { year: number; value: number }, { x, y }: Scales): Point => ({
  x: x(year),
  y: y(value),
});

const around = ({ x, y }: Point, by: number): Box => ({ left: x - by, right: x + by, top: y - by, bottom: y + by });

/** Points on a path, its ends left to what stands there. */
function middle(path: RoadPath, scales: Scales): Point[] {
  const inner = path.points.map((each) => point(each, scales));
  const halves = inner
    .slice(1)
    .map((to, at) => ({ x: ((inner[at] ?? to).x + to.x) / 2, y: ((inner[at] ?? to).y + to.y) / 2 }));
  return path.points.length > 2 ? [...inner.slice(1, -1), ...halves] : halves;
}

/** The half of a path where it starts: there its name belongs. */
function early(points: Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  return sorted.slice(0, Math.ceil(sorted.length / 2));
}

function segments(path: RoadPath | undefined, scales: Scales): [Point, Point][] {
  const points = (path?.points ?? []).map((each) => point(each, scales));
  return points.slice(1).map((to, at) => [points[at] ?? to, to]);
}

/** The bracket stands right of its column, from the column's top to the route. */
export function bracketX({ year }: { year: number }, { x, bar }: Pick<Scales, "x" | "bar">): number {
  return x(year) + bar / 2 + 2;
}

function bracketBox(gap: { year: number; from: number; to: number }, scales: Scales): Box {
  const left = bracketX(gap, scales);
  const ends = [scales.y(gap.from), scales.y(gap.to)];
  return { left, right: left + 6, top: Math.min(...ends), bottom: Math.max(...ends) };
}

function gapPoints(gap: { year: number; from: number; to: number }, scales: Scales): Point[] {
  const { right, top, bottom } = bracketBox(gap, scales);
  return [{ x: right, y: (top + bottom) / 2 }];
}

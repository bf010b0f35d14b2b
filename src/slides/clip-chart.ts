import type { Clip, ClipCell, ClipTone } from "../domain/clip";
import { type Plan, seriesColumns } from "./clip-plan";
import type { CategoryChart, NumberStyle, Point, Series, Tone } from "./deck";

/** A clip as a native chart: one series a column, or one for each value of the column that splits it. */

/** More series would not be told apart, more bars not be read. */
const mostSeries = 5;
const mostBars = 18;
const mostColumns = 24;
/** Names beside each other under columns: more letters of 10 points do not stand on a slide. */
const mostLetters = 150;
const mostYears = 80;

/** Undefined where its values cannot stand on an axis from zero, or would not be read. */
export function clipChart(given: Clip, plan: Plan, kind: Plan["kind"] = plan.kind): CategoryChart | undefined {
  const clip = kind === "bars" && plan.split === undefined ? firstBars(given, plan) : given;
  const series = (plan.split === undefined ? byColumn(clip, plan) : bySplit(clip, plan, plan.split)).slice(
    0,
    mostSeries,
  );
  const categories = categoriesOf(clip, plan);
  const values = series.flatMap(({ cells }) => cells.flatMap((cell) => cell?.raw ?? []));
  if (values.length === 0 || values.some((value) => value < 0) || isCrowded(kind, categories, series.length))
    return undefined;
  const tones = tonesOf(series.map(({ tone }) => tone));
  return {
    is: "chart",
    kind,
    categories,
    series: series.map(({ name, cells }, at) => seriesOf(name, cells, tones[at] ?? "peer", kind)),
    style: styleOf(series.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))),
    unit: clip.subtitle,
    legend: series.length > 1,
    alternative: clip.alternative,
  };
}

/** Of a ranking that is longer, what comes first. */
function firstBars(clip: Clip, plan: Plan): Clip {
  const many = Math.min(mostSeries, seriesColumns(plan, clip).length);
  return { ...clip, rows: clip.rows.slice(0, Math.floor(mostBars / Math.max(1, many))) };
}

function isCrowded(kind: Plan["kind"], categories: string[], series: number): boolean {
  const { length } = categories;
  if (kind === "line") return length < 2 || length > mostYears;
  if (kind === "bars") return length * series > mostBars;
  const longest = Math.max(...categories.map((name) => name.length));
  return series > 1 || length > mostColumns || length * longest > mostLetters;
}

type Drawn = { name: string; tone: ClipTone | undefined; cells: (ClipCell | undefined)[] };

const columnAt = ({ columns }: Clip, key: string): number => columns.findIndex((column) => column.key === key);

function categoriesOf(clip: Clip, { across, split }: Plan): string[] {
  const places = across.map((key) => columnAt(clip, key));
  const names = clip.rows.map((row) => places.map((at) => row[at]?.text ?? "").join(", "));
  return split === undefined ? names : [...new Set(names)].toSorted((a, b) => a.localeCompare(b, clip.lang));
}

const byColumn = (clip: Clip, plan: Plan): Drawn[] =>
  seriesColumns(plan, clip).map(({ key, label, tone }) => ({
    name: label,
    tone: tone ?? plan.tones?.[key],
    cells: clip.rows.map((row) => row[columnAt(clip, key)]),
  }));

function bySplit(clip: Clip, plan: Plan, split: string): Drawn[] {
  const [column] = seriesColumns(plan, clip);
  const [at, value, across] = [split, column?.key ?? "", plan.across[0] ?? ""].map((key) => columnAt(clip, key));
  const names = [...new Set(clip.rows.map((row) => row[at ?? 0]?.text ?? ""))];
  return names.map((name) => {
    const own = clip.rows.filter((row) => row[at ?? 0]?.text === name);
    const cellAt = (category: string) => own.find((row) => row[across ?? 0]?.text === category)?.[value ?? 0];
    return { name, tone: undefined, cells: categoriesOf(clip, plan).map(cellAt) };
  });
}

const others: Tone[] = ["mrs", "mia", "peer", "route", "ink", "mrs2"];

/** Its own colour where it is the first to have it; else one that no other has. */
function tonesOf(given: (ClipTone | undefined)[]): Tone[] {
  const taken: Tone[] = [];
  for (const tone of given) {
    const own = tone !== undefined && tone !== "ink" && !taken.includes(tone) ? tone : undefined;
    const reserved = given.filter((each) => each !== undefined);
    taken.push(
      own ?? others.find((each) => !taken.includes(each) && !reserved.some((name) => name === each)) ?? "peer",
    );
  }
  return taken;
}

function seriesOf(name: string, cells: Drawn["cells"], tone: Tone, kind: Plan["kind"]): Series {
  const marks = cells.flatMap((cell) => (cell?.raw === undefined ? [] : [cell.mark ?? "solid"]));
  const mark = mostOf(marks) ?? "solid";
  return {
    name,
    draw: kind === "line" ? "line" : "bar",
    tone,
    mark,
    labels: kind === "line" ? "last" : "all",
    points: cells.map((cell): Point => {
      if (cell?.raw === undefined) return {};
      const own = cell.mark ?? "solid";
      return { value: cell.raw, ...around(cell), ...(own !== mark && { mark: own }) };
    }),
  };
}

/** "about ", " %": the words of a value go with its label; a share that is printed as a whole number keeps its sign. */
function around({ text, raw = 0 }: ClipCell): Pick<Point, "before" | "after"> {
  const before = /^(\p{L}[\p{L} '\u2019]{1,18}\s)(?=\d)/u.exec(text)?.[1];
  const sign = raw > 20 ? /\d([\s\u00a0\u202f]?%)/.exec(text)?.[1] : undefined;
  return { ...(before !== undefined && { before }), ...(sign !== undefined && { after: sign }) };
}

function mostOf<T>(all: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** As the screen writes them: a share is a fraction that is printed with its sign. */
function styleOf(cells: ClipCell[]): NumberStyle {
  const values = cells.flatMap(({ raw }) => raw ?? []);
  const isShare = cells.some(({ text, raw }) => raw !== undefined && text.includes("%"));
  if (isShare && Math.max(...values) <= 20) return "percent";
  if (values.some((value) => !Number.isInteger(value)) && Math.max(...values) < 1000) return "decimal";
  return Math.max(...values) >= 1e6 ? "millions" : "count";
}

import type { ForecastView } from "./forecast-content";

/** Where everything of the forecast chart stands, in pixels, for a width. */

export type ForecastLayout = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  years: number[];
  slot: number;
  bar: number;
  top: number;
  ticks: number[];
  x: (year: number) => number;
  y: (value: number) => number;
  /** The names of the lines beside their ends, top first, none over another. */
  ends: { method: string; text: string; isShaded: boolean; y: number; from: number }[];
};

const narrowUnder = 560;
const narrowYears = 9;
const labelHeight = 17;

export function forecastLayout(view: ForecastView, width: number): ForecastLayout {
  const narrow = width < narrowUnder;
  const years = narrow ? view.years.slice(-narrowYears) : view.years;
  const longest = Math.max(0, ...view.lines.map(({ end }) => end.length));
  const margin = { top: 10, right: longest * 7 + 18, bottom: 26, left: 34 };
  const height = narrow ? 320 : 340;
  const highest = Math.max(
    ...view.columns.filter(({ year }) => years.includes(year)).map(({ value }) => value),
    ...view.bands.map(({ wide }) => wide[1]),
    view.target?.value ?? 0,
  );
  const step = stepFor(highest);
  const top = Math.max(step, highest * 1.04);
  const slot = (width - margin.left - margin.right) / Math.max(1, years.length);
  const base = height - margin.bottom;
  const x = (year: number) => margin.left + (year - (years[0] ?? year) + 0.5) * slot;
  const y = (value: number) => base - (value / top) * (base - margin.top);
  return {
    width,
    height,
    margin,
    years,
    slot,
    bar: Math.min(38, slot * 0.62),
    top,
    ticks: Array.from({ length: Math.floor(top / step) }, (_, at) => (at + 1) * step),
    x,
    y,
    ends: endsOf(view, y, { low: margin.top + 6, high: base - 2 }),
  };
}

/** Half a million, or a million or two where that would crowd the axis. */
function stepFor(highest: number): number {
  return [100_000, 250_000, 500_000, 1_000_000, 2_000_000].find((step) => highest / step <= 7) ?? 5_000_000;
}

/** Each beside its line, pushed down by the one above it, then the whole pushed up where it runs out of the chart. */
function endsOf(view: ForecastView, y: (value: number) => number, area: { low: number; high: number }) {
  const wanted = view.lines
    .map(({ method, end, isShaded, points }) => {
      const from = y(points.at(-1)?.value ?? 0);
      return { method, text: end, isShaded, from, y: from };
    })
    .toSorted((a, b) => a.from - b.from);
  const placed: typeof wanted = [];
  for (const each of wanted) {
    const above = placed.at(-1);
    placed.push({ ...each, y: Math.max(area.low, each.y, above ? above.y + labelHeight : -Infinity) });
  }
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - area.high);
  return placed.map((each) => ({ ...each, y: each.y - over }));
}

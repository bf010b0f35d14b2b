import { isLevel } from "../slides/chart-parts";
import { sideOf } from "../slides/chart-series";
import { orderOf } from "../slides/chart-xml";
import type { CategoryChart, Series } from "../slides/deck";
import type { Place } from "../slides/layout";
import { namedEvery, plotOf } from "../slides/plot";
import { Bars, type ChartFrame } from "./slides-bars";
import { ink, ink2, ink3, line, paper, tones } from "./slides-colors";
import { Legend } from "./slides-legend";
import { SlideText } from "./slides-text";

/** A light drawing of a chart, for the eye: the file holds the native one, with the same places and textures. */

type Props = { chart: CategoryChart; at: Place; written: ChartFrame["written"] };

export function SlideChart({ chart, at, written }: Props) {
  const plot = plotOf(chart, at);
  const area: Place = { x: at.x + plot.x * at.w, y: at.y + plot.y * at.h, w: plot.w * at.w, h: plot.h * at.h };
  const series = orderOf(chart);
  const top = topOf(chart);
  return (
    <g>
      {chart.legend && <Legend series={series} at={at} />}
      {chart.kind === "line" && <Grid area={area} top={top} written={written} />}
      {series.map((each, index) => (
        <Drawn key={each.name} chart={chart} series={each} frame={{ area, top, index, written }} />
      ))}
      {isAcross(chart) ? (
        <rect x={area.x} y={area.y} width={1.5} height={area.h} fill={ink} />
      ) : (
        <rect x={area.x} y={area.y + area.h} width={area.w} height={1.5} fill={ink} />
      )}
      <Names chart={chart} area={area} left={at.x} />
    </g>
  );
}

const isAcross = ({ kind }: CategoryChart): boolean => kind === "bars" || kind === "stacked";

/** Stacked values add up; elsewhere the highest decides, with air for its label. */
function topOf({ kind, series, categories, top }: CategoryChart): number {
  if (top !== undefined) return top;
  const sums = categories.map((_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0));
  const highest = series.flatMap(({ points }) => points.flatMap(({ value = 0, high = 0 }) => [value, high]));
  return Math.max(...(kind === "stacked" ? sums : highest), 1) * (kind === "stacked" ? 1 : 1.12);
}

function Drawn({ chart, series, frame }: { chart: CategoryChart; series: Series; frame: ChartFrame }) {
  if (series.draw === "hidden") return null;
  return series.draw === "line" ? (
    <Line series={series} frame={frame} categories={chart.categories} />
  ) : (
    <Bars chart={chart} series={series} frame={frame} />
  );
}

type LineProps = { series: Series; frame: ChartFrame; categories: string[] };

function Line({ series, frame: { area, top, written }, categories }: LineProps) {
  const { points, tone, mark, labels } = series;
  const band = area.w / points.length;
  const places = points.map(({ value }, at) =>
    value === undefined
      ? undefined
      : { at, x: area.x + band * (at + 0.5), y: area.y + area.h * (1 - value / top), value },
  );
  const drawn = places.filter((each) => each !== undefined);
  const last = drawn.at(-1);
  const markAt = (at: number) => points[at]?.mark ?? mark;
  const path = places.map((place, at) => (place ? `${places[at - 1] ? "L" : "M"}${place.x} ${place.y}` : "")).join("");
  const { mark: color, words } = tones[tone];
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={color}
        strokeWidth={3}
        strokeDasharray={mark === "solid" ? undefined : "7 5"}
      />
      {drawn.map(({ at, x, y, value }) => (
        <g key={x} data-value={value} data-category={categories[at]}>
          <circle cx={x} cy={y} r={14} fill="transparent" />
          {!isLevel(series) && (
            <circle cx={x} cy={y} r={4} fill={markAt(at) === "solid" ? color : paper} stroke={color} strokeWidth={2} />
          )}
        </g>
      ))}
      {labels === "last" && last && (
        <SlideText
          text={written(last.value, points[last.at])}
          {...lastLabel(last, sideOf(points))}
          size={12}
          bold
          color={words}
          whole
        />
      )}
    </g>
  );
}

function lastLabel({ x, y }: { x: number; y: number }, side: ReturnType<typeof sideOf>) {
  if (side === "r") return { at: { x: x + 8, y: y - 10, w: 90, h: 20 }, align: "left" as const };
  return { at: { x, y: side === "t" ? y - 26 : y + 8, w: 90, h: 20 }, align: "center" as const };
}

function Grid({ area, top, written }: { area: Place; top: number; written: ChartFrame["written"] }) {
  const step = stepOf(top);
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
  return ticks.map((tick) => {
    const y = area.y + area.h * (1 - tick / top);
    const at = { x: area.x - 58, y: y - 9, w: 50, h: 18 };
    return (
      <g key={tick}>
        <rect x={area.x} y={y} width={area.w} height={1} fill={line} />
        <SlideText text={written(tick)} at={at} size={11} color={ink3} align="right" />
      </g>
    );
  });
}

/** 1, 2 or 5 times a power of ten, for at most seven lines. */
function stepOf(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 7));
  return [1, 2, 5].map((each) => each * power).find((each) => top / each <= 7) ?? 10 * power;
}

function Names({ chart, area, left }: { chart: CategoryChart; area: Place; left: number }) {
  const { kind, categories } = chart;
  if (kind === "stacked" && categories.length === 1) return null;
  const across = isAcross(chart);
  const band = (across ? area.h : area.w) / categories.length;
  return categories.map((name, at) => {
    if (at % namedEvery(chart) !== 0) return null;
    const lines = name.split("\n").length;
    const place = across
      ? { x: left, y: area.y + band * at + band / 2 - lines * 10, w: area.x - left - 10, h: lines * 20 }
      : { x: area.x + band * (at + 0.5), y: area.y + area.h + 6, w: band, h: 60 };
    return (
      <SlideText
        key={`${at} ${name}`}
        text={name}
        at={place}
        size={across ? 13 : categories.length <= 14 ? 11 : 10}
        color={ink2}
        align={across ? "right" : "center"}
        whole
      />
    );
  });
}

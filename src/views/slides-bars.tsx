import { orderOf } from "../slides/chart-xml";
import type { CategoryChart, Point, Series } from "../slides/deck";
import type { Place } from "../slides/layout";
import { widthOf } from "../slides/measure";
import { ink, paper, tones } from "./slides-colors";
import { SlideText } from "./slides-text";
import { Textured } from "./slides-texture";

/** The columns and bars of a slide's chart, with their labels and whiskers, where the file has them. */

/** `top` ends the value axis; `index` is the place of the series. */
export type ChartFrame = {
  area: Place;
  top: number;
  index: number;
  written: (value: number, point?: Point) => string;
};

type Props = { chart: CategoryChart; series: Series; frame: ChartFrame };

export function Bars({ chart, series, frame }: Props) {
  return series.points.map(
    (point, at) =>
      point.value !== undefined && (
        <Bar
          key={`${at} ${chart.categories[at]}`}
          chart={chart}
          series={series}
          frame={frame}
          point={point}
          value={point.value}
          category={chart.categories[at] ?? ""}
          box={barAt(chart, series, at, frame)}
        />
      ),
  );
}

type BarProps = Props & { point: Point; value: number; category: string; box: Place };

function Bar({ chart, series, frame, point, value, category, box }: BarProps) {
  const mark = point.mark ?? series.mark;
  const label = labelAt(chart, point, box, frame);
  return (
    <g data-value={value} data-category={category}>
      <Textured at={box} tone={series.tone} mark={mark} />
      <Whisker chart={chart} point={point} box={box} frame={frame} />
      {series.labels === "all" && (
        <>
          {label.plate && <rect x={label.x - label.w / 2} y={label.y} width={label.w} height={label.h} fill={paper} />}
          <SlideText
            text={frame.written(value, point)}
            at={label}
            size={labelSize}
            bold
            color={series.tone === "route" ? tones.route.words : ink}
            align={label.align}
            whole
          />
        </>
      )}
    </g>
  );
}

function Whisker({
  chart,
  point: { low, high },
  box,
  frame: { area, top },
}: Omit<BarProps, "series" | "value" | "category">) {
  if (low === undefined || high === undefined) return null;
  const across = (value: number) => area.x + (value / top) * area.w;
  const upwards = (value: number) => area.y + area.h * (1 - value / top);
  const path =
    chart.kind === "columns"
      ? `M${box.x + box.w / 2} ${upwards(low)}V${upwards(high)}`
      : `M${across(low)} ${box.y + box.h / 2}H${across(high)}`;
  return <path d={path} stroke={ink} strokeWidth={2} />;
}

/** A column, a bar beside those of its band, or one on top of the others. */
function barAt(chart: CategoryChart, series: Series, at: number, { area, top, index }: ChartFrame): Place {
  const { kind, categories } = chart;
  const value = series.points[at]?.value ?? 0;
  if (kind === "columns" || kind === "line") {
    const band = area.w / categories.length;
    const w = band / (categories.length <= 4 ? 2.6 : 1.45);
    const h = (value / top) * area.h;
    return { x: area.x + band * at + (band - w) / 2, y: area.y + area.h - h, w, h };
  }
  const band = area.h / categories.length;
  const w = (value / top) * area.w;
  if (kind === "stacked") {
    const before = orderOf(chart)
      .slice(0, index)
      .reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0);
    const h = band / 1.3;
    return { x: area.x + (before / top) * area.w, y: area.y + band * at + (band - h) / 2, w, h };
  }
  const many = chart.series.length;
  const h = band / (many + 0.45);
  return { x: area.x, y: area.y + band * at + (band - h * many) / 2 + h * index, w, h };
}

const labelSize = 12;
type Label = Place & { align: "left" | "center"; plate: boolean };

/** Beyond the end of its mark; in the middle of a stacked bar, and where a whisker would cross it. */
function labelAt({ kind, series }: CategoryChart, point: Point, box: Place, { written }: ChartFrame): Label {
  const lines = written(point.value ?? 0, point).split("\n");
  const w = Math.max(...lines.map((each) => widthOf(each, labelSize, true))) + 6;
  const h = 19 * lines.length;
  const covered = point.high !== undefined && point.value !== undefined && point.high > point.value;
  const middle = { x: box.x + box.w / 2, w, h, align: "center" as const };
  if (kind === "stacked" || (covered && kind === "columns"))
    return { ...middle, y: box.y + (box.h - h) / 2, plate: true };
  if (kind === "bars") return { x: box.x + box.w + 6, y: box.y + (box.h - h) / 2, w, h, align: "left", plate: false };
  return { ...middle, y: box.y - h - 3, plate: series.some(({ draw }) => draw === "line") };
}

import { useEffect, useRef, useState } from "react";
import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { useLanguage } from "./language-context";
import { Marks } from "../ui/marks";
import { yearText } from "./volumes-axis";
import type { SeriesView, VolumesView } from "./volumes-content";
import { Marker, Stretches } from "./volumes-marks";
import { AheadBand, Brackets, Grid } from "./volumes-ground";
import { Overlay } from "./volumes-overlay";

/** Both ports and the chosen peers over the years, drawn by Recharts at the true width of their container. */

/** Below this width labels move above the ends of the curves. */
const wideFrom = 560;
/** Room right of the last point for its label, unless years to come leave it. */
const labelRoom = 138;
const heights = { wide: 400, narrow: 320 };

export function VolumesChart({ view, label }: { view: VolumesView; label: string }) {
  const { say } = useLanguage();
  const [box, width] = useWidth();
  const isEmpty = view.series.every(({ points }) => points.length === 0);
  if (isEmpty) return <p className="vol-empty">{say.volumes.chart.empty}</p>;
  return (
    <Marks label={label}>
      <div ref={box} className={width < wideFrom ? "plot vol-plot narrow" : "plot vol-plot"}>
        {width > 0 && <Plot view={view} width={width} />}
      </div>
    </Marks>
  );
}

/** The width of an element, and every new width it gets. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}

type Row = { year: number; places: Record<string, number | undefined> };

function Plot({ view, width }: { view: VolumesView; width: number }) {
  const { years, axis, series } = view;
  const wide = width >= wideFrom;
  const rows = rowsOf(view);
  const lastYear = Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
  const yearsFree = years.to - lastYear;
  const slot = (width - 44) / (years.to - years.from + 1);
  const right = wide ? Math.max(16, labelRoom - yearsFree * slot) : 10;
  const yearTicks = rows.map(({ year }) => year);
  return (
    <ComposedChart
      width={width}
      height={wide ? heights.wide : heights.narrow}
      data={rows}
      margin={{ top: 30, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="year"
        domain={[years.from - 0.5, years.to + 0.5]}
        ticks={yearTicks}
        interval={0}
        height={26}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: TickProps) => (
          <YearTick x={Number(x)} y={Number(y)} year={payload.value} slot={slot} known={view.known} />
        )}
      />
      <YAxis
        type="number"
        scale={axis.kind}
        domain={[axis.low, axis.high]}
        allowDataOverflow
        ticks={axis.ticks.map(({ value }) => value)}
        interval={0}
        width={axis.ticks.some(({ text }) => text.length > 6) ? 58 : 44}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: TickProps) => (
          <text x={x} y={Number(y) + 4.5} textAnchor="end" className="tick">
            {axis.ticks.find(({ value }) => value === payload.value)?.text}
          </text>
        )}
      />
      <AheadBand view={view} />
      <Grid axis={axis} />
      <Brackets view={view} />
      {series.map((each) => (
        <Line
          key={each.id}
          dataKey={(row: Row) => row.places[each.id] ?? null}
          name={each.name}
          isAnimationActive={false}
          activeDot={false}
          shape={({ points = [] }) => <Stretches series={each} places={points} years={yearTicks} />}
          dot={({ cx, cy, index }) => (
            <Marker key={index} series={each} year={yearTicks[index]} x={cx} y={cy} last={each === series[0]} />
          )}
        />
      ))}
      <ZIndexLayer zIndex={1500}>
        <Overlay view={view} wide={wide} slot={slot} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

type TickProps = { x: number | string; y: number | string; payload: { value: number } };

const rowsOf = ({ years, series }: VolumesView): Row[] =>
  Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at).map((year) => ({
    year,
    places: Object.fromEntries(
      series.map(({ id, points }: SeriesView) => [id, points.find((point) => point.year === year)?.place]),
    ),
  }));

function YearTick({
  x,
  y,
  year,
  slot,
  known,
}: {
  x: number;
  y: number;
  year: number;
  slot: number;
  known: number | undefined;
}) {
  return (
    <text x={x} y={y + 10} textAnchor="middle" className={year === known ? "tick b vol-now" : "tick"}>
      {yearText(year, slot)}
    </text>
  );
}

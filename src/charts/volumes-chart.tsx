import { memo, useEffect, useRef, useState } from "react";
import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { useLanguage } from "./language-context";
import { Marks } from "../ui/marks";
import { type Axis, yearText } from "./volumes-axis";
import type { SeriesView, VolumesView } from "./volumes-content";
import { Marker, Stretches } from "./volumes-marks";
import { AheadBand, Brackets, Grid } from "./volumes-ground";
import { labelRoom, lettersOf } from "./volumes-labels";
import { Overlay } from "./volumes-overlay";

/** Both ports and the chosen peers over the years, drawn by Recharts at the true width of their container. */

/** Below this width labels move above the ends of the curves. */
const wideFrom = 560;
/** Right of the last point, between it and its label, and after the label. */
const labelMargin = 26;
/** Longer labels are let out of the plot. */
const mostLabelRoom = 210;
/** Of a narrow chart: a letter. */
const narrowRoom = 22;
const axisRoom = 44;
const heights = { wide: 400, narrow: 320 };

/** Drawn again for a new view only: Recharts makes new marks each time, and the one with the focus must still be there when a panel closes. */
export const VolumesChart = memo(({ view, label }: { view: VolumesView; label: string }) => {
  const { say } = useLanguage();
  const [box, width] = useWidth();
  const isEmpty = view.series.every(({ points }) => points.length === 0);
  if (isEmpty) return <p className="vol-empty">{say.volumes.chart.empty}</p>;
  return (
    <Marks label={label}>
      <div ref={box} className={width < wideFrom ? "plot vol-plot narrow" : "plot vol-plot"}>
        {width > 0 && <Plot view={view} width={width} />}
        {width > 0 && width < wideFrom && <Letters view={view} />}
      </div>
    </Marks>
  );
});

/** What the letters at the ends of the peers stand for, where names have no room. */
function Letters({ view }: { view: VolumesView }) {
  const language = useLanguage();
  const letters = lettersOf(view, language);
  if (letters.length === 0) return null;
  return (
    <ul className="key vol-letters" aria-label={language.say.volumes.portsLabel}>
      {letters.map(({ id, letter, name }) => (
        <li key={id}>
          <b>{letter}</b> {name}
        </li>
      ))}
    </ul>
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
  const yearTicks = rows.map(({ year }) => year);
  const language = useLanguage();
  const { right, slot } = roomOf(view, width, wide ? labelRoom(view, language) : undefined);
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
        tick={<YearTick view={view} slot={slot} />}
      />
      <YAxis
        type="number"
        scale={axis.kind}
        domain={[axis.low, axis.high]}
        allowDataOverflow
        ticks={axis.ticks.map(({ value }) => value)}
        interval={0}
        width={axis.ticks.some(({ text }) => text.length > 6) ? 58 : axisRoom}
        axisLine={false}
        tickLine={false}
        tick={<ValueTick axis={axis} />}
      />
      <AheadBand view={view} />
      <Grid axis={axis} />
      <Brackets view={view} />
      {series.map((each, at) => (
        <Line
          key={each.id}
          dataKey={(row: Row) => row.places[each.id] ?? null}
          name={each.name}
          isAnimationActive={false}
          activeDot={false}
          shape={<Stretches series={each} years={yearTicks} />}
          dot={<Marker series={each} years={yearTicks} isFirst={at === 0} />}
        />
      ))}
      <ZIndexLayer zIndex={1500}>
        <Overlay view={view} wide={wide} slot={slot} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** Room right of the plot for labels so wide, less where the years to come leave it, and the width of a year. */
function roomOf({ years, series }: VolumesView, width: number, label: number | undefined) {
  const count = years.to - years.from + 1;
  const lastYear = Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
  const free = (years.to - lastYear) * ((width - axisRoom) / count);
  const right = label === undefined ? narrowRoom : Math.max(16, Math.min(mostLabelRoom, label + labelMargin) - free);
  return { right, slot: (width - axisRoom - right) / count };
}

const rowsOf = ({ years, series }: VolumesView): Row[] =>
  Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at).map((year) => ({
    year,
    places: Object.fromEntries(
      series.map(({ id, points }: SeriesView) => [id, points.find((point) => point.year === year)?.place]),
    ),
  }));

/** Recharts gives an element of ours its place. */
type TickProps = { x?: number; y?: number; payload?: { value: number } };

function YearTick({
  x = 0,
  y = 0,
  payload,
  view: { years, known },
  slot,
}: TickProps & { view: VolumesView; slot: number }) {
  if (!payload) return null;
  const { value: year } = payload;
  return (
    <text x={x} y={y + 10} textAnchor="middle" className={year === known ? "tick b vol-now" : "tick"}>
      {yearText(year, slot, year === years.from || year === years.to)}
    </text>
  );
}

function ValueTick({ x = 0, y = 0, payload, axis }: TickProps & { axis: Axis }) {
  return (
    <text x={x} y={y + 4.5} textAnchor="end" className="tick">
      {axis.ticks.find(({ value }) => value === payload?.value)?.text}
    </text>
  );
}

import { useMemo, useRef } from "react";
import { Area, Bar, type BarShapeProps, CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { methods } from "../domain/forecast-choice";
import { Marks } from "../ui/marks";
import type { ForecastView } from "./forecast-content";
import { type ForecastLayout, forecastLayout } from "./forecast-layout";
import { useWidth } from "./use-width";
import { ForecastColumnShape, ForecastOver, ForecastUnder, ForecastYear } from "./forecast-marks";

/**
 * Past years as columns, years to come as lines, and the intervals of one method as two bands, at the true width of its place.
 * `isWaiting`: a method is still being worked out, and joins the others.
 */
export function ForecastChart({ view, isWaiting }: { view: ForecastView; isWaiting: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div ref={place} className="fc" aria-busy={isWaiting}>
      {width > 0 && (
        <Marks label={view.frame.title}>
          <Drawing view={view} width={width} />
        </Marks>
      )}
    </div>
  );
}

function Drawing({ view, width }: { view: ForecastView; width: number }) {
  const layout = useMemo(() => forecastLayout(view, width), [view, width]);
  const data = useMemo(() => rowsOf(view, layout), [view, layout]);
  const { margin, height, ticks, top, bar, y } = layout;
  const shape = ({ x, y: from, width: across, height: high, payload }: BarShapeProps) => (
    <ForecastColumnShape view={view} layout={layout} year={(payload as Row).year} box={{ x, y: from, across, high }} />
  );
  return (
    <ComposedChart
      width={width}
      height={height}
      data={data}
      margin={{ ...margin, bottom: 0 }}
      accessibilityLayer={false}
    >
      <ZIndexLayer zIndex={-150}>
        <ForecastUnder view={view} layout={layout} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} horizontalPoints={ticks.map(y)} />
      <XAxis
        dataKey="year"
        height={margin.bottom}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={<ForecastYear layout={layout} />}
      />
      <YAxis hide domain={[0, top]} />
      <Area dataKey="wide" className="fc-wide" activeDot={false} isAnimationActive={false} />
      <Area dataKey="likely" className="fc-likely" activeDot={false} isAnimationActive={false} />
      <Bar dataKey="value" barSize={bar} shape={shape} isAnimationActive={false} />
      {methods.map((method) => (
        <Line
          key={method}
          dataKey={method}
          className={`fc-line fc-${method}${view.shaded === method ? " on" : ""}`}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <ForecastOver view={view} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

type Row = { year: number; value?: number; likely?: [number, number]; wide?: [number, number] } & Partial<
  Record<(typeof methods)[number], number>
>;

function rowsOf({ columns, lines, bands }: ForecastView, { years }: ForecastLayout): Row[] {
  return years.map((year) => {
    const value = columns.find((each) => each.year === year)?.value;
    const band = bands.find((each) => each.year === year);
    const said = lines.flatMap(({ method, start, points }) => {
      const point = [start, ...points].find((each) => each.year === year);
      return point ? [[method, point.value] as const] : [];
    });
    return {
      year,
      ...(value !== undefined && { value }),
      ...(band && { likely: band.likely, wide: band.wide }),
      ...Object.fromEntries(said),
    };
  });
}

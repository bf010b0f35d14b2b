import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { Bar, type BarShapeProps, CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { Marks } from "../ui/marks";
import type { GoalRoadView } from "./goal-road-content";
import { roadLayout } from "./goal-road-layout";
import { RoadColumnShape, RoadOver, RoadUnder, YearTick } from "./goal-road-marks";
import { useLanguage } from "./language-context";

/** The road to two million at the true width of its place: Recharts draws columns, grid and paths, our marks the rest. */
export function GoalRoadChart({ view }: { view: GoalRoadView }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div ref={place} className="goal-road">
      {width > 0 && view.years.length > 0 && (
        <Marks label={view.frame.title}>
          <Drawing view={view} width={width} />
        </Marks>
      )}
    </div>
  );
}

function Drawing({ view, width }: { view: GoalRoadView; width: number }) {
  const language = useLanguage();
  const layout = useMemo(() => roadLayout(view, width, language), [view, width, language]);
  const data = useMemo(() => pointsOf(view, layout.years), [view, layout.years]);
  const { margin, height, ticks, top, bar } = layout;
  const shape = ({ x, y, width: across, height: high, payload }: BarShapeProps) => (
    <RoadColumnShape
      view={view}
      layout={layout}
      year={(payload as { year: number }).year}
      box={{ x, y, across, high }}
    />
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
        <RoadUnder view={view} layout={layout} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} horizontalPoints={ticks.map(layout.y)} />
      <XAxis
        dataKey="year"
        height={margin.bottom}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={<YearTick layout={layout} />}
      />
      <YAxis hide domain={[0, top]} />
      <Bar dataKey="value" barSize={bar} shape={shape} isAnimationActive={false} />
      <Line dataKey="linear" className="goal-linear" dot={false} activeDot={false} isAnimationActive={false} />
      <Line dataKey="route" className="goal-route" dot={false} activeDot={false} isAnimationActive={false} />
      <Line dataKey="course" className="goal-course" dot={false} activeDot={false} isAnimationActive={false} />
      <ZIndexLayer zIndex={700}>
        <RoadOver view={view} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

type Row = { year: number; value?: number; route?: number; course?: number; linear?: number };

function pointsOf({ columns, route, course, linear }: GoalRoadView, years: number[]): Row[] {
  return years.map((year) => {
    const value = columns.find((each) => each.year === year)?.value;
    const onRoute = route?.points.find((each) => each.year === year)?.value;
    const onLine = linear?.points.find((each) => each.year === year)?.value;
    const onCourse = course?.points.find((each) => each.year === year)?.value;
    return {
      year,
      ...(value !== undefined && { value }),
      ...(onRoute !== undefined && { route: onRoute }),
      ...(onLine !== undefined && { linear: onLine }),
      ...(onCourse !== undefined && { course: onCourse }),
    };
  });
}

/** The width of an element in whole pixels, followed as it changes; 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWidth(Math.floor(current.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

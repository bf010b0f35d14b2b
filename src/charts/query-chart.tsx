import { useRef } from "react";
import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { useLanguage } from "./language-context";
import type { QueryChartView } from "./query-chart-content";
import { useWidth } from "./use-width";
import "./query-chart.css";

/** Two columns of an answer, as bars or as a line. */

const height = 320;

export function QueryChart({ view, kind }: { view: QueryChartView; kind: "bar" | "line" }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const language = useLanguage();
  const { points, frame } = view;
  return (
    <div ref={place} className="query-chart" role="img" aria-label={frame.title}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={height}
          data={points}
          margin={{ top: 10, right: 12, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} className="query-grid" />
          <XAxis dataKey="name" tickLine={false} interval="equidistantPreserveStart" minTickGap={12} className="tick" />
          <YAxis
            tickLine={false}
            axisLine={false}
            width={84}
            tickFormatter={(value: number) => language.short(value)}
          />
          {kind === "bar" ? (
            <Bar dataKey="value" className="f-mrs" isAnimationActive={false} />
          ) : (
            <Line dataKey="value" className="query-line" dot={false} connectNulls={false} isAnimationActive={false} />
          )}
        </ComposedChart>
      )}
    </div>
  );
}

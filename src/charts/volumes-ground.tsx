import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { Axis } from "./volumes-axis";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";

/** What lies under the curves: hairlines, the years to come, the brackets of rival figures and of estimates. */

export function Grid({ axis }: { axis: Axis }) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  return (
    <g aria-hidden="true">
      {axis.ticks.map(({ value }) => (
        <line
          key={value}
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={y(value)}
          y2={y(value)}
          className={value === 0 ? "axis" : "grid"}
        />
      ))}
    </g>
  );
}

/** Right of a past as-of day: sunk. */
export function AheadBand({ view: { known, years } }: { view: VolumesView }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const { say } = useLanguage();
  if (!plot || !x || known === undefined || known >= years.to) return null;
  const end = plot.x + plot.width;
  const start = Math.max(plot.x, x(known + 0.5) ?? plot.x);
  return (
    <g aria-hidden="true">
      <rect x={start} y={plot.y} width={Math.max(0, end - start)} height={plot.height} className="f-sunk" />
      <text x={end - 6} y={plot.y + plot.height - 7} textAnchor="end" className="sm q">
        {say.volumes.chart.ahead}
      </text>
    </g>
  );
}

export function Brackets({ view }: { view: VolumesView }) {
  return (
    <g>
      {view.series.map((series) => (
        <g key={series.id}>
          <Bands series={series} />
          {series.points.map((point) => (
            <Whisker key={point.year} series={series} point={point} />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Between two years in a row whose count is a bracket: the bracket as a wash. */
function Bands({ series: { points, role } }: { series: SeriesView }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return points.slice(1).map((to, at) => {
    const from = points[at];
    const open = from && to.point.guests && to.year - from.year === 1 && (from.low < from.high || to.low < to.high);
    if (!open) return null;
    const corners = [
      [from.year, from.low],
      [from.year, from.high],
      [to.year, to.high],
      [to.year, to.low],
    ] as const;
    return (
      <path
        key={to.year}
        d={`M${corners.map(([year, value]) => `${x(year)} ${y(value)}`).join("L")}Z`}
        className={`w-${role}`}
      />
    );
  });
}

const cap = 4;

/** Low and high of what else was published, or of the estimate; a mark of its own where there is no point. */
function Whisker({ series, point }: { series: SeriesView; point: PointView }) {
  const open = useProvenance();
  const scales = { x: useXAxisScale(), y: useYAxisScale() };
  const [x, low, high] = [scales.x?.(point.year), scales.y?.(point.low), scales.y?.(point.high)];
  if (x === undefined || low === undefined || high === undefined || low - high < 3) return null;
  const drawn = (
    <path
      d={`M${x - cap} ${high}h${2 * cap}M${x} ${high}V${low}M${x - cap} ${low}h${2 * cap}`}
      className={`vol-whisker s-${series.role}`}
    />
  );
  if (point.place !== undefined) return <g aria-hidden="true">{drawn}</g>;
  return (
    <g {...mark(point.label, () => open(point.reading))} className="mark">
      <title>{point.label}</title>
      <rect x={x - 9} y={high - 3} width="18" height={low - high + 6} className="hit" />
      {drawn}
    </g>
  );
}

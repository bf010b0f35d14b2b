import { mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import { yearText } from "./volumes-axis";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";
import type { Place } from "./volumes-layout";
import type { Drawn } from "./volumes-plot";

/** What lies around the curves: hairlines, the years to come, the brackets of rival figures and of estimates, the axes. */

type Props = { view: VolumesView; drawn: Drawn };

export function Grid({ view: { axis, years }, drawn: { plot, place } }: Props) {
  return (
    <g aria-hidden="true">
      {axis.ticks.map(({ value }, at) => {
        const { y } = place(years.from, value);
        const className = value === 0 ? "axis" : "grid";
        return <line key={at} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} className={className} />;
      })}
    </g>
  );
}

export function Ticks({ view: { axis, years, known }, drawn: { plot, place, slot } }: Props) {
  const all = Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
  return (
    <g>
      {all.map((year) => (
        <text
          key={year}
          x={place(year, axis.low).x}
          y={plot.y + plot.height + 18}
          textAnchor="middle"
          className={year === known ? "tick b vol-now" : "tick"}
        >
          {yearText(year, slot, year === years.from || year === years.to)}
        </text>
      ))}
      {axis.ticks.map(({ value, text }, at) => (
        <text key={at} x={plot.x - 8} y={place(years.from, value).y + 4.5} textAnchor="end" className="tick">
          {text}
        </text>
      ))}
    </g>
  );
}

/** Right of a past as-of day: sunk. */
export function AheadBand({ view: { known, years, axis }, drawn: { plot, place } }: Props) {
  const { say } = useLanguage();
  if (known === undefined || known >= years.to) return null;
  const end = plot.x + plot.width;
  const start = Math.max(plot.x, place(known + 0.5, axis.low).x);
  return (
    <g aria-hidden="true">
      <rect x={start} y={plot.y} width={Math.max(0, end - start)} height={plot.height} className="f-sunk" />
      <text x={end - 6} y={plot.y + plot.height - 7} textAnchor="end" className="sm q">
        {say.volumes.chart.ahead}
      </text>
    </g>
  );
}

export function Brackets({ view, drawn: { place } }: Props) {
  return (
    <g>
      {view.series.map((series) => (
        <g key={series.id}>
          <Bands series={series} place={place} />
          {series.points.map((point) => (
            <Whisker key={point.year} series={series} point={point} place={place} />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Between two years in a row whose count is a bracket: the bracket as a wash. */
function Bands({ series: { points, role }, place }: { series: SeriesView; place: Place }) {
  return points.slice(1).map((to, at) => {
    const from = points[at];
    const open = from && to.point.guests && to.year - from.year === 1 && (from.low < from.high || to.low < to.high);
    if (!open) return null;
    const corners = [
      place(from.year, from.low),
      place(from.year, from.high),
      place(to.year, to.high),
      place(to.year, to.low),
    ];
    return <path key={to.year} d={`M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`} className={`w-${role}`} />;
  });
}

const cap = 4;

/** Low and high of what else was published, or of the estimate; a mark of its own where there is no point. */
function Whisker({ series, point, place }: { series: SeriesView; point: PointView; place: Place }) {
  const open = useProvenance();
  const { x, y: low } = place(point.year, point.low);
  const { y: high } = place(point.year, point.high);
  if (low - high < 3) return null;
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

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { yearOfEvent } from "../domain/series-events";
import { eventReading } from "../i18n/reading";
import { mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { ClaimView } from "./volumes-claims";
import type { VolumesView } from "./volumes-content";
import { CurveLabels } from "./volumes-labels";
import { type Place, type Plot, commonHeight, spreadOut } from "./volumes-layout";

/** What lies over the curves: the target, the claims, the numbered events, the labels. */

type OverlayProps = { view: VolumesView; wide: boolean; slot: number };

export function Overlay({ view, wide, slot }: OverlayProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const place: Place = (year, value) => ({ x: x(year) ?? plot.x, y: y(value) ?? plot.y });
  return (
    <g>
      <Events view={view} place={place} plot={plot} />
      {view.claims.map((claim) => (
        <Claim key={claim.label} claim={claim} view={view} place={place} plot={plot} />
      ))}
      <CurveLabels view={view} wide={wide} slot={slot} place={place} plot={plot} />
      <Target view={view} place={place} plot={plot} />
    </g>
  );
}

type Placed = { view: VolumesView; place: Place; plot: Plot };

function Target({ view: { target }, place, plot }: Placed) {
  const open = useProvenance();
  if (!target) return null;
  const { x, y } = place(target.year, target.place);
  const atEdge = x > plot.x + plot.width - 60;
  return (
    <g {...mark(target.label, () => open(target.reading))} className="mark">
      <title>{target.label}</title>
      <circle cx={x} cy={y} r="12" className="hit" />
      <path d={`M${x} ${y - 7}l7 7l-7 7l-7 -7Z`} className="o-route" />
      <text x={atEdge ? x + 8 : x} y={y - 13} textAnchor={atEdge ? "end" : "middle"} className="b t-route halo">
        {target.label}
      </text>
    </g>
  );
}

/** On the scale, an empty dotted marker; off it, a dotted arrow with its words. */
function Claim({ claim, view, place, plot }: Placed & { claim: ClaimView }) {
  const open = useProvenance();
  const { role, year } = claim;
  const isOff = claim.place > view.axis.high;
  const { x, y } = place(year, Math.min(claim.place, view.axis.high));
  const from = view.series.find((each) => each.role === role)?.points.find((point) => point.year === year);
  const start = from?.place === undefined ? plot.y + plot.height : place(year, from.place).y;
  const toLeft = x > plot.x + plot.width * 0.4;
  return (
    <g {...mark(claim.label, () => open(claim.reading))} className="mark">
      <title>{claim.label}</title>
      {isOff ? (
        <>
          <rect x={x - 9} y={y - 22} width="18" height={Math.max(20, start - y + 14)} className="hit" />
          <path d={`M${x} ${start - 7}V${y - 10}`} className={`vol-claimed l-${role} thin`} />
          <path d={`M${x} ${y - 20}l5 9h-10Z`} className={`f-${role}`} />
          <text
            x={toLeft ? x - 9 : x + 9}
            y={y - 11}
            textAnchor={toLeft ? "end" : "start"}
            className={`sm t-${role} halo`}
          >
            {claim.text}
          </text>
        </>
      ) : (
        <>
          <circle cx={x} cy={y} r="9" className="hit" />
          {role === "mia" ? (
            <rect x={x - 4} y={y - 4} width="8" height="8" className="d-mia vol-open" />
          ) : (
            <circle cx={x} cy={y} r="4" className={`d-${role} vol-open`} />
          )}
        </>
      )}
    </g>
  );
}

const disc = 9.5;

/** Numbered discs on one height, each with a thin leader to Marseille's curve; what they say stands beside the chart. */
function Events({ view, place, plot }: Placed) {
  const language = useLanguage();
  const open = useProvenance();
  const curves = view.series.map(({ points }) =>
    points.flatMap(({ year, place: value }) => (value === undefined ? [] : [place(year, value)])),
  );
  const own = view.series[0];
  const targets = view.target
    ? [
        [
          { x: place(view.target.year, 0).x - 60, y: place(0, view.target.place).y - 12 },
          { x: place(view.target.year, 0).x + 60, y: place(0, view.target.place).y - 12 },
        ],
      ]
    : [];
  const years = view.events.map(yearOfEvent);
  const xs = spreadOut(
    years.map((year) => place(year, view.axis.high).x),
    2 * disc + 3,
    [plot.x + disc, plot.x + plot.width - disc],
  );
  const height = commonHeight([...curves, ...targets], xs, [plot.y + 16, plot.y + plot.height - 26]);
  return view.events.map((event, at) => {
    const year = years[at] ?? 0;
    const value = own?.points.find((point) => point.year === year)?.place;
    const foot = place(year, value ?? view.axis.low);
    const x = xs[at] ?? foot.x;
    const label = language.say.volumes.events.mark(at + 1, language.date(event.date), event.title[language.code]);
    return (
      <g key={event.id} {...mark(label, () => open(eventReading(event, language)))} className="mark">
        <title>{label}</title>
        <path d={`M${foot.x} ${foot.y < height ? foot.y + 7 : foot.y - 7}L${x} ${height}`} className="lead" />
        <circle cx={x} cy={height} r="12" className="hit" />
        <circle cx={x} cy={height} r={disc} className="f-ink" />
        <text x={x} y={height + 4.5} textAnchor="middle" className="sm b vol-no">
          {at + 1}
        </text>
      </g>
    );
  });
}

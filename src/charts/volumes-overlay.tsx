import { yearOfEvent } from "../domain/series-events";
import { eventReading } from "../i18n/reading";
import { mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { ClaimView } from "./volumes-claims";
import type { VolumesView } from "./volumes-content";
import { CurveLabels, type Label, curvesOf, endLabels } from "./volumes-labels";
import { type Place, type Plot, type Spot, commonHeight, spreadOut } from "./volumes-layout";
import type { Drawn } from "./volumes-plot";

/** What lies over the curves: the target, the claims, the numbered events, the labels. */

export function Overlay({ view, drawn: { wide, slot, plot, place } }: { view: VolumesView; drawn: Drawn }) {
  const language = useLanguage();
  const labels = endLabels({ view, wide, slot, place, plot }, language);
  return (
    <g>
      {view.claims.map((claim) => (
        <Claim key={claim.label} claim={claim} view={view} place={place} plot={plot} />
      ))}
      <CurveLabels view={view} wide={wide} slot={slot} place={place} labels={labels} />
      <Target view={view} place={place} plot={plot} wide={wide} />
      <Events view={view} place={place} plot={plot} wide={wide} labels={labels} />
    </g>
  );
}

type Placed = { view: VolumesView; place: Place; plot: Plot };

function Target({ view: { target }, place, plot, wide }: Placed & { wide: boolean }) {
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
        {wide ? target.label : target.short}
      </text>
    </g>
  );
}

/** Of an arrow that starts from no point, below the top of the plot. */
const arrowLength = 30;

/** On the scale, an empty dotted marker; off it, a dotted arrow with its words. */
function Claim({ claim, view, place, plot }: Placed & { claim: ClaimView }) {
  const open = useProvenance();
  const { role, year } = claim;
  const isOff = claim.place > view.axis.high;
  const { x, y } = place(year, Math.min(claim.place, view.axis.high));
  const from = view.series.find((each) => each.role === role)?.points.find((point) => point.year === year);
  const start = from?.place === undefined ? plot.y + arrowLength : place(year, from.place).y;
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
function Events({ view, place, plot, wide, labels }: Placed & { wide: boolean; labels: Label[] }) {
  const language = useLanguage();
  const open = useProvenance();
  const own = view.series[0]?.points ?? [];
  const feet = view.events.map((event) => {
    const year = yearOfEvent(event);
    return place(year, own.find((point) => point.year === year)?.place ?? view.axis.low);
  });
  const edges: [number, number] = [plot.x + disc, plot.x + plot.width - disc];
  const xs = spreadOut(
    feet.map(({ x }) => x),
    2 * disc + 3,
    edges,
  );
  const discs = feet.map(({ y }, at) => ({ x: xs[at] ?? plot.x, y }));
  const height = commonHeight([...obstacles({ view, place, plot, wide }), ...labels.map(middle)], discs, [
    plot.y + 16,
    plot.y + plot.height - 26,
  ]);
  return view.events.map((event, at) => {
    const foot = feet[at] ?? { x: plot.x, y: plot.y };
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

const middle = ({ box }: Label): Spot[] => flat(box.x + box.width / 2, box.y + box.height / 2, box.width / 2 + disc);

const flat = (x: number, y: number, half: number): Spot[] => [
  { x: x - half, y },
  { x: x + half, y },
];

/** What discs must not stand on: the curves, the words of the target, the arrows that leave the scale. */
function obstacles({ view, place, plot, wide }: Placed & { wide: boolean }): Spot[][] {
  const { target } = view;
  const at = target && place(target.year, target.place);
  const words = at ? [flat(at.x, at.y - 14, wide ? 60 : 22), flat(at.x, at.y, 20)] : [];
  const arrows = view.claims
    .filter((claim) => claim.place > view.axis.high)
    .map(({ year }) => flat(place(year, view.axis.high).x, plot.y + 10, 20));
  return [...curvesOf(view, place), ...words, ...arrows];
}

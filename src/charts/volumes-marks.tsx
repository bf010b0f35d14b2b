import type { Link } from "../domain/series";
import { mark } from "../ui/marks";
import { useProvenance } from "./provenance-context";
import type { Role } from "./volumes-ask";
import type { PointView, SeriesView } from "./volumes-content";
import type { Place } from "./volumes-layout";

/** The line of a port and the markers on it: round for Marseille, square for Miami, small and grey for the others. */

const linkClass: Record<Link["kind"], string> = { counted: "", forecast: "l-fc", claim: "vol-claimed", gap: "l-gap" };

type SeriesProps = { series: SeriesView; place: Place };

/** Each stretch as what it rests on; a missing year is only bridged. */
export function Stretches({ series: { points, links, role }, place }: SeriesProps) {
  const spots = new Map(
    points.flatMap(({ year, place: value }) => (value === undefined ? [] : [[year, place(year, value)] as const])),
  );
  return (
    <g>
      {links.map(({ from, to, kind }) => {
        const [start, end] = [spots.get(from.year), spots.get(to.year)];
        if (!start || !end) return null;
        const className = `l-${role} ${linkClass[kind]} ${to.guests ? "vol-est" : ""}`;
        return <line key={from.year} x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={className} />;
      })}
    </g>
  );
}

/** Of the first series, the last one is where the keyboard enters the chart. */
export function Markers({ series, isFirst, place }: SeriesProps & { isFirst: boolean }) {
  const open = useProvenance();
  const entry = isFirst ? series.points.findLast((point) => point.place !== undefined) : undefined;
  return (
    <g>
      {series.points.map((point) => {
        if (point.place === undefined) return null;
        const { x, y } = place(point.year, point.place);
        return (
          <g
            key={point.year}
            {...mark(point.label, () => open(point.reading))}
            tabIndex={point === entry ? 0 : -1}
            className="mark"
          >
            <title>{point.label}</title>
            <circle cx={x} cy={y} r="12" className="hit" />
            <Shape port={series.role} texture={point.texture} x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}

type ShapeProps = { port: Role; texture: PointView["texture"]; x: number; y: number };

/** Textured marks are larger, so that the texture can be seen. */
export function Shape({ port, texture, x, y }: ShapeProps) {
  const solid = texture.startsWith("m-");
  const r = solid ? (port === "peer" ? 3 : 4.25) : port === "peer" ? 4.25 : 5.25;
  const className = texture.startsWith("d-") ? `${texture} vol-open` : texture;
  if (port === "mia")
    return <rect x={x - r + 0.25} y={y - r + 0.25} width={2 * r - 0.5} height={2 * r - 0.5} className={className} />;
  return <circle cx={x} cy={y} r={r} className={className} />;
}

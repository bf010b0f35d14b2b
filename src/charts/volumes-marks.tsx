import type { Link } from "../domain/series";
import { mark } from "../ui/marks";
import { useProvenance } from "./provenance-context";
import type { Role } from "./volumes-ask";
import type { PointView, SeriesView } from "./volumes-content";

/** The line of a port and the markers on it: round for Marseille, square for Miami, small and grey for the others. */

type Place = { x: number | null; y: number | null };

const linkClass: Record<Link["kind"], string> = { counted: "", forecast: "l-fc", claim: "vol-claimed", gap: "l-gap" };

/** Each stretch as what it rests on; a missing year is only bridged. Recharts gives the places, one a year. */
export function Stretches({
  series,
  places,
  years,
}: {
  series: SeriesView;
  places: readonly Place[];
  years: number[];
}) {
  return (
    <g>
      {series.links.map(({ from, to, kind }) => {
        const [start, end] = [places[years.indexOf(from.year)], places[years.indexOf(to.year)]];
        if (start?.x == null || start.y == null || end?.x == null || end.y == null) return null;
        const className = `l-${series.role} ${linkClass[kind]} ${to.guests ? "vol-est" : ""}`;
        return <line key={from.year} x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={className} />;
      })}
    </g>
  );
}

type MarkerProps = {
  series: SeriesView;
  year: number | undefined;
  x: number | undefined;
  y: number | undefined;
  /** Whether the chart is entered here: the last mark of the first curve. */
  last: boolean;
};

export function Marker({ series, year, x, y, last }: MarkerProps) {
  const open = useProvenance();
  const point = series.points.find((each) => each.year === year);
  if (!point || point.place === undefined || x === undefined || y === undefined || Number.isNaN(y)) return <g />;
  const isEntry = last && point === series.points.findLast(({ place }) => place !== undefined);
  return (
    <g {...mark(point.label, () => open(point.reading))} tabIndex={isEntry ? 0 : -1} className="mark">
      <title>{point.label}</title>
      <circle cx={x} cy={y} r="11" className="hit" />
      <Shape role={series.role} texture={point.texture} x={x} y={y} />
    </g>
  );
}

type ShapeProps = { role: Role; texture: PointView["texture"]; x: number; y: number };

/** Textured marks are larger, so that the texture can be seen. */
export function Shape({ role, texture, x, y }: ShapeProps) {
  const solid = texture.startsWith("m-");
  const r = solid ? (role === "peer" ? 3 : 4.25) : role === "peer" ? 4.25 : 5.25;
  const className = texture.startsWith("d-") ? `${texture} vol-open` : texture;
  if (role === "mia")
    return <rect x={x - r + 0.25} y={y - r + 0.25} width={2 * r - 0.5} height={2 * r - 0.5} className={className} />;
  return <circle cx={x} cy={y} r={r} className={className} />;
}

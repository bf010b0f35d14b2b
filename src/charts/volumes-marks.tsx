import type { Link } from "../domain/series";
import { mark } from "../ui/marks";
import { useProvenance } from "./provenance-context";
import type { Role } from "./volumes-ask";
import type { PointView, SeriesView } from "./volumes-content";

/** The line of a port and the markers on it: round for Marseille, square for Miami, small and grey for the others. */

type Place = { x: number | null; y: number | null };

const linkClass: Record<Link["kind"], string> = { counted: "", forecast: "l-fc", claim: "vol-claimed", gap: "l-gap" };

/** `points` comes from Recharts: one a year, without a place where there is no value. */
type StretchesProps = { series: SeriesView; years: number[]; points?: readonly Place[] };

/** Each stretch as what it rests on; a missing year is only bridged. */
export function Stretches({ series, years, points }: StretchesProps) {
  const placed = (year: number) => {
    const { x = null, y = null } = points?.[years.indexOf(year)] ?? {};
    return x === null || y === null ? undefined : { x, y };
  };
  return (
    <g>
      {series.links.map(({ from, to, kind }) => {
        const [start, end] = [placed(from.year), placed(to.year)];
        if (!start || !end) return null;
        const className = `l-${series.role} ${linkClass[kind]} ${to.guests ? "vol-est" : ""}`;
        return <line key={from.year} x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={className} />;
      })}
    </g>
  );
}

/** `cx`, `cy` and `index` come from Recharts. */
type MarkerProps = { series: SeriesView; years: number[]; isFirst: boolean; cx?: number; cy?: number; index?: number };

export function Marker({ series, years, isFirst, cx, cy, index = -1 }: MarkerProps) {
  const open = useProvenance();
  const point = series.points.find((each) => each.year === years[index]);
  if (!point || point.place === undefined || cx === undefined || typeof cy !== "number" || Number.isNaN(cy))
    return null;
  const isEntry = isFirst && point === series.points.findLast(({ place }) => place !== undefined);
  return (
    <g {...mark(point.label, () => open(point.reading))} tabIndex={isEntry ? 0 : -1} className="mark">
      <title>{point.label}</title>
      <circle cx={cx} cy={cy} r="12" className="hit" />
      <Shape port={series.role} texture={point.texture} x={cx} y={cy} />
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

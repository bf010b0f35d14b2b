import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { Panel, PanelPoint, PanelsView } from "./small-multiples-content";
import type { Role } from "./volumes-ask";

/** Small panels in plain SVG: places across are percentages, so each fits its column. Every point opens its provenance. */

const height = 88;
const base = 68;
const head = 10;
/** The last year stands here; the rest is for the latest value. */
const across = 76;

type Scale = { x: (year: number) => number; y: (value: number) => number };

type Props = { view: PanelsView; own: boolean; label: string };

export function SmallMultiples({ view, own, label }: Props) {
  return (
    <Marks label={label}>
      <ul className="vol-panels">
        {view.panels.map((panel) => (
          <li key={panel.id}>
            <h3 className={panel.role === "peer" ? "" : `c-${panel.role}`}>{panel.name}</h3>
            <p className="sub">{panel.growth}</p>
            <PanelChart panel={panel} view={view} top={own ? panel.top : view.top} />
          </li>
        ))}
      </ul>
    </Marks>
  );
}

function PanelChart({ panel, view, top }: { panel: Panel; view: PanelsView; top: number }) {
  const { from, to } = view.years;
  const scale: Scale = {
    x: (year) => 1.5 + ((year - from) / Math.max(1, to - from)) * (across - 3),
    y: (value) => base - (Math.min(value, top * 1.2) / top) * (base - head),
  };
  const { short } = useLanguage();
  const { latest } = panel;
  return (
    <svg className="plot" width="100%" height={height} role="presentation">
      {[1, 2 / 3, 1 / 3].map((part) => (
        <line key={part} x1="0" x2={`${across}%`} y1={scale.y(top * part)} y2={scale.y(top * part)} className="grid" />
      ))}
      <line x1="0" x2={`${across}%`} y1={base} y2={base} className="axis" />
      {panel.role !== "mrs" && <Curve links={view.reference} scale={scale} className="l-mrs vol-ref" />}
      <Curve links={panel.links} scale={scale} className={`l-${panel.role}`} />
      {panel.points.map((point) => (
        <Point key={point.year} point={point} role={panel.role} scale={scale} />
      ))}
      {latest && (
        <svg x={`${scale.x(latest.year)}%`} overflow="visible" aria-hidden="true">
          <text x="8" y={Math.max(head + 2, scale.y(latest.value) + 5)} className={`sm b halo t-${panel.role}`}>
            {short(latest.value)}
          </text>
        </svg>
      )}
      <text x="0" y={height - 4} className="tick">
        {from}
      </text>
      <text x={`${across}%`} y={height - 4} textAnchor="end" className="tick">
        {to}
      </text>
    </svg>
  );
}

function Curve({ links, scale, className }: { links: Panel["links"]; scale: Scale; className: string }) {
  return (
    <g aria-hidden="true">
      {links.map(({ from, to, kind }) => (
        <line
          key={from.year}
          x1={`${scale.x(from.year)}%`}
          y1={scale.y(from.value)}
          x2={`${scale.x(to.year)}%`}
          y2={scale.y(to.value)}
          className={`${className} ${{ counted: "", forecast: "l-fc", claim: "vol-claimed", gap: "l-gap" }[kind]}`}
        />
      ))}
    </g>
  );
}

function Point({ point, role, scale }: { point: PanelPoint; role: Role; scale: Scale }) {
  const open = useProvenance();
  const solid = point.texture.startsWith("m-");
  const r = solid ? 2.6 : 3.6;
  const className = point.texture.startsWith("d-") ? `${point.texture} vol-open` : point.texture.replace(/^m-/, "f-");
  return (
    <svg x={`${scale.x(point.year)}%`} y={scale.y(point.value)} overflow="visible">
      <g {...mark(point.label, () => open(point.reading))} className="mark">
        <title>{point.label}</title>
        <rect x="-6" y="-12" width="12" height="24" className="hit" />
        {role === "mia" ? (
          <rect x={-r} y={-r} width={2 * r} height={2 * r} className={className} />
        ) : (
          <circle r={r} className={className} />
        )}
      </g>
    </svg>
  );
}

import { mark } from "../ui/marks";
import type { ForecastPoint, ForecastView } from "./forecast-content";
import type { ForecastLayout } from "./forecast-layout";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";

/** What Recharts does not know: columns by status, the years to come, points that open their working, names at the ends of lines. */

type Props = { view: ForecastView; layout: ForecastLayout };

/** Behind everything: the years that are forecast. */
export function ForecastUnder({ view, layout }: Props) {
  const { x, slot, width, margin, height } = layout;
  const left = x(view.last) + slot / 2;
  return (
    <rect
      x={left}
      y={margin.top}
      width={Math.max(0, width - margin.right - left)}
      height={height - margin.bottom - margin.top}
      className="f-sunk"
    />
  );
}

type ColumnProps = Props & { year: number; box: { x: number; y: number; across: number; high: number } };

export function ForecastColumnShape({ view, layout, year, box }: ColumnProps) {
  const open = useProvenance();
  const column = view.columns.find((each) => each.year === year);
  if (!column || !(box.high >= 0)) return null;
  const { x, slot, margin, height } = layout;
  const { tabIndex, ...marked } = mark(column.label, () => open(column.reading));
  return (
    <g {...marked} tabIndex={year === view.last ? 0 : tabIndex} className="mark">
      <rect
        x={x(year) - slot / 2}
        y={margin.top}
        width={slot}
        height={height - margin.bottom - margin.top}
        className="hit"
      />
      <rect
        x={box.x}
        y={box.y}
        width={box.across}
        height={Math.max(1, box.high)}
        className={column.isLater && column.texture === "f-mrs" ? "fc-later" : column.texture}
      />
    </g>
  );
}

type TickProps = { layout: ForecastLayout; payload?: { value: number } };

export function ForecastYear({ layout, payload }: TickProps) {
  if (!payload) return null;
  const year = payload.value;
  const text = layout.slot < 34 ? `’${String(year).slice(2)}` : String(year);
  return (
    <text x={layout.x(year)} y={layout.height - 8} textAnchor="middle" className="tick">
      {text}
    </text>
  );
}

export function ForecastOver({ view, layout }: Props) {
  const { margin, width, height } = layout;
  return (
    <>
      <line
        x1={margin.left}
        x2={width - margin.right}
        y1={height - margin.bottom}
        y2={height - margin.bottom}
        className="axis"
      />
      <Scale layout={layout} />
      {view.lines.map(({ method, points, isShaded }) =>
        points.map((point) => (
          <PointMark key={`${method} ${point.year}`} point={point} isShaded={isShaded} layout={layout} />
        )),
      )}
      {view.target && <TargetMark target={view.target} layout={layout} />}
      <Ends layout={layout} lastYear={view.years.at(-1) ?? 0} />
    </>
  );
}

function Scale({ layout: { ticks, y, margin } }: { layout: ForecastLayout }) {
  const language = useLanguage();
  const digits = ticks.some((tick) => tick % 1e6 !== 0) ? 1 : 0;
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x={margin.left - 6} y={y(tick) + 4.5} textAnchor="end" className="tick">
          {language.decimal(tick / 1e6, digits)}
        </text>
      ))}
    </g>
  );
}

function PointMark({ point, isShaded, layout }: { point: ForecastPoint; isShaded: boolean; layout: ForecastLayout }) {
  const open = useProvenance();
  const [x, y] = [layout.x(point.year), layout.y(point.value)];
  return (
    <g {...mark(point.label, () => open(point.reading))} className="mark">
      <circle cx={x} cy={y} r="12" className="hit" />
      <circle cx={x} cy={y} r={isShaded ? 5 : 3.5} className={isShaded ? "fc-point on" : "fc-point"} />
    </g>
  );
}

function TargetMark({ target, layout }: { target: ForecastPoint; layout: ForecastLayout }) {
  const open = useProvenance();
  const [x, y] = [layout.x(target.year), layout.y(target.value)];
  return (
    <g {...mark(target.label, () => open(target.reading))} className="mark">
      <circle cx={x} cy={y} r="12" className="hit" />
      <path d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} className="o-route" />
    </g>
  );
}

/** The name of each line at its end, joined to it where it had to step aside. */
function Ends({ layout, lastYear }: { layout: ForecastLayout; lastYear: number }) {
  const x = layout.x(lastYear);
  const left = layout.width - layout.margin.right + 10;
  return (
    <g aria-hidden="true">
      {layout.ends.map((end) => (
        <g key={end.method}>
          <path d={`M${x + 8} ${end.from}L${left - 4} ${end.y}`} className="lead" />
          <text x={left} y={end.y + 4.5} className={end.isShaded ? "sm b" : "sm q"}>
            {end.text}
          </text>
        </g>
      ))}
    </g>
  );
}

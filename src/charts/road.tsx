import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { Column, RoadView } from "./road-content";

/** The road to two million, in plain SVG: places across are percentages, so it is drawn at build time and fits any width. */

const height = 168;
const top = 22;
const bottom = height - 2;
const step = 500_000;
const gaugeBox = 100_000;

type Scale = { x(year: number): number; y(value: number): number; slot: number; ceiling: number };

export function RoadChart({ view }: { view: RoadView }) {
  const language = useLanguage();
  const scale = scaleOf(view);
  const ticks = Array.from({ length: Math.floor(scale.ceiling / step) }, (_, at) => (at + 1) * step);
  return (
    <Marks label={view.frame.title} className="road">
      <svg className="plot road-y" width="44" height={height + 24} aria-hidden="true">
        <Gauge scale={scale} top={view.target.value} />
        {ticks.map((value) => (
          <text
            key={value}
            x="30"
            y={scale.y(value) + 4.5}
            textAnchor="end"
            className={value === view.target.value ? "tick b t-route" : "tick"}
          >
            {value === scale.ceiling ? language.short(value, 1) : language.decimal(value / 1e6, 1)}
          </text>
        ))}
      </svg>
      <svg className="plot" width="100%" height={height + 24} role="presentation">
        {ticks.map((value) => (
          <line key={value} x1="0" x2="100%" y1={scale.y(value)} y2={scale.y(value)} className="grid" />
        ))}
        <line x1="0" x2="100%" y1={bottom} y2={bottom} className="axis" />
        {view.columns.map((column) => (
          <YearColumn key={column.year} column={column} scale={scale} />
        ))}
        {view.route && <Path points={view.route.points} scale={scale} className="l-route-2" />}
        {view.course && <Path points={view.course.points} scale={scale} className="l-route" diamonds />}
        <TargetMark view={view} scale={scale} />
      </svg>
    </Marks>
  );
}

function scaleOf({ columns, target }: RoadView): Scale {
  const first = columns[0]?.year ?? target.year;
  const slot = 100 / columns.length;
  const highest = Math.max(target.value, ...columns.map((column) => ("value" in column ? column.value : 0)));
  const ceiling = Math.ceil(highest / step) * step;
  return {
    slot,
    ceiling,
    x: (year) => (year - first + 0.5) * slot,
    y: (value) => bottom - (value / ceiling) * (bottom - top),
  };
}

function YearColumn({ column, scale }: { column: Column; scale: Scale }) {
  const open = useProvenance();
  const { say } = useLanguage();
  const x = scale.x(column.year);
  const width = scale.slot * 0.8;
  const tick = (
    <text x={`${x}%`} y={height + 17} textAnchor="middle" className="tick">
      <tspan className="w-wide">{column.year}</tspan>
      <tspan className="w-narrow">’{String(column.year).slice(2)}</tspan>
    </text>
  );
  if (!("value" in column))
    return (
      <g>
        {!column.toCome && (
          <text x={`${x}%`} y={bottom - 6} textAnchor="middle" className="tick">
            {say.missing}
          </text>
        )}
        {tick}
      </g>
    );
  const y = scale.y(column.value);
  const solid = column.texture === "f-mrs";
  return (
    <g {...mark(column.label, () => open(column.reading))} className="mark">
      <rect x={`${x - scale.slot / 2}%`} y={top} width={`${scale.slot}%`} height={bottom - top} className="hit" />
      <rect x={`${x - width / 2}%`} y={y} width={`${width}%`} height={bottom - y} className={column.texture} />
      {bottom - y <= 30 ? (
        <text x={`${x}%`} y={y - 6} textAnchor="middle" className="xs b t-mrs halo w-wide">
          {column.text}
        </text>
      ) : (
        <text
          x={`${x}%`}
          y={bottom - 10}
          textAnchor="middle"
          className={`xs b w-wide ${solid ? "t-inv" : "t-mrs halo"}`}
        >
          {column.text}
        </text>
      )}
      {tick}
    </g>
  );
}

type PathProps = { points: { year: number; value: number }[]; scale: Scale; className: string; diamonds?: boolean };

function Path({ points, scale, className, diamonds = false }: PathProps) {
  return (
    <g aria-hidden="true">
      {points.slice(1).map((to, at) => {
        const from = points[at] ?? to;
        return (
          <line
            key={to.year}
            x1={`${scale.x(from.year)}%`}
            y1={scale.y(from.value)}
            x2={`${scale.x(to.year)}%`}
            y2={scale.y(to.value)}
            className={className}
          />
        );
      })}
      {diamonds &&
        points.slice(1, -1).map(({ year, value }) => (
          <svg key={year} x={`${scale.x(year)}%`} y={scale.y(value)} overflow="visible">
            <path d="M0-4.5L4.5 0L0 4.5L-4.5 0Z" className="o-route" />
          </svg>
        ))}
    </g>
  );
}

function TargetMark({ view: { target }, scale }: { view: RoadView; scale: Scale }) {
  const open = useProvenance();
  const language = useLanguage();
  const { reading } = target;
  if (!reading) return null;
  const x = scale.x(target.year);
  const label = `${language.say.statusLegend.target} ${target.year}, ${language.count(target.value)}`;
  return (
    <g {...mark(label, () => open(reading))} className="mark">
      <svg x={`${x}%`} y={scale.y(target.value)} overflow="visible">
        <rect x="-12" y="-24" width="24" height="34" className="hit" />
        <path d="M0-7L7 0L0 7L-7 0Z" className="o-route" />
      </svg>
      <text x={`${x}%`} y={scale.y(target.value) - 12} textAnchor="middle" className="sm b t-route halo">
        {language.say.overview.road.target}
      </text>
    </g>
  );
}

/** The tide gauge: one box is 100 000 passengers. */
function Gauge({ scale, top: value }: { scale: Scale; top: number }) {
  const boxes = Array.from({ length: value / gaugeBox }, (_, at) => at);
  const box = scale.y(0) - scale.y(gaugeBox);
  return (
    <g>
      {boxes.map((at) => (
        <rect
          key={at}
          x="34.5"
          y={scale.y((at + 1) * gaugeBox)}
          width="7"
          height={box}
          className={at % 2 === 0 ? "f-ink" : "f-paper"}
        />
      ))}
      <rect x="34.5" y={scale.y(value)} width="7" height={scale.y(0) - scale.y(value)} fill="none" className="s-ink" />
    </g>
  );
}

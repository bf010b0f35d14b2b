import { memo } from "react";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { CameColumn, YearsLine, YearsView } from "./scenario-years-content";

/** Scenarios by year, in plain SVG: places across are percentages, so a move of a slider draws without measuring anything. */

const height = 268;
const top = 26;
const bottom = height - 26;
const step = 500_000;
/** Labels of line ends keep this far apart. */
const labelHeight = 17;

type Scale = { x(year: number): number; y(value: number): number; slot: number };

export const ScenarioYears = memo(function ScenarioYears({ view }: { view: YearsView }) {
  const scale = scaleOf(view);
  return (
    <Marks label={view.frame.title} className="sc-years">
      <Ticks view={view} scale={scale} />
      <svg className="plot" width="100%" height={height} role="presentation">
        <Grid view={view} scale={scale} />
        {view.columns.map((column) => (
          <Came key={column.year} column={column} scale={scale} />
        ))}
        <Fan view={view} scale={scale} />
        <TargetLine view={view} scale={scale} />
        {view.lines
          .toSorted((a, b) => Number(a.open) - Number(b.open))
          .map((line) => (
            <Line key={line.letter} line={line} scale={scale} />
          ))}
        <Years view={view} scale={scale} />
      </svg>
      <Ends view={view} scale={scale} />
    </Marks>
  );
});

function scaleOf({ years, ceiling }: YearsView): Scale {
  const slot = 100 / years.length;
  const first = years[0] ?? 0;
  return {
    slot,
    x: (year) => (year - first + 0.5) * slot,
    y: (value) => bottom - (value / ceiling) * (bottom - top),
  };
}

function Ticks({ view, scale }: { view: YearsView; scale: Scale }) {
  const language = useLanguage();
  return (
    <svg className="plot sc-y" width="38" height={height} aria-hidden="true">
      {ticksOf(view).map((value) => (
        <text key={value} x="34" y={scale.y(value) + 4.5} textAnchor="end" className="tick">
          {value === view.ceiling ? language.short(value, 1) : language.decimal(value / 1e6, 1)}
        </text>
      ))}
    </svg>
  );
}

const ticksOf = ({ ceiling }: YearsView): number[] => {
  const every = ceiling > 4_000_000 ? step * 2 : step;
  return Array.from({ length: Math.floor(ceiling / every) }, (_, at) => (at + 1) * every);
};

function Grid({ view, scale }: { view: YearsView; scale: Scale }) {
  return (
    <g aria-hidden="true">
      {ticksOf(view).map((value) => (
        <line key={value} x1="0" x2="100%" y1={scale.y(value)} y2={scale.y(value)} className="grid" />
      ))}
      <line x1="0" x2="100%" y1={bottom} y2={bottom} className="axis" />
    </g>
  );
}

function Years({ view: { years }, scale }: { view: YearsView; scale: Scale }) {
  const every = Math.ceil(years.length / 14);
  return (
    <g aria-hidden="true">
      {years
        .filter((_, at) => (years.length - 1 - at) % every === 0)
        .map((year) => (
          <text key={year} x={`${scale.x(year)}%`} y={height - 8} textAnchor="middle" className="tick">
            <tspan className="w-wide">{year}</tspan>
            <tspan className="w-narrow">’{String(year).slice(2)}</tspan>
          </text>
        ))}
    </g>
  );
}

/** Behind the lines: what was counted or announced for the year. */
function Came({ column, scale }: { column: CameColumn; scale: Scale }) {
  const open = useProvenance();
  const width = scale.slot * 0.62;
  const y = scale.y(column.value);
  return (
    <g {...mark(column.label, () => open(column.reading))} className="mark sc-came">
      <rect
        x={`${scale.x(column.year) - scale.slot / 2}%`}
        y={top}
        width={`${scale.slot}%`}
        height={bottom - top}
        className="hit"
      />
      <rect
        x={`${scale.x(column.year) - width / 2}%`}
        y={y}
        width={`${width}%`}
        height={bottom - y}
        className={column.texture}
      />
    </g>
  );
}

/** The bracket of the open scenario, stretched from the middle of its first year to the middle of its last. */
function Fan({ view: { fan }, scale }: { view: YearsView; scale: Scale }) {
  const [first, last] = [fan[0], fan.at(-1)];
  if (!first || !last || first === last) return null;
  const across = (year: number) => ((year - first.year) / (last.year - first.year)) * 100;
  const points = [
    ...fan.map(({ year, high }) => `${across(year)},${scale.y(high)}`),
    ...fan.toReversed().map(({ year, low }) => `${across(year)},${scale.y(low)}`),
  ].join(" ");
  const from = scale.x(first.year);
  return (
    <svg
      x={`${from}%`}
      width={`${scale.x(last.year) - from}%`}
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polygon points={points} className="sc-fan" />
    </svg>
  );
}

function TargetLine({ view: { target }, scale }: { view: YearsView; scale: Scale }) {
  const { say } = useLanguage();
  const y = scale.y(target.value);
  const x = scale.x(target.year);
  return (
    <g aria-hidden="true">
      <line x1="0" x2="100%" y1={y} y2={y} className="sc-target" />
      <svg x={`${x}%`} y={y} overflow="visible">
        <path d="M0-7L7 0L0 7L-7 0Z" className="o-route" />
      </svg>
      <text x="4" y={y - 7} className="sm b t-route halo">
        {say.scenario.years.targetLabel(target.text, target.year)}
      </text>
    </g>
  );
}

function Line({ line, scale }: { line: YearsLine; scale: Scale }) {
  const { points, open } = line;
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
            className={open ? "sc-line on" : "sc-line"}
          />
        );
      })}
      {points.slice(-1).map(({ year, value }) => (
        <circle
          key={year}
          cx={`${scale.x(year)}%`}
          cy={scale.y(value)}
          r={open ? 5 : 4}
          className={open ? "sc-dot on" : "sc-dot"}
        />
      ))}
    </g>
  );
}

/** Letters and totals beside the last year, pushed apart where they would touch. */
function Ends({ view: { lines }, scale }: { view: YearsView; scale: Scale }) {
  const open = useProvenance();
  const placed = apart(lines.map((line) => ({ line, y: scale.y(line.points.at(-1)?.value ?? 0) + 4.5 })));
  return (
    <svg className="plot sc-ends" width="92" height={height} role="presentation">
      {placed.map(({ line, y }) => (
        <g key={line.letter} {...mark(line.end.label, () => open(line.end.reading))} className="mark">
          <rect x="0" y={y - 15} width="92" height="20" className="hit" />
          <text x="6" y={y} className={line.open ? "b" : "q"}>
            {line.letter} {line.end.text}
          </text>
        </g>
      ))}
    </svg>
  );
}

function apart<T extends { y: number }>(labels: T[]): T[] {
  let last = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      last = Math.max(label.y, last + labelHeight);
      return { ...label, y: Math.min(last, bottom + 4) };
    });
}

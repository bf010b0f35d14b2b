import { mark } from "../ui/marks";
import type { Placed } from "./goal-labels";
import type { GoalRoadView, RoadAim, RoadGap } from "./goal-road-content";
import { type RoadLayout, bracketX } from "./goal-road-layout";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";

/** What Recharts does not know: columns by status, the tide gauge, diamonds, the bracket of the gap, labels with their leaders. */

type Props = { view: GoalRoadView; layout: RoadLayout };

const gaugeBox = 100_000;
const gaugeWidth = 7;

/** Behind everything: the years that nothing is published about yet. */
export function RoadUnder({ view, layout }: Props) {
  const { x, slot, width, margin, height, years } = layout;
  const last = years.at(-1);
  if (view.future === undefined || last === undefined) return null;
  const left = x(view.future) - slot / 2;
  const right = Math.min(width, x(last) + slot / 2);
  return (
    <rect
      x={left}
      y={margin.top}
      width={right - left}
      height={height - margin.bottom - margin.top}
      className="f-sunk"
    />
  );
}

type ColumnProps = Props & { year: number; box: { x: number; y: number; across: number; high: number } };

export function RoadColumnShape({ view, layout, year, box }: ColumnProps) {
  const open = useProvenance();
  const column = view.columns.find((each) => each.year === year);
  if (!column || !(box.high > 0)) return null;
  const { x, slot, margin, height, footed } = layout;
  const bottom = height - margin.bottom;
  const isLast = year === view.columns.at(-1)?.year;
  const center = x(year);
  const solid = column.texture === "f-mrs";
  const fits = footed.includes(year) && box.high > 26;
  const { tabIndex, ...marked } = mark(column.label, () => open(column.reading));
  return (
    <g {...marked} tabIndex={isLast ? 0 : tabIndex} className="mark">
      <rect x={center - slot / 2} y={margin.top} width={slot} height={bottom - margin.top} className="hit" />
      <rect x={box.x} y={box.y} width={box.across} height={box.high} className={column.texture} />
      {fits && !solid && <rect x={box.x + 2} y={bottom - 25} width={box.across - 4} height="19" className="f-paper" />}
      {fits && (
        <text x={center} y={bottom - 11} textAnchor="middle" className={solid ? "xs b t-inv" : "xs b t-mrs"}>
          {column.text}
        </text>
      )}
      {!fits && footed.includes(year) && (
        <text x={center} y={box.y - 6} textAnchor="middle" className="xs b t-mrs">
          {column.text}
        </text>
      )}
    </g>
  );
}

type TickProps = { layout: RoadLayout; x?: number; y?: number; payload?: { value: number } };

export function YearTick({ layout, payload }: TickProps) {
  if (!payload) return null;
  const year = payload.value;
  const text = layout.slot < 34 ? `’${String(year).slice(2)}` : String(year);
  return (
    <text x={layout.x(year)} y={layout.height - 8} textAnchor="middle" className="tick">
      {text}
    </text>
  );
}

export function RoadOver({ view, layout }: Props) {
  const { margin, width, height } = layout;
  const drawn = view.others.filter(({ year }) => layout.years.includes(year));
  return (
    <>
      <line
        x1={margin.left - 18}
        x2={width - margin.right}
        y1={height - margin.bottom}
        y2={height - margin.bottom}
        className="axis"
      />
      <Gauge layout={layout} isSet={view.target !== undefined} />
      <Missing view={view} layout={layout} />
      {view.course?.points.slice(1, -1).map(({ year, value }) => (
        <path key={year} d={diamond(layout.x(year), layout.y(value), 4.5)} className="o-route" />
      ))}
      {view.gap && <Bracket gap={view.gap} layout={layout} />}
      {layout.labels.map((placed) => (
        <LabelMark key={placed.label.id} placed={placed} />
      ))}
      {view.announced
        .filter(({ year }) => layout.years.includes(year))
        .map((aim) => (
          <AimMark key={aim.label} aim={aim} layout={layout} size={3.5} className="o-peer" />
        ))}
      {drawn.map((aim) => (
        <AimMark key={aim.label} aim={aim} layout={layout} size={5.5} className="o-peer" />
      ))}
      {view.target && <AimMark aim={view.target} layout={layout} size={7.5} className="o-route" />}
    </>
  );
}

const diamond = (x: number, y: number, by: number): string =>
  `M${x} ${y - by}L${x + by} ${y}L${x} ${y + by}L${x - by} ${y}Z`;

type AimProps = { aim: RoadAim; layout: RoadLayout; size: number; className: string };

function AimMark({ aim, layout, size, className }: AimProps) {
  const open = useProvenance();
  const x = layout.x(aim.year);
  const y = layout.y(aim.value);
  return (
    <g {...mark(aim.label, () => open(aim.reading))} className="mark">
      <circle cx={x} cy={y} r="12" className="hit" />
      <path d={diamond(x, y, size)} className={className} />
    </g>
  );
}

function LabelMark({ placed: { label, box, lead, align } }: { placed: Placed }) {
  const tone = { route: "t-route", ink: "", quiet: "q" }[label.tone];
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align];
  const line = label.size * 1.25;
  return (
    <g aria-hidden="true">
      {lead && <path d={`M${lead[0].x} ${lead[0].y}L${lead[1].x} ${lead[1].y}`} className="lead" />}
      {label.lines.map(({ text, bold }, at) => (
        <text
          key={text}
          x={x}
          y={box.top + line * at + label.size * 0.98}
          textAnchor={align}
          className={`${label.size < 14 ? "sm " : ""}${bold ? "b " : ""}${tone} halo`}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Bracket({ gap, layout }: { gap: RoadGap; layout: RoadLayout }) {
  const x = bracketX(gap, layout);
  return <path d={`M${x} ${layout.y(gap.from)}h5V${layout.y(gap.to)}h-5`} className="lead" aria-hidden="true" />;
}

/** The tide gauge: one box is 100 000 passengers, up to two million. */
function Gauge({ layout, isSet }: { layout: RoadLayout; isSet: boolean }) {
  const language = useLanguage();
  const { y, margin, ticks } = layout;
  const target = 2_000_000;
  const left = margin.left - 18;
  return (
    <g aria-hidden="true">
      {Array.from({ length: target / gaugeBox }, (_, at) => (
        <rect
          key={at}
          x={left}
          y={y((at + 1) * gaugeBox)}
          width={gaugeWidth}
          height={y(0) - y(gaugeBox)}
          className={at % 2 === 0 ? "f-ink" : "f-paper"}
        />
      ))}
      <rect x={left} y={y(target)} width={gaugeWidth} height={y(0) - y(target)} className="s-ink" />
      {ticks.map((value) => (
        <text
          key={value}
          x={left - 5}
          y={y(value) + 4.5}
          textAnchor="end"
          className={value === target && isSet ? "tick b t-route" : "tick"}
        >
          {value === ticks.at(-1) || value === target
            ? language.short(value, value % 1e6 === 0 ? 0 : 1)
            : language.decimal(value / 1e6, 1)}
        </text>
      ))}
    </g>
  );
}

/** Years before the last figure that nobody published: said, never bridged. */
function Missing({ view, layout }: Props) {
  const { say } = useLanguage();
  const known = view.columns.map(({ year }) => year);
  const last = known.at(-1) ?? -Infinity;
  return layout.years
    .filter((year) => year < last && !known.includes(year))
    .map((year) => (
      <text
        key={year}
        x={layout.x(year)}
        y={layout.height - layout.margin.bottom - 6}
        textAnchor="middle"
        className="tick"
      >
        {say.missing}
      </text>
    ));
}

import { memo } from "react";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { PartRow, PartsView } from "./scenario-parts-content";
import type { SwingRow, SwingsView } from "./scenario-swings-content";

/** Horizontal bars of a scenario: what carries it, and what moves it. Widths are percentages of the plot. */

const barHeight = 22;

/** Each part from where the one before ends; the last is the whole, beside what the target asks. */
export const PartsBars = memo(function PartsBars({ view }: { view: PartsView }) {
  const at = scaleOf(view.least, view.most);
  return (
    <Marks label={view.frame.title} className="sc-bars">
      {view.rows.map((row) => (
        <PartBar key={row.key} row={row} view={view} at={at} />
      ))}
      <div className="sc-bar sc-axis" aria-hidden="true">
        <span />
        <svg className="plot" width="100%" height="18">
          <text x={`${at(0)}%`} y="13" textAnchor="middle" className="tick">
            0
          </text>
          <text x={`${at(view.needed.value)}%`} y="13" textAnchor="end" className="sm b t-route">
            {view.needed.text}
          </text>
        </svg>
        <span />
      </div>
    </Marks>
  );
});

type At = (value: number) => number;

const scaleOf =
  (least: number, most: number): At =>
  (value) =>
    ((value - least) / Math.max(1, most - least)) * 100;

function PartBar({ row, view, at }: { row: PartRow; view: PartsView; at: At }) {
  const open = useProvenance();
  const [left, right] = [Math.min(row.from, row.to), Math.max(row.from, row.to)];
  return (
    <div {...mark(row.label, () => open(row.reading))} className={row.total ? "sc-bar total" : "sc-bar"}>
      <span className="sc-bar-n">
        <b>{row.name}</b>
        <small>{row.how}</small>
      </span>
      <svg className="plot" width="100%" height={barHeight + 12} aria-hidden="true">
        <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="-8" y2={barHeight + 20} className="axis" />
        <rect
          x={`${at(left)}%`}
          y="6"
          width={`${at(right) - at(left)}%`}
          height={barHeight}
          className={row.to < row.from ? "sc-less" : "e-mrs"}
        />
        <Whisker low={at(row.low)} high={at(row.high)} y={6 + barHeight / 2} />
        <line
          x1={`${at(view.needed.value)}%`}
          x2={`${at(view.needed.value)}%`}
          y1="-8"
          y2={barHeight + 20}
          className="sc-target"
        />
      </svg>
      <span className="num sc-bar-v">{row.text}</span>
    </div>
  );
}

function Whisker({ low, high, y }: { low: number; high: number; y: number }) {
  if (high - low < 0.2) return null;
  return (
    <g className="sc-whisker">
      <line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />
      <line x1={`${low}%`} x2={`${low}%`} y1={y - 5} y2={y + 5} />
      <line x1={`${high}%`} x2={`${high}%`} y1={y - 5} y2={y + 5} />
    </g>
  );
}

/** One assumption a row, from the total of its low end to that of its high end, around the total that speaks. */
export const SwingBars = memo(function SwingBars({ view }: { view: SwingsView }) {
  const language = useLanguage();
  const at = scaleOf(view.least, view.most);
  const inside = view.target > view.least && view.target < view.most;
  return (
    <Marks label={view.frame.title} className="sc-bars sc-swings">
      {view.rows.map((row) => (
        <SwingBar key={row.key} row={row} view={view} at={at} inside={inside} />
      ))}
      <div className="sc-bar sc-axis" aria-hidden="true">
        <span />
        <svg className="plot" width="100%" height="18">
          <text x={`${at(view.middle)}%`} y="13" textAnchor="middle" className="tick">
            {language.short(view.middle)}
          </text>
        </svg>
        <span />
      </div>
    </Marks>
  );
});

type SwingProps = { row: SwingRow; view: SwingsView; at: At; inside: boolean };

function SwingBar({ row, view, at, inside }: SwingProps) {
  const open = useProvenance();
  const language = useLanguage();
  const middle = at(view.middle);
  return (
    <div {...mark(row.label, () => open(row.reading))} className="sc-bar">
      <span className="sc-bar-n">
        <b>{row.what}</b>
        <small>{row.ends}</small>
      </span>
      <svg className="plot" width="100%" height={barHeight + 8} aria-hidden="true">
        <rect
          x={`${at(row.low)}%`}
          y="4"
          width={`${at(row.high) - at(row.low)}%`}
          height={barHeight}
          className="e-mrs"
        />
        <line x1={`${middle}%`} x2={`${middle}%`} y1="-6" y2={barHeight + 14} className="axis" />
        {inside && (
          <line
            x1={`${at(view.target)}%`}
            x2={`${at(view.target)}%`}
            y1="-6"
            y2={barHeight + 14}
            className="sc-target"
          />
        )}
      </svg>
      <span className="num sc-bar-v">{language.say.range(language.short(row.low), language.short(row.high))}</span>
    </div>
  );
}

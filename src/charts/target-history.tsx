import { Check, Clock, X } from "lucide-react";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { AnnouncedRow, HistoryView } from "./target-history-content";

/** Announced and come, side by side on one scale from zero: a diamond, a dot, and what lies between them. */
export function TargetHistoryChart({ view }: { view: HistoryView }) {
  return (
    <Marks label={view.frame.title} className="goal-hist">
      {view.rows.map((row) => (
        <Row key={row.key} row={row} view={view} />
      ))}
      <Axis view={view} />
    </Marks>
  );
}

function Row({ row, view }: { row: AnnouncedRow; view: HistoryView }) {
  const open = useProvenance();
  return (
    <div
      {...mark(row.label, () => open(row.reading))}
      className={row.yearShown === "" ? "goal-said" : "goal-said first"}
    >
      <b className="num">{row.yearShown}</b>
      <span className="goal-who">
        {row.who}
        {row.times !== "" && <small> {row.times}</small>}
        {row.disputed !== "" && <small> {row.disputed}</small>}
      </span>
      <Dumbbell row={row} view={view} />
      <span className={row.kind === "held" ? "num goal-diff b" : "num goal-diff"}>{row.share}</span>
      <span className="goal-verdict">
        <Verdict row={row} />
      </span>
    </div>
  );
}

function Verdict({ row }: { row: AnnouncedRow }) {
  const Icon = { held: Check, missed: X, pending: Clock, unknown: Clock }[row.kind];
  return (
    <>
      <Icon size={14} aria-hidden className={row.kind === "held" ? "c-ok" : "c-3"} />
      <span>{row.verdict}</span>
    </>
  );
}

function Dumbbell({ row, view }: { row: AnnouncedRow; view: HistoryView }) {
  const at = (value: number) => `${(value / view.top) * 100}%`;
  const { came, said, saidHigh } = row;
  return (
    <svg className="plot goal-dumb" width="100%" height="22" aria-hidden="true">
      {view.ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="-5" y2="27" className={tick === 0 ? "axis" : "grid"} />
      ))}
      {came && (
        <line
          x1={at(came.value)}
          x2={at(said)}
          y1="11"
          y2="11"
          className={came.value >= said ? "goal-more" : "goal-less"}
        />
      )}
      {saidHigh !== undefined && (
        <g className="goal-range">
          <line x1={at(said)} x2={at(saidHigh)} y1="11" y2="11" />
          <line x1={at(saidHigh)} x2={at(saidHigh)} y1="6" y2="16" />
        </g>
      )}
      {came && <circle cx={at(came.value)} cy="11" r="4.75" className={`goal-dot ${came.texture}`} />}
      <svg x={at(said)} y="11" overflow="visible">
        <path d="M0-5.5L5.5 0L0 5.5L-5.5 0Z" className="o-route" />
      </svg>
    </svg>
  );
}

function Axis({ view }: { view: HistoryView }) {
  const language = useLanguage();
  return (
    <div className="goal-said goal-axis" aria-hidden="true">
      <svg className="plot goal-dumb" width="100%" height="20">
        {view.ticks.map((tick, at) => (
          <text
            key={tick}
            x={`${(tick / view.top) * 100}%`}
            y="14"
            textAnchor={at === view.ticks.length - 1 ? "end" : "middle"}
            className={tick % 1e6 === 0 ? "tick" : "tick goal-half"}
          >
            {at === view.ticks.length - 1
              ? language.short(tick, tick % 1e6 === 0 ? 0 : 1)
              : tick === 0
                ? "0"
                : language.decimal(tick / 1e6, 1)}
          </text>
        ))}
      </svg>
    </div>
  );
}

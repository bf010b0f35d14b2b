import { Check } from "lucide-react";
import { Figured } from "./figured";
import type { CardRow, CardView } from "./forecast-card-content";
import { useLanguage } from "./language-context";

/** The report card as bars: the shorter, the nearer. The best is named, and marked beside its name. */
export function ForecastCard({ view }: { view: CardView }) {
  return (
    <ul className="goal-bars fc-card">
      {view.rows.map((row) => (
        <li key={row.method}>
          <div className="goal-bar-h">
            <span>
              {row.name}
              {row.isBest && <Best />}
            </span>
            <Figured raw={row.reading.value?.raw ?? 0} reading={row.reading} className="disp">
              {row.maseText}
            </Figured>
          </div>
          <ErrorBar row={row} top={view.top} />
          <span className="goal-bar-s">
            {row.mae}, {row.inside}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Best() {
  const { say } = useLanguage();
  return (
    <>
      <Check size={16} aria-hidden className="i c-ok" />
      <span className="vh">{say.forecast.best}</span>
    </>
  );
}

/** A tick at 1: as far off as the traffic usually moves in a year. */
function ErrorBar({ row, top }: { row: CardRow; top: number }) {
  const at = (mase: number) => `${(mase / top) * 100}%`;
  return (
    <svg width="100%" height="13" className="plot" aria-hidden="true">
      <rect y="2" width="100%" height="9" className="f-sunk" />
      <rect y="2" width={at(row.mase ?? 0)} height="9" className={row.isBest ? "f-ink" : "f-peer"} />
      <line x1={at(1)} x2={at(1)} y1="0" y2="13" className="rate-middle" />
    </svg>
  );
}

import { Figured } from "./figured";
import type { ProgressView } from "./goal-bases-content";
import type { WorthRow, WorthView } from "./goal-worth-content";

/** Shares as bars under their words: what fills the gap, and how far a base has come. */

export function WorthBars({ view }: { view: WorthView }) {
  if (view.instead !== undefined) return <p className="goal-say">{view.instead}</p>;
  return (
    <ul className="goal-bars">
      {view.rows.map((row) => (
        <li key={row.key}>
          <div className="goal-bar-h">
            <span>
              {row.name}
              {row.ship !== "" && <i>{row.ship}</i>}
            </span>
            <Figured raw={row.reading.value?.raw ?? 0} reading={row.reading} className="disp">
              {row.text}
            </Figured>
          </div>
          <ShareBar share={row.share} className={fillOf(row)} />
          <span className="goal-bar-s">{row.how}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was lost is counted traffic; calls still to win are announced at most. */
const fillOf = ({ key }: WorthRow): string =>
  key === "calls" || key === "ship" || key === "season" ? "f-mrs2" : "f-mrs";

export function ProgressBars({ view }: { view: ProgressView }) {
  return (
    <ul className="goal-bars">
      {view.bars.map((bar) => (
        <li key={bar.key}>
          <div className="goal-bar-h">
            <span>{bar.name}</span>
            <data value={Math.round(bar.share * 1000) / 1000} className="disp">
              {bar.text}
            </data>
          </div>
          <ShareBar share={bar.share} className="f-ink" />
          <span className="goal-bar-s">{bar.how}</span>
        </li>
      ))}
      {view.missing !== undefined && <li className="goal-bar-s">{view.missing}</li>}
    </ul>
  );
}

function ShareBar({ share, className }: { share: number; className: string }) {
  const width = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg width="100%" height="9" className="plot" aria-hidden="true">
      <rect width="100%" height="9" className="f-sunk" />
      <rect width={`${width}%`} height="9" className={className} />
    </svg>
  );
}

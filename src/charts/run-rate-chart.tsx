import type { Spread } from "../domain/run-rate";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { RunRateView } from "./run-rate-content";
import type { RunRateRow } from "./run-rate-words";

/** Each year as one bar from January to December: how far the part reaches, and where it reached in the years that count. */
export function RunRateChart({ view }: { view: RunRateView }) {
  return (
    <Marks label={view.frame.title} className="rate">
      {view.rows.map((row) => (
        <Row key={row.year} row={row} share={view.share} />
      ))}
      <Axis view={view} />
    </Marks>
  );
}

const height = 22;
const percent = (share: number) => `${share * 100}%`;

function Row({ row, share }: { row: RunRateRow; share: Spread | undefined }) {
  const open = useProvenance();
  return (
    <div {...mark(row.label, () => open(row.reading))} className={`rate-row ${row.kind}`}>
      <b className="num">{row.year}</b>
      <svg className="plot" width="100%" height={height} aria-hidden="true">
        <rect y="3" width="100%" height={height - 6} className="f-sunk" />
        <rect x=".75" y="3.75" width={percent(row.share)} height={height - 7.5} className={fill[row.kind]} />
        {row.kind === "told" && (
          <svg x={percent(row.share)} width={percent(1 - row.share)} height={height} overflow="visible">
            <rect y="3.75" width="99.5%" height={height - 7.5} className="e-mrs" />
          </svg>
        )}
        {share && <Reach share={share} />}
      </svg>
      <span className="num rate-share">{row.text}</span>
      <span className="num rate-of">{row.figures}</span>
    </div>
  );
}

const fill = { used: "f-mrs", out: "d-mrs", told: "f-mrs" } as const;

/** Lowest, middle and highest share, through every row. */
function Reach({ share: { low, middle, high } }: { share: Spread }) {
  return (
    <>
      <line x1={percent(low)} x2={percent(low)} y1="0" y2={height} className="rate-end" />
      <line x1={percent(high)} x2={percent(high)} y1="0" y2={height} className="rate-end" />
      <line x1={percent(middle)} x2={percent(middle)} y1="0" y2={height} className="rate-middle" />
    </>
  );
}

function Axis({ view: { share, middle } }: { view: RunRateView }) {
  const language = useLanguage();
  return (
    <div className="rate-row rate-axis" aria-hidden="true">
      <svg className="plot" width="100%" height="20">
        <text x="0" y="15" className="tick">
          {language.percent(0, 0)}
        </text>
        <text x="100%" y="15" textAnchor="end" className="tick">
          {language.percent(1, 0)}
        </text>
        {share && (
          <text x={percent(share.middle)} y="15" textAnchor="middle" className="tick b">
            {middle}
          </text>
        )}
      </svg>
    </div>
  );
}

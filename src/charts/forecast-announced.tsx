import { Marks, mark } from "../ui/marks";
import type { AnnouncedForecastView } from "./forecast-announced-content";
import type { AnnouncedForecastRow } from "./forecast-announced-words";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";

/** Each announced forecast as a bar from zero: left where it was too high, right where it was too low. */
export function AnnouncedChart({ view }: { view: AnnouncedForecastView }) {
  return (
    <Marks label={view.frame.title} className="ann">
      {view.rows.map((row) => (
        <Row key={row.key} row={row} view={view} />
      ))}
      <Axis view={view} />
    </Marks>
  );
}

const height = 20;

function Row({ row, view }: { row: AnnouncedForecastRow; view: AnnouncedForecastView }) {
  const open = useProvenance();
  return (
    <div {...mark(row.label, () => open(row.reading))} className={row.year === "" ? "ann-row" : "ann-row first"}>
      <b className="num">{row.year}</b>
      <span className="ann-who">
        <span className="num">{row.said}</span> <small>{[row.who, row.when].filter(Boolean).join(", ")}</small>
      </span>
      <svg className="plot ann-plot" width="100%" height={height} aria-hidden="true">
        {view.ticks.map((tick) => (
          <line
            key={tick}
            x1={at(tick, view)}
            x2={at(tick, view)}
            y1="-5"
            y2={height + 5}
            className={tick === 0 ? "axis" : "grid"}
          />
        ))}
        {row.share !== undefined && <Miss share={row.share} isBeyond={row.isBeyond} view={view} />}
      </svg>
      <span className="num ann-share">{row.text}</span>
    </div>
  );
}

const at = (share: number, { reach }: AnnouncedForecastView): string =>
  `${((Math.max(-reach, Math.min(reach, share)) + reach) / (2 * reach)) * 100}%`;

function Miss({ share, isBeyond, view }: { share: number; isBeyond: boolean; view: AnnouncedForecastView }) {
  return (
    <>
      <line
        x1={at(0, view)}
        x2={at(share, view)}
        y1={height / 2}
        y2={height / 2}
        className={share < 0 ? "ann-high" : "ann-low"}
      />
      <svg x={at(share, view)} y={height / 2} overflow="visible">
        {isBeyond ? (
          <path d={share < 0 ? "M-1 0L8-5V5Z" : "M1 0L-8-5V5Z"} className="f-mrs" />
        ) : (
          <circle r="4.5" className="f-mrs" />
        )}
      </svg>
    </>
  );
}

function Axis({ view }: { view: AnnouncedForecastView }) {
  const language = useLanguage();
  const words = language.say.announced;
  return (
    <div className="ann-row ann-axis" aria-hidden="true">
      <svg className="plot ann-plot" width="100%" height="38">
        {view.ticks.map((tick, index) => (
          <text
            key={tick}
            x={at(tick, view)}
            y="14"
            textAnchor={index === 0 ? "start" : index === view.ticks.length - 1 ? "end" : "middle"}
            className={Math.abs(tick) === view.reach || tick === 0 ? "tick" : "tick ann-minor"}
          >
            {tick === 0 ? "0" : language.signedPercent(tick, 0)}
          </text>
        ))}
        <text x="49%" y="32" textAnchor="end" className="tick">
          {words.tooHigh}
        </text>
        <text x="51%" y="32" className="tick">
          {words.tooLow}
        </text>
      </svg>
    </div>
  );
}

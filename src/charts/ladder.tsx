import type { Basis } from "../domain/view";
import { Marks } from "../ui/marks";
import { Figured } from "./figured";
import { useLanguage } from "./language-context";
import type { LadderView, RungView } from "./ladder-content";

/** The comparison ladder: one rung per way of counting, all on one scale, the ratio set large; the rung of the basis in force is sunk. */

type Props = { view: LadderView; basis: Basis };

export function LadderChart({ view, basis }: Props) {
  return (
    <Marks label={view.frame.title} className="ladder">
      <ol>
        {view.rungs.map((rung) => (
          <li key={rung.kind} className={rung.kind === basis ? "rung on" : "rung"}>
            <div className="rung-n">
              <b>{rung.name}</b>
              <span>{rung.detail}</span>
            </div>
            <Bars rung={rung} scale={view.scale} />
            <Ratio rung={rung} />
          </li>
        ))}
      </ol>
    </Marks>
  );
}

/** The longest bar takes three quarters of the room; its label has the rest. */
const barShare = 74;

function Bars({ rung, scale }: { rung: RungView; scale: number }) {
  return (
    <div className="rung-b">
      {rung.bars.map((bar, at) => (
        <div key={bar.name} className="rung-bar">
          <svg width={`${(barShare * bar.value) / scale}%`} height="19" aria-hidden="true">
            <rect x="0.75" y="0.75" width="100%" height="17.5" className={`${bar.texture} inset`} />
          </svg>
          <span className={at === 0 ? "c-mia" : "c-mrs"}>
            {bar.name}{" "}
            <Figured raw={Math.round(bar.value)} reading={bar.reading}>
              {bar.text}
            </Figured>
          </span>
        </div>
      ))}
    </div>
  );
}

function Ratio({ rung }: { rung: RungView }) {
  const { say } = useLanguage();
  return (
    <div className="rung-r">
      <span className={rung.kind === "article" ? "" : "vh"}>{say.overview.ladder.weighs}</span>
      {rung.ratio === undefined ? (
        <span>{rung.ratioText}</span>
      ) : (
        <Figured raw={Math.round(rung.ratio * 100) / 100} reading={rung.ratioReading} className="disp">
          {rung.ratioText}
        </Figured>
      )}
      <span>
        {rung.bracket}
        {rung.bracket !== undefined && rung.otherDay && " · "}
        {rung.otherDay && <data value={Math.round(rung.otherDay.ratio * 100) / 100}>{rung.otherDay.text}</data>}
      </span>
    </div>
  );
}

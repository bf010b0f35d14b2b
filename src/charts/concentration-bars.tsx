import type { PublishedShare } from "../domain/concentration-published";
import { portName } from "../i18n/reading";
import { Marks, mark } from "../ui/marks";
import {
  type ConcentrationView,
  markWords,
  namesOf,
  ofWhat,
  percent,
  shareReading,
  shareText,
} from "./concentration-content";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";

/** One bar of 100 % for each published share: what has a name is filled, what nobody details stays blank. */

export function ConcentrationBars({ view, label }: { view: ConcentrationView; label: string }) {
  const { say } = useLanguage();
  if (view.shares.length === 0) return <p>{say.winback.concentration.shares.none}</p>;
  return (
    <Marks label={label}>
      <ul className="cc">
        {view.shares.map((share) => (
          <Bar key={share.fact.id} share={share} view={view} />
        ))}
      </ul>
    </Marks>
  );
}

function Bar({ share, view }: { share: PublishedShare; view: ConcentrationView }) {
  const language = useLanguage();
  const open = useProvenance();
  const words = language.say.winback.concentration;
  const texture = share.port === "miami" ? "mia" : "mrs";
  const part = `${share.share * 100}%`;
  return (
    <li className="cc-row">
      <p className="cc-k">
        <b className={`c-${texture}`}>{portName(view.ports, share.port, language)}</b> {share.fact.year},{" "}
        {words.scope[share.scope]}
      </p>
      <div
        className="cc-bar"
        {...mark(markWords(share, view, language), () => open(shareReading(share, view, language)))}
      >
        <svg width="100%" height="24" aria-hidden="true">
          <rect x="0.5" y="0.5" width="99.8%" height="23" className="d-ink" />
          <rect
            x="0"
            y="0"
            width={part}
            height="24"
            className={share.of === "unknown" ? `e-${texture}` : `f-${texture}`}
          />
        </svg>
      </div>
      <p className="cc-v">
        <data value={share.fact.value}>
          <b>
            {namesOf(share, view.lines, language)}, {shareText(share, language)}
          </b>{" "}
          {ofWhat(share, language)}
        </data>
        <span className="c-3">{words.shares.rest(percent(1 - share.share, language))}</span>
      </p>
    </li>
  );
}

import { RotateCcw } from "lucide-react";
import { useId } from "react";
import { useLanguage } from "../charts/language-context";
import { type WinBackView, formulaSentences, ruleOf } from "../charts/win-back-content";
import { type ScorePart, heaviest, scoreParts } from "../domain/win-back-score";
import { change, reset } from "../state/actions";

/** The weights of the score, each with its rule in words, and the formula that they make. */

type Props = { view: WinBackView; /** Whether the weights are other than the first ones. */ chosen: boolean };

export function WinBackWeights({ view, chosen }: Props) {
  const language = useLanguage();
  const { weights, formula } = language.say.winback;
  return (
    <section className="fig c12 wb-weights" aria-labelledby="wb-weights">
      <div className="fig-h">
        <h2 id="wb-weights">{weights.title}</h2>
        <div className="fig-tools">
          <button type="button" className="btn sm" disabled={!chosen} onClick={() => reset("weights")}>
            <RotateCcw size={15} aria-hidden />
            {weights.reset}
          </button>
        </div>
      </div>
      <p className="fig-s">{weights.help}</p>
      <div className="wb-sliders">
        {scoreParts.map((part) => (
          <Weight key={part} part={part} view={view} />
        ))}
      </div>
      <h3>{formula.title}</h3>
      <p className="wb-formula" role="status">
        {formulaSentences(view.weights, language).join(" ")}
      </p>
    </section>
  );
}

function Weight({ part, view }: { part: ScorePart; view: WinBackView }) {
  const language = useLanguage();
  const { partTitle, weights } = language.say.winback;
  const [slider, rule] = [useId(), useId()];
  const value = view.weights[part];
  return (
    <div className="wb-weight">
      <label htmlFor={slider} className="wb-weight-h">
        <b>{partTitle[part]}</b>
        <span className="disp">{value}</span>
      </label>
      <input
        id={slider}
        type="range"
        min={0}
        max={heaviest}
        step={1}
        value={value}
        aria-label={weights.weight(partTitle[part])}
        aria-describedby={rule}
        onChange={({ target }) => change({ weights: { ...view.weights, [part]: Number(target.value) } })}
      />
      <p id={rule}>{ruleOf(part, view, language)}</p>
    </div>
  );
}

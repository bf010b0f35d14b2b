import { useId } from "react";
import { useLanguage } from "../charts/language-context";
import type { Range } from "../domain/scenario";
import { type Field, bounds } from "../domain/scenario-check";

/** A number of a scenario: a slider and a field for the same value, the ends of its range folded below, and what is wrong with it. */

type Maybe = number | undefined;

type Common = { field: Field; problem: string | undefined; note?: React.ReactNode };

/** Sliders span what the trade knows; the number beside them takes anything, and the check judges it. */
const sliders: Partial<Record<Field, { min: number; max: number; step: number }>> = {
  calls: { min: 0, max: 104, step: 1 },
  occupancy: { min: 50, max: 150, step: 1 },
  homeport: { min: 0, max: 100, step: 1 },
  "per call": { min: 0, max: 8000, step: 10 },
  passengers: { min: 0, max: 500_000, step: 1000 },
  growth: { min: -10, max: 20, step: 0.1 },
};

type PlainProps = Common & { value: Maybe; onChange: (value: Maybe) => void };

export function PlainField({ field, value, onChange, problem, note }: PlainProps) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <div className="sc-field plain">
      <label>
        <span>{say.scenario.fields[field]}</span>
        <NumberInput field={field} value={value} onChange={onChange} problem={problem} describedBy={id} />
      </label>
      <Below id={id} problem={problem} note={note} />
    </div>
  );
}

type RangeProps = Common & { range: Range<Maybe>; onChange: (range: Range<Maybe>) => void };

export function RangeField({ field, range, onChange, problem, note }: RangeProps) {
  const { say } = useLanguage();
  const words = say.scenario.editor;
  const id = useId();
  const name = say.scenario.fields[field];
  const slider = sliders[field];
  const put = (value: Maybe) => onChange(moved(range, value));
  return (
    <div className="sc-field">
      <label>
        <span>{name}</span>
        <NumberInput field={field} value={range.value} onChange={put} problem={problem} describedBy={id} />
      </label>
      {slider && (
        <input
          type="range"
          aria-label={words.slider(name)}
          min={Math.min(slider.min, range.value ?? slider.min)}
          max={Math.max(slider.max, range.value ?? slider.max)}
          step={slider.step}
          value={range.value ?? slider.min}
          onChange={({ target }) => put(Number(target.value))}
        />
      )}
      <details className="sc-range">
        <summary>
          {words.range} <span>{ends(range)}</span>
        </summary>
        <div role="group" aria-label={words.rangeOf(name)}>
          <label>
            <span>{words.low}</span>
            <NumberInput field={field} value={range.low} onChange={(low) => onChange({ ...range, low })} />
          </label>
          <label>
            <span>{words.high}</span>
            <NumberInput field={field} value={range.high} onChange={(high) => onChange({ ...range, high })} />
          </label>
        </div>
      </details>
      <Below id={id} problem={problem} note={note} />
    </div>
  );
}

/** Moving the value takes a range without width along, and stretches one that has some. */
function moved({ low, value, high }: Range<Maybe>, next: Maybe): Range<Maybe> {
  if (low === value && high === value) return { low: next, value: next, high: next };
  if (next === undefined) return { low, value: next, high };
  return {
    low: low !== undefined && low > next ? next : low,
    value: next,
    high: high !== undefined && high < next ? next : high,
  };
}

const ends = ({ low, high }: Range<Maybe>): string => (low === high ? "" : `${low ?? ""} – ${high ?? ""}`);

type InputProps = {
  field: Field;
  value: Maybe;
  onChange: (value: Maybe) => void;
  problem?: string | undefined;
  describedBy?: string;
};

function NumberInput({ field, value, onChange, problem, describedBy }: InputProps) {
  return (
    <input
      type="number"
      inputMode="decimal"
      step={bounds[field].whole ? 1 : "any"}
      value={value ?? ""}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy}
      onChange={({ target }) => onChange(target.value === "" ? undefined : Number(target.value))}
    />
  );
}

function Below({ id, problem, note }: { id: string; problem: string | undefined; note?: React.ReactNode }) {
  return (
    <p id={id} className={problem === undefined ? "sc-note" : "sc-note err"}>
      {problem ?? note}
    </p>
  );
}

import { type ReactNode, useId } from "react";

/** One choice among a few, all visible: native radio buttons, so arrow keys and names come with the platform. */

export type Option<T extends string> = { value: T; label: ReactNode };

type Props<T extends string> = {
  label: string;
  options: Option<T>[];
  value: T;
  onChange: (value: T) => void;
  visibleLabel?: boolean;
};

export function Segmented<T extends string>({ label, options, value, onChange, visibleLabel = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={visibleLabel ? "lab" : "vh"}>{label}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="vh"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useId } from "react";
import { useLanguage } from "../charts/language-context";
import { countingRules, grades, statuses } from "../domain/figure";
import type { Port } from "../domain/line";
import type { Mapped, Mapping, Need, Said } from "../domain/mapping";
import type { ImportWords } from "../i18n/import-words";

/** What the file does not say and a figure cannot do without: each asked once, with every answer in sight. */

type Props = {
  mapping: Mapping;
  mapped: Mapped;
  ports: Port[];
  words: ImportWords;
  onChange: (mapping: Mapping) => void;
};

export function DataSaid({ mapping, mapped, ports, words, onChange }: Props) {
  const language = useLanguage();
  const { mapping: said } = words;
  const isAsked = (need: Need) => mapped.needs.includes(need) || mapping.said[need] !== undefined;
  const put = (part: Said) => onChange({ ...mapping, said: { ...mapping.said, ...part } });
  if (mapped.needs.length === 0 && Object.keys(mapping.said).length === 0) return null;
  return (
    <div className="data-said">
      <h3>{said.asked}</h3>
      {isAsked("port") && (
        <label className="data-to">
          <span>{said.needs.port}</span>
          <select value={mapping.said.port ?? ""} onChange={({ target }) => put({ port: target.value })}>
            <option value="" disabled>
              {said.choose}
            </option>
            {ports.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language.code]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Asked {...{ said: mapping.said, isAsked, words: said, put }} />
    </div>
  );
}

type AskedProps = {
  said: Said;
  isAsked: (need: Need) => boolean;
  words: ImportWords["mapping"];
  put: (part: Said) => void;
};

/** The questions that have a few answers. */
function Asked({ said: given, isAsked, words: said, put }: AskedProps) {
  return (
    <div>
      {isAsked("yearKind") && (
        <Choices
          label={said.needs.yearKind}
          options={(["fiscal_year", "calendar_year"] as const).map((value) => [value, said.yearKind[value]])}
          value={given.yearKind}
          onChange={(yearKind) => put({ yearKind })}
        />
      )}
      {isAsked("counting") && (
        <Choices
          label={said.needs.counting}
          options={countingRules.map((value) => [value, said.counting[value]])}
          value={given.counting}
          onChange={(counting) => put({ counting })}
        />
      )}
      {isAsked("status") && (
        <Choices
          label={said.needs.status}
          options={statuses.map((value) => [value, said.status[value]])}
          value={given.status}
          onChange={(status) => put({ status })}
        />
      )}
      {isAsked("complete") && (
        <Choices
          label={said.needs.complete}
          options={[
            ["true", said.complete.true],
            ["false", said.complete.false],
          ]}
          value={given.complete === undefined ? undefined : given.complete ? "true" : "false"}
          onChange={(complete) => put({ complete: complete === "true" })}
        />
      )}
      {isAsked("origin") && (
        <Choices
          label={said.needs.origin}
          options={grades.map((value) => [value, said.origin[value]])}
          value={given.origin}
          onChange={(origin) => put({ origin })}
        />
      )}
    </div>
  );
}

type ChoicesProps<T extends string> = {
  label: string;
  options: (readonly [T, string])[];
  value: T | undefined;
  onChange: (value: T) => void;
};

function Choices<T extends string>({ label, options, value, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="data-choices">
        {options.map(([option, text]) => (
          <label key={option}>
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

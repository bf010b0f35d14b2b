import { useLanguage } from "../charts/language-context";
import { baseName } from "../charts/goal-bases-content";
import { stopSentence } from "../charts/scenario-words";
import type { Facts } from "../domain/facts";
import type { Bases } from "../domain/gap";
import { mission } from "../domain/mission";
import type { OwnTarget } from "../domain/own-target";
import { only } from "../domain/scenario";
import type { Draft, Field, Stop } from "../domain/scenario-check";
import { baseFrom } from "../domain/scenario-ready";
import type { Language } from "../i18n/language";
import { PlainField, RangeField } from "./scenario-field";

/** Where a scenario starts and what it is held against: base, growth of the rest, target, last year shown, berths. */

type Props = {
  facts: Facts;
  bases: Bases;
  targets: OwnTarget[];
  draft: Draft;
  stops: Stop[];
  onChange: (what: string, update: (draft: Draft) => Draft) => void;
};

export function ScenarioGround(props: Props) {
  const { draft, onChange } = props;
  const language = useLanguage();
  const words = language.say.scenario.editor;
  return (
    <fieldset className="sc-lever">
      <legend>
        <b>{words.rest}</b>
      </legend>
      <RangeField
        field="growth"
        range={draft.growth}
        problem={problemOf(props, "growth", language)}
        note={words.assumption}
        onChange={(growth) => onChange("growth", (now) => ({ ...now, growth }))}
      />
      <div className="sc-plain wide">
        <BaseChoice {...props} />
        <TargetChoice {...props} />
      </div>
      <div className="sc-plain">
        {Object.entries(plain)
          .filter(([field]) => draft.base.figure === "" || !field.startsWith("base"))
          .map(([name, { get, put }]) => {
            const field = name as Field; // a key of `plain`
            return (
              <PlainField
                key={name}
                field={field}
                value={get(draft)}
                problem={problemOf(props, field, language)}
                onChange={(value) => onChange(name, (now) => put(now, value))}
              />
            );
          })}
      </div>
    </fieldset>
  );
}

function problemOf({ stops }: Props, field: Field, language: Language): string | undefined {
  const stop = stops.find((each) => each.field === field && each.lever === undefined);
  return stop && stopSentence(stop, language);
}

type Plain = { get: (draft: Draft) => number | undefined; put: (draft: Draft, value: number | undefined) => Draft };

/** The plain numbers of a scenario; those of the base only where it is a number of one's own. */
const plain: Partial<Record<Field, Plain>> = {
  "base year": { get: ({ base }) => base.year, put: (now, year) => ({ ...now, base: { ...now.base, year } }) },
  base: {
    get: ({ base }) => base.value.value,
    put: (now, value) => ({ ...now, base: { ...now.base, value: only(value) } }),
  },
  target: { get: ({ target }) => target.value, put: (now, value) => ({ ...now, target: { ...now.target, value } }) },
  "target year": {
    get: ({ target }) => target.year,
    put: (now, year) => ({ ...now, target: { ...now.target, year } }),
  },
  horizon: { get: ({ horizon }) => horizon, put: (now, horizon) => ({ ...now, horizon }) },
  "berths a day": { get: ({ berthsADay }) => berthsADay, put: (now, berthsADay) => ({ ...now, berthsADay }) },
};

/** Every published year, and a number of one's own. */
function BaseChoice({ facts, bases, draft, onChange }: Props) {
  const language = useLanguage();
  const words = language.say.scenario.editor;
  const all = [...bases.named, ...bases.others.toReversed()];
  const known = all.some(({ figure }) => figure.id === draft.base.figure);
  const choose = (id: string) => {
    const found = all.find(({ figure }) => figure.id === id);
    onChange("base", (now) => ({
      ...now,
      base: found
        ? baseFrom(found.figure, found.year, found.fact, facts.figures)
        : { ...now.base, figure: "", value: only(now.base.value.value), calls: undefined },
    }));
  };
  return (
    <label className="sc-field plain">
      <span>{words.baseFrom}</span>
      <select value={known ? draft.base.figure : ""} onChange={({ target }) => choose(target.value)}>
        {all.map((base) => (
          <option key={base.figure.id} value={base.figure.id}>
            {baseName(base, language)}, {language.count(base.figure.value)}
          </option>
        ))}
        <option value="">{words.ownBase}</option>
      </select>
    </label>
  );
}

/** The mission's target, those that a person keeps, and any other. */
function TargetChoice({ targets, draft, onChange }: Props) {
  const language = useLanguage();
  const words = language.say.scenario.editor;
  const own = targets.filter(({ port, measure }) => port === "marseille" && measure === "passengers");
  const all = [mission.target, ...own];
  const at = all.findIndex(({ value, year }) => value === draft.target.value && year === draft.target.year);
  const choose = (place: number) => {
    const { value, year } = all[place] ?? draft.target;
    onChange("target", (now) => ({
      ...now,
      target: { value, year },
      horizon: Math.max(now.horizon ?? 0, year ?? 0),
    }));
  };
  return (
    <label className="sc-field plain">
      <span>{words.targetOf}</span>
      <select value={at} onChange={({ target }) => choose(Number(target.value))}>
        {all.map(({ value, year }, place) => (
          <option key={`${value} ${year} ${place}`} value={place}>
            {words.mission(language.count(value), year)}
          </option>
        ))}
        {at === -1 && <option value={-1}>{words.ownTarget}</option>}
      </select>
    </label>
  );
}

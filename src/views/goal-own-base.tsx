import { useState } from "react";
import type { BaseCard } from "../charts/goal-bases-content";
import { useLanguage } from "../charts/language-context";
import { isOwn, ownBaseId } from "../domain/own-base";
import type { Base } from "../domain/road";
import { amend } from "../state/actions";

/** Any year and number of movements to start from. The address carries them; only what is half typed stays here. */

type Typed = { year: string; value: string };

export function OwnBase({ chosen, card }: { chosen: Base; card: BaseCard }) {
  const words = useLanguage().say.goal.bases;
  const on = isOwn(chosen.figure);
  const [half, setHalf] = useState<Typed>();
  const typed = (on && half) || { year: String(chosen.year), value: String(chosen.figure.value) };
  const put = (next: Typed) => {
    setHalf(isBase(next) ? undefined : next);
    if (isBase(next)) amend({ base: ownBaseId(Number(next.year), Number(next.value)) }, !on);
  };
  return (
    <div className={on ? "goal-base own on" : "goal-base own"}>
      <div className="goal-base-h">
        <label>
          <input type="radio" name="goal-base" checked={on} onChange={() => put(typed)} />
          <span>{words.own}</span>
        </label>
      </div>
      {on && <Fields typed={typed} onType={put} />}
      {on && card.growth && (
        <p className="goal-growth">
          <b className="disp">{card.growth.text}</b> {words.perYear}
        </p>
      )}
      <p>{on && half ? words.ownEmpty : words.ownNote}</p>
    </div>
  );
}

function Fields({ typed, onType }: { typed: Typed; onType: (typed: Typed) => void }) {
  const words = useLanguage().say.goal.bases;
  const field = (name: keyof Typed, label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        value={typed[name]}
        onChange={({ target }) => onType({ ...typed, [name]: target.value })}
      />
    </label>
  );
  return (
    <div className="goal-own">
      {field("year", words.ownYear)}
      {field("value", words.ownValue)}
    </div>
  );
}

const isBase = ({ year, value }: Typed): boolean => /^(19[6-9]\d|20\d\d)$/.test(year) && /^[1-9]\d{0,8}$/.test(value);

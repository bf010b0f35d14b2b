import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { type BaseCard, baseCard, basesFrame } from "../charts/goal-bases-content";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import { type Bases } from "../domain/gap";
import { isOwn } from "../domain/own-base";
import type { Base, Road } from "../domain/road";
import { OwnBase } from "./goal-own-base";

/** The bases side by side, for the base changes the answer; the chosen one is spelled out and leads the rest of the screen. */

type Props = { facts: Facts; road: Road; bases: Bases; chosen: Base; onChoose: (base: Base) => void };

export function GoalBases({ facts, road, bases, chosen, onChoose }: Props) {
  const language = useLanguage();
  const words = language.say.goal.bases;
  const usual = bases.others.find(({ year }) => year === road.start?.year) ?? bases.others.at(-1);
  const other = bases.others.find((base) => base === chosen) ?? usual;
  const card = (base: Base) => baseCard(base, { road, figures: facts.figures, ports: facts.ports }, language);
  const shown = [...bases.named, ...(other ? [other] : []), ...(isOwn(chosen.figure) ? [chosen] : [])];
  const frame = basesFrame((bases.named.length > 0 ? bases.named : shown).map(card), language);
  const pick = (id: string) => {
    const base = bases.others.find(({ figure }) => figure.id === id);
    if (base) onChoose(base);
  };
  return (
    <Frame
      content={frame}
      className="c8"
      note={<Sentence text={card(chosen).sentence} late={shown.some(({ late }) => late)} />}
    >
      <fieldset className="goal-bases">
        <legend className="vh">{words.choose}</legend>
        {bases.named.map((base) => (
          <Card key={base.figure.id} card={card(base)} on={base === chosen} onChoose={() => onChoose(base)} />
        ))}
        {other && (
          <Card card={card(other)} on={other === chosen} onChoose={() => onChoose(other)}>
            <select aria-label={words.other} value={other.figure.id} onChange={({ target }) => pick(target.value)}>
              {bases.others.toReversed().map((base) => (
                <option key={base.figure.id} value={base.figure.id}>
                  {words.name(base.year, base.figure.status)}
                </option>
              ))}
            </select>
          </Card>
        )}
        <OwnBase chosen={chosen} card={card(chosen)} />
      </fieldset>
    </Frame>
  );
}

type CardProps = { card: BaseCard; on: boolean; onChoose: () => void; children?: React.ReactNode };

function Card({ card, on, onChoose, children }: CardProps) {
  const words = useLanguage().say.goal.bases;
  const { growth, calls, from } = card;
  return (
    <div className={on ? "goal-base on" : "goal-base"}>
      <div className="goal-base-h">
        <label>
          <input type="radio" name="goal-base" checked={on} onChange={onChoose} />
          <span className={children ? "vh" : ""}>{card.name}</span>
        </label>
        {children}
      </div>
      {growth ? (
        <p className="goal-growth">
          <Figured raw={growth.raw} reading={growth.reading} className="disp">
            {growth.text}
          </Figured>{" "}
          {words.perYear}
        </p>
      ) : (
        <p className="goal-growth">{card.instead}</p>
      )}
      <p>
        {words.from("")}
        <Figured raw={from.raw} reading={from.reading}>
          {from.text}
        </Figured>
      </p>
      {growth && <p>{card.more}</p>}
      {growth && (
        <p>
          {calls ? (
            <Figured raw={calls.raw} reading={calls.reading} className="text">
              {words.calls(calls.text)}
            </Figured>
          ) : (
            words.noCalls
          )}
        </p>
      )}
    </div>
  );
}

function Sentence({ text, late }: { text: string; late: boolean }) {
  const { road } = useLanguage().say.goal;
  return (
    <p className="goal-say" role="status">
      {text} {late && road.late}
    </p>
  );
}

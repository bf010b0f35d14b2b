import { Pencil, Trash2, TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { type OwnTargetView, ownTargetView, targetName } from "../charts/own-target-content";
import type { Facts } from "../domain/facts";
import type { OwnTarget } from "../domain/own-target";
import { type Kept, followKept, keep, useKept } from "../state/kept";
import { StandingTag } from "./goal-aim";
import { TargetForm } from "./goal-target-form";

/** The targets that a person sets, changes, deletes and keeps on this device. */

type Props = { facts: Facts; asOfYear: number };

export function GoalTargets({ facts, asOfYear }: Props) {
  const language = useLanguage();
  const words = language.say.ownTargets;
  const { targets, trouble, dropped, copy } = useKept();
  const [edited, setEdited] = useState<string>();
  const [removed, setRemoved] = useState<OwnTarget[]>();
  useEffect(followKept, []);
  const put = (target: OwnTarget) => {
    const known = targets.some(({ id }) => id === target.id);
    keep({ targets: known ? targets.map((each) => (each.id === target.id ? target : each)) : [...targets, target] });
    setEdited(undefined);
    setRemoved(undefined);
  };
  const remove = (target: OwnTarget) => {
    setRemoved(targets);
    setEdited(undefined);
    keep({ targets: targets.filter(({ id }) => id !== target.id) });
  };
  const gone = removed?.find(({ id }) => !targets.some((each) => each.id === id));
  const editing = targets.find(({ id }) => id === edited);
  return (
    <section className="fig c12" aria-labelledby="own-targets">
      <div className="fig-h">
        <h2 id="own-targets">{words.title}</h2>
      </div>
      <p className="fig-s">{words.subtitle}</p>
      {trouble && <Trouble text={trouble === "refused" ? words.refused : words.unreadable(dropped)} />}
      {copy && <Copy copy={copy} />}
      {targets.length === 0 && <p className="goal-say">{words.none}</p>}
      <ul className="own-targets">
        {targets.map((target) => (
          <Item
            key={target.id}
            view={ownTargetView(target, facts, asOfYear, language)}
            onEdit={() => setEdited(target.id)}
            onRemove={() => remove(target)}
          />
        ))}
      </ul>
      {gone && removed && (
        <p className="note" role="status">
          <span>{words.removed(targetName(gone, facts, language))}</span>
          <button type="button" className="btn sm" onClick={() => keep({ targets: removed })}>
            {words.undo}
          </button>
        </p>
      )}
      <TargetForm
        key={edited ?? `new ${targets.length}`}
        facts={facts}
        target={editing}
        onPut={put}
        {...(editing && { onCancel: () => setEdited(undefined) })}
      />
    </section>
  );
}

type ItemProps = { view: OwnTargetView; onEdit: () => void; onRemove: () => void };

function Item({ view, onEdit, onRemove }: ItemProps) {
  const words = useLanguage().say.ownTargets;
  const { heading, latest, route, sentence, progress, standing, target } = view;
  return (
    <li>
      <div className="own-target-h">
        <b>{heading}</b>
        <StandingTag standing={standing} year={target.year} />
        {latest && (
          <Figured raw={latest.raw} reading={latest.reading} className="text">
            {latest.text}
          </Figured>
        )}
        <button type="button" className="ib" aria-label={words.edit(heading)} onClick={onEdit}>
          <Pencil size={16} aria-hidden />
        </button>
        <button type="button" className="ib" aria-label={words.remove(heading)} onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
        </button>
      </div>
      <p>{sentence}</p>
      <p className="goal-bar-s">
        {route}. {progress}
      </p>
    </li>
  );
}

/** The second copy of what cannot be read. */
function Copy({ copy }: { copy: Kept }) {
  const words = useLanguage().say.ownTargets;
  return (
    <p className="note" role="status">
      <span>{words.copied}</span>
      <button type="button" className="btn sm" onClick={() => keep(copy)}>
        {words.takeCopy}
      </button>
    </p>
  );
}

function Trouble({ text }: { text: string }) {
  return (
    <p className="note warn" role="status">
      <TriangleAlert size={18} aria-hidden />
      <span>{text}</span>
    </p>
  );
}

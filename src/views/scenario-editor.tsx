import { Bookmark, Copy, Trash2 } from "lucide-react";
import { useCallback } from "react";
import { useLanguage } from "../charts/language-context";
import type { Answered } from "../charts/scenario-answer";
import type { Facts } from "../domain/facts";
import type { Bases } from "../domain/gap";
import type { OwnTarget } from "../domain/own-target";
import type { Lever } from "../domain/scenario";
import type { Draft } from "../domain/scenario-check";
import type { Standing } from "../domain/scenario-grounds";
import type { Edit } from "../state/live-scenarios";
import { AddLever } from "./scenario-add";
import { ScenarioGround } from "./scenario-ground";
import { LeverCard } from "./scenario-lever";

/** The open scenario, as a person writes it. */

type Props = {
  facts: Facts;
  bases: Bases;
  targets: OwnTarget[];
  open: Answered;
  grounds: Standing[];
  edit: Edit;
  settle: () => void;
  actions: { duplicate: () => void; remove: () => void; keep: () => void; full: boolean };
};

const mostLevers = 8;

export function ScenarioEditor(props: Props) {
  const { facts, bases, targets, open, grounds, edit, settle, actions } = props;
  const { draft, at } = open;
  const language = useLanguage();
  const words = language.say.scenario.editor;
  const stops = open.checked.kind === "refused" ? open.checked.stops : [];
  const change = useCallback((what: string, update: (now: Draft) => Draft) => edit(at, what, update), [edit, at]);
  const changeLever = useCallback(
    (place: number, field: string, update: (lever: Lever<number | undefined>) => Lever<number | undefined>) =>
      edit(at, `${place} ${field}`, (now) => ({
        ...now,
        levers: now.levers.map((lever, each) => (each === place ? update(lever) : lever)),
      })),
    [edit, at],
  );
  const removeLever = useCallback(
    (place: number) =>
      edit(at, "remove", (now) => ({ ...now, levers: now.levers.filter((_, each) => each !== place) })),
    [edit, at],
  );
  return (
    <section className="fig sc-editor" aria-labelledby="sc-editor" onPointerUp={settle} onBlur={settle}>
      <div className="fig-h">
        <h2 id="sc-editor">{words.title(`${open.letter} ${open.name}`)}</h2>
      </div>
      <p className="fig-s">{words.subtitle}</p>
      <div className="sc-name">
        <Name open={open} onChange={(name) => change("name", (now) => ({ ...now, name }))} />
        <Actions {...actions} />
      </div>
      {draft.levers.map((lever, place) => (
        <LeverCard
          key={place}
          at={place}
          lever={lever}
          stops={stops}
          grounds={grounds}
          onChange={changeLever}
          onRemove={removeLever}
        />
      ))}
      {draft.levers.length < mostLevers ? (
        <AddLever
          facts={facts}
          draft={draft}
          onAdd={(lever) => change("add", (now) => ({ ...now, levers: [...now.levers, lever] }))}
        />
      ) : (
        <p className="sc-note">{words.mostLevers}</p>
      )}
      <ScenarioGround facts={facts} bases={bases} targets={targets} draft={draft} stops={stops} onChange={change} />
    </section>
  );
}

function Name({ open, onChange }: { open: Answered; onChange: (name: string) => void }) {
  const { say } = useLanguage();
  return (
    <label className="sc-field plain">
      <span>{say.scenario.actions.rename}</span>
      <input
        type="text"
        value={open.draft.name}
        placeholder={open.name}
        maxLength={60}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function Actions({ duplicate, remove, keep, full }: Props["actions"]) {
  const words = useLanguage().say.scenario.actions;
  return (
    <div className="sc-actions">
      <button type="button" className="btn sm" onClick={keep}>
        <Bookmark size={15} aria-hidden />
        {words.keep}
      </button>
      <button type="button" className="btn sm" disabled={full} onClick={duplicate}>
        <Copy size={15} aria-hidden />
        {words.duplicate}
      </button>
      <button type="button" className="btn sm" onClick={remove}>
        <Trash2 size={15} aria-hidden />
        {words.remove}
      </button>
    </div>
  );
}

import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { Lever } from "../domain/scenario";
import type { Draft } from "../domain/scenario-check";
import { newLever } from "../domain/scenario-new";

/** A lever to add: a ship whose lower berths are published, a free size, the wind, a sum. */

type Props = { facts: Facts; draft: Draft; onAdd: (lever: Lever) => void };

const plainKinds = ["free", "saved", "lost", "sum"] as const;

export function AddLever({ facts, draft, onAdd }: Props) {
  const language = useLanguage();
  const words = language.say.scenario.editor;
  const [chosen, setChosen] = useState<string>("free");
  const { groups, without } = useMemo(() => shipsByLine(facts, language.compare), [facts, language]);
  return (
    <div className="sc-add">
      <label>
        <span>{words.add}</span>
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {plainKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words[kind]}
            </option>
          ))}
          {groups.map(({ line, ships }) => (
            <optgroup key={line} label={words.shipGroup(line)}>
              {ships.map(({ id, name, figures }) => (
                <option key={id} value={`ship ${id}`}>
                  {name}, {language.count(figures.lower_berths?.value ?? 0)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="btn sm"
        onClick={() => onAdd(newLever(chosen, draft, facts, language.say.scenario.kinds.average(draft.base.year ?? 0)))}
      >
        <Plus size={15} aria-hidden />
        {words.addDo}
      </button>
      {without > 0 && <p className="sc-note">{words.withoutBerths(without)}</p>}
    </div>
  );
}

function shipsByLine({ ships, lines }: Facts, compare: (a: string, b: string) => number) {
  const known = ships.filter(({ figures }) => figures.lower_berths);
  const groups = lines
    .map(({ id, name }) => ({ line: name, ships: known.filter(({ line }) => line === id) }))
    .filter((group) => group.ships.length > 0)
    .toSorted((a, b) => compare(a.line, b.line));
  return { groups, without: ships.length - known.length };
}

import { useEffect } from "react";
import { useLanguage } from "../charts/language-context";
import { scenarioName, stopWords } from "../charts/scenario-words";
import type { Facts } from "../domain/facts";
import type { Draft } from "../domain/scenario-check";
import { readyMade, readyMadeIds } from "../domain/scenario-ready";
import { type View, mostScenarios } from "../domain/view";
import { slideWords } from "../i18n/slide-words";
import { change } from "../state/actions";
import { followKept, useKept } from "../state/kept";
import type { Asked } from "./slides-deck";

/** Which scenario the slide of the calls tells: one of the address, a ready-made one, one kept on this device; else the line's own ship. */

type Props = { facts: Facts; view: View; asked: Asked };

const own = "line";

export function SlideScenario({ facts, view, asked }: Props) {
  const language = useLanguage();
  const { screen } = slideWords(language.code);
  const kept = useKept((state) => state.scenarios);
  useEffect(followKept, []);
  const { scenarios } = view;
  const ready = readyOf(facts, view, asked.start);
  const hasRoom = scenarios.length < mostScenarios;
  const open = view.tell === "line" || scenarios.length === 0 ? own : `open ${Math.min(view.at, scenarios.length - 1)}`;
  const choose = (value: string) => {
    const [from, at = ""] = value.split(" ");
    const draft = (from === "ready" ? ready : kept)[Number(at)];
    if (value === own) change({ tell: "line" });
    else if (from === "open") change({ tell: "scenario", at: Number(at) });
    else if (draft) change({ tell: "scenario", scenarios: [...scenarios, draft], at: scenarios.length });
  };
  const group = (label: string, from: string, drafts: Draft[]) =>
    drafts.length > 0 && (
      <optgroup label={label}>
        {drafts.map((draft, at) => (
          <option key={`${from} ${at}`} value={`${from} ${at}`}>
            {scenarioName(draft, language)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <label className="field">
      <span className="lab">{screen.calls}</span>
      <select value={open} onChange={({ target }) => choose(target.value)}>
        <option value={own}>{view.pack === "line" ? screen.ownShip : screen.noScenario}</option>
        {group(screen.scenariosOpen, "open", scenarios)}
        {hasRoom && group(screen.scenariosReady, "ready", ready)}
        {hasRoom && group(screen.scenariosKept, "kept", kept)}
      </select>
    </label>
  );
}

/** The ready-made ones known on the day, but for those that are open already. */
function readyOf(facts: Facts, { scenarios }: View, start: Asked["start"]): Draft[] {
  return readyMadeIds.flatMap((id) => {
    const made = start && !scenarios.some(({ origin }) => origin === id) && readyMade(id, start, facts);
    return made ? [made.scenario] : [];
  });
}

/** A scenario that cannot be worked out is not on the slide: said, with the reason. */
export function RefusedScenario({ scenario }: Pick<Asked, "scenario">) {
  const language = useLanguage();
  if (scenario?.checked.kind !== "refused") return null;
  const [stop] = scenario.checked.stops;
  return (
    <p className="note warn" role="status">
      {slideWords(language.code).screen.refused(scenario.name, stopWords(stop, scenario.draft, language))}
    </p>
  );
}

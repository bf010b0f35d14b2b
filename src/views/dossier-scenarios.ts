import { useMemo } from "react";
import type { Facts } from "../domain/facts";
import type { Draft } from "../domain/scenario-check";
import { type Start, readyMade, readyMadeIds } from "../domain/scenario-ready";
import { type View, mostScenarios } from "../domain/view";
import { useKept } from "../state/kept";

/** The scenarios of the dossier: those that are open, else those kept on this device, else the ready-made ones. */
export function useDossierScenarios(facts: Facts, view: View, start: Start | undefined): Draft[] {
  const kept = useKept(({ scenarios }) => scenarios);
  return useMemo(() => {
    if (view.scenarios.length > 0) return view.scenarios;
    if (kept.length > 0) return kept.slice(-mostScenarios);
    const ready = start ? readyMadeIds.map((id) => readyMade(id, start, facts)?.scenario) : [];
    return ready.filter((each) => each !== undefined);
  }, [facts, view.scenarios, kept, start]);
}

import { useMemo } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { RunRateChart } from "../charts/run-rate-chart";
import { runRateView } from "../charts/run-rate-content";
import { runRate } from "../domain/run-rate";
import type { ScreenProps } from "./app";
import { asOfYear } from "./overview";

/** The year that is under way, told from what the same part made of past years; or why it cannot be told. */
export function GoalRunRate({ facts, view: { asOf } }: Pick<ScreenProps, "facts" | "view">) {
  const language = useLanguage();
  const view = useMemo(
    () => runRateView(runRate(facts.figures, "marseille", asOfYear(asOf)), language),
    [facts, asOf, language],
  );
  return (
    <Frame content={view.frame} className="c5" note={<Notes sentences={view.sentences} rule={view.rule} />}>
      {view.rows.length > 0 && <RunRateChart view={view} />}
    </Frame>
  );
}

function Notes({ sentences, rule }: { sentences: string[]; rule: string }) {
  return (
    <>
      <p className="goal-say">{sentences.join(" ")}</p>
      <p className="src">{rule}</p>
    </>
  );
}

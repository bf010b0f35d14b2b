import { Info, TriangleAlert } from "lucide-react";
import type { Line, Port } from "../domain/line";
import type { ImportWords } from "../i18n/import-words";
import type { Dropped, ReadingState } from "../state/dropped";
import { readAgain, readWithout } from "../state/dropping";
import { DataAbout } from "./data-about";
import { DataConservation } from "./data-conservation";
import { DataMapping } from "./data-mapping";
import { DataPreview } from "./data-preview";
import { DataProblems } from "./data-problems";
import { DataProof } from "./data-proof";
import { DataQuestions } from "./data-questions";
import { DataRefusal } from "./data-refusal";

/** One dropped file, from its verdict to its figures. */

type Props = { file: Dropped; state: ReadingState; ports: Port[]; lines: Line[]; words: ImportWords };

export function DataFile({ file, state, ports, lines, words }: Props) {
  if (state.is === "reading") return <Working step={words.steps[state.step]} onCancel={state.cancel} words={words} />;
  if (state.is === "cancelled" || state.is === "failed")
    return (
      <p className="note warn" role="alert">
        <TriangleAlert size={18} aria-hidden />
        <span>{state.is === "failed" ? words.failed(state.message) : words.cancelled}</span>
        <button type="button" className="btn sm" onClick={() => readAgain(file.id)}>
          {words.again}
        </button>
      </p>
    );
  const { outcome } = state;
  const { table } = outcome;
  return (
    <>
      {state.is === "loading" && <Working step={words.steps[state.step]} onCancel={state.cancel} words={words} />}
      {state.is === "read" && state.trouble !== undefined && (
        <p className="note warn" role="alert">
          <TriangleAlert size={18} aria-hidden />
          <span>{words.notLoaded(state.trouble)}</span>
        </p>
      )}
      {state.is === "read" && state.like !== undefined && (
        <p className="note" role="status">
          <Info size={18} aria-hidden />
          <span>{words.recipe.used(state.like)}</span>
          <button type="button" className="btn sm" onClick={() => readWithout(file.id)}>
            {words.recipe.without}
          </button>
        </p>
      )}
      <div className="grid">
        <div className="c8 data-main">
          {outcome.verdict === "refuse" && <DataRefusal file={file} outcome={outcome} words={words} />}
          {outcome.verdict === "ask" && <DataQuestions file={file} outcome={outcome} words={words} />}
          {outcome.verdict === "accept" && (
            <DataMapping {...{ file, outcome, ports, lines, words }} isLoading={state.is === "loading"} />
          )}
          {table && <DataProof table={table} words={words} />}
        </div>
        <div className="c4 data-side">
          <DataAbout file={file} outcome={outcome} words={words} />
          {outcome.verdict !== "refuse" && <DataConservation outcome={outcome} words={words} />}
          {outcome.verdict !== "refuse" && <DataProblems outcome={outcome} words={words} />}
        </div>
        {table && <DataPreview outcome={outcome} table={table} words={words} />}
      </div>
    </>
  );
}

function Working({ step, onCancel, words }: { step: string; onCancel: () => void; words: ImportWords }) {
  return (
    <div className="data-working" role="status">
      <progress aria-label={step} />
      <span>{step}</span>
      <button type="button" className="btn sm" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

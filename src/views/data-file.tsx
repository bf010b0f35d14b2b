import { Info, TriangleAlert } from "lucide-react";
import { Suspense, lazy, useEffect, useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { Line, Port } from "../domain/line";
import type { ImportWords } from "../i18n/import-words";
import type { FastRead } from "../import/messages";
import type { Dropped, ReadingState } from "../state/dropped";
import { readAgain, readWithout } from "../state/dropping";
import { DataAbout, sizeInWords } from "./data-about";
import { DataConservation } from "./data-conservation";
import { DataMapping } from "./data-mapping";
import { DataPreview } from "./data-preview";
import { DataProblems } from "./data-problems";
import { DataProof } from "./data-proof";
import { DataQuestions } from "./data-questions";
import { DataRefusal } from "./data-refusal";

/** One dropped file, from its verdict to its figures. */

const loadLook = () => import("./data-look").then(({ DataLook }) => ({ default: DataLook }));
const DataLook = lazy(loadLook);

type Props = { file: Dropped; state: ReadingState; ports: Port[]; lines: Line[]; words: ImportWords };

export function DataFile({ file, state, ports, lines, words }: Props) {
  if (state.is === "reading")
    return (
      <>
        <Working state={state} words={words} />
        <Look file={file} fast={state.fast} words={words} />
      </>
    );
  if (state.is === "cancelled" || state.is === "failed") return <Stopped file={file} state={state} words={words} />;
  const { outcome } = state;
  const { table } = outcome;
  return (
    <>
      {state.is === "loading" && <Working state={state} words={words} />}
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
          {outcome.verdict === "accept" && outcome.mapped === undefined && (
            <p className="data-working" role="status">
              <progress aria-label={words.steps.mapping} />
              <span>{words.steps.mapping}</span>
            </p>
          )}
          <Look file={file} fast={outcome.fast} words={words} />
          {table && <DataProof table={table} words={words} />}
        </div>
        <div className="c4 data-side">
          <DataAbout file={file} outcome={outcome} words={words} />
          {outcome.verdict !== "refuse" && <DataConservation file={file} outcome={outcome} words={words} />}
          {outcome.verdict !== "refuse" && <DataProblems file={file} outcome={outcome} words={words} />}
        </div>
        {table && <DataPreview outcome={outcome} table={table} words={words} />}
      </div>
    </>
  );
}

type LookProps = { file: Dropped; fast: FastRead | undefined; words: ImportWords };

/** What a file with days holds, drawn as soon as all of its bytes are passed; its code comes while they are. */
function Look({ file, fast, words }: LookProps) {
  useEffect(() => void loadLook(), []);
  if (!fast) return null;
  return (
    <Suspense fallback={null}>
      <DataLook file={file} fast={fast} words={words} />
    </Suspense>
  );
}

type StoppedProps = { file: Dropped; state: Extract<ReadingState, { is: "cancelled" | "failed" }>; words: ImportWords };

function Stopped({ file, state, words }: StoppedProps) {
  const isIn = file.mapping !== undefined && !(state.is === "failed" && state.isOut);
  return (
    <p className="note warn" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <span>{state.is === "failed" ? words.failed(state.message, isIn) : words.cancelled}</span>
      <button type="button" className="btn sm" onClick={() => readAgain(file.id)}>
        {words.again}
      </button>
    </p>
  );
}

/** After this long without news a reader may be stuck: a person is told, and can stop it. */
const silenceMs = 4000;

type AtWork = Extract<ReadingState, { is: "reading" | "loading" }>;

/** What is being done, how far it is when that is known, and the way to stop it. */
function Working({ state, words }: { state: AtWork; words: ImportWords }) {
  const { code } = useLanguage();
  const { step, progress, cancel } = state;
  const name = words.steps[step];
  const [silent, setSilent] = useState<AtWork>();
  useEffect(() => {
    const timer = setTimeout(() => setSilent(state), silenceMs);
    return () => clearTimeout(timer);
  }, [state]);
  const share = progress && progress.done / progress.of;
  return (
    <div className="data-working">
      <progress aria-label={name} {...(share !== undefined && { value: share })} />
      <span role="status">
        {name} {silent === state && words.silent}
      </span>
      {progress && (
        <span className="c-2">
          {words.progress(
            sizeInWords(progress.done, code),
            sizeInWords(progress.of, code),
            new Intl.NumberFormat(code, { style: "percent" }).format(share ?? 0),
          )}
        </span>
      )}
      <button type="button" className="btn sm" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}

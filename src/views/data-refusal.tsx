import { CircleX } from "lucide-react";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { askAgain } from "../state/dropping";

/** Why a file is not read, where, and what to do. */
export function DataRefusal({ file, outcome, words }: { file: Dropped; outcome: Outcome; words: ImportWords }) {
  const { refusal, lines } = outcome;
  if (refusal === undefined) return null;
  const said = words.codes.refusals[refusal.code] ?? { what: refusal.message, todo: "" };
  const context = lines.find(({ line }) => line === refusal.line);
  return (
    <section className="fig data-refusal" aria-labelledby="data-refusal">
      <h2 id="data-refusal">
        <CircleX size={18} aria-hidden className="c-err" /> {file.name}
      </h2>
      <p className="data-why">
        {said.what}
        {refusal.line !== undefined && ` (${words.refusal.at(refusal.line)})`}
      </p>
      {refusal.code === "not-a-table" && <p className="c-2">{words.codes.refusalDetail(refusal.message)}</p>}
      {context && <pre className="data-line">{context.text}</pre>}
      <h3>{words.refusal.todo}</h3>
      <p>{said.todo}</p>
      {file.answers.length > 0 && (
        <button type="button" className="btn" onClick={() => askAgain(file.id)}>
          {words.asking.again}
        </button>
      )}
    </section>
  );
}

import { CircleX } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { askAgain } from "../state/dropping";

/** Why a file is not read, where, and what to do. */
export function DataRefusal({ file, outcome, words }: { file: Dropped; outcome: Outcome; words: ImportWords }) {
  const language = useLanguage();
  const { refusal, lines } = outcome;
  if (refusal === undefined) return null;
  const said = words.codes.refusals[refusal.code] ?? { what: refusal.message, todo: "" };
  const context = lines.find(({ line }) => line === refusal.line);
  return (
    <section className="fig c8 data-refusal" aria-labelledby="data-refusal">
      <h2 id="data-refusal">
        <CircleX size={18} aria-hidden className="c-err" /> {file.name}
      </h2>
      <p className="data-why">
        {said.what}
        {refusal.line !== undefined && ` (${words.refusal.at(refusal.line)})`}
      </p>
      {context && <pre className="data-line">{context.text}</pre>}
      <h3>{words.refusal.todo}</h3>
      <p>{said.todo}</p>
      {language.code === "en" && said.what !== refusal.message && <p className="c-3">{refusal.message}</p>}
      {file.answers.length > 0 && (
        <button type="button" className="btn" onClick={() => askAgain(file.id)}>
          {words.asking.again}
        </button>
      )}
    </section>
  );
}

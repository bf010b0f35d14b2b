import { Info, TriangleAlert } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { queryWords } from "../i18n/query-words";
import type { Problem } from "../query/problem";
import { type Refused, useWorkshop } from "../state/workshop";

/** What became of the question, in words: how much was answered is heard, why it was not is seen too, with its place. */

type Place = { line: number; column: number };
type Props = { text: string; onPlace: (place: Place) => void };

export function QueryOutcome({ text, onPlace }: Props) {
  const language = useLanguage();
  const words = queryWords(language.code);
  const outcome = useWorkshop((state) => state.outcome);
  const rows = useWorkshop((state) => state.answer?.rows);
  const isReady = useWorkshop((state) => state.schema.length > 0);
  return (
    <div role="status" className="query-outcome">
      {outcome.is === "none" && rows !== undefined && <p className="vh">{words.rows(rows, language.count(rows))}</p>}
      {outcome.is === "running" && <Note>{isReady ? words.running : words.starting}</Note>}
      {outcome.is === "none" && !isReady && <Note>{words.starting}</Note>}
      {outcome.is === "stopped" && <Note>{outcome.lost ? words.stoppedLost : words.stopped}</Note>}
      {outcome.is === "refused" && <Refusal refused={outcome.refused} text={text} onPlace={onPlace} />}
      {outcome.is === "failed" && <Failure problem={outcome.problem} onPlace={onPlace} />}
    </div>
  );
}

function Note({ children }: { children: string }) {
  return (
    <p className="note">
      <Info size={18} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

function Refusal({ refused: { why, word, at }, text, onPlace }: { refused: Refused } & Props) {
  const words = queryWords(useLanguage().code);
  const above = text.slice(0, at).split("\n");
  const place = { line: above.length, column: (above.at(-1) ?? "").length + 1 };
  return (
    <div className="note warn">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <p>{words.refusals[why](word)}</p>
        {why !== "empty" && <GoTo place={place} onPlace={onPlace} />}
      </div>
    </div>
  );
}

function Failure({ problem, onPlace }: { problem: Problem; onPlace: Props["onPlace"] }) {
  const language = useLanguage();
  const words = queryWords(language.code);
  const { kind, name = "", nearest, line, column = 1, said } = problem;
  return (
    <div className="note warn">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <p>
          {words.problems[kind](name)} {nearest.length > 0 && words.nearest(language.list(nearest))}
        </p>
        {line !== undefined && <GoTo place={{ line, column }} onPlace={onPlace} />}
        <details>
          <summary>{words.said}</summary>
          <pre lang="en">{said}</pre>
        </details>
      </div>
    </div>
  );
}

function GoTo({ place, onPlace }: { place: Place; onPlace: Props["onPlace"] }) {
  const words = queryWords(useLanguage().code);
  return (
    <button type="button" className="query-goto" onClick={() => onPlace({ ...place })}>
      {words.goTo(place)}
    </button>
  );
}

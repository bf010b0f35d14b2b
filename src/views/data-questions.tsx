import { CircleQuestionMark } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { choiceText } from "../i18n/choice-words";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { answer } from "../state/dropping";
import { Dots } from "./data-dots";

/** What the file leaves undecided: line, column, its texts, and the readings that it allows. Nothing is loaded before the answer. */

type Question = Outcome["questions"][number];
type Props = { file: Dropped; outcome: Outcome; words: ImportWords };

export function DataQuestions({ file, outcome, words }: Props) {
  return (
    <section className="fig" aria-labelledby="data-asking">
      <h2 id="data-asking">{words.asking.title}</h2>
      <p className="fig-s">{words.asking.nothing}</p>
      {outcome.questions.map((question) => (
        <Asking
          key={JSON.stringify([question.about, question.column, question.line, question.message])}
          {...{ question, outcome, words }}
          onAnswer={(choice) =>
            answer(file.id, {
              about: question.about,
              choice,
              ...(question.column !== undefined && { column: question.column }),
              ...(question.line !== undefined && { line: question.line }),
            })
          }
        />
      ))}
    </section>
  );
}

type AskingProps = { question: Question; outcome: Outcome; words: ImportWords; onAnswer: (choice: string) => void };

function Asking({ question, outcome, words, onAnswer }: AskingProps) {
  const language = useLanguage();
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const { codes, asking } = words;
  const { column = "", columns = [], lines = [], line, cells } = question;
  const all = lines.length > 0 ? lines : line === undefined ? [] : [line];
  const where = all.length > 0 ? codes.lines(all) : "";
  const first = cells?.[0];
  const title = codes.questions[question.about]?.({
    column,
    columns: language.list(columns),
    lines: where,
    ...(first && { cells: { cells: first.cells, expected: first.expected } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== undefined) onAnswer(chosen);
  };
  const write = {
    number: (raw: string) => language.decimal(Number(raw), raw.split(".")[1]?.length ?? 0),
    day: (iso: string) => language.date(iso),
  };
  return (
    <form className="data-ask" onSubmit={submit}>
      <fieldset>
        <legend>
          <CircleQuestionMark size={18} aria-hidden />
          {title ?? question.message}
        </legend>
        <p className="data-where">{asking.where(where, column)}</p>
        <Context lines={all} outcome={outcome} label={asking.inFile} />
        <div className="data-choices">
          {question.choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name={name} checked={chosen === choice} onChange={() => setChosen(choice)} />
              <span>{choiceText(choice, codes.choices, write)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="btn pri" disabled={chosen === undefined}>
        {asking.next}
      </button>
    </form>
  );
}

/** The lines of the file that a question is about, as they stand. */
function Context({ lines, outcome, label }: { lines: number[]; outcome: Outcome; label: string }) {
  const shown = outcome.lines.filter(({ line }) => lines.includes(line)).slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <table className="data-lines" aria-label={label}>
      <tbody>
        {shown.map(({ line, text }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>
              <Dots text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

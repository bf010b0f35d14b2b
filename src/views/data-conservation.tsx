import { Scale } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { handOf } from "../state/edits";
import { Dots } from "./data-dots";

/** Rows in = rows loaded + rows left out, always, and each one that was left out with its reason. */

/** Lines listed at once. */
const listed = 200;

type Props = { file: Dropped; outcome: Outcome; words: ImportWords };

export function DataConservation({ file, outcome, words }: Props) {
  const { count } = useLanguage();
  const { conservation: said, codes } = words;
  const { counts, leftOut } = outcome;
  const { cells, rows, ignored } = handOf(file);
  const byHand = said.byHand(cells, rows, ignored);
  const texts = new Map(outcome.lines.map(({ line, text }) => [line, text]));
  return (
    <section className="fig data-conservation" aria-labelledby="data-conservation">
      <h2 id="data-conservation">{said.title}</h2>
      <p>
        <Scale size={18} aria-hidden />
        <span>
          {said.said(count(counts.linesIn), count(counts.rowsLoaded), count(counts.linesLeftOut), [
            counts.linesIn,
            counts.rowsLoaded,
            counts.linesLeftOut,
          ])}
        </span>
      </p>
      {byHand !== "" && <p>{said.hand(byHand)}</p>}
      {leftOut.length === 0 ? (
        <p className="c-3">{said.none}</p>
      ) : (
        <div className="tbl-wrap" role="group" aria-label={said.leftOut} tabIndex={0}>
          <table className="tbl data-out">
            <thead>
              <tr>
                <th scope="col">{said.line}</th>
                <th scope="col">{said.reason}</th>
                <th scope="col">{said.text}</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.slice(0, listed).map(({ line, reason, text }) => (
                <tr key={`${line}-${reason}`}>
                  <td>{line}</td>
                  <td>{codes.reasons[reason] ?? reason}</td>
                  <td>
                    <Dots text={(text ?? texts.get(line) ?? "").slice(0, 80)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

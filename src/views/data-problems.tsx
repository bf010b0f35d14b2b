import { CircleX, Info, TriangleAlert } from "lucide-react";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome } from "../import/messages";
import type { Dropped } from "../state/dropped";
import { handOf, isSeen } from "../state/edits";
import { DataRepair } from "./data-repair";
import { Dots } from "./data-dots";

/** What was decided or kept that a person should see: by line and column, with the cell in its line. */

type Severity = "error" | "warning" | "note";

/** What only tells how a file was read, and puts no figure in doubt. */
const harmless = new Set([
  "encoding-guessed",
  "filled-down",
  "empty-column",
  "row-names",
  "date-order-guessed",
  "no-header",
  "padded",
  "recipe-column-new",
]);
const broken = new Set(["precision-lost", "cut-short", "damaged-quotes"]);

const severityOf = (code: string): Severity => (broken.has(code) ? "error" : harmless.has(code) ? "note" : "warning");

type Props = { file: Dropped; outcome: Outcome; words: ImportWords };

export function DataProblems({ file, outcome, words }: Props) {
  const { problems: said, codes } = words;
  const texts = new Map(outcome.lines.map(({ line, text }) => [line, text]));
  const { ignored } = handOf(file);
  const seen = outcome.warnings.filter(({ code, column = "" }) => !isSeen(file, code, column));
  const list = seen.map(({ code, line, lines = line === undefined ? [] : [line], column = "", message }) => ({
    severity: severityOf(code),
    code,
    column,
    lines,
    text: codes.warnings[code] ?? message ?? code,
  }));
  return (
    <section className="fig" aria-labelledby="data-problems">
      <h2 id="data-problems">{said.title}</h2>
      {list.length === 0 && <p className="fig-s">{said.none}</p>}
      <ul className="data-problems">
        {list.map(({ severity, code, column, lines, text }) => (
          <li key={JSON.stringify([code, column, lines[0]])}>
            <Sign severity={severity} label={said.severity[severity]} />
            <div>
              <b>{text}</b>
              <span>{said.where(lines.length > 0 ? codes.lines(lines) : "", column)}</span>
              {lines.slice(0, 2).map((line) => {
                const context = texts.get(line);
                return context === undefined ? null : (
                  <code key={line}>
                    <span className="c-3">{line}</span> <Dots text={context.slice(0, 160)} />
                  </code>
                );
              })}
              <DataRepair
                {...{ file, code, column, words }}
                places={lines.slice(0, 2).map((line) => ({ line, text: cellIn(outcome, line, column) }))}
              />
            </div>
          </li>
        ))}
      </ul>
      {ignored > 0 && <p className="c-3">{said.ignored(ignored)}</p>}
    </section>
  );
}

/** The text of a cell that a remark names. */
export function cellIn({ table }: Outcome, line: number, column: string): string {
  const row = table?.preview.find((each) => each.line === line);
  return row?.texts[table?.header.indexOf(column) ?? -1] ?? "";
}

export function Sign({ severity, label }: { severity: Severity; label: string }) {
  const Icon = { error: CircleX, warning: TriangleAlert, note: Info }[severity];
  const tone = { error: "c-err", warning: "c-warn", note: "c-3" }[severity];
  return (
    <span className={`data-sign ${tone}`}>
      <Icon size={18} aria-hidden />
      <span className="vh">{label} : </span>
    </span>
  );
}

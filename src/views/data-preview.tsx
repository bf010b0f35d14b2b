import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { ImportWords } from "../i18n/import-words";
import type { Outcome, OutcomeTable } from "../import/messages";
import { Segmented } from "../ui/segmented";
import { Dots } from "./data-dots";
import { letterOf } from "./data-proof";

/** The rows as the file has them or as they were read, with the cells that something is said of. */

type Props = { outcome: Outcome; table: OutcomeTable; words: ImportWords };

export function DataPreview({ outcome, table, words }: Props) {
  const { count } = useLanguage();
  const { preview: said } = words;
  const [shows, setShows] = useState<"texts" | "values">("texts");
  const { counts } = outcome;
  const marked = marksOf(outcome);
  const isWhole = table.preview.length === counts.rowsLoaded;
  const options = (["texts", "values"] as const).map((value) => ({ value, label: said[value] }));
  return (
    <section className="fig c12" aria-labelledby="data-preview">
      <div className="fig-h">
        <div>
          <h2 id="data-preview">{said.title}</h2>
          <p className="fig-s">
            {isWhole
              ? said.all(table.preview.length)
              : said.shown(count(table.preview.length), count(counts.rowsLoaded))}
          </p>
        </div>
        <Segmented label={said.choice} options={options} value={shows} onChange={setShows} />
      </div>
      <div className="data-sheet" role="group" aria-labelledby="data-preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.line}</th>
              {table.header.map((name, at) => (
                <th key={name} scope="col" className={table.formats[at]?.kind === "number" ? "r" : ""}>
                  <span className="data-letter">{letterOf(at)}</span> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.preview.map(({ line, texts, values }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {table.header.map((name, at) => (
                  <td
                    key={name}
                    className={`${table.formats[at]?.kind === "number" ? "r" : ""} ${marked(line, name)}`.trim()}
                  >
                    {shows === "texts" ? (
                      <Dots text={(texts[at] ?? "").slice(0, 200)} />
                    ) : (
                      String(values[at] ?? "").slice(0, 200)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Cells that a question or a warning names. */
function marksOf({ questions, warnings }: Outcome): (line: number, column: string) => string {
  const cells = (list: { line?: number; lines?: number[]; column?: string }[]) =>
    new Set(
      list.flatMap(({ line, lines, column }) =>
        (lines ?? (line === undefined ? [] : [line])).map((each) => JSON.stringify([each, column ?? ""])),
      ),
    );
  const [asked, warned] = [cells(questions), cells(warnings)];
  return (line, column) => {
    const keys = [JSON.stringify([line, column]), JSON.stringify([line, ""])];
    if (keys.some((key) => asked.has(key))) return "data-asked";
    return keys.some((key) => warned.has(key)) ? "data-warned" : "";
  };
}

import { ArrowRight } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { ImportWords } from "../i18n/import-words";
import type { OutcomeTable } from "../import/messages";
import { Dots } from "./data-dots";

/** The proof of reading: for each column, texts of the file beside the values read, and how many cells each rule touched. */
export function DataProof({ table, words }: { table: OutcomeTable; words: ImportWords }) {
  const language = useLanguage();
  const { proof: said, codes } = words;
  return (
    <section className="fig data-proof" aria-labelledby="data-proof">
      <h2 id="data-proof">{said.title}</h2>
      <p className="fig-s">{said.help}</p>
      <div className="tbl-wrap" role="group" aria-labelledby="data-proof" tabIndex={0}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{said.column}</th>
              <th scope="col">{said.kind}</th>
              <th scope="col">{said.cells}</th>
              <th scope="col">{said.rules}</th>
            </tr>
          </thead>
          <tbody>
            {table.header.map((name, at) => (
              <tr key={name}>
                <th scope="row">
                  <span className="data-letter">{letterOf(at)}</span>
                  {name}
                </th>
                <td>{said.kinds[table.formats[at]?.kind ?? "text"]}</td>
                <td>
                  <ul className="data-samples">
                    {table.proof[at]?.samples.map(({ line, text, value }) => (
                      <li key={line} title={said.line(line)}>
                        {text === "" ? <i>{said.empty}</i> : <Dots text={text.slice(0, 60)} />}
                        <b>
                          <ArrowRight size={13} aria-hidden />
                          {value === null ? said.absent : <data value={value}>{String(value).slice(0, 60)}</data>}
                        </b>
                      </li>
                    ))}
                  </ul>
                </td>
                <td>
                  <ul className="data-rules">
                    {table.proof[at]?.rules.map(({ rule, cells }) => (
                      <li key={rule}>
                        {codes.rules[rule]} <span className="c-3">{said.count(language.count(cells), cells)}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A, B, … Z, AA: as spreadsheets name columns. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}

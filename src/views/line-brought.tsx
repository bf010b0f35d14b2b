import { type BroughtView, broughtViews, publishedShareViews } from "../charts/brought-content";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { Figures } from "./line-said";

/** Calls and passengers a year, beside the port's total, and the shares. */
export function LineBrought({ line, facts, ships }: { line: Line; facts: Facts; ships: string[] }) {
  const language = useLanguage();
  const words = language.say.biography.brought;
  const rows = broughtViews(line, facts, language);
  const published = publishedShareViews(line, facts, language);
  return (
    <section className="fig c12" aria-labelledby="lp-brought">
      <h2 id="lp-brought">{words.title}</h2>
      <p className="fig-s">{words.subtitle}.</p>
      {rows.length === 0 ? (
        <p className="lp-none">{words.none}</p>
      ) : (
        <>
          <Table rows={rows} ships={ships} />
          <p className="src">{words.counting}</p>
        </>
      )}
      {published.length > 0 && (
        <p className="lp-pub">
          <b>{words.published}</b>{" "}
          {published.map(({ key, raw, text, reading }) => (
            <Figured key={key} raw={raw} reading={reading} className="text">
              {text}
            </Figured>
          ))}
        </p>
      )}
    </section>
  );
}

function Table({ rows, ships }: { rows: BroughtView[]; ships: string[] }) {
  const { say } = useLanguage();
  const words = say.biography.brought;
  const { columns } = words;
  return (
    <div className="tbl-wrap" tabIndex={0} role="region" aria-label={`${say.table}, ${words.title}`}>
      <table className="tbl lp-tbl">
        <caption className="vh">{words.title}</caption>
        <thead>
          <tr>
            {[columns.year, columns.calls, columns.passengers, columns.port, columns.share].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {[row.calls, row.passengers, row.port, row.shares].map((views, at) => (
                <td key={at}>
                  <Figures views={views} ships={ships} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

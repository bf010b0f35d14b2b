import { useLanguage } from "../charts/language-context";
import { queryWords } from "../i18n/query-words";
import { type Question, sqlOf } from "../state/chart-sql";
import { forgetQuestions, useHistory } from "../state/query-history";
import type { NotedTable } from "../state/table-notes";

/** What can be asked: the tables with their columns, the tool's own questions, those asked before. */

type Props = { tables: NotedTable[]; asOf: string | undefined; onRun: (sql: string) => void };

export function QuerySide({ tables, asOf, onRun }: Props) {
  const words = queryWords(useLanguage().code);
  return (
    <aside className="c3 query-side" data-export="no">
      <section className="fig">
        <h2>{words.tables}</h2>
        <ul>
          {tables.map((table) => (
            <li key={table.name}>
              <TableDetails table={table} onRun={onRun} />
            </li>
          ))}
        </ul>
      </section>
      <section className="fig">
        <h2>{words.examples}</h2>
        <ul>
          {Object.entries(words.questions).map(([name, label]) => (
            <li key={name}>
              <button type="button" onClick={() => onRun(sqlOf(name as Question, asOf))}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Asked onRun={onRun} />
    </aside>
  );
}

function TableDetails({ table: { name, rows, title, columns }, onRun }: { table: NotedTable; onRun: Props["onRun"] }) {
  const language = useLanguage();
  const words = queryWords(language.code);
  return (
    <details>
      <summary>
        <code>{name}</code> <i>{words.tableRows(language.count(rows))}</i>
      </summary>
      {title !== "" && <p lang="en">{title}</p>}
      <dl>
        {columns.map(({ name: column, type, description }) => (
          <div key={column}>
            <dt>
              <code>{column}</code> <i>{type}</i>
            </dt>
            {description !== "" && <dd lang="en">{description}</dd>}
          </div>
        ))}
      </dl>
      <button type="button" className="btn sm" onClick={() => onRun(`from ${quotedName(name)} limit 1000`)}>
        {words.insert(name)}
      </button>
    </details>
  );
}

function Asked({ onRun }: { onRun: Props["onRun"] }) {
  const language = useLanguage();
  const words = queryWords(language.code);
  const asked = useHistory((state) => state.asked);
  return (
    <section className="fig">
      <h2>{words.history}</h2>
      {asked.length === 0 && <p className="c-2">{words.noHistory}</p>}
      <ul>
        {asked.map(({ sql, rows, at }) => (
          <li key={sql}>
            <button type="button" className="query-asked" onClick={() => onRun(sql)}>
              <code>{sql.length > 160 ? `${sql.slice(0, 160)}…` : sql}</code>
              <i>
                {language.date(at.slice(0, 10))} · {words.rows(rows, language.count(rows))}
              </i>
            </button>
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <button type="button" className="btn sm" onClick={forgetQuestions}>
          {words.forget}
        </button>
      )}
    </section>
  );
}

/** A name that is no plain word is quoted. */
const quotedName = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;

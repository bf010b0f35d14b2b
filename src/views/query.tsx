import { Link2 } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useLanguage } from "../charts/language-context";
import { queryWords } from "../i18n/query-words";
import { ask, copy } from "../state/actions";
import { type Asked, sqlOf } from "../state/chart-sql";
import { keepDraft, useHistory } from "../state/query-history";
import { type NotedTable, notedTables, tableNotes } from "../state/table-notes";
import { readSchema, run, useWorkshop } from "../state/workshop";
import { SqlEditor } from "../ui/sql-editor";
import type { ScreenProps } from "./app";
import { QueryAnswer } from "./query-answer";
import { QueryBar } from "./query-bar";
import { QueryOutcome } from "./query-outcome";
import { QuerySide } from "./query-side";
import "./query.css";

/** Any question on the spot: an editor that knows the tables, the answer below it, what was asked before beside it. */

/** What stands in the editor on a first visit, ready to run. */
const firstSql = `select period_label, value, status, source_id
from traffic
where port_id = 'marseille' and measure = 'passengers' and segment = 'total'
order by period_start`;

export function Query({ view }: ScreenProps) {
  const words = queryWords(useLanguage().code);
  const [given, setGiven] = useState(() => ({ text: view.sql ?? (useHistory.getState().draft || firstSql) }));
  const [text, setText] = useState(given.text);
  const [place, setPlace] = useState<{ line: number; column: number }>();
  const tables = useTables();
  const editorTables = useMemo(() => tables.map((table) => ({ ...table, detail: table.title })), [tables]);
  const change = useCallback((sql: string) => {
    setText(sql);
    keepDraft(sql);
  }, []);
  const write = (sql: string) => {
    setGiven({ text: sql });
    change(sql);
  };
  const submit = useCallback((sql: string) => {
    ask(sql);
    void run(sql);
  }, []);
  const put = (sql: string) => {
    write(sql);
    submit(sql);
  };
  const show = useCallback((sql: string) => {
    setGiven({ text: sql });
    setText(sql);
    void run(sql);
  }, []);
  useAsked(view, show);
  return (
    <>
      <Head title={words.title} lede={words.lede} />
      <div className="grid query">
        <div className="c9 query-main">
          <section className="fig" aria-label={words.editor}>
            <SqlEditor
              label={words.editor}
              help={words.help}
              given={given}
              onChange={change}
              onRun={submit}
              tables={editorTables}
              phrases={words.phrases}
              place={place}
            />
            <QueryBar text={text} onText={write} onRun={put} />
            <QueryOutcome text={text} onPlace={setPlace} />
          </section>
          <QueryAnswer view={view} />
        </div>
        <QuerySide tables={tables} asOf={view.asOf} onRun={put} />
      </div>
    </>
  );
}

function Head({ title, lede }: { title: string; lede: string }) {
  const { say } = useLanguage();
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <div className="actions" data-export="no">
        <button
          type="button"
          className="btn"
          onClick={() => void copy(location.href, say.linkCopied, say.linkNotCopied)}
        >
          <Link2 size={16} aria-hidden />
          {say.copyLink}
        </button>
      </div>
    </div>
  );
}

/** The question of the address is asked when it changes: by a link, by the back button, by a chart that is opened as its SQL. */
function useAsked({ sql, ask: name, asOf }: ScreenProps["view"], show: (sql: string) => void): void {
  useEffect(() => {
    const asked = name === undefined ? sql : sqlOf(name as Asked, asOf);
    if (asked === undefined || asked === useWorkshop.getState().asked) return;
    show(asked);
  }, [sql, name, asOf, show]);
}

const unnoted: Awaited<ReturnType<typeof tableNotes>> = new Map();

function useTables(): NotedTable[] {
  const schema = useWorkshop((state) => state.schema);
  const [notes, setNotes] = useState<Awaited<ReturnType<typeof tableNotes>>>();
  useEffect(() => {
    void readSchema();
    void tableNotes().then(setNotes);
  }, []);
  return useMemo(() => notedTables(schema, notes ?? unnoted), [schema, notes]);
}

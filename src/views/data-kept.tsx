import { Redo2, Save, TriangleAlert, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { save } from "../charts/download";
import { useLanguage } from "../charts/language-context";
import { keepWords } from "../i18n/keep-words";
import { redo, undo, useChanges } from "../state/changes";
import { useDropped } from "../state/dropped";
import { tryAgain, useKeeping } from "../state/keeping";

/** Where a person's work is: on the device or only in this page; the way to one file, the way back, what was done. */
export function DataKept() {
  const language = useLanguage();
  const words = keepWords(language.code);
  return (
    <section className="fig data-kept" aria-labelledby="data-kept-title">
      <div className="fig-h">
        <h2 id="data-kept-title">{words.title}</h2>
        <Steps />
      </div>
      <Standing />
      <p>{words.saveHelp}</p>
      <p className="actions">
        <button type="button" className="btn" onClick={() => void saveAll(words.fileName)}>
          <Save size={16} aria-hidden />
          {words.save}
        </button>
      </p>
      <Log />
    </section>
  );
}

async function saveAll(name: string): Promise<void> {
  const { savedWorkspace } = await import("../state/workspace");
  save(new Blob([await savedWorkspace()]), `cap2m-${name}-${new Date().toISOString().slice(0, 10)}.cap2m`);
}

function Steps() {
  const words = keepWords(useLanguage().code);
  const { past, future, isBusy } = useChanges();
  return (
    <div className="actions" data-export="no">
      <button type="button" className="btn sm" disabled={isBusy || past.length === 0} onClick={() => void undo()}>
        <Undo2 size={15} aria-hidden />
        {words.undo}
      </button>
      <button type="button" className="btn sm" disabled={isBusy || future.length === 0} onClick={() => void redo()}>
        <Redo2 size={15} aria-hidden />
        {words.redo}
      </button>
    </div>
  );
}

/** What the device has acknowledged, and everything that went wrong with it. */
function Standing() {
  const language = useLanguage();
  const words = keepWords(language.code);
  const { kept, trouble, evicted, damaged, unloaded } = useKeeping();
  const files = useDropped((state) => state.files);
  const onlyHere = files.filter(({ id }) => !kept.has(id)).length;
  return (
    <div role="status">
      <p>{words.kept(kept.size, language.count(kept.size))}</p>
      {trouble && (
        <Warning>
          {words.troubles[trouble]} {words.goesOn} {onlyHere > 0 && words.onlyHere(onlyHere, language.count(onlyHere))}{" "}
          <button type="button" className="btn sm" onClick={() => void tryAgain()}>
            {words.tryAgain}
          </button>
        </Warning>
      )}
      {evicted.length > 0 && <Warning>{words.evicted(language.list(evicted))}</Warning>}
      {damaged.length > 0 && <Warning>{words.damaged(language.list(damaged))}</Warning>}
      {unloaded.length > 0 && <Warning>{words.unloaded(language.list(unloaded))}</Warning>}
    </div>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="note warn">
      <TriangleAlert size={18} aria-hidden />
      <p>{children}</p>
    </div>
  );
}

function Log() {
  const language = useLanguage();
  const words = keepWords(language.code);
  const log = useChanges((state) => state.log);
  const time = new Intl.DateTimeFormat(language.locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <details className="data-log">
      <summary>{words.history}</summary>
      {log.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.history}>
          <table className="tbl">
            <caption className="vh">{words.history}</caption>
            <thead>
              <tr>
                {[words.when, words.what, words.file, words.hash].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {log.map(({ kind, name, sha256, at }, place) => (
                <tr key={`${at} ${place}`}>
                  <th scope="row">
                    <time dateTime={at}>{time.format(new Date(at))}</time>
                  </th>
                  <td>{words.changes[kind]}</td>
                  <td>{name}</td>
                  <td>
                    <code title={sha256}>{sha256.slice(0, 12)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

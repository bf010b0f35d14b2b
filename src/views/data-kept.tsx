import { FileText, Redo2, Save, TriangleAlert, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage } from "../charts/language-context";
import { dossierWords } from "../i18n/dossier-words";
import { keepWords } from "../i18n/keep-words";
import { writeDossier } from "../state/actions";
import { redo, undo, useChanges } from "../state/changes";
import { useDropped } from "../state/dropped";
import { takeCopies, tryAgain, useKeeping } from "../state/keeping";
import { useApp } from "../state/store";
import { saveWork } from "./data-save";

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
        <button type="button" className="btn" onClick={() => void saveWork(words.fileName)}>
          <Save size={16} aria-hidden />
          {words.save}
        </button>
      </p>
      <DossierButton />
      <Log />
    </section>
  );
}

function DossierButton() {
  const words = dossierWords(useLanguage().code);
  const isWriting = useApp((state) => state.dossier);
  return (
    <>
      <p>{words.help}</p>
      <p className="actions">
        <button type="button" className="btn" aria-disabled={isWriting} onClick={() => writeDossier(true)}>
          <FileText size={16} aria-hidden />
          {isWriting ? words.writing : words.button}
        </button>
      </p>
    </>
  );
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
  const { kept, trouble, evicted, unloaded } = useKeeping();
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
      <DamagedFiles />
      {unloaded.length > 0 && <Warning>{words.unloaded(language.list(unloaded))}</Warning>}
    </div>
  );
}

/** Files that are not what was written, and the second copies that are. */
function DamagedFiles() {
  const { list, code } = useLanguage();
  const words = keepWords(code);
  const damaged = useKeeping((state) => state.damaged);
  const namesOf = (hasCopy: boolean) =>
    damaged.filter(({ copy }) => (copy !== undefined) === hasCopy).map(({ name }) => name);
  const [saved, lost] = [namesOf(true), namesOf(false)];
  return (
    <>
      {saved.length > 0 && (
        <Warning>
          {words.copied(list(saved))}{" "}
          <button type="button" className="btn sm" onClick={() => void takeCopies()}>
            {words.takeCopy}
          </button>
        </Warning>
      )}
      {lost.length > 0 && <Warning>{words.damaged(list(lost))}</Warning>}
    </>
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

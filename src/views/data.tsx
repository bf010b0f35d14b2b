import { useEffect } from "react";
import { useLanguage } from "../charts/language-context";
import { type ImportWords, importWords } from "../i18n/import-words";
import type { Language } from "../i18n/language";
import { awaitFiles } from "../state/dropping";
import { openDropped, openPasted } from "../state/opening";
import { type Dropped, type ReadingState, useDropped } from "../state/dropped";
import type { ScreenProps } from "./app";
import { DataFile } from "./data-file";
import { DataHeld } from "./data-held";
import { DataKept } from "./data-kept";
import { DataFiles } from "./data-files";
import { DropBox } from "./data-drop";
import "./data.css";

/** The Data screen: files are dropped, read with proof, asked about where they are doubtful, and loaded into the figures. */
export function Data({ view, everything }: ScreenProps) {
  const language = useLanguage();
  const words = importWords(language.code);
  const { files, readings } = useDropped();
  const file = files.find(({ id }) => id.endsWith(view.file ?? "-")) ?? files.at(-1);
  const state = file && readings.get(file.id);
  usePaste(words);
  useEffect(awaitFiles, []);
  return (
    <div className="data">
      <div className="head" role="status">
        <h1>{titleOf(file, state, words, language)}</h1>
      </div>
      {file === undefined && <p className="lede">{words.lede}</p>}
      {files.length > 0 && <DataFiles files={files} readings={readings} current={file?.id} words={words} />}
      {file && state && (
        <DataFile
          key={file.id}
          file={file}
          state={state}
          ports={everything.ports}
          lines={everything.lines}
          words={words}
        />
      )}
      <DropBox words={words} isFirst={files.length === 0} />
      <DataHeld view={view} facts={everything} />
      <DataKept />
    </div>
  );
}

/** The screen's finding: what stands between the file and its figures. */
function titleOf(
  file: Dropped | undefined,
  state: ReadingState | undefined,
  { title }: ImportWords,
  { count }: Language,
): string {
  if (file === undefined || state === undefined) return title.none;
  if (state.is === "reading") return title.reading(file.name);
  if (state.is === "cancelled" || state.is === "failed") return title.failed;
  const { verdict, questions, counts, mapped } = state.outcome;
  if (verdict === "ask") return title.ask(questions.length);
  if (verdict === "refuse") return title.refused;
  if (file.mapping) return title.loaded(count(mapped?.used ?? counts.rowsLoaded), mapped?.used ?? counts.rowsLoaded);
  return title.read(count(counts.rowsLoaded), counts.rowsLoaded);
}

/** What is pasted anywhere on the screen is a table, unless it is pasted into a field. */
function usePaste(words: ImportWords): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (clipboardData === null || (target instanceof Element && target.closest("input, textarea, dialog"))) return;
      const text = clipboardData.getData("text/plain");
      const files = [...clipboardData.files];
      if (files.length === 0 && !/[\t\n;,]/.test(text)) return;
      event.preventDefault();
      void (text === "" ? openDropped(files) : openPasted(words.drop.pasted, text));
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [words]);
}

import { X } from "lucide-react";
import type { ImportWords } from "../i18n/import-words";
import { say as tell } from "../state/actions";
import type { Dropped, ReadingState } from "../state/dropped";
import { remove } from "../state/dropping";
import { addressOfFile } from "../state/opening";

/** The files that were dropped, and where each of them stands. */

type Props = {
  files: Dropped[];
  readings: ReadonlyMap<string, ReadingState>;
  current: string | undefined;
  words: ImportWords;
};

export function DataFiles({ files, readings, current, words }: Props) {
  return (
    <nav className="data-files" aria-label={words.files.label}>
      <ul>
        {files.map((file) => {
          const standing = standingOf(file, readings.get(file.id));
          return (
            <li key={file.id} className={file.id === current ? "on" : ""}>
              <a href={addressOfFile(file.id)} aria-current={file.id === current ? "true" : undefined}>
                <span className="data-name">{file.name}</span>
                <span className={`tag ${tones[standing]}`}>{words.files.states[standing]}</span>
              </a>
              <button
                type="button"
                className="ib"
                aria-label={words.files.remove(file.name)}
                onClick={() => void remove(file.id).then(() => tell(words.files.removed(file.name)))}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type Standing = keyof ImportWords["files"]["states"];

const tones: Record<Standing, string> = {
  reading: "info",
  loading: "info",
  ask: "warn",
  refuse: "err",
  accept: "info",
  loaded: "ok",
  cancelled: "warn",
  failed: "err",
};

function standingOf(file: Dropped, state: ReadingState | undefined): Standing {
  if (state === undefined) return "reading";
  if (state.is !== "read") return state.is;
  return state.outcome.verdict === "accept" && file.mapping ? "loaded" : state.outcome.verdict;
}

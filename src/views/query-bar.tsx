import { ListTree, Play, Square, WandSparkles } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import { queryWords } from "../i18n/query-words";
import { say as tell } from "../state/actions";
import { stop, useWorkshop } from "../state/workshop";

/** What can be done with the text in the editor. */

type Props = { text: string; onText: (text: string) => void; onRun: (text: string) => void };

export function QueryBar({ text, onText, onRun }: Props) {
  const words = queryWords(useLanguage().code);
  const isRunning = useWorkshop(({ outcome }) => outcome.is === "running");
  const format = async () => {
    const { formatted } = await import("../query/format");
    const tidy = formatted(text);
    if (tidy === undefined) tell(words.notFormatted);
    else onText(tidy);
  };
  return (
    <div className="query-bar" data-export="no">
      {isRunning ? (
        <button type="button" className="btn pri" onClick={() => void stop()}>
          <Square size={15} aria-hidden />
          {words.stop}
        </button>
      ) : (
        <button type="button" className="btn pri" aria-keyshortcuts="Control+Enter" onClick={() => onRun(text)}>
          <Play size={15} aria-hidden />
          {words.run}
        </button>
      )}
      <button type="button" className="btn" disabled={isRunning} onClick={() => onRun(explained(text))}>
        <ListTree size={15} aria-hidden />
        {words.explain}
      </button>
      <button type="button" className="btn" onClick={() => void format()}>
        <WandSparkles size={15} aria-hidden />
        {words.format}
      </button>
      <p className="query-help">{words.help}</p>
    </div>
  );
}

/** The plan of what is there; asked again, it is the plan still. */
const explained = (text: string): string => (/^\s*explain\b/i.test(text) ? text : `explain\n${text}`);

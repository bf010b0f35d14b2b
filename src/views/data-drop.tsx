import { ClipboardPaste, FolderOpen, Lock, Upload } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import type { ImportWords } from "../i18n/import-words";
import { say as tell } from "../state/actions";
import { openDropped, openPasted } from "../state/opening";

/** The ways in: the page itself, a button, the clipboard. */
export function DropBox({ words, isFirst }: { words: ImportWords; isFirst: boolean }) {
  const { drop } = words;
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const open = (files: FileList | null) => {
    if (files) openDropped([...files]).catch(() => tell(words.title.failed));
    if (input.current) input.current.value = "";
  };
  return (
    <section className={isFirst ? "drop-box first" : "drop-box"} aria-label={drop.open}>
      <Upload size={isFirst ? 32 : 20} aria-hidden />
      <p className="drop-say">
        <b>{drop.here}</b>
        <span>{drop.kinds}</span>
      </p>
      <div className="actions">
        <input
          ref={input}
          type="file"
          multiple
          className="vh"
          tabIndex={-1}
          aria-label={drop.open}
          onChange={({ target }) => open(target.files)}
        />
        <button type="button" className={isFirst ? "btn pri" : "btn"} onClick={() => input.current?.click()}>
          <FolderOpen size={16} aria-hidden />
          {isFirst ? drop.open : drop.another}
        </button>
        <button type="button" className="btn" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          <ClipboardPaste size={16} aria-hidden />
          {drop.paste}
        </button>
      </div>
      {pasting && <PasteForm words={words} onRead={() => setPasting(false)} />}
      <p className="drop-stays">
        <Lock size={14} aria-hidden />
        {drop.stays}
      </p>
    </section>
  );
}

function PasteForm({ words: { drop }, onRead }: { words: ImportWords; onRead: () => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    void openPasted(drop.pasted, text);
    onRead();
  };
  return (
    <form className="drop-paste" onSubmit={read}>
      <label htmlFor={id}>{drop.pasteLabel}</label>
      <textarea id={id} rows={6} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
      <p>{drop.pasteHelp}</p>
      <button type="submit" className="btn pri">
        {drop.readPaste}
      </button>
    </form>
  );
}

import { type FormEvent, useId, useState } from "react";
import type { ImportWords } from "../i18n/import-words";
import type { Dropped } from "../state/dropped";
import { ignore, putCell, sendBack } from "../state/edits";

/** What a person can do about a remark: put its cell right, leave its line out, or see it no more. */

type Place = { line: number; text: string };
type Props = { file: Dropped; code: string; column: string; places: Place[]; words: ImportWords };

export function DataRepair({ file, code, column, places, words }: Props) {
  const { problems: said } = words;
  const [open, setOpen] = useState<Place>();
  if (file.mapping !== undefined) return null;
  return (
    <span className="data-repair">
      {places.map((place) => (
        <span key={place.line}>
          {column !== "" && (
            <button type="button" className="linkish" aria-expanded={open === place} onClick={() => setOpen(place)}>
              {said.fix(place.line)}
            </button>
          )}
          <button type="button" className="linkish" onClick={() => sendBack(file, place.line)}>
            {said.sendBack(place.line)}
          </button>
        </span>
      ))}
      <button type="button" className="linkish" onClick={() => ignore(file, code, column)}>
        {said.ignore}
      </button>
      {open && <PutForm key={open.line} {...{ file, column, words }} place={open} onDone={() => setOpen(undefined)} />}
    </span>
  );
}

type PutProps = { file: Dropped; column: string; place: Place; words: ImportWords; onDone: () => void };

function PutForm({ file, column, place: { line, text }, words: { problems: said }, onDone }: PutProps) {
  const id = useId();
  const [value, setValue] = useState(text);
  const put = (event: FormEvent) => {
    event.preventDefault();
    putCell(file, line, column, value);
    onDone();
  };
  return (
    <form className="data-put" onSubmit={put}>
      <label htmlFor={id}>{said.value(line, column)}</label>
      <input id={id} value={value} onChange={({ target }) => setValue(target.value)} />
      <button type="submit" className="btn sm">
        {said.put}
      </button>
    </form>
  );
}

import { TriangleAlert, Undo2 } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { Differing } from "../domain/revision";
import { revisionWords } from "../i18n/revision-words";
import type { Outcome } from "../import/messages";
import { useApart } from "../state/apart";
import type { Dropped } from "../state/dropped";
import { unload } from "../state/dropping";

/** Before a file is loaded that is not compared with the one it is like: what is not compared, why, and what becomes of the other's rows. */

export function DataApart({ file, outcome }: { file: Dropped; outcome: Outcome }) {
  const words = revisionWords(useLanguage().code).apart;
  const apart = useApart(file, outcome);
  if (apart === undefined) return null;
  const { other, tooLarge, counted } = apart;
  const isOwn = outcome.mapping?.to === "own";
  return (
    <section className="data-revision" aria-labelledby="data-apart-title" aria-busy={counted.is === "waiting"}>
      <h3 id="data-apart-title">{words.title(other.name)}</h3>
      <p className="note warn">
        <TriangleAlert size={18} aria-hidden />
        <span>
          {words.why(tooLarge === "file" ? file.name : other.name)}{" "}
          {isOwn ? words.ownStays(other.mapping?.table ?? "") : words.rowsStay(other.name)}
        </span>
      </p>
      <div role="status">
        {counted.is === "waiting" && <p className="c-2">{words.waiting}</p>}
        {counted.is === "known" && <Counted differing={counted.differing} />}
      </div>
      <p className="actions">
        <button type="button" className="btn" onClick={() => void unload(other.id)}>
          <Undo2 size={16} aria-hidden />
          {words.takeOut(other.name)}
        </button>
        <span className="c-2">{words.replaces}</span>
      </p>
    </section>
  );
}

function Counted({ differing: { key, same, revised, added, gone } }: { differing: Differing }) {
  const language = useLanguage();
  const words = revisionWords(language.code);
  const { kinds, apart } = words;
  const counts = [
    ...(revised > 0 ? [kinds.revised(revised, language.count(revised))] : []),
    ...(added > 0 ? [kinds.new(added, language.count(added))] : []),
    ...(gone > 0 ? [kinds.missing(gone, language.count(gone))] : []),
  ];
  return (
    <>
      <p>
        <b>{counts.length === 0 ? apart.alike : `${language.list(counts)}.`}</b>{" "}
        {words.same(same, language.count(same))}
      </p>
      <p className="c-2">{key.length > 0 ? apart.byKey(language.list(key)) : apart.noKey}</p>
    </>
  );
}

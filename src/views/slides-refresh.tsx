import { FileUp } from "lucide-react";
import { useEffect, useState } from "react";
import { save } from "../charts/download";
import { useLanguage } from "../charts/language-context";
import type { RefreshProblem } from "../domain/refresh-problem";
import { slideWords } from "../i18n/slide-words";
import type { Change, Left, Refreshed } from "../slides/refresh";
import { readAddress, writeAddress } from "../state/address";
import { useKept } from "../state/kept";
import { takeReturned, useReturned } from "../state/returned-deck";
import { ChooseFile } from "../ui/choose-file";
import type { ScreenProps } from "./app";
import { deckNow } from "./slides-deck";

/** A deck of ours that comes back: what would change is told before anything is saved. */

type Found = { name: string; day: string; refreshed: Refreshed };
type Doing =
  | { is: "idle" }
  | { is: "reading" }
  | { is: "refused"; name: string; why: RefreshProblem }
  | ({ is: "found" } & Found)
  | { is: "saved"; name: string };

export function SlideRefresh(props: ScreenProps) {
  const { refresh: words } = slideWords(useLanguage().code);
  const [doing, setDoing] = useState<Doing>({ is: "idle" });
  const read = async (file: File) => {
    setDoing({ is: "reading" });
    const found = await lookAt(file, props);
    setDoing("why" in found ? { is: "refused", name: file.name, why: found.why } : { is: "found", ...found });
  };
  const returned = useReturned((state) => state.file);
  useEffect(() => {
    if (!returned) return;
    takeReturned();
    void Promise.resolve(returned).then(read);
  });
  return (
    <section className="sl-template sl-refresh" aria-label={words.title} data-export="no">
      <div className="actions">
        <ChooseFile label={words.title} accept=".pptx" onChoose={(file) => void read(file)}>
          <FileUp size={16} aria-hidden />
          {words.choose}
        </ChooseFile>
      </div>
      <div role="status">
        {doing.is === "idle" && <p>{words.help}</p>}
        {doing.is === "reading" && <p>{words.reading}</p>}
        {doing.is === "refused" && <p>{words.refused(doing.name, doing.why)}</p>}
        {doing.is === "saved" && <p>{words.saved(doing.name)}</p>}
      </div>
      {doing.is === "found" && <Changes found={doing} onDone={setDoing} />}
    </section>
  );
}

/** The deck as its own address makes it now, on the day of the screen, in the language it was written in. */
async function lookAt(file: File, { facts, everything, view }: ScreenProps): Promise<Found | { why: RefreshProblem }> {
  const [{ readDeck }, { refreshed }] = await Promise.all([
    import("../slides/refresh-file"),
    import("../slides/refresh"),
  ]);
  const found = await readDeck(file);
  if ("refusal" in found) return { why: found.refusal };
  const { record } = found.deck;
  const { asOf: _made, ...asked } = readAddress(record.address).view;
  const asMade = {
    ...asked,
    lang: record.lang,
    deck: record.lang,
    ...(view.asOf !== undefined && { asOf: view.asOf }),
  };
  const deck = deckNow({ facts, everything, view: asMade }, useKept.getState().clips);
  if (!deck) return { why: "line" };
  try {
    const done = refreshed(found.deck, deck, writeAddress(asMade), new Date().toISOString().slice(0, 10));
    return { name: file.name, day: record.day, refreshed: done };
  } catch {
    return { why: "damaged" };
  }
}

function Changes({ found, onDone }: { found: Found; onDone: (doing: Doing) => void }) {
  const language = useLanguage();
  const { refresh: words } = slideWords(language.code);
  const { refreshed, name, day } = found;
  const { changes, left, byHand, unseen, gone, added, bytes } = refreshed;
  const write = () => {
    const called = name.replace(/\.pptx$/i, `-${words.suffix}.pptx`);
    const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    save(new Blob([new Uint8Array(bytes)], { type }), called);
    onDone({ is: "saved", name: called });
  };
  return (
    <div className="sl-changes">
      <h2>{words.found(name, language.date(day))}</h2>
      <p role="status">{changes.length === 0 ? words.nothing : words.count(changes.length)}</p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
      <ul>
        {left.map((each, at) => (
          <li key={at}>
            <Edited left={each} />
          </li>
        ))}
        {byHand > 0 && <li>{words.byHand(byHand)}</li>}
        {added.length > 0 && <li>{words.added(added.length, language.list(added.map(String)))}</li>}
        {gone.map((slide) => (
          <li key={`gone ${slide}`}>{words.gone(slide)}</li>
        ))}
        {unseen.map((title) => (
          <li key={title}>{words.unseen(title)}</li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="btn" onClick={() => onDone({ is: "idle" })}>
          {words.leave}
        </button>
        {changes.length > 0 && (
          <button type="button" className="btn pri" onClick={write}>
            {words.save}
          </button>
        )}
      </div>
    </div>
  );
}

function Edited({ left: { slide, what, today } }: { left: Left }) {
  const { refresh: words } = slideWords(useLanguage().code);
  return (
    <>
      <b>
        {words.slide(slide)}, {words.what[what].toLowerCase()}.
      </b>{" "}
      {what === "table" ? words.newRows : words.left} {today}
    </>
  );
}

function ChangeTable({ changes }: { changes: Change[] }) {
  const language = useLanguage();
  const { refresh: words } = slideWords(language.code);
  const { columns } = words;
  return (
    <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.title}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.was}</th>
            <th scope="col">{columns.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((each, at) => (
            <tr key={at}>
              <th scope="row">
                {words.slide(each.slide)}, {words.what[each.what].toLowerCase()}
                {each.label !== "" && <small> {each.label}</small>}
              </th>
              <td>{shown(each, each.was) || words.none}</td>
              <td>{shown(each, each.now) || words.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function shown({ what }: Change, text: string): string {
    return what === "chart" && text !== ""
      ? language.decimal(Number(text), Number.isInteger(Number(text)) ? 0 : 2)
      : text;
  }
}

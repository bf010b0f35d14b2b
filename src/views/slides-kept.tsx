import { useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { View } from "../domain/view";
import { slideWords } from "../i18n/slide-words";
import type { Deck } from "../slides/deck";
import { change, say } from "../state/actions";
import { writeAddress } from "../state/address";
import { forgetDeck, keepSafely, useKept } from "../state/kept";

/** Decks under a name, kept on this device as the address that makes them: opened again, they are made from today's data. */

export function KeptDecks({ deck, view }: { deck: Deck; view: View }) {
  const { screen } = slideWords(useLanguage().code);
  const decks = useKept((state) => state.decks);
  const [name, setName] = useState("");
  const put = () => {
    const called = name.trim() || deck.name;
    const others = useKept.getState().decks.filter((each) => each.name !== called);
    const kept = [...others, { name: called, address: writeAddress(view) }];
    void keepSafely({ decks: kept }).then((done) => say(done ? screen.kept(called) : screen.notKept));
  };
  return (
    <details className="sl-kept" data-export="no">
      <summary>
        {screen.keepTitle} ({decks.length})
      </summary>
      <div className="sl-keep">
        <label className="field">
          <span className="lab">{screen.keepName}</span>
          <input value={name} maxLength={60} placeholder={deck.name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="button" className="btn" onClick={put}>
          {screen.keep}
        </button>
        {view.edits.length > 0 && (
          <button type="button" className="btn" onClick={() => change({ edits: [], slide: 1 })}>
            {screen.asMade}
          </button>
        )}
      </div>
      <ul>
        {decks.map((each) => (
          <li key={each.name}>
            <a href={each.address}>{each.name}</a>
            <button type="button" className="btn sm" onClick={() => forgetDeck(each.name)}>
              {screen.forget(each.name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

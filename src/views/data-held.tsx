import { Suspense, lazy } from "react";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { View } from "../domain/view";
import { heldWords } from "../i18n/held-words";
import { writeAddress } from "../state/address";

/** The tables that the tool holds: a heading and a link, until a person asks for them; the engine that counts them starts then. */

const DataTables = lazy(async () => ({ default: (await import("./data-tables")).DataTables }));

export function DataHeld({ view, facts }: { view: View; facts: Facts }) {
  const words = heldWords(useLanguage().code);
  const { held, ...closed } = view;
  const isOpen = held !== undefined;
  return (
    <section className="fig data-held" aria-labelledby="data-held-title">
      <div className="fig-h">
        <h2 id="data-held-title">{words.title}</h2>
        <a className="btn sm" href={writeAddress(isOpen ? closed : { ...view, held: "" })}>
          {isOpen ? words.hide : words.show}
        </a>
      </div>
      <p className="fig-s">{words.lede}</p>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.counting}</p>}>
          <DataTables view={view} held={held} facts={facts} />
        </Suspense>
      )}
    </section>
  );
}

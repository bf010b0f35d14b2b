import { useLanguage } from "../charts/language-context";
import { type HeldTable, ageInMonths, filledShare, shareToShow } from "../domain/held";
import type { Facts } from "../domain/facts";
import type { View } from "../domain/view";
import { type HeldWords, heldWords } from "../i18n/held-words";
import type { Language } from "../i18n/language";
import { writeAddress } from "../state/address";
import { type Held, useHeld } from "../state/held";
import { DataEverything } from "./data-everything";
import { DataQuality } from "./data-quality";
import { DataTable } from "./data-table";

/** Every table in two lines; the one that is open has its columns below its own. */
export function DataTables({ view, held, facts }: { view: View; held: string; facts: Facts }) {
  const words = heldWords(useLanguage().code);
  const asked = useHeld();
  if (asked.is === "waiting") return <p role="status">{words.counting}</p>;
  if (asked.is === "failed") return <p role="alert">{words.failed(asked.said)}</p>;
  const open = asked.value.find(({ table }) => table.name === held);
  return (
    <>
      <DataQuality facts={facts} view={view} />
      <h3>{words.list}</h3>
      <DataEverything held={asked.value} />
      {held !== "" && open === undefined && <p role="status">{words.unknown(held)}</p>}
      <ul className="held-list">
        {asked.value.map((each) => (
          <li key={each.table.name}>
            <Line held={each} isOpen={each === open} view={view} />
            {each === open && <DataTable held={each} view={view} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ held: { table, noted }, isOpen, view }: { held: Held; isOpen: boolean; view: View }) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const { name, rows, sources } = table;
  return (
    <>
      <a href={writeAddress({ ...view, held: name })} aria-current={isOpen ? "true" : undefined}>
        <code>{name}</code>
      </a>
      <span className="held-n">
        <data value={rows}>{language.count(rows)}</data> {words.rows(rows)}
        {sources !== undefined && rows > 0 && (
          <>
            {" · "}
            <data value={sources}>{language.count(sources)}</data> {words.sources(sources)}
          </>
        )}
      </span>
      <span className="held-title" lang={noted.title === "" ? undefined : "en"}>
        {noted.title}
      </span>
      <span className="held-q">{qualityOf(table, words, language)}</span>
    </>
  );
}

/** Its quality in one line; what cannot be said of it is left out. */
function qualityOf(table: HeldTable, words: HeldWords, { percent, count, date }: Language): string {
  const { cells, filled, years, rivals, newest } = table;
  if (filledShare(table) === undefined) return words.noRows;
  const today = new Date().toISOString().slice(0, 10);
  return [
    words.filled(percent(shareToShow(filled, cells), 0)),
    ...(years ? [words.years(years.first, years.last)] : []),
    ...(rivals === undefined ? [] : [words.rivals(rivals, count(rivals))]),
    ...(newest === undefined ? [] : [words.newest(date(newest), words.age(ageInMonths(newest, today)))]),
  ].join(" · ");
}

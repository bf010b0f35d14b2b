import { X } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { View } from "../domain/view";
import { heldWords } from "../i18n/held-words";
import { kindOfType } from "../query/columns";
import { onScreen, writeAddress } from "../state/address";
import { type Held, heldPage, useProfile } from "../state/held";
import { DataColumns } from "./data-columns";
import { TableDownload } from "./table-download";

/** One table: what each of its columns is and holds, its files, the way to its SQL. */
export function DataTable({ held, view }: { held: Held; view: View }) {
  const words = heldWords(useLanguage().code);
  const asked = useProfile(held);
  const { name, rows } = held.table;
  const columns = held.columns.map(({ name: column, type }) => ({ name: column, type, kind: kindOfType(type) }));
  const sql = `from "${name.replaceAll('"', '""')}" limit 1000`;
  return (
    <section className="held-open" aria-labelledby="held-open-title">
      <div className="fig-h">
        <h3 id="held-open-title">
          <code>{name}</code>
        </h3>
        <div className="fig-tools" data-export="no">
          <TableDownload
            columns={columns}
            rows={rows}
            page={(from, count) => heldPage(held, from, count)}
            name={name}
            title={held.noted.title === "" ? name : held.noted.title}
            descriptions={held.noted.columns.map(({ description }) => description)}
            said={words}
          />
          <a className="btn sm" href={writeAddress({ ...onScreen(view, "query"), sql })}>
            {words.query}
          </a>
          <a className="ib" aria-label={words.close} href={writeAddress({ ...view, held: "" })}>
            <X size={16} aria-hidden />
          </a>
        </div>
      </div>
      {asked.is === "waiting" && <p role="status">{words.counting}</p>}
      {asked.is === "failed" && <p role="alert">{words.failed(asked.said)}</p>}
      {asked.is === "known" && <DataColumns held={held} columns={columns} profile={asked.value} />}
    </section>
  );
}

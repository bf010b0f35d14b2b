import { Package } from "lucide-react";
import { useState } from "react";
import { save } from "../charts/download";
import { useLanguage } from "../charts/language-context";
import { heldWords } from "../i18n/held-words";
import { kindOfType } from "../query/columns";
import { say as tell } from "../state/actions";
import { type Held, heldPage } from "../state/held";
import { pages } from "./table-download";

/** Every table that the tool holds, as one data package. */
export function DataEverything({ held }: { held: Held[] }) {
  const words = heldWords(useLanguage().code);
  const [at, setAt] = useState<string>();
  const get = async () => {
    try {
      const { dataPackage } = await import("../outputs/data-package");
      const tables = held
        .filter(({ table }) => table.rows > 0)
        .map((each) => ({
          name: each.table.name,
          title: each.noted.title,
          columns: each.columns.map(({ name, type }) => ({ name, type, kind: kindOfType(type) })),
          descriptions: each.noted.columns.map(({ description }) => description),
          pages: pages({ rows: each.table.rows, page: (from, count) => heldPage(each, from, count) }, () =>
            setAt(each.table.name),
          ),
        }));
      const bytes = await dataPackage("Cap 2M", tables, new Date().toISOString());
      save(new Blob([bytes], { type: "application/zip" }), "cap2m-data.zip");
    } catch {
      tell(words.notWritten);
    } finally {
      setAt(undefined);
    }
  };
  return (
    <p className="actions">
      <button type="button" className="btn" disabled={at !== undefined} onClick={() => void get()}>
        <Package size={16} aria-hidden />
        {words.everything}
      </button>
      <span role="status" className="c-2">
        {at !== undefined && words.packing(at)}
      </span>
    </p>
  );
}

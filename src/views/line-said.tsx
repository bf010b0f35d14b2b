import { Fragment } from "react";
import type { FigureView } from "../charts/brought-content";
import type { EntryView } from "../charts/episode-content";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";

/** What a page says of a line, with its date and the mark that opens it. */

export function Entries({ entries, ships }: { entries: EntryView[]; ships: string[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="lp-said">
      {entries.map((entry) => (
        <li key={entry.key} className={entry.isEvent ? "event" : ""}>
          {entry.when !== "" && <span className="lp-when">{entry.when}</span>}{" "}
          <span>
            <ShipNames text={entry.text} ships={ships} /> <SourceMark entry={entry} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function SourceMark({ entry }: { entry: Pick<EntryView, "when" | "text" | "publisher" | "reading"> }) {
  const open = useProvenance();
  const { say } = useLanguage();
  const what = [entry.when, entry.text].filter(Boolean).join(", ");
  return (
    <button
      type="button"
      className="lp-src"
      onClick={() => open(entry.reading)}
      aria-label={`${entry.publisher}, ${say.provenance.open(what)}`}
    >
      {entry.publisher}
    </button>
  );
}

/** Figures one after the other, each with its provenance. */
export function Figures({ views, ships }: { views: FigureView[]; ships?: string[] }) {
  return views.map(({ raw, text, reading }, at) => (
    <Fragment key={text}>
      {at > 0 && ", "}
      <Figured raw={raw} reading={reading} className="text">
        {ships ? <ShipNames text={text} ships={ships} /> : text}
      </Figured>
    </Fragment>
  ));
}

/** Names of ships in italics, wherever the text has them. */
export function ShipNames({ text, ships }: { text: string; ships: string[] }) {
  const names = [...new Set(ships)].toSorted((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return text;
  const parts = text.split(new RegExp(`(?<!\\p{L})(${names.join("|")})(?!\\p{L})`, "u"));
  return parts.map((part, at) => (at % 2 === 1 ? <i key={at}>{part}</i> : <Fragment key={at}>{part}</Fragment>));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

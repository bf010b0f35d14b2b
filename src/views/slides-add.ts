import type { ChartTable, TableCell } from "../charts/data-table";
import type { FrameContent } from "../charts/frame";
import { type Clip, type ClipCell, type ClipCited, type ClipMark, type ClipTone, mostClipRows } from "../domain/clip";
import { type Language, languagesByCode } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import { slideWords } from "../i18n/slide-words";
import { say } from "../state/actions";
import { writeAddress } from "../state/address";
import { addClip } from "../state/clips";
import { useApp } from "../state/store";

/** A chart or table of any screen to a slide of the open deck, with a word that says so and the way back. */

export async function add(content: FrameContent): Promise<void> {
  const { view } = useApp.getState();
  const language = languagesByCode[view.lang];
  const words = slideWords(view.lang);
  const clip = clipFrom(content, language, { from: writeAddress(view), on: view.asOf ?? today() });
  const outcome = await addClip(clip, words.packs.decks.own.name);
  if (outcome.is !== "added") return say(outcome.is === "full" ? words.clip.full(outcome.name) : words.clip.notKept);
  const { name, address, undo } = outcome;
  const takeBack = () => {
    undo();
    say(words.clip.removed(name));
  };
  say({
    text: words.clip.added(name),
    link: { text: words.clip.open, href: address },
    undo: { text: words.screen.undo, act: takeBack },
  });
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Pages beyond these stay on the screen the chart came from. */
const mostCited = 60;
const mostRivals = 8;

function clipFrom(
  { title, subtitle, guard, sources, alternative, fileName, table: long }: FrameContent,
  language: Language,
  { from, on }: Pick<Clip, "from" | "on">,
): Omit<Clip, "id"> {
  const table = byYear(long);
  const rows = table.rows.slice(0, mostClipRows);
  const cells = (table === long ? rows : long.rows).flatMap((row) => Object.values(row));
  const read = unique(cells.flatMap((cell) => (cell.reading ? [{ cell, reading: cell.reading }] : [])));
  return {
    lang: language.code,
    chart: fileName,
    from,
    on,
    title,
    subtitle,
    ...(guard !== undefined && { guard }),
    sources,
    alternative,
    columns: table.columns.map((column) => ({
      key: column.key,
      label: column.label,
      numeric: column.numeric ?? false,
      ...toneOf(column.key, rows),
    })),
    rows: rows.map((row) => table.columns.map(({ key }) => cellOf(row[key], language))),
    cited: read.slice(0, mostCited).map(({ cell, reading }) => citedOf(cell, reading)),
    rivals: read.flatMap(({ reading }) => rivalsOf(reading, language)).slice(0, mostRivals),
  };
}

const mostYears = 8;

/** A row for each line, port and year is no slide: one for each line, with the last years of Marseille, is. */
function byYear(table: ChartTable): ChartTable {
  const label = (key: string) => table.columns.find((column) => column.key === key)?.label;
  const [line, year, port, said] = ["line", "year", "port", "what"].map(label);
  if (line === undefined || year === undefined || port === undefined || said === undefined) return table;
  const ours = table.rows.find((row) => Object.values(row).some(({ reading }) => reading?.tone === "mrs"));
  const first = (ours ?? table.rows[0])?.["port"]?.text;
  const rows = table.rows.filter((row) => row["port"]?.text === first);
  const years = [...new Set(rows.map((row) => row["year"]?.text ?? ""))].toSorted().slice(-mostYears);
  const lines = [...new Set(rows.map((row) => row["line"]?.text ?? ""))];
  return {
    columns: [{ key: "line", label: `${line}, ${first ?? ""}` }, ...years.map((each) => ({ key: each, label: each }))],
    rows: lines.map((name) => {
      const own = rows.filter((row) => row["line"]?.text === name);
      const cells = years.map((each): [string, TableCell] => [
        each,
        own.find((row) => row["year"]?.text === each)?.["what"] ?? { text: "" },
      ]);
      return Object.fromEntries<TableCell>([["line", { text: name }], ...cells]);
    }),
  };
}

type Read = { cell: TableCell; reading: Reading };

const unique = (all: Read[]): Read[] => [...new Map(all.map((each) => [each.reading.heading, each])).values()];

/** The colour of a column is that of the first of its figures that says one. */
function toneOf(key: string, rows: ChartTable["rows"]): { tone?: ClipTone } {
  const tone = rows.map((row) => row[key]?.reading?.tone).find((each) => each !== undefined);
  return tone === undefined ? {} : { tone };
}

function cellOf(cell: TableCell | undefined, language: Language): ClipCell {
  const { text = "", raw, reading } = cell ?? {};
  const mark = reading && markOf(reading, language);
  return { text, ...(raw !== undefined && Number.isFinite(raw) && { raw }), ...(mark && mark !== "solid" && { mark }) };
}

/** The texture of its status, which a reading says first. */
function markOf({ status = "", tone }: Reading, { say: words }: Language): ClipMark {
  const starts = (text: string) => status.toLowerCase().startsWith(text.toLowerCase());
  if (tone === "route") return "outlined";
  if (starts(words.status.forecast)) return "hatched";
  if (starts(words.status.claim)) return "dotted";
  return starts(words.status.provisional) || starts(words.provenance.estimate) ? "ruled" : "solid";
}

const citedOf = (
  { text }: TableCell,
  { heading, status = "", counting, calculation, evidence }: Reading,
): ClipCited => ({
  what: heading,
  text,
  status,
  ...(counting !== undefined && { basis: counting }),
  ...(calculation !== undefined && { calculation }),
  evidence,
});

const rivalsOf = ({ heading, rivals }: Reading, language: Language): string[] =>
  rivals.length === 0
    ? []
    : [
        `${heading} : ${rivals
          .map(
            (each) =>
              `${language.figure(each)} (${each.evidence.source.publisher}, ${language.say.status[each.status]})`,
          )
          .join(" ; ")}`,
      ];

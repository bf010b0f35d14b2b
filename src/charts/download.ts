import { write } from "../intake/csv";
import type { Language } from "../i18n/language";
import type { ChartTable } from "./data-table";
import type { FrameContent } from "./frame";

/** A chart to a file that still says what it shows, how it was counted, from whom and when. */

export type FileKind = "csv" | "svg" | "png";

export async function download(
  kind: FileKind,
  content: FrameContent,
  figure: HTMLElement,
  language: Language,
): Promise<void> {
  save(await fileOf(kind, content, figure, language), `${content.fileName}-${language.code}.${kind}`);
}

/** The picture to the clipboard, with its title, its sources, its counting and its day: what is pasted in a text or a message. */
export async function copyPicture(content: FrameContent, figure: HTMLElement, language: Language): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": fileOf("png", content, figure, language) })]);
    return true;
  } catch {
    return false;
  }
}

async function fileOf(kind: FileKind, content: FrameContent, figure: HTMLElement, language: Language): Promise<Blob> {
  if (kind === "csv")
    return new Blob([csvOf(content, provenanceLine(language), language)], { type: "text/csv;charset=utf-8" });
  const { svgOf, pngOf } = await import("./picture");
  const { title, alternative } = content;
  const svg = await svgOf(figure, { title, alternative, provenance: provenanceLine(language) });
  return kind === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : pngOf(svg);
}

/**
 * Lines that open with # (title, unit and period, what is not like for like, sources, day and basis), then the header and the raw
 * values, for the spreadsheet of the language: Excel opens the file by a double click. The mark of UTF-8 is what makes it read the accents.
 */
export function csvOf(content: FrameContent, provenance: string, { say, dialect }: Language): string {
  const { title, subtitle, guard, sources, table } = content;
  const guarded = guard === undefined ? "" : `${say.notLikeForLike}. ${guard}`;
  const about = [title, subtitle, guarded, sources, provenance].filter((line) => line !== "");
  return `\uFEFF${write([...about.map((line) => [`# ${line}`]), ...sheetOf(table, say.asPrinted)], dialect())}\n`;
}

/** The table alone, between tabs: what is pasted into a spreadsheet. */
export const tabsOf = (table: ChartTable, { say, dialect }: Language): string =>
  write(sheetOf(table, say.asPrinted), { ...dialect(), delimiter: "\t" });

/** Numbers as numbers; where one of a column goes with words, a second column has each as it is printed. */
function sheetOf({ columns, rows }: ChartTable, asPrinted: (label: string) => string): (string | number)[][] {
  const isWorded = (key: string) => rows.some((row) => row[key]?.raw !== undefined && words.test(row[key].text));
  const worded = new Set(columns.map(({ key }) => key).filter(isWorded));
  return [
    columns.flatMap(({ key, label }) => (worded.has(key) ? [label, asPrinted(label)] : [label])),
    ...rows.map((row) =>
      columns.flatMap(({ key }) => {
        const { raw, text } = row[key] ?? { text: "" };
        return worded.has(key) ? [raw ?? "", text] : [raw ?? text];
      }),
    ),
  ];
}

/** "environ 4 100 000", "more than 5.3m": the number alone would claim more than its page does. */
const words = /\p{L}{3}/u;

/** "Cap 2M · données connues au 22 nov. 2026 · unité de l’écran : Mouvements de passagers · address": the title block and the day of the file. */
function provenanceLine(language: Language): string {
  const day = document.querySelector<HTMLElement>("[data-as-of]")?.dataset["asOf"];
  const unit = document.querySelector<HTMLElement>("[data-unit]")?.dataset["unit"];
  const asOf = language.say.asOf.on(
    language.date(day === undefined || day === "" ? new Date().toISOString().slice(0, 10) : day),
  );
  const screen = unit === undefined ? [] : [language.say.unitOfScreen(unit)];
  return ["Cap 2M", asOf, ...screen, location.href].join(" · ");
}

/** Onto the disk of whoever asks, under this name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

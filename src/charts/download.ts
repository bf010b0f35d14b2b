import { write } from "../intake/csv";
import type { Language } from "../i18n/language";
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

async function fileOf(kind: FileKind, content: FrameContent, figure: HTMLElement, language: Language): Promise<Blob> {
  if (kind === "csv") return new Blob([csvOf(content, language)], { type: "text/csv;charset=utf-8" });
  const { svgOf, pngOf } = await import("./picture");
  const svg = await svgOf(figure, provenanceLine(language));
  return kind === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : pngOf(svg);
}

/** Comment lines with title, basis, sources and date, then the header and the raw values. */
function csvOf(content: FrameContent, language: Language): string {
  const about = [
    content.title,
    content.subtitle,
    ...(content.guard === undefined ? [] : [content.guard]),
    content.sources,
    provenanceLine(language),
  ];
  const rows = content.table.rows.map((row) =>
    content.table.columns.map(({ key }) => row[key]?.raw ?? row[key]?.text ?? ""),
  );
  const header = content.table.columns.map(({ label }) => label);
  return `${about.map((line) => `# ${line}`).join("\n")}\n${write([header, ...rows])}\n`;
}

/** "Cap 2M · données connues au 22 nov. 2026 · Mouvements de passagers · address": the title block and the day of the file. */
function provenanceLine(language: Language): string {
  const day = document.querySelector<HTMLElement>("[data-as-of]")?.dataset["asOf"];
  const unit = document.querySelector<HTMLElement>("[data-unit]")?.dataset["unit"];
  const asOf = language.say.asOf.on(
    language.date(day === undefined || day === "" ? new Date().toISOString().slice(0, 10) : day),
  );
  return ["Cap 2M", asOf, unit, location.href].filter((part) => part !== undefined).join(" · ");
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

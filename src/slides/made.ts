import type { LanguageCode } from "../domain/view";
import type { Deck, Slide } from "./deck";
import type { SlideBox } from "./layout";

/** What was given to the PowerPoint writer, for the repair of what it wrote: the deck, and the boxes of each slide. */
export type Made = { deck: Deck; slides: { slide: Slide; boxes: SlideBox[] }[] };

/** The tag of a deck's language: dates and numbers in the sentences follow it. */
export const tagOf = (lang: LanguageCode): string => (lang === "fr" ? "fr-FR" : "en-GB");

const headings: Record<LanguageCode, [string, string, string]> = {
  fr: ["À dire", "Définitions", "Si on vous demande"],
  en: ["To say", "Definitions", "If asked"],
};

/** The notes of a slide as plain text, under their headings; an empty part has none. */
export function notesText({ notes }: Slide, lang: LanguageCode): string {
  return [notes.points, notes.definitions, notes.asked]
    .flatMap((lines, at) => (lines.length === 0 ? [] : [[headings[lang][at] ?? "", ...lines].join("\n")]))
    .join("\n\n");
}

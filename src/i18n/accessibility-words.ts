import type { LanguageCode } from "../domain/view";
import { accessibility as english } from "./en-accessibility";
import { type AccessibilityWords, accessibility as french } from "./fr-accessibility";
import { frenchSpaces, typesetAll } from "./typeset";

export type { AccessibilityWords } from "./fr-accessibility";

/** The words of the accessibility statement: apart from the others, so that a page which shows none does not load them. */
export const accessibilityWords = (code: LanguageCode): AccessibilityWords =>
  code === "fr" ? typesetAll(french, frenchSpaces) : english;

/** A sentence of the grid in the language of the page, with its spaces. */
export const inLanguage = (said: Record<LanguageCode, string>, code: LanguageCode): string =>
  code === "fr" ? frenchSpaces(said.fr) : said.en;
